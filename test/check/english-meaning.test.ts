/** Which English sentences say the same, and in which values they differ. */
import { describe, expect, it } from 'vitest';
import { isSameMeaning } from '../../src/check/english-meaning.js';
import { differingValues } from '../../src/check/english-values.js';

describe('the meaning of two English sentences', () => {
  it.each([
    { left: 'Open the room.', right: '**Open a room**', same: true, reason: 'articles and marks' },
    { left: 'Purchase a seat', right: 'Buying seats', same: true, reason: 'synonyms and endings' },
    { left: 'SeatId', right: 'Seat ID', same: true, reason: 'a name in one word' },
    { left: 'Export the data sets.', right: 'Export the datasets', same: true, reason: 'a word in two' },
    {
      left: 'Room Booking Service (RBS) desks',
      right: 'Desks in the RBS',
      same: true,
      reason: 'an initialism and its words',
    },
    { left: 'FAQ', right: 'Frequently asked questions', same: true, reason: 'an initialism alone' },
    { left: 'Org size', right: 'Size of the organization', same: true, reason: 'a word cut short' },
    {
      left: 'You can’t move it.',
      right: 'You cannot move it.',
      same: true,
      reason: 'a denial in two spellings',
    },
    { left: '5+ desks', right: '5 or more desks', same: true, reason: 'a sign for words' },
    { left: 'Yes', right: 'No', same: false, reason: 'the opposite' },
    { left: 'First name of the guest', right: 'Last name of the guest', same: false, reason: 'another name' },
    { left: 'Compute meter', right: 'Computer meter', same: false, reason: 'another word that looks alike' },
    { left: 'Room', right: 'RoomId', same: false, reason: 'a thing and its number' },
    { left: 'You can move it.', right: 'You cannot move it.', same: false, reason: 'a denial' },
    {
      left: 'Pay before the event.',
      right: 'Pay after the event.',
      same: false,
      reason: 'the order in time',
    },
  ])('$reason: $left / $right', ({ left, right, same }) => {
    expect(isSameMeaning(left, right)).toBe(same);
    expect(isSameMeaning(right, left)).toBe(same);
  });
});

describe('the values of two English sentences', () => {
  it.each([
    { left: 'Pay within 30 days.', right: 'Pay within 45 days.', values: ['30', '45'] },
    { left: 'Two rooms are free.', right: '2 rooms are free.', values: undefined },
    {
      left: 'It ends on May 5, 2021.',
      right: 'It ends on June 5, 2021.',
      values: ['May 5, 2021', 'June 5, 2021'],
    },
    { left: 'It ends on May 5, 2021.', right: 'On 5/5/2021 it ends.', values: undefined },
    { left: 'It opens at 6 PM.', right: 'It opens at 7 PM.', values: ['6 PM.', '7 PM.'] },
    { left: 'More than 5 desks', right: '5+ desks', values: ['More than', '5+'] },
    { left: 'At least 5 desks', right: '5 or more desks', values: undefined },
    { left: 'Pay before the event.', right: 'Pay after the event.', values: ['before', 'after'] },
    { left: 'Yes', right: 'No', values: ['', 'No'] },
    { left: 'Only guests pay.', right: 'Guests pay.', values: ['Only', ''] },
    { left: 'Pass exam AZ-104.', right: 'Pass exam AZ-204.', values: ['AZ-104', 'AZ-204'] },
    { left: 'Offers', right: 'Products', values: undefined },
  ])('$left / $right', ({ left, right, values }) => {
    expect(differingValues(left, right)).toEqual(values);
  });
});

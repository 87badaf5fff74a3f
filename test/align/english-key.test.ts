import { describe, expect, it } from 'vitest';
import { englishKey, englishWords, likeness } from '../../src/align/english-key.js';

describe('englishKey', () => {
  it.each([
    ['Open the **Orders** page.', 'Open the Orders page.', 'emphasis'],
    [
      'Open the [Orders](orders.md) page.',
      'Open the [Orders] (../orders.md#top) page .',
      'link addresses and spaces',
    ],
    ['Run `Get-Plan`', 'Run Get-Plan', 'backticks'],
    ['<a href="x"></a>Orders', 'Orders', 'anchor tags'],
    ['order\\_line', 'order_line', 'escapes'],
    ['Orders\n  and seats', 'orders and\u00a0Seats', 'line breaks and capitals'],
  ])('%j and %j are the same sentence (%s)', (left, right) => {
    expect(englishKey(left)).toBe(englishKey(right));
  });

  it.each([
    ['30 days', '31 days', 'a number'],
    ['-5 seats', '5 seats', 'a minus sign'],
    ['within two days.', 'within two days?', 'a question'],
    ['x<sup>2</sup>', 'x2', 'tags with a meaning'],
  ])('%j and %j are not (%s)', (left, right) => {
    expect(englishKey(left)).not.toBe(englishKey(right));
  });
});

describe('likeness', () => {
  it.each([
    ['How do I order seats?', 'how do i order SEATS', 1, 'the same words'],
    ['How do I order seats?', 'How do I cancel seats?', 0.8, 'one of five'],
    ['seat seat', 'seat', 2 / 3, 'a word counts as often as it stands there'],
    ['How?', 'Nothing at all', 0, 'none'],
    ['', '', 0, 'nothing to compare'],
  ])('%j and %j: %d (%s)', (left, right, value) => {
    expect(likeness(englishWords(left), englishWords(right))).toBeCloseTo(value);
  });
});

import { describe, expect, it } from 'vitest';
import { englishWords, meaningfulWords } from '../../src/align/english-key.js';
import { entryIdFor } from '../../src/align/entry-id.js';

const idOf = (question: string, taken: readonly string[] = []): string =>
  entryIdFor('seats', meaningfulWords(englishWords(question)), new Set(taken));

describe('entryIdFor', () => {
  it.each([
    ['How do I order seats?', 'How can we order our seats?', 'other little words'],
    ['Ordering a seat', 'Ordering seats', 'one or many'],
    ['Which policies apply?', 'What policy would apply?', 'another plural'],
  ])('names %j and %j alike (%s)', (left, right) => {
    expect(idOf(left)).toBe(idOf(right));
  });

  it.each([
    ['How do I order seats?', 'seats/order-seat', 'words that carry meaning'],
    ['What is it?', 'seats/what-is-it', 'nothing else to go by'],
    ['？', 'seats/entry', 'no words'],
    ['Größe ändern', 'seats/größe-ändern', 'any letters'],
    [
      'one two three four five six seven eight nine ten',
      'seats/one-two-three-four-five-six-seven-eight',
      'long ones are cut',
    ],
    ['Access class', 'seats/access-class', 'a double s is no plural'],
  ])('%j is %s (%s)', (question, id) => {
    expect(idOf(question)).toBe(id);
  });

  it('counts where a name is taken', () => {
    expect(idOf('Order seats', ['seats/order-seat', 'seats/order-seat-2'])).toBe('seats/order-seat-3');
  });
});

/** The diff of two lists of sentences: whatever they are, what is said to change leads from one to the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPlaces, diffLists } from '../../src/changes/diff-lists.js';

describe('the diff of sentences', () => {
  it.each<[before: string, after: string, changes: string, reason: string]>([
    ['a b c', 'a b c', '', 'nothing changed'],
    ['a b c', 'a x c', 'b>x', 'one stands where the other stood'],
    ['a c', 'a b c', '>b', 'one came'],
    ['a b c', 'a c', 'b>', 'one went'],
    ['a b c d', 'a x y d', 'b>x c>y', 'two were replaced, in order'],
    ['a b', 'a b a b', '>a >b', 'repeated ones are told apart by their neighbours'],
    ['', 'a', '>a', 'all is new'],
  ])('%j to %j', (before, after, changes) => {
    const found = diffLists(listOf(before), listOf(after));
    expect(found.map(({ before: old = '', after: fresh = '' }) => `${old}>${fresh}`).join(' ')).toBe(changes);
  });

  it('accounts for every sentence that went or came, and for no other', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const common = commonPlaces(before, after);
        const changes = diffLists(before, after);
        expect(changes.filter((change) => change.before !== undefined)).toHaveLength(
          before.length - common.length,
        );
        expect(changes.filter((change) => change.after !== undefined)).toHaveLength(
          after.length - common.length,
        );
        for (const [left, right] of common) expect(before[left]).toBe(after[right]);
      }),
      { numRuns: 300 },
    );
  });

  it('does not compare texts of thousands of sentences that share nothing', () => {
    const many = (word: string): string[] => Array.from({ length: 3000 }, (_, at) => `${word} ${at}`);
    expect(diffLists(many('a'), many('b'))).toHaveLength(3000);
  });
});

function listOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

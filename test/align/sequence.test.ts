import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignAlike, alignEqual, type Alignment } from '../../src/align/sequence.js';
import { processorTime } from '../support/processor-time.js';

/** Greatest total score, by trying everything. */
function bestTotal(
  left: number,
  right: number,
  score: (l: number, r: number) => number,
  threshold: number,
): number {
  if (left === 0 || right === 0) return 0;
  const value = score(left - 1, right - 1);
  return Math.max(
    value >= threshold ? value + bestTotal(left - 1, right - 1, score, threshold) : 0,
    bestTotal(left - 1, right, score, threshold),
    bestTotal(left, right - 1, score, threshold),
  );
}

function rises(alignment: Alignment): boolean {
  return alignment.every(([left, right], at) => {
    const [before, behind] = alignment[at - 1] ?? [-1, -1];
    return left > before && right > behind;
  });
}

const keys = fc.array(fc.constantFrom('A.', 'Q.', 'plats', 'pris'), { maxLength: 9 });

describe('alignEqual', () => {
  it.each<[string[], string[], [number, number][], string]>([
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      'the same',
    ],
    [
      ['a', 'b', 'c'],
      ['a', 'x', 'c'],
      [
        [0, 0],
        [2, 2],
      ],
      'one reworded',
    ],
    [
      ['a', 'b'],
      ['b', 'a', 'b'],
      [
        [0, 1],
        [1, 2],
      ],
      'one added in front',
    ],
    [
      ['Q.', 'eins', 'A.', 'ja', 'Q.', 'zwei'],
      ['Q.', 'neu', 'Q.', 'eins', 'A.', 'ja'],
      [
        [0, 2],
        [1, 3],
        [2, 4],
        [3, 5],
      ],
      'repeated markers go with their neighbours',
    ],
    [[], ['a'], [], 'nothing on one side'],
  ])('%j and %j give %j (%s)', (left, right, alignment) => {
    expect(alignEqual(left, right)).toEqual(alignment);
  });

  it('is as long as the longest common subsequence, and in order', () => {
    fc.assert(
      fc.property(keys, keys, (left, right) => {
        const alignment = alignEqual(left, right);
        expect(alignment).toHaveLength(
          bestTotal(left.length, right.length, (l, r) => (left[l] === right[r] ? 1 : 0), 1),
        );
        expect(alignment.every(([l, r]) => left[l] === right[r])).toBe(true);
        expect(rises(alignment)).toBe(true);
      }),
      { seed: 106, numRuns: 500 },
    );
  });

  it('aligns lists longer than any FAQ in a moment, in order', () => {
    const left = Array.from({ length: 20_000 }, (_, n) => (n % 3 === 0 ? 'A.' : `left ${n}`));
    const right = Array.from({ length: 20_000 }, (_, n) => (n % 3 === 1 ? 'A.' : `right ${n}`));
    let alignment = alignEqual([], []);
    expect(processorTime(() => (alignment = alignEqual(left, right)))).toBeLessThan(5_000);
    expect(rises(alignment)).toBe(true);
    expect(alignment.length).toBeGreaterThan(6_000);
  });
});

describe('alignAlike', () => {
  it('has the greatest total score of all alignments above the threshold', () => {
    const table = fc.array(
      fc.array(fc.constantFrom(0, 0.25, 0.5, 0.625, 0.75, 1), { minLength: 6, maxLength: 6 }),
      { minLength: 6, maxLength: 6 },
    );
    fc.assert(
      fc.property(table, fc.nat(6), fc.nat(6), (scores, left, right) => {
        const score = (l: number, r: number): number => scores[l]?.[r] ?? 0;
        const alignment = alignAlike(left, right, score, 0.5);
        expect(alignment.reduce((sum, [l, r]) => sum + score(l, r), 0)).toBeCloseTo(
          bestTotal(left, right, score, 0.5),
        );
        expect(alignment.every(([l, r]) => score(l, r) >= 0.5)).toBe(true);
        expect(rises(alignment)).toBe(true);
      }),
      { seed: 107, numRuns: 500 },
    );
  });
});

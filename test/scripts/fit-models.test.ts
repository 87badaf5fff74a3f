/** The models behind the weights: they find what tells right from wrong, keep to their bounds, and repeat. */
import { describe, expect, it } from 'vitest';
import { area, fitLogistic, fitRanking, foldsOf, guess, type Bounds } from '../../scripts/lib/fit-models.js';

const FREE: Bounds = [-Infinity, Infinity];

describe('fitting a ranking', () => {
  /** The first place tells the right row, the second is noise, the third tells it the wrong way round. */
  const samples = [0.9, 0.8, 0.7, 0.6].map((good, at) => ({
    rows: [
      [good, 0.5, 0],
      [good - 0.5, at % 2, 1],
    ],
    right: [true, false],
    weight: 1,
  }));

  it('weighs what tells the right row, and nothing against what its feature speaks for', () => {
    const [first = 0, , third = 0] = fitRanking(samples, 3);
    expect(first).toBeGreaterThan(1);
    expect(third).toBe(0);
  });

  it('learns nothing from questions where all rows or none are right', () => {
    const useless = samples.map((sample) => ({ ...sample, right: [false, false] }));
    expect(fitRanking([...samples, ...useless], 3)).toEqual(fitRanking(samples, 3));
  });

  it('counts a sample by its weight', () => {
    const against = {
      rows: [
        [0, 0, 0],
        [1, 0, 0],
      ],
      right: [true, false],
      weight: 0.01,
    };
    const [light = 0] = fitRanking([...samples, against], 3);
    const [heavy = 0] = fitRanking([...samples, { ...against, weight: 50 }], 3);
    expect(heavy).toBeLessThan(light);
  });
});

describe('fitting a confidence', () => {
  const samples = Array.from({ length: 40 }, (_, at) => ({
    row: [at / 40, 1 - at / 40],
    right: at >= 20,
    weight: 1 / 40,
  }));

  it('gives what was right more than what was not', () => {
    const weights = fitLogistic(samples, [FREE, FREE]);
    expect(guess(weights, [1, 0])).toBeGreaterThan(0.6);
    expect(guess(weights, [0, 1])).toBeLessThan(0.4);
  });

  it.each<[bounds: Bounds, because: string]>([
    [[2, Infinity], 'at least'],
    [[-Infinity, 0], 'at most'],
    [[0.3, 0.3], 'exactly'],
  ])('keeps a weight within %j (%s)', ([least, most]) => {
    const [, first = Number.NaN] = fitLogistic(samples, [[least, most], FREE]);
    expect(first).toBeGreaterThanOrEqual(least);
    expect(first).toBeLessThanOrEqual(most);
  });
});

describe('what is measured', () => {
  it.each([
    [[3, 4], [1, 2], 1, 'all inside above all outside'],
    [[1, 2], [3, 4], 0, 'the other way round'],
    [[1, 3], [2], 0.5, 'one of two'],
    [[2], [2], 0.5, 'a tie is half'],
    [[], [1], 0, 'nothing to compare'],
  ])('the area for %j against %j is %d: %s', (inside, outside, expected) => {
    expect(area(inside, outside)).toBe(expected);
  });

  it('is unseen: every item is tested once, by a fold that does not train on it', () => {
    const folds = foldsOf(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(folds.flatMap(({ test }) => test).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    for (const { train, test } of folds) expect(train.filter((item) => test.includes(item))).toEqual([]);
  });
});

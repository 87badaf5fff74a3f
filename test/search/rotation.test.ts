/** A turned space is turned back, and no distance changes on the way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRotation, turn } from '../../src/search/rotation.js';

describe('a rotation', () => {
  it.each([
    ['by a quarter', Math.PI / 2],
    ['by a little', 0.1],
    ['by half', Math.PI],
    ['by nothing', 0],
  ])('is found from pairs turned %s', (_name, angle) => {
    const from = [row(1, 0), row(0.5, 2), row(-1, 0.3)];
    const found = findRotation(
      from.map((vector) => [vector, turned(vector, angle)]),
      2,
    );
    for (const vector of [...from, row(3, -4)])
      expectNear(turn(vector, found ?? new Float64Array()), turned(vector, angle));
  });

  it('keeps lengths and angles, whatever the pairs', () => {
    const value = fc.double({ min: -1, max: 1, noNaN: true });
    const vector = fc.array(value, { minLength: 3, maxLength: 3 }).map((values) => row(...values));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(vector, vector), { minLength: 3, maxLength: 9 }),
        vector,
        (pairs, probe) => {
          const found = findRotation(pairs, 3);
          if (found === undefined) return;
          expect(Math.hypot(...turn(probe, found))).toBeCloseTo(Math.hypot(...probe), 6);
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  it.each<[name: string, pairs: [Float64Array, Float64Array][]]>([
    ['no pairs', []],
    ['pairs of nothing', [[row(0, 0), row(0, 0)]]],
    ['pairs along one line', [[row(1, 1), row(1, 1)]]],
  ])('is not made up from %s', (_name, pairs) => {
    expect(findRotation(pairs, 2)).toBeUndefined();
  });
});

function row(...values: readonly number[]): Float64Array {
  return Float64Array.from(values);
}

function turned(vector: Float64Array, angle: number): Float64Array {
  const [x = 0, y = 0] = vector;
  return row(x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle));
}

function expectNear(left: Float64Array, right: Float64Array): void {
  left.forEach((value, at) => {
    expect(value).toBeCloseTo(right[at] ?? NaN, 6);
  });
}

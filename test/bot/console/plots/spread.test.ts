/** Labels along a line: none covers another, none leaves it, and each stays as near as it can. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread, type Label } from '../../../../bot/console/plots/spread.js';

describe('labels along a line', () => {
  it.each([
    ['stay where they belong while they have room', [10, 50, 90], [10, 50, 90]],
    ['part evenly where two belong to one place', [10, 50, 50], [10, 39, 61]],
    ['are pushed back in from the ends', [0, 100], [10, 90]],
    ['push their neighbours along', [95, 96, 97], [46, 68, 90]],
  ])('%s', (_what, wanted, placed) => {
    const labels = wanted.map((at) => ({ at, size: 20 }));
    expect(spread(labels, { from: 0, to: 100, gap: 2 })).toEqual(placed);
  });

  it('begin at the beginning where there is no room for all', () => {
    const labels = [50, 50, 50].map((at) => ({ at, size: 40 }));
    expect(spread(labels, { from: 0, to: 100, gap: 0 })).toEqual([20, 60, 100]);
  });

  it('never cover each other, never leave a line that has room, and keep their order', () => {
    fc.assert(
      fc.property(labelRows, (rows) => {
        const labels = rows.map(({ at, size }) => ({ at, size })).sort((one, other) => one.at - other.at);
        const places = spread(labels, { from: 0, to: 1_000, gap: 4 });
        places.forEach((place, n) => {
          const size = labels[n]?.size ?? 0;
          expect(place - size / 2).toBeGreaterThanOrEqual(-TINY);
          expect(place + size / 2).toBeLessThanOrEqual(1_000 + TINY);
          const [next, nextSize] = [places[n + 1], labels[n + 1]?.size ?? 0];
          if (next !== undefined)
            expect(next - nextSize / 2).toBeGreaterThanOrEqual(place + size / 2 + 4 - TINY);
        });
      }),
    );
  });
});

const labelRows: fc.Arbitrary<Label[]> = fc.array(
  fc.record({ at: fc.integer({ min: -100, max: 1_100 }), size: fc.integer({ min: 1, max: 150 }) }),
  { maxLength: 6 },
);
const TINY = 1e-6;

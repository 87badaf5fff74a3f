/** Eight rows at once come to the very sums of one row after another. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UnitRows } from '../../src/search/unit-rows.js';

const number = fc.float({ min: -1, max: 1, noNaN: true });
const sizes = fc.record({ count: fc.nat({ max: 35 }), size: fc.integer({ min: 1, max: 20 }) });

it('comes to the same bits as row by row, for any number of rows', () => {
  const cases = sizes.chain(({ count, size }) =>
    fc.record({
      size: fc.constant(size),
      rows: fc.float32Array({
        minLength: count * size,
        maxLength: count * size,
        noNaN: true,
        min: -1,
        max: 1,
      }),
      vector: fc.array(number, { minLength: size, maxLength: size }).map((all) => Float32Array.from(all)),
    }),
  );
  fc.assert(
    fc.property(cases, ({ rows, size, vector }) => {
      expect([...new UnitRows(rows, size).products(vector)]).toEqual(plainProducts(rows, size, vector));
    }),
  );
});

it('has no products where there are no rows', () => {
  expect(new UnitRows(new Float32Array(0), 0).products(new Float32Array(0))).toHaveLength(0);
});

function plainProducts(rows: Float32Array, size: number, vector: Float32Array): number[] {
  return Array.from({ length: rows.length / size }, (_, row) =>
    vector.reduce((sum, value, at) => sum + (rows[row * size + at] ?? 0) * value, 0),
  );
}

/**
 * Turns one space of meanings into another through the terms that both know: the rotation that brings the rows
 * of the one nearest those of the other (orthogonal Procrustes, Schönemann 1966), as between two languages
 * (Smith et al. 2017). A rotation keeps all distances: what was near stays near.
 */

/** A square matrix, row after row. */
export type Matrix = Float64Array;

/**
 * @param pairs rows of the same term, from the one space and the other
 * @returns the rotation for {@link turn}, or undefined where the pairs do not span the space
 */
export function findRotation(
  pairs: Iterable<readonly [from: Float64Array, to: Float64Array]>,
  size: number,
): Matrix | undefined {
  const sum = new Float64Array(size * size);
  for (const [from, to] of pairs) {
    for (let row = 0; row < size; row += 1) {
      const value = from[row] as number;
      for (let at = 0; at < size; at += 1) (sum[row * size + at] as number) += value * (to[at] as number);
    }
  }
  return nearestRotation(sum, size);
}

/** A row vector times a rotation. */
export function turn(vector: Float64Array, rotation: Matrix): Float64Array {
  const size = vector.length;
  const turned = new Float64Array(size);
  vector.forEach((value, row) => {
    for (let at = 0; at < size; at += 1)
      (turned[at] as number) += value * (rotation[row * size + at] as number);
  });
  return turned;
}

/** Newton's iteration for the polar factor (Higham 1986): the mean of a matrix and its inverse transposed. */
function nearestRotation(matrix: Matrix, size: number): Matrix | undefined {
  const length = Math.sqrt(matrix.reduce((sum, value) => sum + value * value, 0) / size);
  if (length === 0) return undefined;
  let current = matrix.map((value) => value / length);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const inverse = invert(current, size);
    if (inverse === undefined) return undefined;
    let change = 0;
    const next = current.map((value, place) => {
      const [row, column] = [Math.floor(place / size), place % size];
      const mean = (value + (inverse[column * size + row] as number)) / 2;
      change = Math.max(change, Math.abs(mean - value));
      return mean;
    });
    current = next;
    if (change < CONVERGED) return current;
  }
  return undefined;
}

/** Gauss-Jordan with the largest pivot of each column. */
function invert(matrix: Matrix, size: number): Matrix | undefined {
  const left = matrix.slice();
  const right = Float64Array.from({ length: size * size }, (_, at) => (at % (size + 1) === 0 ? 1 : 0));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(left[row * size + column] as number) > Math.abs(left[pivot * size + column] as number))
        pivot = row;
    const value = left[pivot * size + column] as number;
    if (Math.abs(value) < SINGULAR) return undefined;
    for (const side of [left, right]) {
      swapRows(side, pivot, column, size);
      for (let at = 0; at < size; at += 1) (side[column * size + at] as number) /= value;
    }
    for (let row = 0; row < size; row += 1) {
      const factor = row === column ? 0 : (left[row * size + column] as number);
      if (factor === 0) continue;
      for (const side of [left, right])
        for (let at = 0; at < size; at += 1)
          (side[row * size + at] as number) -= factor * (side[column * size + at] as number);
    }
  }
  return right;
}

function swapRows(matrix: Matrix, one: number, other: number, size: number): void {
  if (one === other) return;
  const kept = matrix.slice(one * size, (one + 1) * size);
  matrix.copyWithin(one * size, other * size, (other + 1) * size);
  matrix.set(kept, other * size);
}

/** It converges quadratically: a dozen rounds where the spaces are alike. */
const MOST_ROUNDS = 100;

/** Far below what one signed byte of a stored row can tell. */
const CONVERGED = 1e-9;

const SINGULAR = 1e-12;

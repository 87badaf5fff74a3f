/** Sequence alignment: which items of one list are which of another, order kept. */

/** Pairs of places `[left, right]`, rising on both sides. */
export type Alignment = readonly (readonly [number, number])[];

/**
 * Longest common subsequence of two lists of keys. Repeated keys ("A.", "Q.") are told apart by their
 * neighbours, which a dictionary could not do.
 */
export function alignEqual(left: readonly string[], right: readonly string[]): Alignment {
  return alignAlike(left.length, right.length, (l, r) => (left[l] === right[r] ? 1 : 0), 1);
}

/**
 * The alignment of greatest total score (each at most 1) in which every pair scores at least `threshold`.
 * Time and space are the product of the lengths; shared ends are taken off first. Lists that no FAQ has,
 * thousands of items without a shared end, are aligned greedily instead.
 */
export function alignAlike(
  leftLength: number,
  rightLength: number,
  score: (left: number, right: number) => number,
  threshold: number,
): Alignment {
  let head = 0;
  while (head < leftLength && head < rightLength && score(head, head) === 1) head += 1;
  let tail = 0;
  const room = Math.min(leftLength, rightLength) - head;
  while (tail < room && score(leftLength - 1 - tail, rightLength - 1 - tail) === 1) tail += 1;
  const middle = alignMiddle(head, leftLength - tail, head, rightLength - tail, score, threshold);
  const aligned = [
    ...Array.from({ length: head }, (_, at): [number, number] => [at, at]),
    ...middle,
    ...Array.from({ length: tail }, (_, at): [number, number] => [
      leftLength - tail + at,
      rightLength - tail + at,
    ]),
  ];
  return besideNeighbours(aligned, score, threshold);
}

/** Of alignments equally good, the one in which a repeated key stands right before what it belongs to. */
function besideNeighbours(
  alignment: Alignment,
  score: (left: number, right: number) => number,
  threshold: number,
): Alignment {
  const moved = [...alignment];
  for (let at = moved.length - 2; at >= 0; at -= 1) {
    const [left, right] = moved[at] as [number, number];
    const [beforeLeft, beforeRight] = moved[at - 1] ?? [-1, -1];
    if (at > 0 && left - beforeLeft === 1 && right - beforeRight === 1) continue;
    const [nextLeft, nextRight] = moved[at + 1] as [number, number];
    const beside = score(nextLeft - 1, nextRight - 1);
    if (beside >= threshold && beside >= score(left, right)) moved[at] = [nextLeft - 1, nextRight - 1];
  }
  return moved;
}

function alignMiddle(
  leftFrom: number,
  leftTo: number,
  rightFrom: number,
  rightTo: number,
  score: (left: number, right: number) => number,
  threshold: number,
): [number, number][] {
  const rows = leftTo - leftFrom;
  const columns = rightTo - rightFrom;
  if (rows === 0 || columns === 0) return [];
  if (rows * columns > MOST_CELLS)
    return alignGreedily(leftFrom, leftTo, rightFrom, rightTo, score, threshold);
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] as number;
  const scored = new Float64Array(rows * columns);
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const value = score(leftFrom + row, rightFrom + column);
      scored[row * columns + column] = value;
      const taken = value >= threshold ? value + at(row + 1, column + 1) : 0;
      best[row * width + column] = Math.max(taken, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    const value = scored[row * columns + column] as number;
    if (value >= threshold && at(row, column) === value + at(row + 1, column + 1)) {
      pairs.push([leftFrom + row, rightFrom + column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Takes for each item the next one alike within reach: not always the most, but in linear time. */
function alignGreedily(
  leftFrom: number,
  leftTo: number,
  rightFrom: number,
  rightTo: number,
  score: (left: number, right: number) => number,
  threshold: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let next = rightFrom;
  for (let left = leftFrom; left < leftTo; left += 1) {
    const end = Math.min(rightTo, next + GREEDY_REACH);
    for (let right = next; right < end; right += 1) {
      if (score(left, right) < threshold) continue;
      pairs.push([left, right]);
      next = right + 1;
      break;
    }
  }
  return pairs;
}

/** Two lists of 2,000; the longest real file measured has 1,050 sentences in all. */
const MOST_CELLS = 4_000_000;

const GREEDY_REACH = 50;

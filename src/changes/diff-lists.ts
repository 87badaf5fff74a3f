/** What of a list of texts went, came, or stands in another's place: the diff of sentences. */

export interface TextChange {
  /** Missing where the text is new. */
  readonly before?: string;
  /** Missing where the text is gone. */
  readonly after?: string;
}

/** @returns the changes in reading order; a text that goes where another comes is one change */
export function diffLists(before: readonly string[], after: readonly string[]): TextChange[] {
  const changes: TextChange[] = [];
  let [left, right] = [0, 0];
  const until = (leftEnd: number, rightEnd: number): void => {
    for (; left < leftEnd || right < rightEnd; left += 1, right += 1) {
      const gone = left < leftEnd ? before[left] : undefined;
      const come = right < rightEnd ? after[right] : undefined;
      changes.push({
        ...(gone !== undefined && { before: gone }),
        ...(come !== undefined && { after: come }),
      });
    }
    [left, right] = [leftEnd, rightEnd];
  };
  for (const [one, other] of commonPlaces(before, after)) {
    until(one, other);
    [left, right] = [one + 1, other + 1];
  }
  until(before.length, after.length);
  return changes;
}

/** Places of a longest common subsequence, rising on both sides; equal ends are taken off first. */
export function commonPlaces(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const room = Math.min(before.length, after.length) - head;
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const middle = commonInside(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return [
    ...Array.from({ length: head }, (_, at) => [at, at] as const),
    ...middle.map(([one, other]) => [head + one, head + other] as const),
    ...Array.from(
      { length: tail },
      (_, at) => [before.length - tail + at, after.length - tail + at] as const,
    ),
  ];
}

function commonInside(before: readonly string[], after: readonly string[]): [number, number][] {
  // Texts so long and so unlike were written anew; to say so takes no table of millions.
  if (before.length * after.length > MOST_CELLS) return [];
  const width = after.length + 1;
  const best = new Uint32Array((before.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      best[row * width + column] =
        before[row] === after[column]
          ? 1 + at(row + 1, column + 1)
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const places: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) places.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return places;
}

const MOST_CELLS = 4_000_000;

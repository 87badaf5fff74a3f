/** Moves labels along a line as little as it takes that none covers another, and all stay in their order. */

export interface Label {
  /** Where its middle belongs. */
  readonly at: number;
  /** How much of the line it takes. */
  readonly size: number;
}

export interface Line {
  readonly from: number;
  readonly to: number;
  /** What is left free between two labels. */
  readonly gap: number;
}

/**
 * The places nearest to the wanted ones, by the sum of squares.
 * @param labels in order of where they belong
 * @returns the middle of each; where there is no room for all, they begin at the line's beginning and run over its end
 */
export function spread(labels: readonly Label[], { from, to, gap }: Line): number[] {
  // Pushed together, what each label must not be before is the place of the one before it.
  const offsets: number[] = [];
  let total = -gap;
  for (const { size } of labels) {
    offsets.push(total + gap);
    total += size + gap;
  }
  const wanted = labels.map(({ at, size }, n) => at - size / 2 - (offsets[n] ?? 0));
  const last = Math.max(from, to - total);
  return rising(wanted).map((place, n) => {
    const begin = Math.min(Math.max(place, from), last) + (offsets[n] ?? 0);
    return begin + (labels[n]?.size ?? 0) / 2;
  });
}

/** The rising row nearest to a row of numbers: neighbours that fall are put on their mean. */
function rising(row: readonly number[]): number[] {
  const groups: { sum: number; count: number }[] = [];
  for (const value of row) {
    let group = { sum: value, count: 1 };
    for (let before = groups.at(-1); before !== undefined; before = groups.at(-1)) {
      if (before.sum / before.count <= group.sum / group.count) break;
      group = { sum: before.sum + group.sum, count: before.count + group.count };
      groups.pop();
    }
    groups.push(group);
  }
  return groups.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/** Puts counts together that are alike in some of their fields. */

/**
 * @param keys the fields in which rows must be alike
 * @param counts the fields to add up
 * @returns one row for each group, in order of its keys
 */
export function summed<R extends object, K extends keyof R, C extends keyof R>(
  rows: readonly R[],
  keys: readonly K[],
  counts: readonly C[],
): (Pick<R, K> & Record<C, number>)[] {
  const groups = new Map<string, [first: R, ...others: R[]]>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map((name) => row[name]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => {
      const fields = Object.fromEntries(keys.map((name) => [name, group[0][name]])) as Pick<R, K>;
      return { ...fields, ...totalOf(group, counts) };
    });
}

/** @returns noughts where there are no rows */
export function totalOf<R extends object, C extends keyof R>(
  rows: readonly R[],
  counts: readonly C[],
): Record<C, number> {
  return Object.fromEntries(
    counts.map((name) => [name, rows.reduce((sum, row) => sum + Number(row[name]), 0)]),
  ) as Record<C, number>;
}

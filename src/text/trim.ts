/** Takes things off both ends of a list. */

/** The list without what `isBlank` says of its first and last items; one of nothing else comes out empty. */
export function trimEnds<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  let from = 0;
  let to = items.length;
  while (from < to && isBlank(items[from] as T)) from += 1;
  while (to > from && isBlank(items[to - 1] as T)) to -= 1;
  return items.slice(from, to);
}

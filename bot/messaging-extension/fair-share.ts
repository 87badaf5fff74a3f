/** Shares the bytes of one answer among its results. */

/** The most that each may have so that all of them fit: small ones leave their rest to the large ones. */
export function fairShare(sizes: readonly number[], maxBytes: number): number {
  let left = maxBytes;
  let share = maxBytes;
  const ascending = [...sizes].sort((one, other) => one - other);
  for (const [at, size] of ascending.entries()) {
    share = Math.floor(left / (ascending.length - at));
    if (size > share) return share;
    left -= size;
  }
  return maxBytes;
}

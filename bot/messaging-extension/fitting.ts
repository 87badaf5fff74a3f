/** Keeps cards within the bytes that Teams takes. */

/** The largest `withParts(n)` of `n` up to `all` that fits; `withParts(0)` where none does. */
export function fitting<T>(all: number, maxBytes: number, withParts: (count: number) => T): T {
  const whole = withParts(all);
  if (bytesOf(whole) <= maxBytes) return whole;
  let best = withParts(0);
  let fits = 0;
  let tooMany = all;
  while (tooMany - fits > 1) {
    const tried = Math.floor((fits + tooMany) / 2);
    const made = withParts(tried);
    if (bytesOf(made) > maxBytes) tooMany = tried;
    else [fits, best] = [tried, made];
  }
  return best;
}

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

export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

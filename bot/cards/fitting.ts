/** Cuts a card to what a channel takes; what must go, goes from the end. */

/** @returns what `make` makes of as many parts as stay within so many bytes of JSON; of none at the least */
export function fitting<T>(all: number, make: (count: number) => T, maxBytes: number): T {
  const whole = make(all);
  if (bytesOf(whole) <= maxBytes) return whole;
  let best = make(0);
  let fits = 0;
  let tooMany = all;
  while (tooMany - fits > 1) {
    const tried = Math.floor((fits + tooMany) / 2);
    const made = make(tried);
    if (bytesOf(made) > maxBytes) tooMany = tried;
    else [fits, best] = [tried, made];
  }
  return best;
}

export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

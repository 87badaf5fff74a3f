/** What of an English sentence counts when two revisions are compared. */

/** The sentence without white space, emphasis, brackets, link addresses and anchor tags, in lower case. */
export function englishKey(source: string): string {
  return source.replace(LINK_ADDRESS, '](').replace(ANCHOR_TAG, '').replace(NOISE, '').toLowerCase();
}

/** The words of an English sentence, for comparing rewordings. */
export function englishWords(source: string): string[] {
  return (
    source
      .replace(LINK_ADDRESS, '] ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How alike two bags of words are: 0 for nothing in common, 1 for the same (Dice). */
export function likeness(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

/** Matches the address of a link; not its text. */
const LINK_ADDRESS = /\]\s*\([^()\s]*\)/g;

const ANCHOR_TAG = /<\/?a\b[^<>]*>/gi;

/** Matches what translation tools add or drop without meaning: white space and Markdown's marks. */
const NOISE = /[\s*_\\`[\]()\u200b]+/g;

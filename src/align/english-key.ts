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

/** The words that say what is asked, in the singular; all of them where a question has no other. */
export function meaningfulWords(words: readonly string[]): readonly string[] {
  const meaningful = words.filter((word) => !FUNCTION_WORDS.has(word)).map(singular);
  return meaningful.length === 0 ? words : meaningful;
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
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

/** English words that a rewording adds, drops or swaps without changing what is asked. */
const FUNCTION_WORDS = new Set(
  `a about all also an and any are as at be been but by can could did do does don for from get got had has have
  how i if in into is it its just may me my need no not now of on or our out please s should so some still t than
  that the their them then there these they this those through to up us use used using was we were what when where
  which while who whom whose why will with would you your yours re ve ll d m`.split(/\s+/),
);

/** Names entries: readable, stable over locales, revisions, rebuilds and small rewordings. */
import type { EntryId } from '../model/index.js';

/**
 * Names an entry after its document and the words of its English question that carry meaning, so that a
 * reworded "our" or "please" changes nothing.
 * @param taken names given in this build; a second entry of the same name gets `-2`
 */
export function entryIdFor(
  document: string,
  questionWords: readonly string[],
  taken: ReadonlySet<string>,
): EntryId {
  const words = questionWords.filter((word) => !FUNCTION_WORDS.has(word)).map(singular);
  const slug = (words.length === 0 ? questionWords : words).slice(0, WORDS_IN_ID).join('-') || 'entry';
  const base = `${document}/${slug}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id as EntryId;
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /[^s]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

const WORDS_IN_ID = 8;

/** English words that a rewording adds, drops or swaps without changing what is asked. */
const FUNCTION_WORDS = new Set(
  `a about all also an and any are as at be been but by can could did do does don for from get got had has have
  how i if in into is it its just may me my need no not now of on or our out please s should so some still t than
  that the their them then there these they this those through to up us use used using was we were what when where
  which while who whom whose why will with would you your yours re ve ll d m`.split(/\s+/),
);

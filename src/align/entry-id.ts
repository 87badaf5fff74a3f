/** Names entries: readable, stable over locales, revisions, rebuilds and small rewordings. */
import type { EntryId } from '../model/index.js';

/**
 * Names an entry after its document and the words of its English question that carry meaning, so that a
 * reworded "our" or "please" changes nothing.
 * @param words the meaningful ones, in order
 * @param taken names given in this build; a second entry of the same name gets `-2`
 */
export function entryIdFor(document: string, words: readonly string[], taken: ReadonlySet<string>): EntryId {
  const slug = words.slice(0, WORDS_IN_ID).join('-') || 'entry';
  const base = `${document}/${slug}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id as EntryId;
}

const WORDS_IN_ID = 8;

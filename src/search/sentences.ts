/** The sentences of content in all their languages: what a lexicon is learned from. */
import type { Document, SpanId } from '../model/index.js';
import { ENGLISH, type Locale } from '../text/index.js';
import type { KnowledgeBaseContent } from './field-texts.js';
import type { AlignedSentence } from './learn-lexicon.js';

/** Every sentence of the content in all its languages, joined by document, revision and number. */
export function sentencesOf({
  documents,
}: Pick<KnowledgeBaseContent, 'documents'>): Iterable<AlignedSentence> {
  const sentences = new Map<string, Map<Locale, string>>();
  for (const { locale, pairs, ...document } of documents) {
    for (const { id, target, source } of pairs) {
      const key = keyOf(document, id);
      let sentence = sentences.get(key);
      if (sentence === undefined) sentences.set(key, (sentence = new Map([[ENGLISH, source]])));
      // Files that state no revision share a key by chance: only the same English is the same sentence.
      if (sentence.get(ENGLISH) === source) sentence.set(locale, target);
    }
  }
  return sentences.values();
}

/** Whether there are more sentences than a build learns from; it looks no further than that takes. */
export function isMuch({ documents }: Pick<KnowledgeBaseContent, 'documents'>): boolean {
  const keys = new Set<string>();
  for (const document of documents) {
    for (const { id } of document.pairs) keys.add(keyOf(document, id));
    if (keys.size > LEARNS_WHILE_BUILDING) return true;
  }
  return false;
}

function keyOf({ name, revision }: Pick<Document, 'name' | 'revision'>, id: SpanId): string {
  return `${name}@${revision}#${id.slice(id.indexOf('-') + 1)}`;
}

/** More sentences are for `build:lexicon`; for so many a build takes less than a second more. */
export const LEARNS_WHILE_BUILDING = 2000;

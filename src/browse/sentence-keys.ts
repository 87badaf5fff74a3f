/** Numbers the English sentences of an entry, so that its versions can be laid side by side by them. */
import { placeOf, type AlignedEntry, type EntryVersion, type KnowledgeBase } from '../model/index.js';
import { plainText, textKey } from '../text/index.js';

/** The numbers by version and span ID. */
export type SentenceKeys = ReadonlyMap<EntryVersion, ReadonlyMap<string, number>>;

/** A sentence that an entry says twice has two numbers. */
export function sentenceKeys(knowledgeBase: KnowledgeBase, { versions }: AlignedEntry): SentenceKeys {
  const numbers = new Map<string, number>();
  return new Map(
    versions.map((version) => {
      const { document, place } = placeOf(knowledgeBase, version);
      const times = new Map<string, number>();
      const keys = new Map<string, number>();
      for (const pair of [...place.question, ...place.answer]) {
        const found = document.pairs[pair];
        if (found === undefined) continue;
        const english = textKey(plainText(found.source));
        const time = times.get(english) ?? 0;
        times.set(english, time + 1);
        const key = `${time} ${english}`;
        if (!numbers.has(key)) numbers.set(key, numbers.size);
        keys.set(found.id, numbers.get(key) as number);
      }
      return [version, keys];
    }),
  );
}

/** What the newest English says in an entry and an older version of it does not. */
import {
  answerMarker,
  placeOf,
  questionMarker,
  stripMarker,
  type AlignedEntry,
  type EntryVersion,
  type KnowledgeBase,
} from '../model/index.js';
import { plainText } from '../text/index.js';

/** The sentences in reading order, the question's first; none where the newest English dropped the entry. */
export function newestEnglish(
  knowledgeBase: KnowledgeBase,
  entry: AlignedEntry,
  version: EntryVersion,
): string[] {
  // The English version stands in a file of the newest edition, as long as that has the entry.
  const english = entry.versions.find(({ side }) => side === 'source');
  if (english?.newest !== true || version.added.length === 0) return [];
  const { document, place } = placeOf(knowledgeBase, english);
  const added = new Set(version.added);
  const sentences = (pairs: readonly number[], of: 'question' | 'answer'): string[] =>
    pairs.flatMap((pair) => {
      const found = document.pairs[pair];
      if (found === undefined || !added.has(found.id)) return [];
      const text = withoutMarker(plainText(found.source), of);
      return text === '' ? [] : [text];
    });
  return [...sentences(place.question, 'question'), ...sentences(place.answer, 'answer')];
}

function withoutMarker(english: string, of: 'question' | 'answer'): string {
  const marker = of === 'question' ? questionMarker(english) : answerMarker(english);
  if (marker === 'only') return '';
  return marker === 'prefix' ? stripMarker(english, of) : english;
}

/** Entries as they are compared: where each stands, and its sentences as readers of each language see them. */
import { pathTexts, placeOf, questionText, type AlignedEntry, type KnowledgeBase } from '../model/index.js';
import { ENGLISH, plainText, type Locale } from '../text/index.js';

export type Content = Pick<KnowledgeBase, 'documents' | 'entries' | 'locales'>;

export interface EntryView {
  readonly id: string;
  readonly document: string;
  /** The English headings above, outermost first. */
  readonly section: readonly string[];
  /** In English, as readers see it. */
  readonly question: string;
  /** Question and answer, sentence by sentence; the newest version of each locale. */
  readonly sentences: ReadonlyMap<Locale, readonly string[]>;
}

export function entryViews(content: Content): EntryView[] {
  return content.entries.map((entry) => viewOf({ ...content, version: '' }, entry));
}

function viewOf(knowledgeBase: KnowledgeBase, entry: AlignedEntry): EntryView {
  const sentences = new Map<Locale, readonly string[]>();
  for (const version of entry.versions) {
    // Within a locale the newest comes first.
    if (sentences.has(version.locale)) continue;
    const { document, place } = placeOf(knowledgeBase, version);
    const texts = [...place.question, ...place.answer].map((pair) =>
      plainText(document.pairs[pair]?.[version.side] ?? ''),
    );
    sentences.set(
      version.locale,
      texts.filter((text) => text !== ''),
    );
  }
  const english = entry.versions.find(({ locale }) => locale === ENGLISH) ?? entry.versions[0];
  const own = { id: entry.id, document: entry.document, sentences };
  if (english === undefined) return { ...own, section: [], question: '' };
  const { document, place } = placeOf(knowledgeBase, english);
  return {
    ...own,
    section: pathTexts(document, place, 'source'),
    question: questionText(document, place, 'source'),
  };
}

/** Answers a question that takes up the answer before it, `what if I miss it?`: by itself, then with that answer's topic. */
import {
  placeOf,
  questionText,
  versionFor,
  type AlignedEntry,
  type Answer,
  type KnowledgeBase,
} from '../model/index.js';
import type { Locale } from '../text/index.js';
import type { Search } from './search.js';

export interface FollowUp {
  readonly question: string;
  readonly locale: Locale;
  /** Place of the entry that was shown last. */
  readonly after: number;
}

/**
 * Outright only what holds the words of the question itself: the topic alone speaks for the answer that was shown, and
 * that did not say what is asked now.
 */
export function answerFollowUp(
  search: Pick<Search, 'answer' | 'sentences'>,
  knowledgeBase: KnowledgeBase,
  { question, locale, after }: FollowUp,
): Answer {
  const alone = search.answer(question, locale);
  if (alone.kind === 'found') return alone;
  const withTopic = search.answer(`${topicOf(knowledgeBase, after, locale)} ${question}`, locale);
  const [first] = withTopic.hits;
  if (first !== undefined && withTopic.kind === 'found') {
    const held = Math.max(
      0,
      ...search.sentences(question, locale, { entry: first.entry, shown: locale }).map(({ share }) => share),
    );
    if (held >= LEAST_HELD) return { ...withTopic, detectedLocale: alone.detectedLocale };
  }
  const others = withTopic.hits.filter(({ entry }) => entry !== after);
  const { confidence, detectedLocale } = alone;
  if (others.length === 0) return alone;
  const base = { locale: alone.locale, detectedLocale, confidence, hits: others };
  return alone.kind === 'none'
    ? { ...base, kind: 'none', reason: alone.reason }
    : { ...base, kind: 'ambiguous', choices: Math.min(others.length, alone.choices) };
}

function topicOf(knowledgeBase: KnowledgeBase, entry: number, locale: Locale): string {
  const version = versionFor(knowledgeBase.entries[entry] as AlignedEntry, locale);
  const { document, place } = placeOf(knowledgeBase, version);
  return questionText(document, place, version.side);
}

/** How much of the question one sentence of the answer must hold. */
const LEAST_HELD = 0.55;

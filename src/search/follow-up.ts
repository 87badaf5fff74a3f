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
  const heldBy = (entry: number): number =>
    Math.max(0, ...search.sentences(question, locale, { entry, shown: locale }).map(({ share }) => share));
  const [first] = withTopic.hits;
  // The topic brings its own entry; another must be what the question itself finds, too.
  const isMeant = first !== undefined && [after, alone.hits[0]?.entry].includes(first.entry);
  if (isMeant && withTopic.kind === 'found' && heldBy(first.entry) >= MOST_HELD) {
    return { ...withTopic, detectedLocale: alone.detectedLocale };
  }
  const others = withTopic.hits.filter(({ entry }) => entry !== after);
  if (others.length === 0) return alone;
  const { confidence, detectedLocale } = alone;
  const base = { locale: alone.locale, detectedLocale, confidence, hits: others };
  const choices = Math.min(others.length, MOST_CHOICES);
  const isNear = others.slice(0, choices).some(({ entry }) => heldBy(entry) >= SOME_HELD);
  return alone.kind === 'none' && !isNear
    ? { ...base, kind: 'none', reason: alone.reason }
    : { ...base, kind: 'ambiguous', choices };
}

function topicOf(knowledgeBase: KnowledgeBase, entry: number, locale: Locale): string {
  const version = versionFor(knowledgeBase.entries[entry] as AlignedEntry, locale);
  const { document, place } = placeOf(knowledgeBase, version);
  return questionText(document, place, version.side);
}

/** How much of the question one sentence of an answer must hold: to answer it, and to be offered. */
const MOST_HELD = 0.55;
const SOME_HELD = 0.35;

const MOST_CHOICES = 3;

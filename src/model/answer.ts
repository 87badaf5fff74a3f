/** What the search stage makes of a question: facts and places, no sentences of ours. */
import { ENGLISH, matchLocale, type Locale } from '../text/index.js';
import type { SpanId } from './document.js';
import { answerText, questionText } from './entry-text.js';
import type { AlignedEntry, EntryVersion, KnowledgeBase } from './knowledge-base.js';

/** One entry that may answer the question. */
export interface Hit {
  /** Place in `KnowledgeBase.entries`. */
  readonly entry: number;
  /** Comparable within one answer only; higher is better. */
  readonly score: number;
}

interface AnswerBase {
  /** The locale asked in: given, or detected. */
  readonly locale: Locale;
  /** What the text alone says; English where it says nothing. */
  readonly detectedLocale: Locale;
  /** 0 to 1: how sure it is that the first hit answers; comparable between questions and locales. */
  readonly confidence: number;
  /** Best first, up to ten. */
  readonly hits: readonly Hit[];
}

/** Why a question has no answer. */
export type NoneReason = 'empty' | 'nothing-close';

export type Answer =
  | (AnswerBase & { readonly kind: 'found' })
  | (AnswerBase & {
      readonly kind: 'ambiguous';
      /** How many of the hits to offer. */ readonly choices: number;
    })
  | (AnswerBase & { readonly kind: 'none'; readonly reason: NoneReason });

/**
 * The version of an entry to show to a reader of `locale`: that locale, one of the same language, or English.
 * The version says which it is, so a fallback is never silent.
 */
export function versionFor(entry: AlignedEntry, locale: Locale): EntryVersion {
  const locales = entry.versions.map((version) => version.locale);
  const chosen = matchLocale(locale, locales) ?? ENGLISH;
  return (entry.versions.find((version) => version.locale === chosen) ?? entry.versions[0]) as EntryVersion;
}

/** Where a shown text comes from. */
export interface SourceNote {
  readonly document: string;
  /** The locale of the file; an English text comes out of a localized one. */
  readonly locale: Locale;
  readonly revision: string;
  readonly translation: 'MT' | 'HT' | 'unknown';
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  /** The newest English still has this entry. */
  readonly newest: boolean;
}

/** A hit with its texts, as commands and the API give it. */
export interface Result {
  readonly entryId: string;
  readonly spanIds: readonly SpanId[];
  readonly score: number;
  readonly locale: Locale;
  readonly question: string;
  readonly answer: string;
  readonly answerSpanIds: readonly SpanId[];
  readonly source: SourceNote;
}

/** @returns the texts of a hit for a reader of `locale` */
export function resultOf(knowledgeBase: KnowledgeBase, hit: Hit, locale: Locale): Result {
  const entry = knowledgeBase.entries[hit.entry] as AlignedEntry;
  const version = versionFor(entry, locale);
  const { document, place } = placeOf(knowledgeBase, version);
  const idsOf = (pairs: readonly number[]): SpanId[] =>
    pairs.flatMap((pair) => document.pairs[pair]?.id ?? []);
  return {
    entryId: entry.id,
    spanIds: questionSpanIds(knowledgeBase, entry),
    score: hit.score,
    locale: version.locale,
    question: questionText(document, place, version.side),
    answer: answerText(document, place, version.side),
    answerSpanIds: idsOf(place.answer),
    source: sourceNote(knowledgeBase, version),
  };
}

/** The document and entry a version points at. */
export function placeOf(
  knowledgeBase: KnowledgeBase,
  version: EntryVersion,
): {
  document: KnowledgeBase['documents'][number];
  place: KnowledgeBase['documents'][number]['entries'][number];
} {
  const document = knowledgeBase.documents[version.document] as KnowledgeBase['documents'][number];
  return { document, place: document.entries[version.entry] as (typeof document.entries)[number] };
}

/** The span IDs of an entry's question or heading, in all locales and revisions. */
export function questionSpanIds(knowledgeBase: KnowledgeBase, entry: AlignedEntry): SpanId[] {
  const ids = entry.versions.flatMap((version) => {
    const { document, place } = placeOf(knowledgeBase, version);
    return place.question.flatMap((pair) => document.pairs[pair]?.id ?? []);
  });
  return [...new Set(ids)];
}

export function sourceNote(knowledgeBase: KnowledgeBase, version: EntryVersion): SourceNote {
  const { document } = placeOf(knowledgeBase, version);
  return {
    document: document.name,
    locale: document.locale,
    revision: document.revision,
    // English is what was translated, not a translation.
    translation: version.side === 'source' ? 'HT' : document.translation,
    date: document.date || document.handoff,
    newest: version.newest,
  };
}

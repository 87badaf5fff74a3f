/** An entry as a list of results shows it: title, place, and the sentence of it that has most of what was asked. */
import {
  answerSentences,
  pathTexts,
  placeOf,
  questionText,
  sourceNote,
  versionFor,
  type AlignedEntry,
  type EntryKind,
  type KnowledgeBase,
  type Sentence,
  type SourceNote,
} from '../model/index.js';
import { textOf, type Locale } from '../text/index.js';
import { beginningsPattern, marksOf, startsWhole, wordForm, type Mark } from './word-form.js';

export interface Snippet {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly spanId?: string;
}

export interface ResultCard {
  readonly entryId: string;
  readonly kind: EntryKind;
  readonly document: string;
  /** The language of the texts. */
  readonly locale: Locale;
  readonly path: readonly string[];
  readonly title: string;
  readonly snippet: Snippet;
  readonly source: SourceNote;
  readonly locales: readonly Locale[];
}

export interface Wanted {
  readonly locale: Locale;
  readonly query: string;
  /** A sentence to show whatever the words say. */
  readonly spanId?: string;
}

export function resultCard(knowledgeBase: KnowledgeBase, entry: AlignedEntry, wanted: Wanted): ResultCard {
  const version = versionFor(entry, wanted.locale);
  const { document, place } = placeOf(knowledgeBase, version);
  return {
    entryId: entry.id,
    kind: entry.kind,
    document: entry.document,
    locale: version.locale,
    path: pathTexts(document, place, version.side),
    title: questionText(document, place, version.side),
    snippet: snippetOf(answerSentences(document, place, version.side), wanted),
    source: sourceNote(knowledgeBase, version),
    locales: [...new Set(entry.versions.map(({ locale }) => locale))],
  };
}

function snippetOf(sentences: readonly Sentence[], { query, spanId }: Wanted): Snippet {
  const words = queryWords(query);
  const told = sentences
    .map((sentence) => ({ spanId: sentence.spanId, text: textOf(sentence.runs) }))
    .filter(({ spanId: id, text }) => id !== undefined && text !== '');
  const best =
    told.find((sentence) => sentence.spanId === spanId) ??
    told.reduce<(typeof told)[number] | undefined>(
      (better, sentence) =>
        better === undefined || held(sentence.text, words) > held(better.text, words) ? sentence : better,
      undefined,
    );
  if (best === undefined) return { text: '', marks: [] };
  const text = shortened(best.text);
  return {
    text,
    marks: marksOf(text, beginningsPattern(words)),
    ...(best.spanId !== undefined && { spanId: best.spanId }),
  };
}

/** The words to look for, those apart that say nothing for being so short. */
export function queryWords(query: string): string[] {
  const words = wordForm(query).trim().split(' ').filter(isTelling);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

function isTelling(word: string): boolean {
  return word.length >= (startsWhole(word) ? SHORTEST : 1);
}

function held(text: string, words: readonly string[]): number {
  const form = wordForm(text);
  return words.filter((word) => form.includes(startsWhole(word) ? ` ${word}` : word)).length;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > LONGEST / 2 ? blank : LONGEST).replace(HALF_SIGN, '')}…`;
}

const LONGEST = 240;
const MOST_WORDS = 40;
const SHORTEST = 3;

/** Matches the first half of a sign that a cut went through. */
const HALF_SIGN = /[\ud800-\udbff]$/;

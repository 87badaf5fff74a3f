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
  type EntryVersion,
  type KnowledgeBase,
  type SourceNote,
} from '../model/index.js';
import { textOf, type Locale } from '../text/index.js';
import { beginningsOf, startsWhole, wordForm, type Mark } from './word-form.js';

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

/** A sentence of an answer, ready to be shown and to be looked through. */
interface Told {
  readonly spanId: string;
  readonly text: string;
  readonly form: string;
}

export class ResultCards {
  readonly #knowledgeBase: KnowledgeBase;
  /** The same few entries are found again and again. */
  readonly #told = new WeakMap<EntryVersion, readonly Told[]>();

  constructor(knowledgeBase: KnowledgeBase) {
    this.#knowledgeBase = knowledgeBase;
  }

  /** @returns the card of any entry, for one query: its words are read once */
  cards(wanted: Wanted): (entry: AlignedEntry) => ResultCard {
    const looked = looking(wanted);
    return (entry) => this.#card(entry, wanted.locale, looked);
  }

  #card(entry: AlignedEntry, wanted: Locale, looked: Looked): ResultCard {
    const version = versionFor(entry, wanted);
    const { document, place } = placeOf(this.#knowledgeBase, version);
    return {
      entryId: entry.id,
      kind: entry.kind,
      document: entry.document,
      locale: version.locale,
      path: pathTexts(document, place, version.side),
      title: questionText(document, place, version.side),
      snippet: snippetOf(this.#sentences(version), looked),
      source: sourceNote(this.#knowledgeBase, version),
      locales: [...new Set(entry.versions.map(({ locale }) => locale))],
    };
  }

  #sentences(version: EntryVersion): readonly Told[] {
    let told = this.#told.get(version);
    if (told === undefined) {
      const { document, place } = placeOf(this.#knowledgeBase, version);
      told = answerSentences(document, place, version.side).flatMap(({ spanId, runs }) => {
        const text = textOf(runs);
        return spanId === undefined || text === '' ? [] : [{ spanId, text, form: wordForm(text) }];
      });
      this.#told.set(version, told);
    }
    return told;
  }
}

/** What to look for in every sentence. */
interface Looked {
  readonly needles: readonly string[];
  readonly marksIn: (text: string) => Mark[];
  readonly spanId: string | undefined;
}

function looking({ query, spanId }: Wanted): Looked {
  const words = queryWords(query);
  const needles = words.map((word) => (startsWhole(word) ? ` ${word}` : word));
  return { needles, marksIn: beginningsOf(words), spanId };
}

/** The sentence that was named, or the first of those that hold the most words. */
function snippetOf(told: readonly Told[], { needles, marksIn, spanId }: Looked): Snippet {
  let best = told.find((sentence) => sentence.spanId === spanId);
  let most = -1;
  for (const sentence of best === undefined ? told : []) {
    const held = needles.filter((needle) => sentence.form.includes(needle)).length;
    if (held > most) [best, most] = [sentence, held];
  }
  if (best === undefined) return { text: '', marks: [] };
  const text = shortened(best.text);
  return { text, marks: marksIn(text), spanId: best.spanId };
}

/** The words to look for, those apart that say nothing for being so short. */
export function queryWords(query: string): string[] {
  const words = wordForm(query).trim().split(' ').filter(isTelling);
  return [...new Set(words)].slice(0, MOST_WORDS);
}

function isTelling(word: string): boolean {
  return word.length >= (startsWhole(word) ? SHORTEST : 1);
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

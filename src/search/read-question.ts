/** Reads a question: each term with everything it may stand for, on the side of its language and in English. */
import { ENGLISH, type Locale } from '../text/index.js';
import { wordsOf, type Analyzer, type Term } from './analyzer.js';
import type { Lexicon } from './lexicon.js';
import type { Side } from './side.js';
import type { Speller } from './speller.js';

/** One language ready for questions. */
export interface Half {
  readonly side: Side;
  readonly analyzer: Analyzer;
  readonly speller: Speller;
}

/** One term of the question; of its readings the best counts, for each entry anew. */
export interface Unit {
  /** The folded word it stands in. */
  readonly word: string;
  /** How much it weighs at most, were it matched in full. */
  readonly weight: number;
  readonly readings: readonly Reading[];
}

/** What a term may stand for: terms of one side that add up, each with its share. */
export interface Reading {
  readonly side: Side;
  /** How far this reading can be trusted: 1 as typed, less for corrections and the other language. */
  readonly trust: number;
  readonly terms: readonly { readonly id: number; readonly share: number }[];
}

export interface ReadingWeights {
  /** How far an English reading of a word in another language's question is trusted. */
  readonly english: number;
  /** How far translations of a term are trusted, times their probability. */
  readonly translation: number;
  /** How far a corrected spelling is trusted, times its likeness. */
  readonly spelling: number;
}

export interface QuestionSides {
  readonly locale: Locale;
  /** Missing for English questions and for languages without content. */
  readonly own: Half | undefined;
  readonly english: Half | undefined;
  readonly lexicon: Lexicon;
  /** Folded words of names that stay as they are in every language: neither corrected nor translated. */
  readonly kept?: ReadonlySet<string>;
}

export function readQuestion(text: string, sides: QuestionSides, weights: ReadingWeights): Unit[] {
  const units: Unit[] = [];
  const seen = new Set<string>();
  for (const { text: word, script } of wordsOf(text).slice(0, MOST_WORDS)) {
    if (seen.has(word)) continue;
    seen.add(word);
    const own = sides.own?.analyzer.terms(word) ?? [];
    // A word that means nothing in the question's language is not looked up in English: "den", "a", "des".
    const isStopped = sides.own !== undefined && own.length === 0;
    const english = script === 'latin' && !isStopped ? (sides.english?.analyzer.terms(word) ?? []) : [];
    const count = Math.min(Math.max(own.length, english.length), MOST_UNITS - units.length);
    for (let at = 0; at < count; at += 1) {
      units.push(unitOf(word, own[at], english[at], sides, weights));
    }
  }
  return units;
}

function unitOf(
  word: string,
  own: Term | undefined,
  english: Term | undefined,
  sides: QuestionSides,
  weights: ReadingWeights,
): Unit {
  const readings: Reading[] = [];
  const isKept = sides.kept?.has(word) === true;
  if (own !== undefined && sides.own !== undefined) {
    readings.push(...asTyped(own, sides.own, 1, weights, isKept));
    if (!isKept) readings.push(...translated(own, sides, weights));
  }
  if (english !== undefined && sides.english !== undefined) {
    const isKnown = sides.english.side.idOf(english.text) !== undefined;
    const trust = sides.own === undefined ? 1 : weights.english;
    // English spelling is corrected only where nothing else is known of the word.
    if (isKnown || readings.length === 0)
      readings.push(...asTyped(english, sides.english, trust, weights, isKept));
  }
  const weight = Math.max(weightOn(own, sides.own), weightOn(english, sides.english));
  const isGuess = readings.length === 0 && !LATIN.test(word);
  return { word, weight: isGuess ? weight * UNKNOWN_PAIR : weight, readings };
}

function asTyped(
  { text, weight }: Term,
  { side, speller }: Half,
  trust: number,
  weights: ReadingWeights,
  isKept: boolean,
): Reading[] {
  const id = side.idOf(text);
  if (id !== undefined) return [{ side, trust, terms: [{ id, share: weight }] }];
  if (isKept) return [];
  return speller.near(text).map(({ id: near, likeness }) => ({
    side,
    trust: trust * likeness * weights.spelling,
    terms: [{ id: near, share: weight }],
  }));
}

function translated(
  { text, weight }: Term,
  { locale, english, lexicon }: QuestionSides,
  weights: ReadingWeights,
): Reading[] {
  if (english === undefined || locale === ENGLISH) return [];
  const terms = lexicon.translations(locale, text).flatMap(({ term, probability }) => {
    const id = english.side.idOf(term);
    return id === undefined ? [] : [{ id, share: weight * probability }];
  });
  return terms.length === 0 ? [] : [{ side: english.side, trust: weights.translation, terms }];
}

function weightOn(term: Term | undefined, half: Half | undefined): number {
  if (term === undefined || half === undefined) return 0;
  return term.weight * half.side.rarity(half.side.idOf(term.text));
}

/**
 * The question with misspelt Latin words put right, for matching by concept and meaning, which know whole
 * words only. A word that any side or the lexicon knows is left alone.
 */
export function correctSpelling(
  text: string,
  { locale, own, english, lexicon, kept }: QuestionSides,
): string {
  const half = own ?? english;
  if (half === undefined) return text;
  const corrected = wordsOf(text)
    .slice(0, MOST_WORDS)
    .map(({ text: word, script }) => {
      const isOpen = script === 'latin' && kept?.has(word) !== true;
      const term = isOpen ? half.analyzer.terms(word)[0]?.text : undefined;
      if (term === undefined || half.side.idOf(term) !== undefined || lexicon.has(locale, term)) return word;
      const borrowed = english?.analyzer.terms(word)[0]?.text;
      const isEnglish = borrowed !== undefined && english?.side.idOf(borrowed) !== undefined;
      if (isEnglish || (borrowed !== undefined && lexicon.has(ENGLISH, borrowed))) return word;
      const [near] = half.speller.near(term);
      return near === undefined || near.likeness < SURE ? word : (half.side.terms[near.id] ?? word);
    });
  return corrected.join(' ');
}

/** From this likeness on a near term is taken for what was meant. */
const SURE = 0.7;

const MOST_WORDS = 120;

/** What runs on without blanks is one word however long it is: a page of it would keep everybody waiting. */
const MOST_UNITS = 4 * MOST_WORDS;

/** Pairs of characters that no text holds are mostly grammar, seldom a word of their own. */
const UNKNOWN_PAIR = 0.3;

const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

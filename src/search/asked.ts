/**
 * Works a question into what is compared with others that ask the same, in whatever language and words: its cues
 * (terms, the English they stand for, the concepts it names, what it asks for) and its meaning.
 */
import { ENGLISH, fold, languageOf, scriptOf, type Locale } from '../text/index.js';
import { wordsOf, type Analyzer } from './analyzer.js';
import type { ConceptFinder } from './concepts.js';
import { normalize, type Lexicon } from './lexicon.js';
import { framesOf } from './question-frame.js';

/** Weight by cue; a cue begins with the language of its term, or with `=` for a concept, `?` for what is asked for. */
export type Cues = ReadonlyMap<string, number>;

/** A question or known phrasing, ready to be compared. */
export interface Asked {
  readonly cues: Cues;
  /** A unit vector, or zeros where no word is known. */
  readonly meaning: Float32Array;
}

export interface AskedTools {
  /** One analyzer for every language that questions come in, English among them. */
  readonly analyzers: ReadonlyMap<Locale, Analyzer>;
  readonly lexicon: Lexicon;
  readonly finder: ConceptFinder;
}

/** @param locale the locale whose words the text is made of */
export function readAsked(text: string, locale: Locale, tools: AskedTools): Asked {
  return { cues: cuesOf(text, locale, tools), meaning: meaningOf(text, locale, tools) };
}

function cuesOf(text: string, locale: Locale, { analyzers, lexicon, finder }: AskedTools): Cues {
  const cues = new Map<string, number>();
  const add = (cue: string, weight: number): void => {
    cues.set(cue, Math.max(cues.get(cue) ?? 0, weight));
  };
  const own = analyzers.get(locale);
  const english = analyzers.get(ENGLISH);
  // Beside Chinese or Korean a Latin word is English; in Swedish it may be.
  const trust = scriptOf(locale) === 'Latn' ? MAYBE_ENGLISH : 1;
  for (const { text: word, script } of wordsOf(text).slice(0, MOST_WORDS)) {
    const terms = own?.terms(word) ?? [];
    for (const term of terms) {
      add(`${languageOf(locale)}:${term.text}`, term.weight);
      if (locale === ENGLISH) continue;
      for (const translation of lexicon.translations(locale, term.text)) {
        add(`en:${translation.term}`, TRANSLATION * term.weight * translation.probability);
      }
    }
    // A stop word of the question's language is no English word: "den", "a", "des".
    if (locale === ENGLISH || script !== 'latin' || (own !== undefined && terms.length === 0)) continue;
    for (const term of english?.terms(word) ?? []) add(`en:${term.text}`, trust * term.weight);
  }
  for (const { name } of finder.find(text, locale)) add(`=${name}`, CONCEPT);
  for (const frame of framesOf(text, locale)) add(`?${frame}`, FRAME);
  return cues;
}

/** Its words in its language, and its Latin ones in English too. */
function meaningOf(text: string, locale: Locale, { analyzers, lexicon }: AskedTools): Float32Array {
  const meaning = new Float32Array(lexicon.dimensions);
  const own = locale === ENGLISH ? undefined : analyzers.get(locale);
  if (own !== undefined) lexicon.addMeaning(meaning, locale, own.terms(text));
  const latin = own === undefined ? text : (fold(text).match(LATIN_WORDS) ?? []).join(' ');
  lexicon.addMeaning(meaning, ENGLISH, analyzers.get(ENGLISH)?.terms(latin) ?? []);
  return normalize(meaning);
}

const TRANSLATION = 0.6;
const MAYBE_ENGLISH = 0.5;
/** A concept says what a whole phrase means, so it weighs as much as two of its words. */
const CONCEPT = 2;
const FRAME = 1.2;

const MOST_WORDS = 120;

const LATIN_WORDS = /[\p{Script=Latin}\p{N}]+/gu;

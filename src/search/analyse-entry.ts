/** Works through one entry in one language, once for all that is made of it: terms, words and concepts. */
import { fold, splitWords, type Locale } from '../text/index.js';
import type { Analyzer, Term } from './analyzer.js';
import type { ConceptFinder } from './concepts.js';
import { countSplit } from './detect-language.js';
import type { FieldTexts } from './field-texts.js';

/** A term of an entry; of which word it was made is for questions to know. */
export type EntryTerm = Pick<Term, 'text' | 'weight'>;

/** Terms repeat, and most are characters in pairs: one object for all that have the same text, and so the same weight. */
export type KnownTerms = Map<string, EntryTerm>;

export interface AnalysedEntry {
  readonly locale: Locale;
  /** How often each of its words stands in it. */
  readonly words: ReadonlyMap<string, number>;
  /** Terms and concept names, in the order of `FIELDS`. */
  readonly fields: readonly (readonly EntryTerm[])[];
  readonly concepts: readonly (readonly string[])[];
}

export interface AnalysisTools {
  readonly finder: ConceptFinder;
  /** The terms of the language that were met. */
  readonly terms: KnownTerms;
}

export function analyseEntry(
  { question, path, answer }: FieldTexts,
  { locale, termsIn }: Analyzer,
  { finder, terms }: AnalysisTools,
): AnalysedEntry {
  const words = [question, path, answer].map((text) => splitWords(fold(text)));
  return {
    locale,
    words: countSplit(words.flat()),
    fields: words.map((field) => termsIn(field).map((term) => oneOf(terms, term))),
    concepts: words.map((field) => finder.findIn(field, locale).map(({ name }) => name)),
  };
}

function oneOf(known: KnownTerms, term: EntryTerm): EntryTerm {
  const same = known.get(term.text);
  if (same !== undefined) return same;
  known.set(term.text, term);
  return term;
}

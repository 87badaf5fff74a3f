/** Learns a lexicon from sentences that stand in several languages: translations and meanings. */
import { compareText, ENGLISH, languageOf, plainText, type Locale } from '../text/index.js';
import { createAnalyzer, type Analyzer, type Term } from './analyzer.js';
import { learnTranslations, type TermPair, type Translations } from './learn-translations.js';
import { learnVectors, type TermCounts, type TermVectors } from './learn-vectors.js';
import {
  RARITY_UNITS,
  toSignedBytes,
  writeFloats,
  type StoredLexicon,
  type StoredVocabulary,
} from './lexicon.js';

/** One sentence as it stands in each language, English among them; markup and all. */
export type AlignedSentence = ReadonlyMap<Locale, string>;

export interface LexiconOptions {
  readonly dimensions: number;
  /** Terms in fewer sentences are left out. */
  readonly leastCount: number;
}

/** A general lexicon is learned once from much text and shipped; see `npm run build:lexicon`. */
export const GENERAL: LexiconOptions = { dimensions: 64, leastCount: 3 };

/** Learns from sentences in the order given; equal sentences teach once. */
export async function learnLexicon(
  sentences: Iterable<AlignedSentence>,
  options: LexiconOptions,
): Promise<StoredLexicon> {
  const analysed = await analyse(sentences);
  const vectors = learnVectors(
    analysed.map((sentence) => countsOf(sentence)),
    { dimensions: options.dimensions, leastCount: options.leastCount, rounds: 4 },
  );
  const languages = [...new Set(analysed.flatMap((sentence) => [...sentence.keys()]))].sort(compareText);
  const english = termsOfLanguage(vectors, 'en');
  const numbers = new Map(english.map(({ term }, number) => [term, number]));
  return {
    dimensions: vectors.dimensions,
    languages: languages.map((language) => {
      const translations =
        language === 'en' ? undefined : learnTranslations(pairsOf(analysed, language), TRANSLATION_OPTIONS);
      return vocabularyOf(language, vectors, translations, numbers);
    }),
  };
}

/** The terms of a sentence by language subtag. */
export type Analysed = ReadonlyMap<string, readonly Term[]>;

/** The terms of every sentence that can teach; equal sentences once. */
export async function analyse(sentences: Iterable<AlignedSentence>): Promise<Analysed[]> {
  const analyzers = new Map<Locale, Analyzer>();
  const seen = new Set<string>();
  const analysed: Analysed[] = [];
  for (const sentence of sentences) {
    const key = [...sentence.values()].join('\n');
    if (seen.has(key)) continue;
    seen.add(key);
    const terms = new Map<string, readonly Term[]>();
    for (const [locale, text] of sentence) {
      let analyzer = analyzers.get(locale);
      if (analyzer === undefined) analyzers.set(locale, (analyzer = await createAnalyzer(locale)));
      terms.set(languageOf(locale), analyzer.terms(plainText(text)));
    }
    // A sentence of one word teaches no company; long ones are tables that teach the wrong one.
    const size = terms.get('en')?.length ?? 0;
    if (size > 1 && size < LONGEST_SENTENCE) analysed.push(terms);
  }
  return analysed;
}

/** Terms with their language in front; English stands once for four translations and weighs double. */
function countsOf(sentence: Analysed): TermCounts {
  const counts = new Map<string, number>();
  for (const [language, terms] of sentence) {
    const weight = language === languageOf(ENGLISH) ? 2 : 1;
    for (const term of terms) {
      const key = `${language}:${term.text}`;
      counts.set(key, (counts.get(key) ?? 0) + weight * term.weight);
    }
  }
  return counts;
}

export function pairsOf(analysed: readonly Analysed[], language: string): TermPair[] {
  return analysed.flatMap((sentence) => {
    const target = sentence.get(language);
    const source = sentence.get('en');
    if (target === undefined || source === undefined) return [];
    return [{ target: target.map(({ text }) => text), source: source.map(({ text }) => text) }];
  });
}

function termsOfLanguage({ terms }: TermVectors, language: string): { term: string; row: number }[] {
  const prefix = `${language}:`;
  return terms.flatMap((term, row) =>
    term.startsWith(prefix) ? [{ term: term.slice(prefix.length), row }] : [],
  );
}

function vocabularyOf(
  language: string,
  vectors: TermVectors,
  translations: Translations | undefined,
  english: ReadonlyMap<string, number>,
): StoredVocabulary {
  const terms = termsOfLanguage(vectors, language);
  const bytes = new Int8Array(terms.length * vectors.dimensions);
  const scales = new Float32Array(terms.length);
  terms.forEach(({ row }, place) => {
    const start = row * vectors.dimensions;
    const values = vectors.rows.subarray(start, start + vectors.dimensions);
    const signed = toSignedBytes(values);
    bytes.set(signed.bytes, place * vectors.dimensions);
    // Frequent terms have long rows; by half that length they still lead, by all of it they drown the rest.
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    scales[place] = signed.unit / Math.sqrt(length);
  });
  return {
    language,
    terms: terms.map(({ term }) => term).join('\n'),
    vectors: Buffer.from(bytes.buffer).toString('base64'),
    scales: writeFloats(scales),
    rarity: Buffer.from(
      terms.map(({ row }) => Math.min(255, Math.round((vectors.rarity[row] as number) * RARITY_UNITS))),
    ).toString('base64'),
    translations: terms.map(({ term }) => lineOf(translations?.get(term) ?? [], english)).join('\n'),
  };
}

export function lineOf(
  list: readonly (readonly [string, number])[],
  english: ReadonlyMap<string, number>,
): string {
  return list
    .flatMap(([term, probability]) => {
      const number = english.get(term);
      return number === undefined ? [] : [`${number}.${Math.round(100 * probability)}`];
    })
    .join(',');
}

export const TRANSLATION_OPTIONS = { rounds: 5, leastProbability: 0.05, most: 5, leastCount: 2 };

const LONGEST_SENTENCE = 200;

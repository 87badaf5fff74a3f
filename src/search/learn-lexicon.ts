/** Learns a lexicon from sentences that stand in several languages: translations and meanings. */
import { compareText, ENGLISH, languageOf, plainText, type Locale } from '../text/index.js';
import { createAnalyzer, type Analyzer, type Term } from './analyzer.js';
import { learnTranslations, type TermPair, type Translations } from './learn-translations.js';
import { learnVectors, type TermCounts, type TermVectors } from './learn-vectors.js';
import {
  Lexicon,
  normalize,
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

function pairsOf(analysed: readonly Analysed[], language: string): TermPair[] {
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

function lineOf(list: readonly (readonly [string, number])[], english: ReadonlyMap<string, number>): string {
  return list
    .flatMap(([term, probability]) => {
      const number = english.get(term);
      return number === undefined ? [] : [`${number}.${Math.round(100 * probability)}`];
    })
    .join(',');
}

/** The terms of one entry by language, in which new terms keep company with known ones. */
export type Company = ReadonlyMap<string, readonly Term[]>;

/**
 * Gives terms that a lexicon does not know a place in it: that of the entries they stand in. Translations are
 * learned from the sentences too where these are few; many are for `build:lexicon`.
 */
export async function extendLexicon(
  general: StoredLexicon,
  companies: readonly Company[],
  sentences: readonly AlignedSentence[],
): Promise<StoredLexicon> {
  const lexicon = new Lexicon(general);
  const sums = new Map<string, { vector: Float32Array; count: number }>();
  for (const company of companies) {
    const meaning = new Float32Array(general.dimensions);
    for (const [language, terms] of company) lexicon.addMeaning(meaning, language as Locale, terms);
    const unit = normalize(meaning);
    for (const [language, terms] of company) {
      for (const text of new Set(terms.map((term) => term.text))) {
        if (lexicon.has(language as Locale, text)) continue;
        const key = `${language}:${text}`;
        const sum = sums.get(key) ?? { vector: new Float32Array(general.dimensions), count: 0 };
        unit.forEach((value, at) => ((sum.vector[at] as number) += value));
        sums.set(key, { vector: sum.vector, count: sum.count + 1 });
      }
    }
  }
  const analysed = sentences.length <= LEARNS_WHILE_BUILDING ? await analyse(sentences) : [];
  return merge(general, sums, analysed, companies);
}

/** The general vocabularies with the new terms behind the old ones, so that English numbers stay as they are. */
function merge(
  general: StoredLexicon,
  sums: ReadonlyMap<string, { readonly vector: Float32Array; readonly count: number }>,
  analysed: readonly Analysed[],
  companies: readonly Company[],
): StoredLexicon {
  const known = new Set(general.languages.map(({ language }) => language));
  const fresh = [...new Set(companies.flatMap((company) => [...company.keys()]))].filter(
    (language) => !known.has(language),
  );
  const empty = fresh.sort(compareText).map((language): StoredVocabulary => ({
    language,
    terms: '',
    vectors: '',
    scales: '',
    rarity: '',
    translations: '',
  }));
  const all = [...general.languages, ...empty];
  const added = new Map(all.map(({ language }) => [language, newTerms(sums, language)]));
  const englishTerms = [
    ...splitLines(general.languages.find(({ language }) => language === 'en')?.terms ?? ''),
    ...(added.get('en') ?? []),
  ];
  const english = new Map(englishTerms.map((term, number) => [term, number]));
  return {
    dimensions: general.dimensions,
    languages: all.map((vocabulary) => {
      const terms = added.get(vocabulary.language) ?? [];
      const learns = analysed.length > 0 && vocabulary.language !== 'en';
      const translations = learns
        ? learnTranslations(pairsOf(analysed, vocabulary.language), TRANSLATION_OPTIONS)
        : undefined;
      return extended(vocabulary, terms, { sums, translations, english, entries: companies.length });
    }),
  };
}

function newTerms(sums: ReadonlyMap<string, unknown>, language: string): string[] {
  const prefix = `${language}:`;
  return [...sums.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .sort(compareText);
}

interface Extension {
  readonly sums: ReadonlyMap<string, { readonly vector: Float32Array; readonly count: number }>;
  readonly translations: Translations | undefined;
  readonly english: ReadonlyMap<string, number>;
  /** How many entries there are, to say how rare a term is. */
  readonly entries: number;
}

function extended(
  vocabulary: StoredVocabulary,
  terms: readonly string[],
  extension: Extension,
): StoredVocabulary {
  const old = splitLines(vocabulary.terms);
  const bytes: number[] = [];
  const scales: number[] = [];
  const rarity: number[] = [];
  for (const term of terms) {
    const { vector, count } = extension.sums.get(`${vocabulary.language}:${term}`) ?? {
      vector: new Float32Array(0),
      count: 1,
    };
    const signed = toSignedBytes(normalize(vector));
    bytes.push(...signed.bytes);
    // A term met a few times is placed by guess: it counts less than one that is known.
    scales.push(GUESSED * signed.unit);
    rarity.push(Math.min(255, Math.round(RARITY_UNITS * Math.log(Math.max(extension.entries, 2) / count))));
  }
  const before = vocabulary.translations.split('\n');
  const lines = [...old, ...terms].map((term, place) => {
    const learned = lineOf(extension.translations?.get(term) ?? [], extension.english);
    const general = place < old.length ? (before[place] ?? '') : '';
    return general === '' ? learned : general;
  });
  return {
    language: vocabulary.language,
    terms: [...old, ...terms].join('\n'),
    vectors: joinBase64(vocabulary.vectors, Buffer.from(Int8Array.from(bytes).buffer)),
    scales: joinBase64(vocabulary.scales, Buffer.from(writeFloats(Float32Array.from(scales)), 'base64')),
    rarity: joinBase64(vocabulary.rarity, Buffer.from(rarity)),
    translations: lines.join('\n'),
  };
}

function splitLines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function joinBase64(stored: string, more: Buffer): string {
  return Buffer.concat([Buffer.from(stored, 'base64'), more]).toString('base64');
}

const TRANSLATION_OPTIONS = { rounds: 5, leastProbability: 0.05, most: 5, leastCount: 2 };

/** More sentences than this are learned from by `build:lexicon`, not in every build. */
const LEARNS_WHILE_BUILDING = 2000;

const LONGEST_SENTENCE = 200;
const GUESSED = 0.3;

/** Gives the terms that a lexicon does not know a place in it: that of the entries they stand in. */
import { Kept } from '../model/index.js';
import { compareText, type Locale } from '../text/index.js';
import type { Term } from './analyzer.js';
import {
  analyse,
  lineOf,
  pairsOf,
  TRANSLATION_OPTIONS,
  type AlignedSentence,
  type Analysed,
} from './learn-lexicon.js';
import { learnTranslations, type Translations } from './learn-translations.js';
import {
  Lexicon,
  normalize,
  RARITY_UNITS,
  toSignedBytes,
  writeFloats,
  type StoredLexicon,
  type StoredVocabulary,
} from './lexicon.js';
import { sumCompanies, type Said, type Sums } from './sum-companies.js';

/** The terms of one entry by language, in which new terms keep company with known ones. */
export type Company = ReadonlyMap<string, readonly Term[]>;

/**
 * New terms take the meaning of the entries they stand in. Translations are learned from the sentences too where
 * these are few; many are for `build:lexicon`.
 * @param sentences undefined where there are more than a build learns from
 * @param kept of builds before
 */
export async function extendLexicon(
  general: StoredLexicon,
  companies: readonly Company[],
  sentences: readonly AlignedSentence[] | undefined,
  kept: Kept = new Kept(),
): Promise<StoredLexicon> {
  const { sums } = placeNewTerms(general, companies, kept);
  const analysed = sentences === undefined ? [] : await analyse(sentences);
  const made = (): StoredLexicon => merge(general, sums, { analysed, companies, kept });
  return analysed.length > 0 ? made() : kept.latest('extended', [general, sums, companies.length], made);
}

/** What each entry says of terms that the lexicon lacks, and what all say together. */
export function placeNewTerms(
  general: StoredLexicon,
  companies: readonly Company[],
  kept: Kept,
): { said: readonly Said[]; sums: Sums } {
  const lexicon = Lexicon.of(general);
  const said = companies.map((company) =>
    kept.of('new terms', company, () => newTermsOf(company, lexicon), [general]),
  );
  return { said, sums: sumCompanies(said, kept) };
}

/** The language of a term stands in front: `ko:갱신`. */
function newTermsOf(company: Company, lexicon: Lexicon): Said {
  const meaning = new Float32Array(lexicon.dimensions);
  for (const [language, terms] of company) lexicon.addMeaning(meaning, language as Locale, terms);
  const keys = [...company].flatMap(([language, terms]) =>
    [...new Set(terms.map(({ text }) => text))]
      .filter((text) => !lexicon.has(language as Locale, text))
      .map((text) => `${language}:${text}`),
  );
  return { unit: normalize(meaning), keys };
}

interface Learning {
  readonly analysed: readonly Analysed[];
  readonly companies: readonly Company[];
  readonly kept: Kept;
}

/** The general vocabularies with the new terms behind the old ones, so that English numbers stay as they are. */
function merge(general: StoredLexicon, sums: Sums, { analysed, companies, kept }: Learning): StoredLexicon {
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
  // Translations name English terms by number; where none are learned, none are looked up.
  const englishTerms =
    analysed.length === 0
      ? []
      : [
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
      return extended(vocabulary, terms, {
        dimensions: general.dimensions,
        sums,
        translations,
        english,
        entries: companies.length,
        kept,
      });
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
  readonly dimensions: number;
  readonly kept: Kept;
  readonly sums: Sums;
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
  const { sums, dimensions, entries, kept } = extension;
  const bytes = new Int8Array(terms.length * dimensions);
  const scales = new Float32Array(terms.length);
  const rarity = Buffer.alloc(terms.length);
  terms.forEach((term, at) => {
    const sum = sums.get(`${vocabulary.language}:${term}`);
    if (sum === undefined) return;
    const { vector, count } = sum;
    const signed = kept.of('signed', vector, () => toSignedBytes(normalize(vector)));
    bytes.set(signed.bytes, at * dimensions);
    // A term met a few times is placed by guess: it counts less than one that is known.
    scales[at] = GUESSED * signed.unit;
    rarity[at] = Math.min(255, Math.round(RARITY_UNITS * Math.log(Math.max(entries, 2) / count)));
  });
  return {
    language: vocabulary.language,
    terms: joinLines(vocabulary.terms, terms),
    vectors: joinBase64(vocabulary.vectors, Buffer.from(bytes.buffer)),
    scales: joinBase64(vocabulary.scales, Buffer.from(writeFloats(scales), 'base64')),
    rarity: joinBase64(vocabulary.rarity, rarity),
    translations: translationsOf(vocabulary, terms, extension),
  };
}

/** What the general lexicon lacks may have been learned. */
function translationsOf(
  vocabulary: StoredVocabulary,
  terms: readonly string[],
  { translations, english }: Extension,
): string {
  if (translations === undefined)
    return vocabulary.terms === ''
      ? '\n'.repeat(Math.max(0, terms.length - 1))
      : `${vocabulary.translations}${'\n'.repeat(terms.length)}`;
  const old = splitLines(vocabulary.terms);
  const before = vocabulary.translations.split('\n');
  const learned = [...old, ...terms].map((term) => lineOf(translations.get(term) ?? [], english));
  return learned
    .map((line, place) => {
      const general = place < old.length ? (before[place] ?? '') : '';
      return general === '' ? line : general;
    })
    .join('\n');
}

function joinLines(stored: string, more: readonly string[]): string {
  return [...(stored === '' ? [] : [stored]), ...more].join('\n');
}

function splitLines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function joinBase64(stored: string, more: Buffer): string {
  return Buffer.concat([Buffer.from(stored, 'base64'), more]).toString('base64');
}

const GUESSED = 0.3;

/** Analyses a knowledge base for searching: what the build stores beside it. */
import { placeOf, Kept, type AlignedEntry, type Concept, type KnowledgeBase } from '../model/index.js';
import { fold, languageOf, splitWords, type Locale } from '../text/index.js';
import { createAnalyzer, type Analyzer, type Term } from './analyzer.js';
import { ConceptFinder, storeConcepts, type StoredConcepts } from './concepts.js';
import { countSplit, countWords, profileOfWords, type LanguageProfile } from './detect-language.js';
import { fieldTexts, type FieldTexts, type KnowledgeBaseContent } from './field-texts.js';
import { extendLexicon, placeNewTerms, type Company } from './extend-lexicon.js';
import { Lexicon, type StoredLexicon } from './lexicon.js';
import { meaningOf, storeMeanings, type EntryTerms, type StoredMeanings } from './meaning.js';
import { buildPhrasings, phrasingTexts, type PhrasingSources } from './build-phrasings.js';
import { storePhrasings, type StoredPhrasings } from './phrasings.js';
import { isMuch, sentencesOf } from './sentences.js';
import { FIELDS, storeSide, TermCounter, type StoredSide } from './side.js';

/** What the build keeps for searching; plain JSON, the same for the same content. */
export interface SearchData {
  /** One a locale. */
  readonly sides: readonly StoredSide[];
  readonly profiles: readonly LanguageProfile[];
  readonly lexicon: StoredLexicon;
  readonly meanings: StoredMeanings;
  readonly concepts: StoredConcepts;
  /** Which entry has which concept. */
  readonly conceptSide: StoredSide;
  readonly phrasings: StoredPhrasings;
}

export interface SearchSources {
  /** What is known of words from much other text. */
  readonly lexicon?: StoredLexicon;
  readonly concepts?: readonly Concept[];
  readonly phrasings?: PhrasingSources;
}

/** @param kept of builds before */
export async function buildSearchData(
  knowledgeBase: KnowledgeBaseContent,
  sources: SearchSources = {},
  kept: Kept = new Kept(),
): Promise<SearchData> {
  const named = sources.concepts ?? [];
  const stored = await kept.latest('concepts as stored', named, () => storeConcepts(named));
  const concepts = kept.latest('concepts', [JSON.stringify(stored)], () => stored);
  const finder = await ConceptFinder.create(concepts);
  const analyzers = new Map<Locale, Analyzer>();
  for (const locale of knowledgeBase.locales) analyzers.set(locale, await createAnalyzer(locale));
  const terms = new Map(knowledgeBase.locales.map((locale) => [locale, new Map<string, Term>()]));
  const entries = knowledgeBase.entries.map((entry) =>
    // An edited file has other entries: what an entry is made of never changes.
    kept.list(
      'languages',
      knowledgeBase.locales.flatMap((locale) =>
        analysedVersion(knowledgeBase, entry, {
          analyzer: analyzers.get(locale) as Analyzer,
          finder,
          concepts,
          terms: terms.get(locale) as Map<string, Term>,
          kept,
        }),
      ),
    ),
  );
  const companies = entries.map((languages) => kept.of('company', languages, () => companyOf(languages)));
  const sentences = isMuch(knowledgeBase) ? undefined : [...sentencesOf(knowledgeBase)];
  const general = sources.lexicon ?? NO_LEXICON;
  const lexicon = await extendLexicon(general, companies, sentences, kept);
  const bare: SearchData = {
    sides: knowledgeBase.locales.map((locale) => sideOf(locale, entries, kept)),
    profiles: knowledgeBase.locales.map((locale) => profileOf(locale, entries, sources.phrasings, kept)),
    lexicon,
    meanings: meaningsOf(entries, { general, companies, lexicon, kept }),
    concepts,
    conceptSide: conceptSideOf(entries, kept),
    phrasings: storePhrasings([], 0),
  };
  return { ...bare, phrasings: await buildPhrasings(knowledgeBase, bare, sources.phrasings) };
}

function companyOf(languages: readonly AnalysedEntry[]): Company {
  return new Map(
    languages.map(({ locale, fields }): [string, readonly Term[]] => [languageOf(locale), fields.flat()]),
  );
}

/** One entry in one language, worked through once for all that is made of it. */
interface AnalysedEntry {
  readonly locale: Locale;
  /** How often each of its words stands in it. */
  readonly words: ReadonlyMap<string, number>;
  /** Terms and concept names, in the order of {@link FIELDS}. */
  readonly fields: readonly (readonly Term[])[];
  readonly concepts: readonly (readonly string[])[];
}

interface AnalysisTools {
  readonly analyzer: Analyzer;
  readonly finder: ConceptFinder;
  readonly concepts: StoredConcepts;
  /** The terms of the language that were met. */
  readonly terms: Map<string, Term>;
  readonly kept: Kept;
}

function analysedVersion(
  knowledgeBase: KnowledgeBaseContent,
  entry: AlignedEntry,
  { analyzer, finder, concepts, terms, kept }: AnalysisTools,
): AnalysedEntry[] {
  const { locale } = analyzer;
  const version = entry.versions.find((candidate) => candidate.locale === locale);
  if (version === undefined) return [];
  const { place } = placeOf(knowledgeBase as KnowledgeBase, version);
  const make = (): AnalysedEntry => analyse(fieldTexts(knowledgeBase, version), analyzer, { finder, terms });
  return [kept.of(`analysed ${locale}`, place, make, [concepts])];
}

function analyse(
  { question, path, answer }: FieldTexts,
  { locale, termsIn }: Analyzer,
  { finder, terms }: Pick<AnalysisTools, 'finder' | 'terms'>,
): AnalysedEntry {
  const fields = [question, path, answer];
  const words = fields.map((text) => splitWords(fold(text)));
  return {
    locale,
    words: countSplit(words.flat()),
    fields: words.map((field) => termsIn(field).map((term) => oneOf(terms, term))),
    concepts: words.map((field) => finder.findIn(field, locale).map(({ name }) => name)),
  };
}

/** Terms repeat, and most are characters in pairs: one object for all that have the same text, and so the same weight. */
function oneOf(known: Map<string, Term>, term: Term): Term {
  const same = known.get(term.text);
  if (same !== undefined) return same;
  known.set(term.text, term);
  return term;
}

type Languages = readonly AnalysedEntry[];

function sideOf(locale: Locale, entries: readonly Languages[], kept: Kept): StoredSide {
  const own = entries.map((languages) => languages.find((language) => language.locale === locale));
  return kept.latest(`side ${locale}`, own, () =>
    storeSide(
      locale,
      own.map((entry) => (entry === undefined ? NOTHING : kept.of('counter', entry, () => counterOf(entry)))),
    ),
  );
}

function counterOf({ fields }: AnalysedEntry): TermCounter {
  const counter = new TermCounter();
  fields.forEach((terms, field) => {
    for (const { text } of terms) counter.add(text, field);
  });
  return counter;
}

function profileOf(
  locale: Locale,
  entries: readonly Languages[],
  phrasings: PhrasingSources | undefined,
  kept: Kept,
): LanguageProfile {
  const own = entries.flatMap((languages) => languages.filter((language) => language.locale === locale));
  const more = [...phrasingTexts(phrasings, locale)];
  return kept.latest(`profile ${locale}`, [...own, ...more], () =>
    profileOfWords(locale, [...own.map(({ words }) => words), ...more.map(countWords)]),
  );
}

interface Known {
  readonly general: StoredLexicon;
  readonly companies: readonly Company[];
  /** The general one with the new terms of the companies. */
  readonly lexicon: StoredLexicon;
  readonly kept: Kept;
}

/** What an entry means hangs on its own words, and on what others say of those that the lexicon lacks. */
function meaningsOf(
  entries: readonly Languages[],
  { general, companies, lexicon: stored, kept }: Known,
): StoredMeanings {
  const lexicon = Lexicon.of(stored);
  const { said, sums } = placeNewTerms(general, companies, kept);
  const rows = entries.map((languages, at) => {
    const others = (said[at]?.keys ?? []).map((key) => sums.get(key));
    const make = (): Buffer => meaningOf(languages.map(entryTerms), lexicon);
    return kept.of('meaning', languages, make, [general, entries.length, ...others]);
  });
  return storeMeanings(rows, lexicon.dimensions);
}

function entryTerms({ locale, fields }: AnalysedEntry): EntryTerms {
  const [question = [], , answer = []] = fields;
  return { locale, question, answer };
}

/** Concepts by entry, whatever language names them: the most any one language does. */
function conceptSideOf(entries: readonly Languages[], kept: Kept): StoredSide {
  return kept.latest('side of concepts', entries, () =>
    storeSide(
      'concepts',
      entries.map((languages) => kept.of('concept counter', languages, () => conceptCounterOf(languages))),
    ),
  );
}

function conceptCounterOf(languages: Languages): TermCounter {
  const counter = new TermCounter();
  FIELDS.forEach((_, field) => {
    const most = new Map<string, number>();
    for (const { concepts } of languages) {
      const counts = new Map<string, number>();
      for (const name of concepts[field] ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
      for (const [name, count] of counts) most.set(name, Math.max(most.get(name) ?? 0, count));
    }
    for (const [name, count] of most) counter.add(name, field, count);
  });
  return counter;
}

const NO_LEXICON: StoredLexicon = { dimensions: 1, languages: [] };

const NOTHING = new TermCounter();

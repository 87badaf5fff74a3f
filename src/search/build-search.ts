/** Analyses a knowledge base for searching: what the build stores beside it. */
import type { AlignedEntry, Concept } from '../model/index.js';
import { ENGLISH, languageOf, type Locale } from '../text/index.js';
import { createAnalyzer, type Analyzer, type Term } from './analyzer.js';
import { ConceptFinder, storeConcepts, type StoredConcepts } from './concepts.js';
import { learnProfile, type LanguageProfile } from './detect-language.js';
import { fieldTexts, type KnowledgeBaseContent } from './field-texts.js';
import { extendLexicon, type AlignedSentence } from './learn-lexicon.js';
import { Lexicon, type StoredLexicon } from './lexicon.js';
import { buildMeanings, type EntryTerms, type StoredMeanings } from './meaning.js';
import { buildPhrasings, phrasingTexts, type PhrasingSources } from './build-phrasings.js';
import { storePhrasings, type StoredPhrasings } from './phrasings.js';
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

export async function buildSearchData(
  knowledgeBase: KnowledgeBaseContent,
  sources: SearchSources = {},
): Promise<SearchData> {
  const concepts = await storeConcepts(sources.concepts ?? []);
  const finder = await ConceptFinder.create(concepts);
  const analyzers = new Map<Locale, Analyzer>();
  for (const locale of knowledgeBase.locales) analyzers.set(locale, await createAnalyzer(locale));
  const entries = knowledgeBase.entries.map((entry) =>
    knowledgeBase.locales.flatMap((locale) =>
      analysed(knowledgeBase, entry, analyzers.get(locale) as Analyzer, finder),
    ),
  );
  const companies = entries.map(
    (languages) =>
      new Map(
        languages.map(({ locale, fields }): [string, readonly Term[]] => [languageOf(locale), fields.flat()]),
      ),
  );
  const lexicon = await extendLexicon(sources.lexicon ?? NO_LEXICON, companies, [
    ...sentencesOf(knowledgeBase),
  ]);
  const bare: SearchData = {
    sides: knowledgeBase.locales.map((locale) => sideOf(locale, entries)),
    profiles: knowledgeBase.locales.map((locale) =>
      learnProfile(locale, [...textsOf(locale, entries), ...phrasingTexts(sources.phrasings, locale)]),
    ),
    lexicon,
    meanings: buildMeanings(
      entries.map((languages) => languages.map(entryTerms)),
      new Lexicon(lexicon),
    ),
    concepts,
    conceptSide: conceptSideOf(entries),
    phrasings: storePhrasings([], 0),
  };
  return { ...bare, phrasings: await buildPhrasings(knowledgeBase, bare, sources.phrasings) };
}

/** One entry in one language, worked through once for all that is made of it. */
interface AnalysedEntry {
  readonly locale: Locale;
  readonly text: string;
  /** Terms and concept names, in the order of {@link FIELDS}. */
  readonly fields: readonly (readonly Term[])[];
  readonly concepts: readonly (readonly string[])[];
}

function analysed(
  knowledgeBase: KnowledgeBaseContent,
  entry: AlignedEntry,
  analyzer: Analyzer,
  finder: ConceptFinder,
): AnalysedEntry[] {
  const { locale } = analyzer;
  const version = entry.versions.find((candidate) => candidate.locale === locale);
  if (version === undefined) return [];
  const { question, path, answer } = fieldTexts(knowledgeBase, version);
  const fields = [question, path, answer];
  return [
    {
      locale,
      text: fields.join('\n'),
      fields: fields.map((text) => analyzer.terms(text)),
      concepts: fields.map((text) => finder.find(text, locale).map(({ name }) => name)),
    },
  ];
}

function sideOf(locale: Locale, entries: readonly (readonly AnalysedEntry[])[]): StoredSide {
  const counters = entries.map((languages) => {
    const counter = new TermCounter();
    const own = languages.find((language) => language.locale === locale);
    own?.fields.forEach((terms, field) => {
      for (const { text } of terms) counter.add(text, field);
    });
    return counter;
  });
  return storeSide(locale, counters);
}

function entryTerms({ locale, fields }: AnalysedEntry): EntryTerms {
  const [question = [], , answer = []] = fields;
  return { locale, question, answer };
}

function* textsOf(locale: Locale, entries: readonly (readonly AnalysedEntry[])[]): Generator<string> {
  for (const languages of entries) {
    const text = languages.find((language) => language.locale === locale)?.text;
    if (text !== undefined) yield text;
  }
}

/** Concepts by entry, whatever language names them: the most any one language does. */
function conceptSideOf(entries: readonly (readonly AnalysedEntry[])[]): StoredSide {
  const counters = entries.map((languages) => {
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
  });
  return storeSide('concepts', counters);
}

/** Every sentence of the content in all its languages, joined by document, revision and number. */
export function sentencesOf({
  documents,
}: Pick<KnowledgeBaseContent, 'documents'>): Iterable<AlignedSentence> {
  const sentences = new Map<string, Map<Locale, string>>();
  for (const { name, revision, locale, pairs } of documents) {
    for (const { id, target, source } of pairs) {
      const key = `${name}@${revision}#${id.slice(id.indexOf('-') + 1)}`;
      let sentence = sentences.get(key);
      if (sentence === undefined) sentences.set(key, (sentence = new Map([[ENGLISH, source]])));
      // Files that state no revision share a key by chance: only the same English is the same sentence.
      if (sentence.get(ENGLISH) === source) sentence.set(locale, target);
    }
  }
  return sentences.values();
}

const NO_LEXICON: StoredLexicon = { dimensions: 1, languages: [] };

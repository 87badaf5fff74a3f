/** Gives the known phrasings to the entries that answer them, and stores them for comparing. */
import { ENGLISH, matchLocale, type Locale } from '../text/index.js';
import { adoptPhrasings, type PhrasingSet } from './adopt-phrasings.js';
import { createAnalyzer, type Analyzer } from './analyzer.js';
import { readAsked } from './asked.js';
import type { SearchData } from './build-search.js';
import { ConceptFinder } from './concepts.js';
import type { KnowledgeBaseContent } from './field-texts.js';
import { Lexicon } from './lexicon.js';
import { storePhrasings, UNANSWERED, type KnownPhrasing, type StoredPhrasings } from './phrasings.js';
import { createSearch, type Search } from './search.js';

/** One way to ask as the writers' lists have it. */
export interface Phrased {
  readonly locale: Locale;
  readonly text: string;
  /** The entry it was written for; missing where the content is known not to answer it. */
  readonly entryId?: string;
}

export interface PhrasingSources {
  /** Written for this content: they name its entries. */
  readonly own: readonly Phrased[];
  /** Shipped with Spanwise, written for its own wording: their entries are found by what they ask. */
  readonly shipped: readonly Phrased[];
}

export async function buildPhrasings(
  knowledgeBase: KnowledgeBaseContent,
  data: SearchData,
  sources: PhrasingSources | undefined,
): Promise<StoredPhrasings> {
  const known = sources === undefined ? [] : await placePhrasings(knowledgeBase, data, sources);
  const analyzers = new Map<Locale, Analyzer>();
  for (const locale of knowledgeBase.locales) analyzers.set(locale, await createAnalyzer(locale));
  const tools = {
    analyzers,
    lexicon: Lexicon.of(data.lexicon),
    finder: await ConceptFinder.create(data.concepts),
  };
  return storePhrasings(
    known.map(({ entry, text, locale }) => ({ entry, ...readAsked(text.slice(0, LONGEST), locale, tools) })),
    data.lexicon.dimensions,
  );
}

/** All phrasings in a language, wherever they belong: they show how people ask in it. */
export function* phrasingTexts(sources: PhrasingSources | undefined, locale: Locale): Generator<string> {
  for (const phrased of [...(sources?.own ?? []), ...(sources?.shipped ?? [])]) {
    if (phrased.locale === locale) yield phrased.text;
  }
}

async function placePhrasings(
  knowledgeBase: KnowledgeBaseContent,
  data: SearchData,
  { own, shipped }: PhrasingSources,
): Promise<KnownPhrasing[]> {
  // A list in French serves content for Canada, too.
  const inContent = (phrased: Phrased): Phrased[] => {
    const locale = matchLocale(phrased.locale, knowledgeBase.locales);
    return locale === undefined ? [] : [{ ...phrased, locale }];
  };
  const places = new Map(knowledgeBase.entries.map(({ id }, place) => [id as string, place]));
  const placed = own.flatMap(inContent).flatMap((phrased) => placedBy(places, phrased));
  const used = shipped.flatMap(inContent);
  if (used.length === 0) return placed;
  let all: Promise<Search['rank']> | undefined;
  const rankIn = async (locales: readonly Locale[]): Promise<Search['rank']> =>
    (await createSearch({ ...knowledgeBase, locales, version: '' }, data)).rank;
  const locale = knowledgeBase.locales.includes(ENGLISH) ? ENGLISH : (used[0] as Phrased).locale;
  const adopted = await adoptPhrasings(setsOf(used), {
    rank: () => (all ??= rankIn(knowledgeBase.locales)),
    first: { locale, rank: await rankIn([locale]) },
    documents: knowledgeBase.entries.map(({ document }) => document),
  });
  // What the shipped FAQ does not answer, other content may: it counts where most entries are the shipped ones.
  const isSameFaq = adopted.size >= SAME_FAQ * knowledgeBase.entries.length;
  const foreign = used.filter(({ entryId }) => entryId !== undefined || isSameFaq);
  return [...placed, ...foreign.flatMap((phrased) => placedBy(adopted, phrased))];
}

function placedBy(places: ReadonlyMap<string, number>, { locale, text, entryId }: Phrased): KnownPhrasing[] {
  const entry = entryId === undefined ? UNANSWERED : places.get(entryId);
  return entry === undefined ? [] : [{ locale, text, entry }];
}

function setsOf(phrasings: readonly Phrased[]): PhrasingSet[] {
  const sets = new Map<string, Phrased[]>();
  for (const phrased of phrasings) {
    if (phrased.entryId === undefined) continue;
    sets.set(phrased.entryId, [...(sets.get(phrased.entryId) ?? []), phrased]);
  }
  return [...sets].map(([name, list]) => ({
    name,
    document: name.slice(0, name.lastIndexOf('/')),
    phrasings: list,
  }));
}

/** As much of a phrasing is read as of a question. */
const LONGEST = 2000;

/** Share of the content's entries that must be the shipped ones. */
const SAME_FAQ = 0.6;

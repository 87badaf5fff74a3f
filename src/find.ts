/** Finds entries to pick from: ranked, page by page, also by the ID of an entry or of one of its sentences. */
import {
  parseSpanId,
  pathTexts,
  placeOf,
  spanIdSpelling,
  spanIndex,
  versionFor,
  type AlignedEntry,
  type FindOptions,
  type Found,
  type KnowledgeBase,
  type SpanId,
  type SpanPlace,
} from './model/index.js';
import type { Replies } from './reply/index.js';
import type { Search } from './search/index.js';
import { hasWord, languageOf, type Locale } from './text/index.js';

export interface FindLocales {
  /** The language of the query. */
  readonly asked: Locale;
  /** The language to show the entries in. */
  readonly wanted: Locale;
}

export type Finder = (query: string, options: FindLocales & Pick<FindOptions, 'skip' | 'count'>) => Found;

export interface FinderParts {
  readonly knowledgeBase: KnowledgeBase;
  readonly search: Search;
  readonly replies: Replies;
}

export function createFinder({ knowledgeBase, search, replies }: FinderParts): Finder {
  const named = new NamedEntries(knowledgeBase);
  const starts = new Starts(knowledgeBase);
  return (query, { asked, wanted, skip = 0, count = DEFAULT_COUNT }) => {
    const text = query.trim();
    const { places, ...confidence } =
      text === '' ? { places: starts.of(wanted) } : (named.in(text) ?? ranked(search, text, asked));
    const from = wholeNumber(skip, places.length);
    const page = places.slice(from, from + wholeNumber(count, MOST_COUNT));
    return {
      replies: page.map((place) => replies.entry(place, wanted)),
      total: places.length,
      locale: wanted,
      ...confidence,
    };
  };
}

interface FoundPlaces {
  readonly places: readonly number[];
  readonly confidence?: number;
}

/** Half a word finds less surely than a question, so that the bar is lower than for an answer, but there is one. */
function ranked(search: Search, text: string, asked: Locale): FoundPlaces {
  if (!hasWord(text)) return { places: [] };
  const { answer, ranking } = search.answerAndRank(text, asked);
  const { confidence } = answer;
  if (confidence < LEAST_CONFIDENCE) return { places: [], confidence };
  const { scored } = ranking;
  const least = LEAST_SHARE * (scored[0]?.score ?? 0);
  return { places: scored.filter(({ score }) => score >= least).map(({ entry }) => entry), confidence };
}

/** Entries by what people copy out of a list or a file: entry IDs and the IDs of sentences. */
class NamedEntries {
  readonly #knowledgeBase: KnowledgeBase;
  readonly #places: ReadonlyMap<string, number>;
  #spans: ReadonlyMap<SpanId, readonly SpanPlace[]> | undefined;

  constructor(knowledgeBase: KnowledgeBase) {
    this.#knowledgeBase = knowledgeBase;
    this.#places = new Map(knowledgeBase.entries.map(({ id }, place) => [id.toLowerCase(), place]));
  }

  /** @returns `undefined` where the text names nothing, so that its words are to be looked for */
  in(text: string): FoundPlaces | undefined {
    if (text.length > LONGEST_NAMING) return undefined;
    const folded = text.toLowerCase();
    const entry = this.#places.get(folded);
    if (entry !== undefined) return { places: [entry] };
    const spelt = spanIdSpelling(text);
    const ids = spelt.match(SPAN_IDS) ?? [];
    const places = new Set(ids.flatMap((id) => this.#entriesOf(id)));
    if (places.size > 0) return { places: [...places] };
    // An ID and nothing else has no words: what looks alike to the search is something else.
    return parseSpanId(spelt) === undefined ? undefined : { places: [] };
  }

  #entriesOf(text: string): number[] {
    const id = parseSpanId(text);
    if (id === undefined) return [];
    this.#spans ??= spanIndex(this.#knowledgeBase);
    return (this.#spans.get(id) ?? []).map(({ entry }) => entry).filter((entry) => entry >= 0);
  }
}

/** What to show before anything is typed: the first entry of every section, then the second of each, and so on. */
class Starts {
  readonly #knowledgeBase: KnowledgeBase;
  #order: readonly number[] | undefined;

  constructor(knowledgeBase: KnowledgeBase) {
    this.#knowledgeBase = knowledgeBase;
  }

  /** Those that the reader has in their own language come first. */
  of(wanted: Locale): readonly number[] {
    const order = (this.#order ??= inTurns(this.#knowledgeBase));
    const isOwn = (place: number): boolean => {
      const { locale } = versionFor(this.#knowledgeBase.entries[place] as AlignedEntry, wanted);
      return languageOf(locale) === languageOf(wanted);
    };
    const own = order.filter(isOwn);
    return own.length === order.length ? own : [...own, ...order.filter((place) => !isOwn(place))];
  }
}

function inTurns(knowledgeBase: KnowledgeBase): number[] {
  const taken = new Map<string, number>();
  const turns = knowledgeBase.entries.map((entry, place) => {
    const section = sectionOf(knowledgeBase, entry);
    const turn = taken.get(section) ?? 0;
    taken.set(section, turn + 1);
    return { place, turn };
  });
  return turns
    .sort((one, other) => one.turn - other.turn || one.place - other.place)
    .map(({ place }) => place);
}

function sectionOf(knowledgeBase: KnowledgeBase, entry: AlignedEntry): string {
  const [version] = entry.versions;
  if (version === undefined) return entry.document;
  const { document, place } = placeOf(knowledgeBase, version);
  return [entry.document, ...pathTexts(document, place, 'source')].join('\n');
}

/** Numbers come from outside, too: any that is none counts as 0. */
function wholeNumber(value: number, most: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(Math.trunc(value), 0), most);
}

const DEFAULT_COUNT = 25;
const MOST_COUNT = 100;

/** Below it what is found is no better than chance: "pizza recipe" finds nothing, "licen" does. */
const LEAST_CONFIDENCE = 0.06;
/** Of the best one's score; what has less shares a common word with the query. */
const LEAST_SHARE = 0.4;

/** Longer than a message that names some IDs. */
const LONGEST_NAMING = 2_000;

/** Matches each `7c473-119` of a text; not a part of `a7c473-119` or of a GUID. */
const SPAN_IDS = /(?<![0-9a-z-])(?:[0-9a-f]{5}|(?:yml|seq)[0-9a-f]{7})-[0-9]{3,6}(?![0-9a-z-])/g;

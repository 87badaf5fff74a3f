/** Looks entries, spans, sentences and terms up in a knowledge base, for people who read it rather than ask it. */
import {
  checksByEntry,
  parseSpanId,
  spanIdSpelling,
  spanIndexWork,
  type AlignedEntry,
  type KnowledgeBase,
  type PolicyCheckName,
  type PolicyRules,
  type SpanId,
  type SpanPlace,
} from '../model/index.js';
import { ENGLISH, inOneStep, Table, type Locale, type Work } from '../text/index.js';
import { concordance, type Concordance, type TermQuery } from './concordance.js';
import { entryPage, type EntryPage } from './entry-page.js';
import { ResultCards, type ResultCard, type Wanted } from './result-card.js';
import { Sentences } from './sentences.js';
import { spanPlaces, type PagePlace } from './span-page.js';
import { titleFor, Titles, type TitleHit } from './titles.js';

/** What a query names as a whole, so that nothing is to be searched for. */
export interface Naming {
  readonly match: 'span' | 'entry' | 'sentence';
  /** Places in `KnowledgeBase.entries`. */
  readonly entries: readonly number[];
  /** The sentence that was named. */
  readonly spanId?: SpanId;
  /** The language of the sentence that was named. */
  readonly locale?: Locale;
}

/** An entry beside another. */
export interface Neighbour {
  readonly id: string;
  /** In English. */
  readonly title: string;
  /** By locale, of those that have it. */
  readonly titles: Readonly<Record<string, string>>;
}

/** Tables that take long are made when they are first asked for; `warming` makes them all, in steps. */
export class Browse {
  readonly #knowledgeBase: KnowledgeBase;
  readonly #places: ReadonlyMap<string, number>;
  readonly #cards: ResultCards;
  readonly #terms = new Map<string, Concordance>();
  readonly #spans: Table<ReadonlyMap<SpanId, readonly SpanPlace[]>>;
  readonly #spanIds: Table<readonly SpanId[]>;
  readonly #checks: Table<ReadonlyMap<string, readonly PolicyCheckName[]>>;
  readonly #sentences: Table<Sentences>;
  readonly #titles: Table<Titles>;

  constructor(knowledgeBase: KnowledgeBase, rules: PolicyRules) {
    this.#knowledgeBase = knowledgeBase;
    this.#cards = new ResultCards(knowledgeBase);
    this.#places = new Map(knowledgeBase.entries.map(({ id }, place) => [id.toLowerCase(), place]));
    this.#spans = new Table(spanIndexWork(knowledgeBase));
    this.#spanIds = new Table(inOneStep(() => [...this.#spans.value.keys()].sort()));
    this.#checks = new Table(inOneStep(() => checksByEntry(knowledgeBase, rules)));
    this.#sentences = new Table(Sentences.of(knowledgeBase));
    this.#titles = new Table(Titles.of(knowledgeBase));
  }

  /** What is needed first comes first; whoever asks meanwhile gets what is left made at once. */
  *warming(): Work<void> {
    const tables = [this.#titles, this.#spans, this.#spanIds, this.#sentences, this.#checks];
    for (const table of tables) yield* table.steps();
  }

  /** @returns the place in `KnowledgeBase.entries`; capitals do not matter */
  placeOf(entryId: string): number | undefined {
    return this.#places.get(entryId.toLowerCase());
  }

  entry(place: number): EntryPage | undefined {
    const entry = this.#knowledgeBase.entries[place];
    if (entry === undefined) return undefined;
    return entryPage(this.#knowledgeBase, entry, this.#checks.value.get(entry.id));
  }

  /** The entries around one in its document, nearest first. */
  neighbours(place: number): Neighbour[] {
    const { entries, locales } = this.#knowledgeBase;
    const own = entries[place];
    return [1, -1, 2, -2, 3, -3].flatMap((step) => {
      const entry = entries[place + step];
      return entry === undefined || entry.document !== own?.document
        ? []
        : [neighbour(this.#knowledgeBase, entry, locales)];
    });
  }

  span(id: SpanId): PagePlace[] {
    return spanPlaces(this.#knowledgeBase, this.#spanPlaces(id));
  }

  /** Span IDs that begin so, in order. */
  spanIdsFrom(beginning: string, most: number): SpanId[] {
    const ids = this.#spanIds.value;
    const found: SpanId[] = [];
    for (let at = firstAtLeast(ids, beginning); found.length < most; at += 1) {
      const id = ids[at];
      if (id?.startsWith(beginning) !== true) break;
      found.push(id);
    }
    return found;
  }

  /** The first place of a span that is in an entry, or else its first place. */
  mainPlace(id: SpanId): SpanPlace | undefined {
    const places = this.#spanPlaces(id);
    return places.find(({ entry }) => entry >= 0) ?? places[0];
  }

  /** @returns `undefined` where the query names nothing, so that its words are to be looked for */
  named(query: string): Naming | undefined {
    const text = query.trim();
    const entry = this.placeOf(text);
    if (entry !== undefined) return { match: 'entry', entries: [entry] };
    const spanId = parseSpanId(spanIdSpelling(text));
    if (spanId !== undefined) {
      const entries = new Set(this.#spanPlaces(spanId).map((place) => place.entry));
      const locale = this.#localeOf(this.mainPlace(spanId));
      const named = { match: 'span', entries: [...entries].filter((place) => place >= 0), spanId } as const;
      return { ...named, ...(locale && { locale }) };
    }
    const sentence = this.#sentences.value.named(text);
    // Whoever asks in the words of a published question is helped by what else is like it.
    if (sentence?.place.role !== 'answer') return undefined;
    const { document, pair, entry: place } = sentence.place;
    const found = this.#knowledgeBase.documents[document]?.pairs[pair];
    return {
      match: 'sentence',
      entries: [place],
      locale: sentence.locale,
      ...(found && { spanId: found.id }),
    };
  }

  /** Entries whose title begins with what was typed, or has its words. */
  titles(typed: string, preferred: readonly Locale[]): TitleHit[] {
    return this.#titles.value.find(typed, preferred);
  }

  title(place: number, wanted: Locale): { readonly locale: Locale; readonly text: string } {
    return titleFor(this.#knowledgeBase, this.#entry(place), wanted);
  }

  /** @returns the card of the entry at any place, for one query */
  cards(wanted: Wanted): (place: number) => ResultCard {
    const cardOf = this.#cards.cards(wanted);
    return (place) => cardOf(this.#entry(place));
  }

  /** All sentences are looked through: a common term of much content takes a tenth of a second. */
  *concordance(query: TermQuery): Work<Concordance> {
    const key = JSON.stringify([query.term, query.side, query.locale, query.document]);
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    yield* this.#sentences.steps();
    const made = yield* concordance(this.#sentences.value, this.#knowledgeBase, query);
    // Paging asks for the same term again and again.
    if (this.#terms.size >= MOST_TERMS) this.#terms.clear();
    this.#terms.set(key, made);
    return made;
  }

  #entry(place: number): AlignedEntry {
    return this.#knowledgeBase.entries[place] as AlignedEntry;
  }

  #localeOf(place: SpanPlace | undefined): Locale | undefined {
    return this.#knowledgeBase.documents[place?.document ?? -1]?.locale;
  }

  #spanPlaces(id: SpanId): readonly SpanPlace[] {
    return this.#spans.value.get(id) ?? [];
  }
}

function neighbour(knowledgeBase: KnowledgeBase, entry: AlignedEntry, locales: readonly Locale[]): Neighbour {
  const told = locales.map((wanted) => ({ wanted, ...titleFor(knowledgeBase, entry, wanted) }));
  // Where a locale lacks it another stands in, which is no title of its own.
  const own = told.filter(({ wanted, locale }) => locale === wanted);
  return {
    id: entry.id,
    title: titleFor(knowledgeBase, entry, ENGLISH).text,
    titles: Object.fromEntries(own.map(({ locale, text }) => [locale, text])),
  };
}

function firstAtLeast(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MOST_TERMS = 50;

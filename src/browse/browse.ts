/** Looks entries, spans, sentences and terms up in a knowledge base, for people who read it rather than ask it. */
import {
  checksByEntry,
  parseSpanId,
  spanIndex,
  type AlignedEntry,
  type KnowledgeBase,
  type PolicyCheckName,
  type PolicyRules,
  type SpanId,
  type SpanPlace,
} from '../model/index.js';
import { ENGLISH, type Locale } from '../text/index.js';
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

/** Tables that take long are made when they are first asked for; `warm` makes them all. */
export class Browse {
  readonly #knowledgeBase: KnowledgeBase;
  readonly #rules: PolicyRules;
  readonly #places: ReadonlyMap<string, number>;
  readonly #cards: ResultCards;
  readonly #terms = new Map<string, Concordance>();
  #spans: ReadonlyMap<SpanId, readonly SpanPlace[]> | undefined;
  #spanIds: readonly SpanId[] | undefined;
  #checks: ReadonlyMap<string, readonly PolicyCheckName[]> | undefined;
  #sentences: Sentences | undefined;
  #titles: Titles | undefined;

  constructor(knowledgeBase: KnowledgeBase, rules: PolicyRules) {
    this.#knowledgeBase = knowledgeBase;
    this.#rules = rules;
    this.#cards = new ResultCards(knowledgeBase);
    this.#places = new Map(knowledgeBase.entries.map(({ id }, place) => [id.toLowerCase(), place]));
  }

  warm(): void {
    this.spanIdsFrom('0', 1);
    this.#checks ??= checksByEntry(this.#knowledgeBase, this.#rules);
    this.#sentences ??= new Sentences(this.#knowledgeBase);
    this.#titles ??= new Titles(this.#knowledgeBase);
  }

  /** @returns the place in `KnowledgeBase.entries`; capitals do not matter */
  placeOf(entryId: string): number | undefined {
    return this.#places.get(entryId.toLowerCase());
  }

  entry(place: number): EntryPage | undefined {
    const entry = this.#knowledgeBase.entries[place];
    if (entry === undefined) return undefined;
    this.#checks ??= checksByEntry(this.#knowledgeBase, this.#rules);
    return entryPage(this.#knowledgeBase, entry, this.#checks.get(entry.id));
  }

  /** The entries around one in its document, nearest first, with their English titles. */
  neighbours(place: number): { readonly id: string; readonly title: string }[] {
    const { entries } = this.#knowledgeBase;
    const own = entries[place];
    return [1, -1, 2, -2, 3, -3].flatMap((step) => {
      const entry = entries[place + step];
      return entry === undefined || entry.document !== own?.document
        ? []
        : [{ id: entry.id, title: titleFor(this.#knowledgeBase, entry, ENGLISH).text }];
    });
  }

  span(id: SpanId): PagePlace[] {
    return spanPlaces(this.#knowledgeBase, this.#spanPlaces(id));
  }

  /** Span IDs that begin so, in order. */
  spanIdsFrom(beginning: string, most: number): SpanId[] {
    const ids = (this.#spanIds ??= [...this.#spanTable().keys()].sort());
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
    const spanId = parseSpanId(text.toLowerCase());
    if (spanId !== undefined) {
      const entries = new Set(this.#spanPlaces(spanId).map((place) => place.entry));
      return { match: 'span', entries: [...entries].filter((place) => place >= 0), spanId };
    }
    this.#sentences ??= new Sentences(this.#knowledgeBase);
    const sentence = this.#sentences.named(text);
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
    this.#titles ??= new Titles(this.#knowledgeBase);
    return this.#titles.find(typed, preferred);
  }

  title(place: number, wanted: Locale): { readonly locale: Locale; readonly text: string } {
    return titleFor(this.#knowledgeBase, this.#entry(place), wanted);
  }

  /** @returns the card of the entry at any place, for one query */
  cards(wanted: Wanted): (place: number) => ResultCard {
    const cardOf = this.#cards.cards(wanted);
    return (place) => cardOf(this.#entry(place));
  }

  concordance(query: TermQuery): Concordance {
    const key = JSON.stringify([query.term, query.side, query.locale, query.document]);
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    this.#sentences ??= new Sentences(this.#knowledgeBase);
    const made = concordance(this.#sentences, this.#knowledgeBase, query);
    // Paging asks for the same term again and again.
    if (this.#terms.size >= MOST_TERMS) this.#terms.clear();
    this.#terms.set(key, made);
    return made;
  }

  #entry(place: number): AlignedEntry {
    return this.#knowledgeBase.entries[place] as AlignedEntry;
  }

  #spanPlaces(id: SpanId): readonly SpanPlace[] {
    return this.#spanTable().get(id) ?? [];
  }

  #spanTable(): ReadonlyMap<SpanId, readonly SpanPlace[]> {
    return (this.#spans ??= spanIndex(this.#knowledgeBase));
  }
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

/** What analysing the entries of one document gave, as plain data that is sent between threads in no time. */
import type { Document, Entry } from '../model/index.js';
import type { Locale } from '../text/index.js';
import { analyseEntry, type AnalysedEntry, type EntryTerm, type KnownTerms } from './analyse-entry.js';
import { createAnalyzer, type Analyzer } from './analyzer.js';
import { ConceptFinder, type StoredConcepts } from './concepts.js';
import { documentTexts } from './field-texts.js';

export interface PackedAnalysis {
  readonly locale: Locale;
  /** Each once, joined by line breaks; others name them by their place. */
  readonly terms: string;
  /** Of the terms. */
  readonly weights: Float64Array;
  readonly words: string;
  readonly concepts: string;
  /**
   * Entry by entry: the terms of each field, the concepts of each field, the words, each list behind its length; a
   * word and how often it stands there by turns.
   */
  readonly numbers: Uint32Array;
}

/** Analyses documents in their own language, not the English that stands beside, with the concepts of a build. */
export async function createDocumentAnalysis(
  concepts: StoredConcepts,
): Promise<(document: Document) => Promise<PackedAnalysis>> {
  const finder = await ConceptFinder.create(concepts);
  const languages = new Map<Locale, { readonly analyzer: Analyzer; readonly terms: KnownTerms }>();
  return async (document) => {
    const { locale } = document;
    const { analyzer, terms } = languages.get(locale) ?? {
      analyzer: await createAnalyzer(locale),
      terms: new Map<string, EntryTerm>(),
    };
    languages.set(locale, { analyzer, terms });
    const entries = document.entries.map((entry) =>
      analyseEntry(documentTexts(document, entry, 'target'), analyzer, { finder, terms }),
    );
    return pack(locale, entries);
  };
}

export function pack(locale: Locale, entries: readonly AnalysedEntry[]): PackedAnalysis {
  const [terms, words, concepts] = [new Places<string>(), new Places<string>(), new Places<string>()];
  const weights: number[] = [];
  const numbers: number[] = [];
  for (const entry of entries) {
    for (const field of entry.fields) {
      numbers.push(field.length);
      for (const { text, weight } of field) {
        const place = terms.of(text);
        weights[place] = weight;
        numbers.push(place);
      }
    }
    for (const field of entry.concepts) {
      numbers.push(field.length);
      for (const name of field) numbers.push(concepts.of(name));
    }
    numbers.push(entry.words.size);
    for (const [word, times] of entry.words) numbers.push(words.of(word), times);
  }
  return {
    locale,
    terms: terms.joined,
    weights: Float64Array.from(weights),
    words: words.joined,
    concepts: concepts.joined,
    numbers: Uint32Array.from(numbers),
  };
}

/** Numbers things in the order they are met. */
class Places<Thing> {
  readonly #places = new Map<Thing, number>();

  of(thing: Thing): number {
    const place = this.#places.get(thing) ?? this.#places.size;
    this.#places.set(thing, place);
    return place;
  }

  get joined(): string {
    return [...this.#places.keys()].join('\n');
  }
}

/** @returns the analysis of each entry, as {@link analyseEntry} gives it */
export function unpack(packed: PackedAnalysis, known: KnownTerms): AnalysedEntry[] {
  const { locale, weights, numbers } = packed;
  const [words, concepts] = [packed.words.split('\n'), packed.concepts.split('\n')];
  const terms = packed.terms.split('\n').map((text, at) => {
    const term = known.get(text) ?? { text, weight: weights[at] as number };
    known.set(text, term);
    return term;
  });
  const entries: AnalysedEntry[] = [];
  let at = 0;
  const next = (): number => numbers[at++] as number;
  const listOf = <Value>(values: readonly Value[]): Value[] =>
    Array.from({ length: next() }, () => values[next()] as Value);
  while (at < numbers.length) {
    const fields = [listOf(terms), listOf(terms), listOf(terms)];
    const named = [listOf(concepts), listOf(concepts), listOf(concepts)];
    const counts = new Map<string, number>();
    for (let left = next(); left > 0; left -= 1) counts.set(words[next()] as string, next());
    entries.push({ locale, words: counts, fields, concepts: named });
  }
  return entries;
}

/** The analysis of one document that was made elsewhere, with its entries in their order. */
export interface GivenAnalysis {
  readonly entries: readonly Entry[];
  readonly packed: PackedAnalysis;
}

/** Analyses that were made elsewhere, to be asked for entry by entry. */
export class GivenAnalyses {
  readonly #documents = new Map<Entry, GivenAnalysis>();
  readonly #concepts: StoredConcepts;
  readonly #unpacked = new Map<Entry, AnalysedEntry>();

  /** @param concepts that they were made with: with others they are no longer true */
  constructor(concepts: StoredConcepts, documents: readonly GivenAnalysis[]) {
    this.#concepts = concepts;
    for (const document of documents)
      for (const entry of document.entries) this.#documents.set(entry, document);
  }

  isMadeWith(concepts: StoredConcepts): boolean {
    return JSON.stringify(this.#concepts) === JSON.stringify(concepts);
  }

  /** @returns the analysis of the entry in its document's own language; undefined where there is none, or it was taken */
  take(entry: Entry, known: KnownTerms): AnalysedEntry | undefined {
    const document = this.#documents.get(entry);
    if (document !== undefined) {
      const analysed = unpack(document.packed, known);
      document.entries.forEach((one, at) => {
        this.#documents.delete(one);
        const own = analysed[at];
        if (own !== undefined) this.#unpacked.set(one, own);
      });
    }
    const analysed = this.#unpacked.get(entry);
    this.#unpacked.delete(entry);
    return analysed;
  }
}

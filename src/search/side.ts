/** One language's half of the search index: which entry holds which term, how often, in which field. */
import {
  answerText,
  pathTexts,
  placeOf,
  questionText,
  type EntryVersion,
  type KnowledgeBase,
} from '../model/index.js';
import { compareText, ENGLISH, type Locale } from '../text/index.js';
import type { Analyzer } from './analyzer.js';

/** Where a term stands in an entry. Order is that of the packed counts. */
export const FIELDS = ['question', 'path', 'answer'] as const;
export type Field = (typeof FIELDS)[number];

/** How often a term stands in each field of an entry, in the order of {@link FIELDS}. */
export type Counts = readonly [question: number, path: number, answer: number];

/** The stored form: plain JSON, terms sorted, vectors packed. */
export interface StoredSide {
  readonly locale: Locale;
  /** All terms, sorted, joined by line breaks. */
  readonly terms: string;
  /** For every entry of the knowledge base its vector in base64, or empty where the side lacks it. */
  readonly vectors: readonly string[];
}

export class Side {
  readonly locale: Locale;
  readonly terms: readonly string[];
  readonly #ids: ReadonlyMap<string, number>;
  readonly #vectors: readonly Uint32Array[];
  /** How many entries hold each term. */
  readonly #documentCounts: Uint32Array;
  /** Terms per field and entry, and their averages, for length normalization. */
  readonly #lengths: Float32Array;
  readonly #averages: Counts;
  readonly size: number;

  constructor(stored: StoredSide) {
    this.locale = stored.locale;
    this.terms = stored.terms === '' ? [] : stored.terms.split('\n');
    this.#ids = new Map(this.terms.map((term, id) => [term, id]));
    this.#vectors = stored.vectors.map(unpack);
    this.#documentCounts = new Uint32Array(this.terms.length);
    this.#lengths = new Float32Array(this.#vectors.length * FIELDS.length);
    const totals = [0, 0, 0];
    let size = 0;
    this.#vectors.forEach((vector, entry) => {
      if (vector.length > 0) size += 1;
      for (const packed of vector) {
        (this.#documentCounts[packed >>> COUNT_BITS] as number)++;
        countsOf(packed).forEach((count, field) => {
          (this.#lengths[entry * FIELDS.length + field] as number) += count;
          (totals[field] as number) += count;
        });
      }
    });
    this.size = size;
    this.#averages = totals.map((total) => Math.max(total / Math.max(size, 1), 1)) as unknown as Counts;
  }

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  /** Rarity of a term (BM25's idf, never negative); of one that no entry holds where `id` is missing. */
  rarity(id: number | undefined): number {
    const count = id === undefined ? 0 : (this.#documentCounts[id] as number);
    return Math.log(1 + (this.size - count + 0.5) / (count + 0.5));
  }

  documentCount(id: number): number {
    return this.#documentCounts[id] as number;
  }

  has(entry: number): boolean {
    return (this.#vectors[entry]?.length ?? 0) > 0;
  }

  /** The term IDs of an entry. */
  termsOf(entry: number): number[] {
    return Array.from(this.#vectors[entry] ?? [], (packed) => packed >>> COUNT_BITS);
  }

  /** How often a term stands in each field of an entry; zeros where it does not. */
  counts(entry: number, id: number): Counts {
    const vector = this.#vectors[entry];
    if (vector === undefined) return NO_COUNTS;
    let low = 0;
    let high = vector.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const packed = vector[middle] as number;
      const found = packed >>> COUNT_BITS;
      if (found === id) return countsOf(packed);
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return NO_COUNTS;
  }

  /** Length of a field of an entry beside the average of that field. */
  relativeLength(entry: number, field: number): number {
    return (this.#lengths[entry * FIELDS.length + field] as number) / (this.#averages[field] as number);
  }
}

/** Builds the stored side of a locale over all entries that have a version of their own in it. */
export function buildSide(
  knowledgeBase: KnowledgeBaseContent,
  locale: Locale,
  analyzer: Analyzer,
): StoredSide {
  const counted = knowledgeBase.entries.map((entry) => {
    const version = entry.versions.find((candidate) => candidate.locale === locale);
    return version === undefined ? new Map<string, number>() : countTerms(knowledgeBase, version, analyzer);
  });
  const terms = [...new Set(counted.flatMap((counts) => [...counts.keys()]))].sort(compareText);
  const ids = new Map(terms.map((term, id) => [term, id]));
  const vectors = counted.map((counts) =>
    pack(
      Uint32Array.from(
        counts,
        ([term, packed]) => (((ids.get(term) as number) << COUNT_BITS) | packed) >>> 0,
      ).sort(),
    ),
  );
  return { locale, terms: terms.join('\n'), vectors };
}

export type KnowledgeBaseContent = Omit<KnowledgeBase, 'version'>;

/** The texts of a version by field; the English side is asked for by the English version. */
export function fieldTexts(
  knowledgeBase: KnowledgeBaseContent,
  version: EntryVersion,
): Record<Field, string> {
  const { document, place } = placeOf(knowledgeBase as KnowledgeBase, version);
  const side = version.locale === ENGLISH ? 'source' : version.side;
  return {
    question: questionText(document, place, side),
    path: pathTexts(document, place, side).join('\n'),
    answer: answerText(document, place, side).replace(LINK_ADDRESS, ']'),
  };
}

function countTerms(
  knowledgeBase: KnowledgeBaseContent,
  version: EntryVersion,
  analyzer: Analyzer,
): Map<string, number> {
  const texts = fieldTexts(knowledgeBase, version);
  const counts = new Map<string, number>();
  FIELDS.forEach((field, index) => {
    const shift = FIELD_SHIFTS[index] as number;
    for (const { text } of analyzer.terms(texts[field])) {
      const packed = counts.get(text) ?? 0;
      if (((packed >>> shift) & FIELD_MASK) < FIELD_MASK) counts.set(text, packed + (1 << shift));
    }
  });
  return counts;
}

/** A packed number is the term's ID, then four bits for each field's count. */
const COUNT_BITS = 12;
const FIELD_MASK = 15;
const FIELD_SHIFTS: Counts = [8, 4, 0];
const NO_COUNTS: Counts = [0, 0, 0];

function countsOf(packed: number): Counts {
  return [(packed >>> 8) & FIELD_MASK, (packed >>> 4) & FIELD_MASK, packed & FIELD_MASK];
}

function pack(vector: Uint32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => bytes.writeUInt32LE(value, index * 4));
  return bytes.toString('base64');
}

function unpack(stored: string): Uint32Array {
  const bytes = Buffer.from(stored, 'base64');
  const vector = new Uint32Array(bytes.length / 4);
  for (let index = 0; index < vector.length; index += 1) vector[index] = bytes.readUInt32LE(index * 4);
  return vector;
}

/** Matches the address behind a link's text; its words are no words of the answer. */
const LINK_ADDRESS = /\]\([^()\s]*\)/g;

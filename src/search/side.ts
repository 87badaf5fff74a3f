/** One language's half of the search index: which entry holds which term, how often, in which field. */
import { Index } from 'flexsearch';
import { compareText } from '../text/index.js';

/** Where a term stands in an entry. Order is that of the packed counts. */
export const FIELDS = ['question', 'path', 'answer'] as const;
export type Field = (typeof FIELDS)[number];

/** How often a term stands in each field of an entry, in the order of {@link FIELDS}; seven and more count as seven. */
export type Counts = readonly [question: number, path: number, answer: number];

/** The stored form: plain JSON, terms sorted, vectors packed. */
export interface StoredSide {
  /** A locale tag, or `concepts`. */
  readonly name: string;
  /** All terms, sorted, joined by line breaks. */
  readonly terms: string;
  /** For every entry of the knowledge base its vector in base64, or empty where the side lacks it. */
  readonly vectors: readonly string[];
}

/** Counts of terms by entry: what a side is made of. */
export class TermCounter {
  readonly #counts = new Map<string, number>();

  /** @param field place in {@link FIELDS} */
  add(term: string, field: number, times = 1): void {
    const shift = FIELD_SHIFTS[field] as number;
    const packed = this.#counts.get(term) ?? 0;
    const count = Math.min(FIELD_MASK, ((packed >>> shift) & FIELD_MASK) + times);
    this.#counts.set(term, (packed & ~(FIELD_MASK << shift)) | (count << shift));
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}

/** @param entries one counter for every entry; empty where the side lacks it */
export function storeSide(name: string, entries: readonly TermCounter[]): StoredSide {
  const terms = [...new Set(entries.flatMap(({ counts }) => [...counts.keys()]))].sort(compareText);
  const ids = new Map(terms.map((term, id) => [term, id]));
  const vectors = entries.map(({ counts }) =>
    pack(
      Uint32Array.from(
        counts,
        ([term, packed]) => (((ids.get(term) as number) << COUNT_BITS) | packed) >>> 0,
      ).sort(),
    ),
  );
  return { name, terms: terms.join('\n'), vectors };
}

export class Side {
  readonly name: string;
  readonly terms: readonly string[];
  /** How many entries the side has. */
  readonly size: number;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #vectors: readonly Uint32Array[];
  /** How many entries hold each term. */
  readonly #entryCounts: Uint32Array;
  /** Terms per field and entry, and their averages, for length normalization. */
  readonly #lengths: Float32Array;
  readonly #averages: readonly number[];
  #postings: Index | undefined;

  constructor(stored: StoredSide) {
    this.name = stored.name;
    this.terms = stored.terms === '' ? [] : stored.terms.split('\n');
    this.#ids = new Map(this.terms.map((term, id) => [term, id]));
    this.#vectors = stored.vectors.map(unpack);
    this.#entryCounts = new Uint32Array(this.terms.length);
    this.#lengths = new Float32Array(this.#vectors.length * FIELDS.length);
    const totals = FIELDS.map(() => 0);
    this.#vectors.forEach((vector, entry) => {
      for (const packed of vector) {
        (this.#entryCounts[packed >>> COUNT_BITS] as number)++;
        for (let field = 0; field < FIELDS.length; field += 1) {
          const count = countOf(packed, field);
          (this.#lengths[entry * FIELDS.length + field] as number) += count;
          (totals[field] as number) += count;
        }
      }
    });
    this.size = this.#vectors.filter((vector) => vector.length > 0).length;
    this.#averages = totals.map((total) => Math.max(total / Math.max(this.size, 1), 1));
  }

  idOf(term: string): number | undefined {
    return this.#ids.get(term);
  }

  /** Rarity of a term (BM25's idf, never negative); of one that no entry holds where `id` is missing. */
  rarity(id: number | undefined): number {
    const count = id === undefined ? 0 : (this.#entryCounts[id] as number);
    return Math.log(1 + (this.size - count + 0.5) / (count + 0.5));
  }

  /** The entries that hold a term: FlexSearch keeps the lists, filled at the first question. */
  entriesWith(id: number): readonly number[] {
    this.#postings ??= this.#fill();
    return this.#postings.search(String(id), { limit: Math.max(this.#vectors.length, 1) }) as number[];
  }

  /** Fills the lists ahead of the first question. */
  warm(): void {
    this.#postings ??= this.#fill();
  }

  /** The term IDs of an entry. */
  termsOf(entry: number): number[] {
    return Array.from(this.#vectors[entry] ?? [], (packed) => packed >>> COUNT_BITS);
  }

  /** How often a term stands in each field of an entry; zeros where it does not. */
  counts(entry: number, id: number): Counts {
    const vector = this.#vectors[entry];
    let low = 0;
    let high = (vector?.length ?? 0) - 1;
    while (vector !== undefined && low <= high) {
      const middle = (low + high) >> 1;
      const packed = vector[middle] as number;
      const found = packed >>> COUNT_BITS;
      if (found === id) return [countOf(packed, 0), countOf(packed, 1), countOf(packed, 2)];
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return NO_COUNTS;
  }

  /** Length of a field of an entry beside the average of that field. */
  relativeLength(entry: number, field: number): number {
    return (this.#lengths[entry * FIELDS.length + field] as number) / (this.#averages[field] as number);
  }

  #fill(): Index {
    const index = new Index({
      tokenize: 'strict',
      resolution: 1,
      cache: false,
      fastupdate: false,
      encode: (text: string) => text.split(' '),
    });
    this.#vectors.forEach((vector, entry) => {
      if (vector.length > 0) index.add(entry, this.termsOf(entry).join(' '));
    });
    return index;
  }
}

/** A packed number is the term's ID, then three bits for each field's count. */
const COUNT_BITS = 9;
const FIELD_MASK = 7;
const FIELD_SHIFTS: Counts = [6, 3, 0];
const NO_COUNTS: Counts = [0, 0, 0];

function countOf(packed: number, field: number): number {
  return (packed >>> (FIELD_SHIFTS[field] as number)) & FIELD_MASK;
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

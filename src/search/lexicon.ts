/**
 * What is known of words beyond the entries at hand: how they translate, and what they mean beside each
 * other in one space of all languages. Learned by {@link learnLexicon}, stored with the index.
 */
import { languageOf, once, type Locale } from '../text/index.js';
import type { Term } from './analyzer.js';

/** The stored form: plain JSON, the same for the same sentences. */
export interface StoredLexicon {
  readonly dimensions: number;
  readonly languages: readonly StoredVocabulary[];
}

export interface StoredVocabulary {
  /** Language subtag, `ko`. */
  readonly language: string;
  /** Sorted, joined by line breaks. */
  readonly terms: string;
  /** One row of `dimensions` signed bytes a term, base64. */
  readonly vectors: string;
  /** What one unit of a row's bytes is worth, as 32-bit floats, base64. */
  readonly scales: string;
  /** How rare a term is, in twentieths, one byte a term, base64. */
  readonly rarity: string;
  /** For each term its English translations as `term number.percent`, commas between, one line a term. */
  readonly translations: string;
}

export interface Translation {
  readonly term: string;
  readonly probability: number;
}

export class Lexicon {
  readonly dimensions: number;
  readonly #stored: StoredLexicon;
  readonly #vocabularies = new Map<string, Vocabulary | undefined>();
  #english: readonly string[] | undefined;

  constructor(stored: StoredLexicon) {
    this.dimensions = stored.dimensions;
    this.#stored = stored;
  }

  /** The one lexicon of what is stored, however many ask. */
  static readonly of = once((stored: StoredLexicon) => new Lexicon(stored));

  /** English terms that a term stands for, most probable first; none for English or an unknown term. */
  translations(locale: Locale, term: string): readonly Translation[] {
    return this.#vocabulary(locale)?.translations(term) ?? [];
  }

  has(locale: Locale, term: string): boolean {
    return this.#vocabulary(locale)?.has(term) === true;
  }

  /** Adds the meaning of terms to a vector, each by its weight and rarity. */
  addMeaning(
    to: Float32Array,
    locale: Locale,
    terms: readonly Pick<Term, 'text' | 'weight'>[],
    weight = 1,
  ): void {
    const vocabulary = this.#vocabulary(locale);
    for (const term of terms) vocabulary?.add(to, term.text, term.weight * weight);
  }

  /** Unpacked when it is first asked for: many a process is asked in few languages. */
  #vocabulary(locale: Locale): Vocabulary | undefined {
    const language = languageOf(locale);
    if (this.#vocabularies.has(language)) return this.#vocabularies.get(language);
    const stored = this.#stored.languages.find((one) => one.language === language);
    const english = (this.#english ??=
      this.#stored.languages.find((one) => one.language === 'en')?.terms.split('\n') ?? []);
    const vocabulary = stored === undefined ? undefined : new Vocabulary(stored, this.dimensions, english);
    this.#vocabularies.set(language, vocabulary);
    return vocabulary;
  }
}

/** Brings a vector to length 1; one of nothing stays nothing. */
export function normalize(vector: Float32Array): Float32Array {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum);
  if (length === 0) return vector;
  const unit = new Float32Array(vector.length);
  for (let at = 0; at < vector.length; at += 1) unit[at] = (vector[at] as number) / length;
  return unit;
}

/** The cosine of two unit vectors. */
export function cosine(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] as number) * (right[at] as number);
  return sum;
}

class Vocabulary {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #vectors: Int8Array;
  readonly #scales: Float32Array;
  readonly #rarity: Uint8Array;
  readonly #translations: readonly string[];
  readonly #english: readonly string[];
  readonly #dimensions: number;

  constructor(stored: StoredVocabulary, dimensions: number, english: readonly string[]) {
    const terms = stored.terms === '' ? [] : stored.terms.split('\n');
    this.#ids = new Map(terms.map((term, id) => [term, id]));
    this.#vectors = readSignedBytes(stored.vectors);
    this.#scales = readFloats(stored.scales);
    this.#rarity = Buffer.from(stored.rarity, 'base64');
    this.#translations = stored.translations.split('\n');
    this.#english = english;
    this.#dimensions = dimensions;
  }

  has(term: string): boolean {
    return this.#ids.has(term);
  }

  translations(term: string): Translation[] {
    const id = this.#ids.get(term);
    const line = id === undefined ? '' : (this.#translations[id] ?? '');
    if (line === '') return [];
    return line.split(',').map((part) => {
      const [number = '', percent = ''] = part.split('.');
      return { term: this.#english[Number(number)] ?? '', probability: Number(percent) / 100 };
    });
  }

  add(to: Float32Array, term: string, weight: number): void {
    const id = this.#ids.get(term);
    if (id === undefined) return;
    const factor = (weight * (this.#rarity[id] as number) * (this.#scales[id] as number)) / RARITY_UNITS;
    const start = id * this.#dimensions;
    for (let at = 0; at < this.#dimensions; at += 1) {
      (to[at] as number) += factor * (this.#vectors[start + at] as number);
    }
  }
}

/** Rarity is a natural logarithm, below 12 for any corpus: twentieths fit a byte. */
export const RARITY_UNITS = 20;

/** Values as signed bytes of a common unit, so that the largest becomes 127. */
export function toSignedBytes(values: Float32Array): { bytes: Int8Array; unit: number } {
  let largest = 1e-9;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const bytes = new Int8Array(values.length);
  for (let at = 0; at < values.length; at += 1)
    bytes[at] = Math.round((127 * (values[at] as number)) / largest);
  return { bytes, unit: largest / 127 };
}

export function readSignedBytes(stored: string): Int8Array {
  const bytes = Buffer.from(stored, 'base64');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

export function writeFloats(values: Float32Array): string {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeFloatLE(value, at * 4));
  return bytes.toString('base64');
}

export function readFloats(stored: string): Float32Array {
  const bytes = Buffer.from(stored, 'base64');
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}

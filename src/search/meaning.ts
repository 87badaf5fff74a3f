/** Compares what a question means with what entries mean: vectors of the lexicon, one a field of an entry. */
import { ENGLISH, type Locale } from '../text/index.js';
import type { Term } from './analyzer.js';
import { cosine, normalize, toSignedBytes, type Lexicon } from './lexicon.js';

/** The stored form: one row of signed bytes for the question and one for the answer of each entry. */
export interface StoredMeanings {
  readonly dimensions: number;
  /** Rows in base64, question and answer by turns, each scaled to its largest value. */
  readonly rows: string;
}

/** The terms of an entry's fields in one language. */
export interface EntryTerms {
  readonly locale: Locale;
  readonly question: readonly Term[];
  readonly answer: readonly Term[];
  readonly phrasings: readonly Term[];
}

/** Works out what every entry means, from its terms in all languages, English counting double. */
export function buildMeanings(entries: readonly (readonly EntryTerms[])[], lexicon: Lexicon): StoredMeanings {
  const rows = entries.flatMap((languages) => {
    const question = new Float32Array(lexicon.dimensions);
    const answer = new Float32Array(lexicon.dimensions);
    for (const { locale, ...terms } of languages) {
      const weight = locale === ENGLISH ? 2 : 1;
      lexicon.addMeaning(question, locale, terms.question, weight);
      lexicon.addMeaning(question, locale, terms.phrasings, PHRASING_WEIGHT);
      lexicon.addMeaning(answer, locale, terms.answer, weight);
    }
    return [quantize(question), quantize(answer)];
  });
  return { dimensions: lexicon.dimensions, rows: Buffer.concat(rows).toString('base64') };
}

export class Meanings {
  readonly #questions: readonly Float32Array[];
  readonly #answers: readonly Float32Array[];
  readonly #lexicon: Lexicon;

  constructor(stored: StoredMeanings, lexicon: Lexicon) {
    const bytes = Int8Array.from(Buffer.from(stored.rows, 'base64'));
    const rows = Array.from({ length: bytes.length / stored.dimensions }, (_, row) =>
      normalize(Float32Array.from(bytes.subarray(row * stored.dimensions, (row + 1) * stored.dimensions))),
    );
    this.#questions = rows.filter((_, row) => row % 2 === 0);
    this.#answers = rows.filter((_, row) => row % 2 === 1);
    this.#lexicon = lexicon;
  }

  /** The meaning of a question: its words in its language, and its Latin ones in English too. */
  of(readings: readonly { readonly locale: Locale; readonly terms: readonly Term[] }[]): Float32Array {
    const vector = new Float32Array(this.#lexicon.dimensions);
    for (const { locale, terms } of readings) this.#lexicon.addMeaning(vector, locale, terms);
    return normalize(vector);
  }

  /** How near a meaning is to the question of every entry, and to its answer: cosines, by place. */
  nearness(meaning: Float32Array): { question: Float32Array; answer: Float32Array } {
    return {
      question: Float32Array.from(this.#questions, (row) => cosine(row, meaning)),
      answer: Float32Array.from(this.#answers, (row) => cosine(row, meaning)),
    };
  }
}

/** One phrasing of several says less of an entry than its question. */
const PHRASING_WEIGHT = 0.4;

function quantize(vector: Float32Array): Buffer {
  return Buffer.from(toSignedBytes(vector).bytes.buffer);
}

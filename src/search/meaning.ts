/** Compares what a question means with what entries mean: vectors of the lexicon, one a field of an entry. */
import { ENGLISH, type Locale } from '../text/index.js';
import type { Term } from './analyzer.js';
import { cosine, normalize, readSignedBytes, toSignedBytes, type Lexicon } from './lexicon.js';

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
}

/** Works out what every entry means, from its terms in all languages, English counting double. */
export function buildMeanings(entries: readonly (readonly EntryTerms[])[], lexicon: Lexicon): StoredMeanings {
  return storeMeanings(
    entries.map((languages) => meaningOf(languages, lexicon)),
    lexicon.dimensions,
  );
}

/** The rows of one entry: question and answer. */
export function meaningOf(languages: readonly EntryTerms[], lexicon: Lexicon): Buffer {
  const question = new Float32Array(lexicon.dimensions);
  const answer = new Float32Array(lexicon.dimensions);
  for (const { locale, ...terms } of languages) {
    const weight = locale === ENGLISH ? 2 : 1;
    lexicon.addMeaning(question, locale, terms.question, weight);
    lexicon.addMeaning(answer, locale, terms.answer, weight);
  }
  return Buffer.concat([quantize(question), quantize(answer)]);
}

export function storeMeanings(rows: readonly Buffer[], dimensions: number): StoredMeanings {
  return { dimensions, rows: Buffer.concat(rows).toString('base64') };
}

export class Meanings {
  readonly #questions: readonly Float32Array[];
  readonly #answers: readonly Float32Array[];

  constructor(stored: StoredMeanings) {
    const bytes = readSignedBytes(stored.rows);
    const rows = Array.from({ length: bytes.length / stored.dimensions }, (_, row) =>
      normalize(Float32Array.from(bytes.subarray(row * stored.dimensions, (row + 1) * stored.dimensions))),
    );
    this.#questions = rows.filter((_, row) => row % 2 === 0);
    this.#answers = rows.filter((_, row) => row % 2 === 1);
  }

  /** How near a meaning is to the question of every entry, and to its answer: cosines, by place. */
  nearness(meaning: Float32Array): { question: Float32Array; answer: Float32Array } {
    return {
      question: Float32Array.from(this.#questions, (row) => cosine(row, meaning)),
      answer: Float32Array.from(this.#answers, (row) => cosine(row, meaning)),
    };
  }
}

function quantize(vector: Float32Array): Buffer {
  return Buffer.from(toSignedBytes(vector).bytes.buffer);
}

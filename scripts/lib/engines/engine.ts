/** What a search engine must do to be measured beside the others. */
import type { Locale } from '../../../src/index.js';

/** One entry as a reader of one locale has it: the same texts for every engine. */
export interface EngineDocument {
  /** Place in `KnowledgeBase.entries`. */
  readonly id: number;
  readonly question: string;
  /** The headings above it, outermost first. */
  readonly path: string;
  readonly answer: string;
}

/** One engine, filled with the documents of one locale. */
export interface Searcher {
  /** @returns the IDs of documents, best first; only the first ten count */
  readonly search: (question: string) => readonly number[] | Promise<readonly number[]>;
  /** What the engine lacks for the language, for the reader of the figures. */
  readonly note?: string;
}

export interface Engine {
  readonly name: string;
  /** Time in ms already spent on the index before `build`, where it came with the documents. */
  readonly preparedMs?: number;
  /** May throw: the language is then reported as one the engine cannot do. */
  readonly build: (locale: Locale, documents: readonly EngineDocument[]) => Promise<Searcher>;
}

/** The fields of a document, and how heavy each is where the engine takes weights. */
export const FIELD_WEIGHTS = { question: 3, path: 1, answer: 1 } as const;

/** Hits beyond these do not count. */
export const MOST_HITS = 10;

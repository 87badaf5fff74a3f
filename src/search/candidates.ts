/** Finds the entries worth ranking: those that share a term with the question, the rarest terms first. */
import { Index } from 'flexsearch';
import type { Side } from './side.js';

/** The candidates of one side. FlexSearch holds which entry has which term; terms come analysed. */
export class Candidates {
  readonly #side: Side;
  readonly #entries: number;
  #index: Index | undefined;

  constructor(side: Side, entries: number) {
    this.#side = side;
    this.#entries = entries;
  }

  /**
   * Adds to `found` the entries that hold any of the terms, rarest term first, until `enough` are found
   * and the next term is a common one.
   * @param ids term IDs of the side
   */
  collect(ids: readonly number[], found: Set<number>, enough: number): void {
    const rarestFirst = [...new Set(ids)].sort(
      (left, right) => this.#side.documentCount(left) - this.#side.documentCount(right) || left - right,
    );
    for (const id of rarestFirst) {
      if (found.size >= enough) return;
      for (const entry of this.#lookUp(id)) found.add(entry);
    }
  }

  #lookUp(id: number): number[] {
    this.#index ??= this.#fill();
    return this.#index.search(String(id), { limit: this.#entries }) as number[];
  }

  /** Filled at the first question in the language; {@link Candidates.warm} does it ahead of time. */
  #fill(): Index {
    const index = new Index({
      tokenize: 'strict',
      resolution: 1,
      cache: false,
      fastupdate: false,
      encode: (text: string) => text.split(' '),
    });
    for (let entry = 0; entry < this.#entries; entry += 1) {
      if (this.#side.has(entry)) index.add(entry, this.#side.termsOf(entry).join(' '));
    }
    return index;
  }

  warm(): void {
    this.#index ??= this.#fill();
  }
}

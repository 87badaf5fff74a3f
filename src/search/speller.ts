/** Finds the known terms nearest to a word that no text holds: typing errors, compounds, missing accents. */
import { Index } from 'flexsearch';
import type { Side } from './side.js';

export interface NearTerm {
  readonly id: number;
  /** 0 to 1: share of letter pairs in common, or of the compound that the term makes up. */
  readonly likeness: number;
}

export class Speller {
  readonly #side: Side;
  #index: Index | undefined;

  constructor(side: Side) {
    this.#side = side;
  }

  /** The terms nearest to a word, best first; none for short words, numbers and scripts without spaces. */
  near(word: string): NearTerm[] {
    if (word.length < SHORTEST || word.length > LONGEST || !LATIN.test(word)) return [];
    const index = (this.#index ??= this.#fill());
    const found = index.search(word, { limit: 60, suggest: true }) as number[];
    return found
      .map((id): NearTerm => ({ id, likeness: likenessOf(word, this.#side.terms[id] as string) }))
      .filter(({ likeness }) => likeness >= NEAR_ENOUGH)
      .sort((left, right) => right.likeness - left.likeness || left.id - right.id)
      .slice(0, 3);
  }

  warm(): void {
    this.#index ??= this.#fill();
  }

  #fill(): Index {
    const index = new Index({ tokenize: 'strict', resolution: 1, cache: false, encode: letterPairs });
    this.#side.terms.forEach((term, id) => {
      if (term.length >= SHORTEST && LATIN.test(term)) index.add(id, term);
    });
    return index;
  }
}

/** Likeness of a typed word to a known term: shared letter pairs, or the part of a compound the term is. */
export function likenessOf(word: string, term: string): number {
  const pairs = dice(letterPairs(word), letterPairs(term));
  const isPart = term.length >= SHORTEST_PART && (word.startsWith(term) || word.endsWith(term));
  const isWhole = word.length >= SHORTEST_PART && term.startsWith(word);
  const part = isPart
    ? 0.5 + (0.5 * term.length) / word.length
    : isWhole
      ? 0.5 + (0.5 * word.length) / term.length
      : 0;
  return Math.max(pairs, part);
}

function dice(left: readonly string[], right: readonly string[]): number {
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

/** `^w wo or rd d$`: the ends count, so that beginnings weigh more than middles. */
function letterPairs(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}

const SHORTEST = 4;
const LONGEST = 40;
const SHORTEST_PART = 5;

/** Below this a near word is more often another word than a misspelling. */
const NEAR_ENOUGH = 0.6;

const LATIN = /^[\p{Script=Latin}]+$/u;

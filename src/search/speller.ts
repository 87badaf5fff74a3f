/** Finds the known terms nearest to a word that no text holds: typing errors, compounds, missing accents. */
import { Index } from 'flexsearch';
import type { Side } from './side.js';

export interface NearTerm {
  readonly id: number;
  /** 0 to 1: share of letter pairs in common, or of the compound that the term makes up. */
  readonly likeness: number;
}

/** A word with its letter pairs as numbers, in order. */
export interface Spelled {
  readonly text: string;
  readonly pairs: Uint32Array;
}

export class Speller {
  readonly #side: Side;
  #index: Index | undefined;
  /** By term, of those that were compared. */
  readonly #compared = new Map<number, Spelled>();

  constructor(side: Side) {
    this.#side = side;
  }

  /** The terms nearest to a word, best first; none for short words, numbers and scripts without spaces. */
  near(word: string): NearTerm[] {
    if (word.length < SHORTEST || word.length > LONGEST || !LATIN.test(word)) return [];
    const index = (this.#index ??= this.#fill());
    const found = index.search(word, { limit: 60, suggest: true }) as number[];
    const typed = spelled(word);
    return found
      .map((id): NearTerm => ({ id, likeness: likenessOf(typed, this.#term(id)) }))
      .filter(({ likeness }) => likeness >= NEAR_ENOUGH)
      .sort((left, right) => right.likeness - left.likeness || left.id - right.id)
      .slice(0, 3);
  }

  warm(): void {
    this.#index ??= this.#fill();
  }

  #term(id: number): Spelled {
    const known = this.#compared.get(id) ?? spelled(this.#side.terms[id] as string);
    this.#compared.set(id, known);
    return known;
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
export function likenessOf(word: Spelled, term: Spelled): number {
  return Math.max(dice(word.pairs, term.pairs), partOf(word.text, term.text));
}

/** How much of a compound the term is, or of the term the word; nought where neither begins or ends the other. */
function partOf(word: string, term: string): number {
  const isPart = term.length >= SHORTEST_PART && (word.startsWith(term) || word.endsWith(term));
  if (isPart) return 0.5 + (0.5 * term.length) / word.length;
  const isWhole = word.length >= SHORTEST_PART && term.startsWith(word);
  return isWhole ? 0.5 + (0.5 * word.length) / term.length : 0;
}

/** The share of pairs that two words have in common; a pair that stands twice counts twice. */
function dice(left: Uint32Array, right: Uint32Array): number {
  let shared = 0;
  for (let one = 0, other = 0; one < left.length && other < right.length;) {
    const [mine, theirs] = [left[one] as number, right[other] as number];
    if (mine === theirs) shared += 1;
    if (mine <= theirs) one += 1;
    if (mine >= theirs) other += 1;
  }
  return (2 * shared) / (left.length + right.length);
}

export function spelled(text: string): Spelled {
  const padded = `^${text}$`;
  const pairs = new Uint32Array(padded.length - 1);
  for (let at = 0; at < pairs.length; at += 1)
    pairs[at] = padded.charCodeAt(at) * 0x1_00_00 + padded.charCodeAt(at + 1);
  return { text, pairs: pairs.sort() };
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

/** The numbers of search, in one place, with how they were set. */
import type { RankWeights } from './rank.js';

export interface SearchWeights {
  readonly rank: RankWeights;
  /** How far an English reading of a word in another language's question is trusted. */
  readonly englishTrust: number;
  /** How far a corrected spelling is trusted, times its likeness. */
  readonly spellingTrust: number;
  /** How many candidates are enough, for each side. */
  readonly candidates: number;
  readonly decide: DecideWeights;
}

/** Logistic model of "the first hit answers the question". */
export interface DecideWeights {
  readonly bias: number;
  /** Share of the question's weight that the first hit matches. */
  readonly coverage: number;
  /** Lead of the first hit over the second, as a share of its score. */
  readonly lead: number;
  /** Score per weighted word of the question. */
  readonly strength: number;
  /** At least this confident: found. */
  readonly found: number;
  /** At least this confident: ambiguous, else none. */
  readonly ambiguous: number;
}

export const SEARCH_WEIGHTS: SearchWeights = {
  rank: { fields: [3, 1, 1], lengthPenalty: [0.3, 0.2, 0.5], saturation: 1.4 },
  englishTrust: 0.9,
  spellingTrust: 0.8,
  candidates: 200,
  decide: { bias: -3, coverage: 4, lead: 4, strength: 0.6, found: 0.6, ambiguous: 0.35 },
};

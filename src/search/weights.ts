/**
 * The numbers of search, in one place.
 *
 * Set by `npm run fit:search` on the development questions: feature weights by listwise logistic regression,
 * confidence by logistic regression, both five-fold cross-validated there; field weights and trusts by a
 * random search of seventy draws, the same for all locales. Nothing is set for a single question.
 */
import type { RankWeights } from './rank.js';
import type { ReadingWeights } from './read-question.js';

export interface SearchWeights {
  readonly rank: RankWeights;
  readonly reading: ReadingWeights;
  readonly decide: DecideWeights;
}

/** What speaks for the first hit being the answer. */
export const EVIDENCE = [
  'coverage',
  'conceptCoverage',
  'meaning',
  'reverse',
  'lead',
  'strength',
  'unanswered',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

/** Logistic model of "the first hit answers the question", with two thresholds. */
export interface DecideWeights {
  readonly bias: number;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
  /** At least this confident: found. */
  readonly found: number;
  /** At least this confident: ambiguous, else none. */
  readonly ambiguous: number;
}

export const SEARCH_WEIGHTS: SearchWeights = {
  rank: {
    terms: { fields: [4, 0.7, 1], lengthPenalty: [0.75, 0.5, 0.9], saturation: 2.5 },
    concepts: { fields: [2, 0.7, 0.5], lengthPenalty: [0.2, 0, 0.9], saturation: 0.8 },
    features: {
      lexical: 2.9,
      lexicalQuestion: 1.2,
      lexicalAnswer: 0.5,
      concepts: 3.4,
      meaningQuestion: 3.6,
      meaningAnswer: 0.1,
      coverage: 1,
      conceptCoverage: 1.1,
      reverse: 0.7,
      phrasings: 12,
      phrasingMeaning: 2,
    },
  },
  reading: { english: 1, translation: 1.2, spelling: 0.8 },
  decide: {
    bias: -2.3,
    evidence: {
      coverage: 1,
      conceptCoverage: 0.3,
      meaning: 0.7,
      reverse: 1,
      lead: 2.6,
      strength: 1.1,
      unanswered: 0,
    },
    found: 0.7,
    ambiguous: 0.4,
  },
};

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

/** What speaks for the first hit being the answer, and the nearness of questions without one, which speaks against. */
export const EVIDENCE = [
  'coverage',
  'conceptCoverage',
  'meaning',
  'reverse',
  'lead',
  'share',
  'strength',
  'phrasings',
  'phrasingMeaning',
  'unanswered',
  'unansweredMeaning',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

/** A logistic model of "the first hit answers the question". */
export interface Calibration {
  readonly bias: number;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export interface DecideWeights {
  /** For a first hit of which phrasings are known, and for one of which none are. */
  readonly asked: Calibration;
  readonly bare: Calibration;
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
      lexical: 3.11,
      lexicalQuestion: 0.1,
      lexicalAnswer: -0.29,
      concepts: 3.68,
      meaningQuestion: 4.73,
      meaningAnswer: -0.78,
      coverage: 3.12,
      conceptCoverage: 0.03,
      reverse: 0.3,
      phrasings: 11.05,
      phrasingMeaning: 5.59,
    },
  },
  reading: { english: 1, translation: 1.2, spelling: 0.8 },
  decide: {
    asked: {
      bias: -3.06,
      evidence: {
        coverage: 0.1,
        conceptCoverage: -0.19,
        meaning: 1.38,
        reverse: 0.88,
        lead: 1.23,
        share: 1.49,
        strength: 0.25,
        phrasings: 5.77,
        phrasingMeaning: 2.41,
        unanswered: -3.53,
        unansweredMeaning: -2.55,
      },
    },
    bare: {
      bias: -4.43,
      evidence: {
        coverage: 0.68,
        conceptCoverage: 1.9,
        meaning: 2.86,
        reverse: 1.05,
        lead: 2.08,
        share: 0.59,
        strength: 0.9,
        phrasings: 0,
        phrasingMeaning: 0,
        unanswered: -3.08,
        unansweredMeaning: 0.59,
      },
    },
    found: 0.75,
    ambiguous: 0.3,
  },
};

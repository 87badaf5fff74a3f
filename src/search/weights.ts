/**
 * The numbers of search, in one place.
 *
 * Set by `npm run fit:search` on four groups of questions that weigh the same: the development questions over
 * the reference documents and over the whole corpus, and our own phrasings in fifths, each asked of an index
 * that lacks it, once with the other phrasings known and once with none. Feature weights by listwise logistic
 * regression, confidence by logistic regression, all five-fold cross-validated; no weight may speak against what
 * its feature speaks for. Field weights and trusts by a random search of seventy draws. The same for all
 * locales; nothing is set for a single question.
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
      lexical: 2.68,
      lexicalQuestion: 0.36,
      lexicalAnswer: 0,
      concepts: 3.64,
      meaningQuestion: 4.26,
      meaningAnswer: 0,
      coverage: 3.03,
      conceptCoverage: 0,
      reverse: 0.36,
      phrasings: 10.87,
      phrasingMeaning: 5.59,
    },
  },
  reading: { english: 1, translation: 1.2, spelling: 0.8 },
  decide: {
    asked: {
      bias: -2.84,
      evidence: {
        coverage: 2,
        conceptCoverage: 0,
        meaning: 0.95,
        reverse: 1.19,
        lead: 1.14,
        share: 1.14,
        strength: 0,
        phrasings: 5.57,
        phrasingMeaning: 2.35,
        unanswered: -3.61,
        unansweredMeaning: -2.55,
      },
    },
    bare: {
      bias: -4.55,
      evidence: {
        coverage: 2,
        conceptCoverage: 1.84,
        meaning: 3.1,
        reverse: 0.91,
        lead: 2.03,
        share: 0.56,
        strength: 0.41,
        phrasings: 0,
        phrasingMeaning: 0,
        unanswered: -2.66,
        unansweredMeaning: 0,
      },
    },
    found: 0.75,
    ambiguous: 0.4,
  },
};

/**
 * The numbers of search, in one place.
 *
 * Set by `npm run fit:search` on six groups of questions that weigh the same: the development questions over
 * the reference documents and over the whole corpus, and our own phrasings in fifths, each asked of an index
 * that lacks it, once with the other phrasings known and once with none, those of up to three words apart. Feature
 * weights by listwise logistic regression, confidence by logistic regression on the order that those give; judged on
 * folds that had no part in either. No weight may speak against what its feature speaks for, and `coverage` counts at
 * least 2 in both models, by hand: the questions have too few words that nobody knows to teach it. `found` is where
 * held-back short questions have a few wrong answers in a hundred, `ambiguous` where a choice still often holds the right
 * one. Field weights and trusts stem from a random search of seventy draws on the same questions, not held back.
 * The same for all locales; nothing is set for a single question.
 */
import type { RankWeights } from './rank.js';
import type { ReadingWeights } from './read-question.js';

export interface SearchWeights {
  readonly rank: RankWeights;
  readonly reading: ReadingWeights;
  readonly decide: DecideWeights;
}

/**
 * What speaks for the first hit being the answer, and what speaks against: the nearness of questions without one, that of
 * another entry's phrasings, and how little is asked.
 */
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
  'rival',
  'brevity',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

/** A logistic model of "the first hit answers the question". */
export interface Calibration {
  readonly bias: number;
  readonly evidence: Readonly<Record<EvidenceName, number>>;
}

export interface DecideWeights {
  /** For a first hit of which a known phrasing is near at all, and for one of which none is. */
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
      lexical: 2.22,
      lexicalQuestion: 0.3,
      lexicalAnswer: 0,
      concepts: 3.13,
      meaningQuestion: 3.86,
      meaningAnswer: 0,
      coverage: 2.94,
      conceptCoverage: 0.18,
      reverse: 0.6,
      phrasings: 11.1,
      phrasingMeaning: 5.44,
    },
  },
  reading: { english: 1, translation: 1.2, spelling: 0.8 },
  decide: {
    asked: {
      bias: -1.97,
      evidence: {
        coverage: 2,
        conceptCoverage: 0,
        meaning: 1.02,
        reverse: 0.98,
        lead: 1.15,
        share: 0.87,
        strength: 0,
        phrasings: 5.91,
        phrasingMeaning: 2.51,
        unanswered: -3.11,
        unansweredMeaning: -2.48,
        rival: -1.73,
        brevity: -3.1,
      },
    },
    bare: {
      bias: -2.64,
      evidence: {
        coverage: 2,
        conceptCoverage: 0.92,
        meaning: 1.8,
        reverse: 0.62,
        lead: 1.62,
        share: 1.9,
        strength: 0,
        phrasings: 0,
        phrasingMeaning: 0,
        unanswered: -2.45,
        unansweredMeaning: -0.58,
        rival: -0.01,
        brevity: -1.97,
      },
    },
    found: 0.76,
    ambiguous: 0.33,
  },
};

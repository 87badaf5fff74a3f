/**
 * The numbers of search, in one place.
 *
 * Set by `npm run fit:search` on four groups of questions that weigh the same: the development questions over
 * the reference documents and over the whole corpus, and our own phrasings in fifths, each asked of an index
 * that lacks it, once with the other phrasings known and once with none. Feature weights by listwise logistic
 * regression, confidence by logistic regression on the order that those give; judged on folds that had no part
 * in either. No weight may speak against what its feature speaks for, and `coverage` counts at least 2 in both
 * models, by hand: the questions have too few words that nobody knows to teach it. `found` is where the held-back
 * reference questions have a few wrong answers in a hundred, `ambiguous` where a choice still often holds the right
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
      lexical: 2.65,
      lexicalQuestion: 0.37,
      lexicalAnswer: 0,
      concepts: 3.65,
      meaningQuestion: 4.3,
      meaningAnswer: 0,
      coverage: 3,
      conceptCoverage: 0,
      reverse: 0.26,
      phrasings: 10.87,
      phrasingMeaning: 5.63,
    },
  },
  reading: { english: 1, translation: 1.2, spelling: 0.8 },
  decide: {
    asked: {
      bias: -2.81,
      evidence: {
        coverage: 2,
        conceptCoverage: 0,
        meaning: 0.98,
        reverse: 1.18,
        lead: 1.09,
        share: 1.07,
        strength: 0,
        phrasings: 5.66,
        phrasingMeaning: 2.4,
        unanswered: -3.39,
        unansweredMeaning: -2.65,
        rival: 0,
        brevity: 0,
      },
    },
    bare: {
      bias: -4.57,
      evidence: {
        coverage: 2,
        conceptCoverage: 1.81,
        meaning: 3.17,
        reverse: 0.85,
        lead: 2.03,
        share: 0.59,
        strength: 0.4,
        phrasings: 0,
        phrasingMeaning: 0,
        unanswered: -2.65,
        unansweredMeaning: 0,
        rival: 0,
        brevity: 0,
      },
    },
    found: 0.75,
    ambiguous: 0.4,
  },
};

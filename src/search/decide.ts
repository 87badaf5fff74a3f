/** Decides whether the best hit answers, or a choice is to be offered, or nothing fits. */
import type { Answer } from '../model/index.js';
import type { Locale } from '../text/index.js';
import type { Ranking } from './rank.js';
import { EVIDENCE, type DecideWeights, type EvidenceName } from './weights.js';

export interface Decision {
  readonly locale: Locale;
  readonly detectedLocale: Locale;
  /** The question holds anything that could be looked for. */
  readonly hasWords: boolean;
  readonly ranking: Ranking;
  readonly weights: DecideWeights;
}

export function decide({ locale, detectedLocale, hasWords, ranking, weights }: Decision): Answer {
  const hits = ranking.scored.slice(0, MOST_HITS).map(({ entry, score }) => ({ entry, score: round(score) }));
  const sure = confidenceOf(ranking, weights);
  const confidence = round(isTopic(ranking) ? asTopic(sure, ranking, weights) : sure);
  const base = { locale, detectedLocale, confidence, hits };
  if (hits.length === 0) return { ...base, kind: 'none', reason: hasWords ? 'nothing-close' : 'empty' };
  if (confidence >= weights.found) return { ...base, kind: 'found' };
  if (confidence < weights.ambiguous) return { ...base, kind: 'none', reason: 'nothing-close' };
  return { ...base, kind: 'ambiguous', choices: Math.min(hits.length, MOST_CHOICES) };
}

/**
 * "Visual Studio" names what several entries are about and asks nothing: which of them is meant nobody can know,
 * however sure the ranking is of its first.
 */
function isTopic({ scored, words, isPublished }: Ranking): boolean {
  const [first, ...others] = scored;
  if (first === undefined || words > TOPIC_WORDS || isPublished === true) return false;
  return others.slice(0, MOST_CHOICES - 1).some(({ features: { coverage, lexicalQuestion } }) => {
    return coverage >= ALIKE * first.features.coverage && lexicalQuestion >= TOPIC_SHARE;
  });
}

/** A topic that the content has gets a choice: short as it is, it is not one of those that are out of scope. */
function asTopic(
  sure: number,
  { words, known = words }: Ranking,
  { found, ambiguous }: DecideWeights,
): number {
  return Math.max(known > 0 ? ambiguous : 0, Math.min(sure, found - JUST_BELOW));
}

/** The calibrated probability that the first hit answers; 0 where there is none. */
export function confidenceOf(ranking: Ranking, weights: DecideWeights): number {
  if (ranking.isPublished === true) return PUBLISHED;
  const evidence = evidenceOf(ranking);
  if (evidence === undefined) return 0;
  const { bias, evidence: by } = evidence.isAsked ? weights.asked : weights.bare;
  const sum = EVIDENCE.reduce((total, name) => total + by[name] * evidence.values[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

export interface Evidence {
  /** A known phrasing of the first hit is anywhere near: how near says most; without one the rest must. */
  readonly isAsked: boolean;
  /** Each about 0 to 1. */
  readonly values: Readonly<Record<EvidenceName, number>>;
}

/** What speaks for the first hit; nothing where there is no hit. */
export function evidenceOf({ scored, unanswered, words, known = words }: Ranking): Evidence | undefined {
  const [first, second] = scored;
  if (first === undefined) return undefined;
  const { coverage, conceptCoverage, meaningQuestion, meaningAnswer, reverse, lexical } = first.features;
  const { phrasings, phrasingMeaning } = first.features;
  return {
    isAsked: phrasings > 0 || phrasingMeaning > 0,
    values: {
      coverage,
      conceptCoverage,
      meaning: Math.max(meaningQuestion, meaningAnswer),
      reverse,
      lead: Math.min(1, (first.score - (second?.score ?? 0)) / LARGE_LEAD),
      share: shareOfFirst(scored),
      strength: lexical * coverage,
      phrasings,
      phrasingMeaning,
      unanswered: unanswered.cues,
      unansweredMeaning: unanswered.meaning,
      rival: scored.reduce((most, one) => (one === first ? most : Math.max(most, one.features.phrasings)), 0),
      brevity: 1 / Math.max(1, known),
    },
  };
}

/** What the first takes of the softmax of the scores: near 1 where nothing else is in question. */
function shareOfFirst(scored: Ranking['scored']): number {
  const largest = scored[0]?.score ?? 0;
  return 1 / scored.reduce((sum, { score }) => sum + Math.exp(score - largest), 0);
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Of a question in the very words of an entry, and of no other. */
const PUBLISHED = 0.99;

/** One thing alone is a topic; two ask what the one has to do with the other. */
const TOPIC_WORDS = 1;
/** Another entry holds as much of the question, and in its own question. */
const ALIKE = 0.95;
const TOPIC_SHARE = 0.4;
const JUST_BELOW = 0.01;

const MOST_HITS = 10;
const MOST_CHOICES = 3;

/** A lead from which more makes no difference, in units of score. */
const LARGE_LEAD = 3;

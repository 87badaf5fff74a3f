/** Decides whether the best hit answers, or a choice is to be offered, or nothing fits. */
import type { Answer } from '../model/index.js';
import type { Locale } from '../text/index.js';
import type { QuestionWord, Scored } from './rank.js';
import type { SearchWeights } from './weights.js';

export interface Evidence {
  readonly locale: Locale;
  readonly detectedLocale: Locale;
  readonly words: readonly QuestionWord[];
  readonly scored: readonly Scored[];
  readonly weights: SearchWeights;
}

export function decide({ locale, detectedLocale, words, scored, weights }: Evidence): Answer {
  const hits = scored.slice(0, MOST_HITS).map(({ entry, score }) => ({ entry, score: round(score) }));
  const confidence = round(confidenceOf(words, scored, weights));
  const base = { locale, detectedLocale, confidence, hits };
  if (hits.length === 0) {
    return { ...base, kind: 'none', confidence: 0, reason: words.length === 0 ? 'empty' : 'nothing-close' };
  }
  if (confidence >= weights.decide.found) return { ...base, kind: 'found' };
  if (confidence < weights.decide.ambiguous) return { ...base, kind: 'none', reason: 'nothing-close' };
  return { ...base, kind: 'ambiguous', choices: Math.min(hits.length, MOST_CHOICES) };
}

/** The calibrated probability that the first hit answers. */
export function confidenceOf(
  words: readonly QuestionWord[],
  scored: readonly Scored[],
  { decide: weights }: SearchWeights,
): number {
  const [first, second] = scored;
  if (first === undefined) return 0;
  const { coverage, lead, strength } = features(words, first, second);
  return (
    1 /
    (1 +
      Math.exp(
        -(weights.bias + weights.coverage * coverage + weights.lead * lead + weights.strength * strength),
      ))
  );
}

export function features(
  words: readonly QuestionWord[],
  first: Scored,
  second: Scored | undefined,
): { coverage: number; lead: number; strength: number } {
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  return {
    coverage: first.coverage,
    lead: (first.score - (second?.score ?? 0)) / first.score,
    strength: Math.log1p(first.score / Math.max(Math.sqrt(total), 1)),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

const MOST_HITS = 10;
const MOST_CHOICES = 3;

/** Scores entries for a question: fielded BM25 over both languages of every entry. */
import { FIELDS, type Side } from './side.js';

/** One word of the question, with its terms on each side; the best side counts. */
export interface QuestionWord {
  readonly word: string;
  /** The weight the word would have were all its terms known: unknown words are the rarest of all. */
  readonly weight: number;
  readonly readings: readonly Reading[];
}

/** A word as one side's terms. */
export interface Reading {
  readonly side: Side;
  /** How far this reading can be trusted: 1 as typed, less for corrected spellings and the other language. */
  readonly trust: number;
  readonly terms: readonly { readonly id: number; readonly weight: number }[];
}

export interface RankWeights {
  /** How much a field counts, in the order question, path, answer. */
  readonly fields: readonly [number, number, number];
  /** How much a long field is held against it, 0 to 1, in the same order. */
  readonly lengthPenalty: readonly [number, number, number];
  /** How soon more of the same term stops to matter. */
  readonly saturation: number;
}

export interface Scored {
  readonly entry: number;
  readonly score: number;
  /** Share of the question's weight that the entry matches at all, 0 to 1. */
  readonly coverage: number;
}

/** @returns the entries that match anything, best first; equal scores in the order of the entries */
export function rankEntries(
  words: readonly QuestionWord[],
  entries: Iterable<number>,
  weights: RankWeights,
): Scored[] {
  const total = words.reduce((sum, word) => sum + word.weight, 0);
  const scored: Scored[] = [];
  for (const entry of entries) {
    let score = 0;
    let covered = 0;
    for (const word of words) {
      const best = scoreWord(word, entry, weights);
      score += best.score;
      covered += best.matched;
    }
    if (score > 0) scored.push({ entry, score, coverage: total === 0 ? 0 : covered / total });
  }
  return scored.sort((left, right) => right.score - left.score || left.entry - right.entry);
}

function scoreWord(
  word: QuestionWord,
  entry: number,
  weights: RankWeights,
): { score: number; matched: number } {
  let best = { score: 0, matched: 0 };
  for (const { side, trust, terms } of word.readings) {
    let score = 0;
    let matched = 0;
    for (const { id, weight } of terms) {
      const frequency = weightedFrequency(side, entry, id, weights);
      if (frequency === 0) continue;
      const worth = trust * weight * side.rarity(id);
      score += (worth * frequency * (1 + weights.saturation)) / (frequency + weights.saturation);
      matched += worth;
    }
    if (score > best.score) best = { score, matched };
  }
  return best;
}

function weightedFrequency(side: Side, entry: number, id: number, weights: RankWeights): number {
  const counts = side.counts(entry, id);
  let frequency = 0;
  for (let field = 0; field < FIELDS.length; field += 1) {
    const count = counts[field] as number;
    if (count === 0) continue;
    const penalty = weights.lengthPenalty[field] as number;
    frequency +=
      ((weights.fields[field] as number) * count) /
      (1 - penalty + penalty * side.relativeLength(entry, field));
  }
  return frequency;
}

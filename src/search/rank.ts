/** Ranks entries for a question: a weighted sum of plain features, each between 0 and about 1. */
import type { PhrasingNearness } from './phrasings.js';
import type { Unit } from './read-question.js';
import { sumConcepts, sumReverse, sumUnits, type FieldWeights } from './sums.js';
import type { Side } from './side.js';

/** What speaks for an entry. Those marked "beside the best" are shares of the best entry's value. */
export const FEATURES = [
  /** Fielded BM25 over all fields, beside the best. */
  'lexical',
  /** The same over the entry's question alone, beside the best. */
  'lexicalQuestion',
  /** The same over its answer alone, beside the best. */
  'lexicalAnswer',
  /** Concepts in common, by the same formula, beside the best. */
  'concepts',
  /** How near the meanings of question and entry's question are; opposite ones count as far. */
  'meaningQuestion',
  /** How near the meanings of question and answer are. */
  'meaningAnswer',
  /** Share of the question's weight that the entry holds at all. */
  'coverage',
  /** Share of the weight of the question's concepts that the entry holds. */
  'conceptCoverage',
  /** Share of the English question's weight that the question asks for. */
  'reverse',
  /** How near the question comes to known phrasings of the entry's question, by their cues. */
  'phrasings',
  /** The same by their meanings. */
  'phrasingMeaning',
] as const;

export type FeatureName = (typeof FEATURES)[number];
export type Features = Readonly<Record<FeatureName, number>>;

export interface RankWeights {
  readonly terms: FieldWeights;
  readonly concepts: FieldWeights;
  readonly features: Readonly<Record<FeatureName, number>>;
}

/** A question with all that is known of it. */
export interface ReadQuestion {
  readonly units: readonly Unit[];
  /** How many things it names: words, a known phrase as one, two characters of Chinese as one. */
  readonly words: number;
  /** How many of them the content has in any language. */
  readonly known: number;
  /** IDs of its concepts on the concept side, and the weight of those that no entry has. */
  readonly concepts: readonly number[];
  readonly unknownConcepts: number;
  readonly nearness: { readonly question: Float32Array; readonly answer: Float32Array };
  readonly phrasings: PhrasingNearness;
}

export interface RankedSides {
  readonly english: Side;
  readonly concepts: Side;
  /** How many entries there are. */
  readonly count: number;
  /** Weight of the English question of each entry. */
  readonly questionWeight: Float32Array;
}

export interface Scored {
  readonly entry: number;
  readonly score: number;
  readonly features: Features;
}

/** What is known of a question when all entries are ranked. */
export interface Ranking {
  /** The entries that anything speaks for, best first; equal scores in the order of the entries. */
  readonly scored: readonly Scored[];
  /** How near the question comes to the nearest one known to have no answer, 0 to 1. */
  readonly unanswered: PhrasingNearness['unanswered'];
  readonly words: number;
  /** How many of the words the content has at all; as many where it is missing. */
  readonly known?: number;
  /** The question is the published one of the first entry, word for word. */
  readonly isPublished?: true;
}

export const NO_RANKING: Ranking = { scored: [], unanswered: { cues: 0, meaning: 0 }, words: 0 };

export function rankEntries(question: ReadQuestion, sides: RankedSides, weights: RankWeights): Ranking {
  const { count } = sides;
  const lexical = sumUnits(question.units, count, weights.terms);
  const concepts = sumConcepts(question, { side: sides.concepts, count, weights: weights.concepts });
  const reverse = sumReverse(question.units, sides.english, count);
  const best = {
    all: largest(lexical.all),
    question: largest(lexical.question),
    answer: largest(lexical.answer),
    concepts: largest(concepts.all),
  };
  const scored: Scored[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    const coverage = lexical.total === 0 ? 0 : (lexical.matched[entry] as number) / lexical.total;
    const features: Features = {
      lexical: (lexical.all[entry] as number) / best.all,
      lexicalQuestion: (lexical.question[entry] as number) / best.question,
      lexicalAnswer: (lexical.answer[entry] as number) / best.answer,
      concepts: (concepts.all[entry] as number) / best.concepts,
      meaningQuestion: Math.max(0, question.nearness.question[entry] ?? 0),
      meaningAnswer: Math.max(0, question.nearness.answer[entry] ?? 0),
      coverage,
      // A question that names no concept lacks none.
      conceptCoverage: concepts.total === 0 ? coverage : (concepts.matched[entry] as number) / concepts.total,
      reverse: Math.min(
        1,
        (reverse[entry] as number) / Math.max(sides.questionWeight[entry] as number, 1e-9),
      ),
      phrasings: question.phrasings.cues[entry] ?? 0,
      phrasingMeaning: question.phrasings.meaning[entry] ?? 0,
    };
    if (isSpokenFor(features)) scored.push({ entry, score: scoreOf(features, weights.features), features });
  }
  scored.sort((left, right) => right.score - left.score || left.entry - right.entry);
  return { scored, unanswered: question.phrasings.unanswered, words: question.words, known: question.known };
}

export function scoreOf(features: Features, weights: Readonly<Record<FeatureName, number>>): number {
  return FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

function isSpokenFor(features: Features): boolean {
  const { lexical, concepts, meaningQuestion, meaningAnswer, phrasings } = features;
  return lexical > 0 || concepts > 0 || phrasings > 0 || meaningQuestion > NEAR || meaningAnswer > NEAR;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 1e-9);
}

/** Cosine from which meaning alone speaks for an entry. */
const NEAR = 0.35;

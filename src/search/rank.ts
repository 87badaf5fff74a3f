/** Ranks entries for a question: a weighted sum of plain features, each between 0 and about 1. */
import type { PhrasingNearness } from './phrasings.js';
import type { Unit } from './read-question.js';
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

export interface FieldWeights {
  /** How much a field counts, in the order of the fields. */
  readonly fields: readonly number[];
  /** How much a long field is held against it, 0 to 1, in the same order. */
  readonly lengthPenalty: readonly number[];
  /** How soon more of the same term stops to matter. */
  readonly saturation: number;
}

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
  /** The question is the published one of the first entry, word for word. */
  readonly isPublished?: true;
}

export const NO_RANKING: Ranking = { scored: [], unanswered: { cues: 0, meaning: 0 }, words: 0 };

export function rankEntries(question: ReadQuestion, sides: RankedSides, weights: RankWeights): Ranking {
  const { count } = sides;
  const lexical = sumUnits(question.units, count, weights.terms);
  const concepts = sumConcepts(question, sides.concepts, count, weights.concepts);
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
  return { scored, unanswered: question.phrasings.unanswered, words: question.words };
}

export function scoreOf(features: Features, weights: Readonly<Record<FeatureName, number>>): number {
  return FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

function isSpokenFor(features: Features): boolean {
  const { lexical, concepts, meaningQuestion, meaningAnswer, phrasings } = features;
  return lexical > 0 || concepts > 0 || phrasings > 0 || meaningQuestion > NEAR || meaningAnswer > NEAR;
}

/** Sums over the units of a question, by entry. */
interface UnitSums {
  readonly all: Float64Array;
  readonly question: Float64Array;
  readonly answer: Float64Array;
  /** Weight matched at all, whatever the frequency. */
  readonly matched: Float64Array;
  readonly total: number;
}

function sumUnits(units: readonly Unit[], count: number, weights: FieldWeights): UnitSums {
  const sums = {
    all: new Float64Array(count),
    question: new Float64Array(count),
    answer: new Float64Array(count),
    matched: new Float64Array(count),
  };
  let total = 0;
  for (const unit of units) {
    total += unit.weight;
    for (const [entry, match] of matchesOf(unit, weights)) {
      (sums.all[entry] as number) += match.all;
      (sums.question[entry] as number) += match.question;
      (sums.answer[entry] as number) += match.answer;
      (sums.matched[entry] as number) += Math.min(match.matched, unit.weight);
    }
  }
  return { ...sums, total };
}

interface Match {
  all: number;
  question: number;
  answer: number;
  matched: number;
}

/** What each entry makes of a unit: the best of its readings, each the sum of its terms. */
function matchesOf({ readings }: Unit, weights: FieldWeights): Map<number, Match> {
  const best = new Map<number, Match>();
  for (const { side, trust, terms } of readings) {
    const matches = new Map<number, Match>();
    for (const { id, share } of terms) {
      const worth = trust * share * side.rarity(id);
      for (const entry of side.entriesWith(id)) {
        const match = matches.get(entry) ?? { all: 0, question: 0, answer: 0, matched: 0 };
        matches.set(entry, match);
        addFrequencies(match, side, entry, id, worth, weights);
      }
    }
    for (const [entry, match] of matches) {
      const before = best.get(entry);
      if (before === undefined || match.all > before.all) best.set(entry, match);
    }
  }
  return best;
}

function addFrequencies(
  match: Match,
  side: Side,
  entry: number,
  id: number,
  worth: number,
  weights: FieldWeights,
): void {
  const counts = side.counts(entry, id);
  let all = 0;
  let question = 0;
  let answer = 0;
  for (let field = 0; field < counts.length; field += 1) {
    if (counts[field] === 0) continue;
    const penalty = weights.lengthPenalty[field] as number;
    const frequency =
      ((weights.fields[field] as number) * (counts[field] as number)) /
      (1 - penalty + penalty * side.relativeLength(entry, field));
    all += frequency;
    if (field === QUESTION) question += frequency;
    if (field === ANSWER) answer += frequency;
  }
  match.all += worth * saturate(all, weights.saturation);
  match.question += worth * saturate(question, weights.saturation);
  match.answer += worth * saturate(answer, weights.saturation);
  match.matched += worth;
}

function saturate(frequency: number, saturation: number): number {
  return (frequency * (1 + saturation)) / (frequency + saturation);
}

function sumConcepts(
  { concepts, unknownConcepts }: ReadQuestion,
  side: Side,
  count: number,
  weights: FieldWeights,
): { all: Float64Array; matched: Float64Array; total: number } {
  const all = new Float64Array(count);
  const matched = new Float64Array(count);
  let total = unknownConcepts;
  for (const id of concepts) {
    const rarity = side.rarity(id);
    total += rarity;
    for (const entry of side.entriesWith(id)) {
      const match = { all: 0, question: 0, answer: 0, matched: 0 };
      addFrequencies(match, side, entry, id, rarity, weights);
      (all[entry] as number) += match.all;
      (matched[entry] as number) += rarity;
    }
  }
  return { all, matched, total };
}

/** For each entry the weight of its English question's terms that the question asks for in any way. */
function sumReverse(units: readonly Unit[], english: Side, count: number): Float64Array {
  const asked = new Map<number, number>();
  for (const { readings } of units) {
    for (const { side, trust, terms } of readings) {
      if (side !== english) continue;
      for (const { id, share } of terms)
        asked.set(id, Math.max(asked.get(id) ?? 0, Math.min(1, trust * share)));
    }
  }
  const sums = new Float64Array(count);
  for (const [id, share] of asked) {
    for (const entry of english.entriesWith(id)) {
      if (english.counts(entry, id)[QUESTION] > 0) (sums[entry] as number) += share * english.rarity(id);
    }
  }
  return sums;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, value), 1e-9);
}

const QUESTION = 0;
const ANSWER = 2;

/** Cosine from which meaning alone speaks for an entry. */
const NEAR = 0.35;

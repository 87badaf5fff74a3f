/** What a question and the entries have in common, summed by entry: fielded BM25 over units, concepts and back. */
import type { Unit } from './read-question.js';
import type { Side } from './side.js';

export interface FieldWeights {
  /** How much a field counts, in the order of the fields. */
  readonly fields: readonly number[];
  /** How much a long field is held against it, 0 to 1, in the same order. */
  readonly lengthPenalty: readonly number[];
  /** How soon more of the same term stops to matter. */
  readonly saturation: number;
}

/** Sums over the units of a question, by entry. */
export interface UnitSums {
  readonly all: Float64Array;
  readonly question: Float64Array;
  readonly answer: Float64Array;
  /** Weight matched at all, whatever the frequency. */
  readonly matched: Float64Array;
  readonly total: number;
}

export function sumUnits(units: readonly Unit[], count: number, weights: FieldWeights): UnitSums {
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

/** @param question its concepts by ID, and how much those weigh that no entry has */
export function sumConcepts(
  { concepts, unknownConcepts }: { readonly concepts: readonly number[]; readonly unknownConcepts: number },
  { side, count, weights }: { readonly side: Side; readonly count: number; readonly weights: FieldWeights },
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
export function sumReverse(units: readonly Unit[], english: Side, count: number): Float64Array {
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

const QUESTION = 0;
const ANSWER = 2;

/** The two models that `fit:search` fits, by plain gradient ascent: deterministic, and small enough to be read. */

/** The rows of one question, of which some are right. */
export interface RankingSample {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** How much the sample counts. */
  readonly weight: number;
}

export interface LogisticSample {
  readonly row: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** Listwise logistic regression: the right rows' share of the softmax is made as large as can be. */
export function fitRanking(samples: readonly RankingSample[], size: number): number[] {
  const useful = samples.filter(({ right }) => right.includes(true) && right.includes(false));
  const total = useful.reduce((sum, { weight }) => sum + weight, 0);
  return ascend({ ...RANKING, size, limit: notAgainst }, (weights, gradient) => {
    for (const { rows, right, weight } of useful) {
      const powers = softmax(rows.map((row) => dot(weights, row)));
      const good = powers.reduce((sum, power, at) => sum + (right[at] === true ? power : 0), 0);
      powers.forEach((power, at) => {
        const error = (right[at] === true ? power / good : 0) - power;
        if (Math.abs(error) > 1e-6) addTo(gradient, rows[at] as readonly number[], (error * weight) / total);
      });
    }
  });
}

/** Between what a weight must stay. */
export type Bounds = readonly [least: number, most: number];

/**
 * @param bounds for each place of the rows
 * @returns bias first, then a weight for each place
 */
export function fitLogistic(samples: readonly LogisticSample[], bounds: readonly Bounds[]): number[] {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const limit = (weight: number, at: number): number => {
    const [least, most] = at === 0 ? FREE : (bounds[at - 1] as Bounds);
    return Math.max(least, Math.min(most, weight));
  };
  return ascend({ ...LOGISTIC, size: bounds.length + 1, limit }, (weights, gradient) => {
    for (const { row, right, weight } of samples) {
      const error = (right ? 1 : 0) - guess(weights, row);
      addTo(gradient, [1, ...row], (error * weight) / total);
    }
  });
}

/** The probability that a logistic model gives. */
export function guess(weights: readonly number[], row: readonly number[]): number {
  return 1 / (1 + Math.exp(-dot(weights, [1, ...row])));
}

export function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
}

/** Five folds, dealt by turns: the same on every run. */
export function foldsOf<T>(items: readonly T[]): { readonly train: T[]; readonly test: T[] }[] {
  return Array.from({ length: 5 }, (_, fold) => ({
    train: items.filter((_item, at) => at % 5 !== fold),
    test: items.filter((_item, at) => at % 5 === fold),
  }));
}

/** How surely one of `inside` is larger than one of `outside`: the area under the ROC curve. */
export function area(inside: readonly number[], outside: readonly number[]): number {
  let wins = 0;
  for (const one of inside) for (const other of outside) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / Math.max(inside.length * outside.length, 1);
}

function softmax(scores: readonly number[]): number[] {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

interface Ascent {
  readonly size: number;
  readonly rounds: number;
  readonly step: number;
  /** Holds weights small that little speaks for. */
  readonly decay: number;
  readonly limit: (weight: number, at: number) => number;
}

function ascend(
  { size, rounds, step, decay, limit }: Ascent,
  addGradient: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  let weights = new Array<number>(size).fill(0);
  let momentum = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = weights.map((weight) => -decay * weight);
    addGradient(weights, gradient);
    momentum = momentum.map((value, at) => 0.9 * value + (gradient[at] as number));
    weights = weights.map((value, at) => limit(value + step * (momentum[at] as number), at));
  }
  return weights;
}

/** What speaks for an entry never counts against it, though a few questions may fit better so. */
function notAgainst(weight: number): number {
  return Math.max(weight, 0);
}

function addTo(sum: number[], row: readonly number[], factor: number): void {
  row.forEach((value, at) => ((sum[at] as number) += factor * value));
}

const FREE: Bounds = [-Infinity, Infinity];

const RANKING = { rounds: 400, step: 0.3, decay: 0.0003 };
const LOGISTIC = { rounds: 600, step: 0.5, decay: 0.001 };

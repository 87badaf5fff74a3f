/**
 * Learns what terms mean from the company they keep: latent semantic analysis over sentences that stand in
 * several languages at once, so that words of all languages come to lie in one space (Littman, Dumais and
 * Landauer 1998). The decomposition is a randomized subspace iteration (Halko, Martinsson and Tropp 2011).
 */

/** One sentence in all its languages: terms, prefixed by language, with their weights. */
export type TermCounts = ReadonlyMap<string, number>;

export interface VectorOptions {
  readonly dimensions: number;
  /** Terms that stand in fewer sentences are left out. */
  readonly leastCount: number;
  /** Rounds of the iteration; four are enough for a gentle spectrum. */
  readonly rounds: number;
}

export interface TermVectors {
  readonly dimensions: number;
  /** Sorted. */
  readonly terms: readonly string[];
  /** One row a term, scaled so that dot products weigh dimensions as the text does. */
  readonly rows: Float32Array;
  /** Rarity of each term: log of sentences per sentence with it. */
  readonly rarity: Float32Array;
}

/** Deterministic: the same sentences in the same order give the same vectors. */
export function learnVectors(sentences: readonly TermCounts[], options: VectorOptions): TermVectors {
  const terms = commonTerms(sentences, options.leastCount);
  const ids = new Map([...terms.keys()].map((term, id) => [term, id]));
  const rarity = Float32Array.from(terms.values(), (count) => Math.log(sentences.length / count));
  const matrix = sparseRows(sentences, ids, rarity);
  const width = Math.min(options.dimensions + OVERSAMPLING, Math.max(ids.size, 1));
  const { basis, strengths } = iterate(matrix, ids.size, width, options.rounds);
  const dimensions = Math.min(options.dimensions, width);
  const rows = new Float32Array(ids.size * dimensions);
  for (let term = 0; term < ids.size; term += 1) {
    for (let at = 0; at < dimensions; at += 1) {
      rows[term * dimensions + at] =
        (basis[term * width + at] as number) * Math.sqrt(strengths[at] as number);
    }
  }
  return { dimensions, terms: [...terms.keys()], rows, rarity };
}

function commonTerms(sentences: readonly TermCounts[], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const term of sentence.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map(
    [...counts].filter(([, count]) => count >= least).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

interface SparseRow {
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
}

/** Sentences as unit vectors of log counts times rarity. */
function sparseRows(
  sentences: readonly TermCounts[],
  ids: ReadonlyMap<string, number>,
  rarity: Float32Array,
): SparseRow[] {
  return sentences.map((sentence) => {
    const known = [...sentence].flatMap(([term, count]): [number, number][] => {
      const id = ids.get(term);
      return id === undefined ? [] : [[id, (1 + Math.log1p(count)) * (rarity[id] as number)]];
    });
    const length = Math.sqrt(known.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return {
      ids: Uint32Array.from(known, ([id]) => id),
      weights: Float32Array.from(known, ([, weight]) => weight / length),
    };
  });
}

/** Powers of AᵀA on a random start, orthonormalized each round: columns tend to the leading singular vectors. */
function iterate(
  matrix: readonly SparseRow[],
  size: number,
  width: number,
  rounds: number,
): { basis: Float32Array; strengths: Float64Array } {
  let basis: Float32Array = randomBasis(size * width);
  let strengths = new Float64Array(width);
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float32Array(size * width);
    const projected = new Float32Array(width);
    for (const { ids, weights } of matrix) {
      projected.fill(0);
      ids.forEach((id, place) => addScaled(projected, 0, basis, id * width, weights[place] as number, width));
      ids.forEach((id, place) => addScaled(next, id * width, projected, 0, weights[place] as number, width));
    }
    strengths = columnLengths(next, width).map(Math.sqrt);
    orthonormalize(next, size, width);
    basis = next;
  }
  return { basis, strengths };
}

function addScaled(
  to: Float32Array,
  toAt: number,
  from: Float32Array,
  fromAt: number,
  scale: number,
  width: number,
): void {
  for (let at = 0; at < width; at += 1) (to[toAt + at] as number) += scale * (from[fromAt + at] as number);
}

function columnLengths(matrix: Float32Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  matrix.forEach((value, at) => ((sums[at % width] as number) += value * value));
  return sums.map(Math.sqrt);
}

/** Modified Gram-Schmidt over columns. */
function orthonormalize(matrix: Float32Array, size: number, width: number): void {
  for (let column = 0; column < width; column += 1) {
    for (let earlier = 0; earlier < column; earlier += 1) {
      let overlap = 0;
      for (let row = 0; row < size; row += 1)
        overlap += (matrix[row * width + column] as number) * (matrix[row * width + earlier] as number);
      for (let row = 0; row < size; row += 1)
        (matrix[row * width + column] as number) -= overlap * (matrix[row * width + earlier] as number);
    }
    let sum = 0;
    for (let row = 0; row < size; row += 1) sum += (matrix[row * width + column] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let row = 0; row < size; row += 1) (matrix[row * width + column] as number) /= length;
  }
}

/** A fixed start: a linear congruential generator, the same on every machine. */
function randomBasis(length: number): Float32Array {
  let state = 12_345;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff - 0.5;
  });
}

const OVERSAMPLING = 16;

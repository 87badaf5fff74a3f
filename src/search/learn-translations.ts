/** Learns which English word a word stands for, from sentences that stand in both languages (IBM Model 1). */
import { compareText } from '../text/index.js';

/** One sentence pair as terms. */
export interface TermPair {
  readonly target: readonly string[];
  readonly source: readonly string[];
}

/** For every term its translations with their probabilities, best first; sorted by term. */
export type Translations = ReadonlyMap<string, readonly (readonly [term: string, probability: number])[]>;

export interface LearnOptions {
  /** Rounds of expectation and maximization. */
  readonly rounds: number;
  /** Translations less probable than this are noise. */
  readonly leastProbability: number;
  /** How many translations a term keeps. */
  readonly most: number;
  /** Terms seen in fewer sentences are left out. */
  readonly leastCount: number;
}

/** Learns P(source term | target term). Deterministic: same pairs in the same order, same result. */
export function learnTranslations(pairs: readonly TermPair[], options: LearnOptions): Translations {
  const corpus = encode(pairs);
  const probabilities = expectMaximize(corpus, options.rounds);
  return prune(corpus, probabilities, options);
}

interface Encoded {
  readonly targets: readonly string[];
  readonly sources: readonly string[];
  /** In how many sentences each target term stands. */
  readonly counts: Uint32Array;
  /** For each sentence, its links laid out source term by source term, each over all target terms and none. */
  readonly sentences: readonly { readonly links: Uint32Array; readonly width: number }[];
  /** Target and source term of each link. */
  readonly linkTargets: Uint32Array;
  readonly linkSources: Uint32Array;
}

/** The empty word, to which English words without a counterpart belong. */
const NONE = 0;

function encode(pairs: readonly TermPair[]): Encoded {
  const targets = new Numbering(['']);
  const sources = new Numbering([]);
  const links = new Map<number, number>();
  const linkTargets: number[] = [];
  const linkSources: number[] = [];
  const counts: number[] = [0];
  const sentences = pairs.map(({ target, source }) => {
    const left = [NONE, ...[...new Set(target)].map((term) => targets.of(term))];
    const right = source.map((term) => sources.of(term));
    for (const term of left) counts[term] = (counts[term] ?? 0) + 1;
    const numbers = right.flatMap((sourceTerm) =>
      left.map((targetTerm) => {
        const key = sourceTerm * 1_000_003 + targetTerm;
        let number = links.get(key);
        if (number === undefined) {
          number = links.size;
          links.set(key, number);
          linkTargets.push(targetTerm);
          linkSources.push(sourceTerm);
        }
        return number;
      }),
    );
    return { links: Uint32Array.from(numbers), width: left.length };
  });
  return {
    targets: targets.terms,
    sources: sources.terms,
    counts: Uint32Array.from(counts),
    sentences,
    linkTargets: Uint32Array.from(linkTargets),
    linkSources: Uint32Array.from(linkSources),
  };
}

function expectMaximize({ targets, sources, sentences, linkTargets }: Encoded, rounds: number): Float64Array {
  let probabilities = new Float64Array(linkTargets.length).fill(1 / Math.max(sources.length, 1));
  for (let round = 0; round < rounds; round += 1) {
    const expected = new Float64Array(linkTargets.length);
    for (const { links, width } of sentences) {
      for (let start = 0; start < links.length; start += width) {
        let total = 0;
        for (let at = start; at < start + width; at += 1)
          total += probabilities[links[at] as number] as number;
        for (let at = start; at < start + width; at += 1) {
          const link = links[at] as number;
          (expected[link] as number) += (probabilities[link] as number) / total;
        }
      }
    }
    const totals = new Float64Array(targets.length);
    expected.forEach((value, link) => ((totals[linkTargets[link] as number] as number) += value));
    probabilities = expected.map((value, link) => value / (totals[linkTargets[link] as number] as number));
  }
  return probabilities;
}

function prune(corpus: Encoded, probabilities: Float64Array, options: LearnOptions): Translations {
  const kept = new Map<number, [string, number][]>();
  probabilities.forEach((probability, link) => {
    const target = corpus.linkTargets[link] as number;
    const count = corpus.counts[target] as number;
    if (target === NONE || count < options.leastCount) return;
    // A word seen once could mean any word beside it; trust grows with sight.
    const trusted = probability * (count / (count + 1));
    if (trusted < options.leastProbability) return;
    const list = kept.get(target) ?? [];
    list.push([corpus.sources[corpus.linkSources[link] as number] as string, trusted]);
    kept.set(target, list);
  });
  const sorted = [...kept].map(([target, list]): [string, [string, number][]] => [
    corpus.targets[target] as string,
    list.sort((left, right) => right[1] - left[1] || compareText(left[0], right[0])).slice(0, options.most),
  ]);
  return new Map(sorted.sort((left, right) => compareText(left[0], right[0])));
}

/** Gives every distinct term the next number. */
class Numbering {
  readonly terms: string[];
  readonly #numbers = new Map<string, number>();

  constructor(first: readonly string[]) {
    this.terms = [];
    for (const term of first) this.of(term);
  }

  of(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.terms.length;
      this.terms.push(term);
      this.#numbers.set(term, number);
    }
    return number;
  }
}

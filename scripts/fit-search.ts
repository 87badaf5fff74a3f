/** `fit:search`: sets the weights of ranking and confidence on labelled questions, cross-validated. */
import {
  EVIDENCE,
  evidenceOf,
  FEATURES,
  parseLocale,
  questionSpanIds,
  SpanwiseError,
  type LoadedIndex,
  type Ranking,
  type Scored,
} from '../src/index.js';
import { readQuestions } from './ask.js';
import { print, readArguments, runCommand } from './lib/command.js';
import { readIndex } from './lib/index-file.js';

const USAGE = 'npm run --silent fit:search -- --index FILE --questions FILE.jsonl [--index … --questions …]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values } = readArguments(
      args,
      { index: { type: 'string', multiple: true }, questions: { type: 'string', multiple: true } },
      USAGE,
    );
    const indexes = values.index ?? [];
    const files = values.questions ?? [];
    if (indexes.length === 0 || indexes.length !== files.length) {
      throw new SpanwiseError(
        'argument-missing',
        'Unexpected number of indexes and question files.',
        `Usage: ${USAGE}`,
      );
    }
    const cases: Case[] = [];
    for (const [at, file] of files.entries()) {
      cases.push(...(await readCases(await readIndex(indexes[at] as string), file)));
    }
    fit(cases);
    return 0;
  });
}

/** One question with what speaks for each entry. */
interface Case extends Ranking {
  readonly rows: readonly (readonly number[])[];
  /** By row: it answers. All false for a question out of scope. */
  readonly right: readonly boolean[];
  readonly inScope: boolean;
}

async function readCases({ knowledgeBase, search }: LoadedIndex, file: string): Promise<Case[]> {
  const cases: Case[] = [];
  for await (const { query, locale, expect } of readQuestions(file)) {
    const { scored, unanswered } = search.rank(query, locale === undefined ? undefined : parseLocale(locale));
    const expected = new Set<string>(expect ?? []);
    const right = scored.map(({ entry }) => {
      const aligned = knowledgeBase.entries[entry];
      return aligned !== undefined && questionSpanIds(knowledgeBase, aligned).some((id) => expected.has(id));
    });
    const rows = scored.map(({ features }) => FEATURES.map((name) => features[name]));
    cases.push({ scored, unanswered, rows, right, inScope: expected.size > 0 });
  }
  return cases;
}

function fit(cases: readonly Case[]): void {
  const ranked = cases.filter(({ inScope, right }) => inScope && right.includes(true));
  const unseen = foldsOf(cases).flatMap(({ train, test }) => {
    const weights = fitRanking(train.filter(({ right }) => right.includes(true)));
    return test.map((one) => rerank(one, weights));
  });
  const inScope = unseen.filter((one) => one.inScope);
  print(
    `unseen: hit@1 ${share(inScope, (one) => one.right[0] === true)}, hit@3 ${share(inScope, (one) => one.right.slice(0, 3).includes(true))}`,
  );
  const weights = fitRanking(ranked);
  print(
    JSON.stringify(Object.fromEntries(FEATURES.map((name, at) => [name, rounded(weights[at] as number)]))),
  );
  fitConfidence(cases.map((one) => rerank(one, weights)));
}

/** Confidence is fitted on the order that the fitted ranking gives. */
function fitConfidence(cases: readonly Case[]): void {
  const samples = cases.flatMap((one) => {
    const evidence = evidenceOf(one);
    return evidence === undefined
      ? []
      : [
          {
            row: [1, ...EVIDENCE.map((name) => evidence[name])],
            right: one.right[0] === true,
            inScope: one.inScope,
          },
        ];
  });
  const guessed = foldsOf(samples).flatMap(({ train, test }) => {
    const weights = fitLogistic(train);
    return test.map((sample) => ({ ...sample, confidence: logistic(dot(weights, sample.row)) }));
  });
  print(
    `unseen: AUC ${area(
      guessed.filter((one) => one.inScope).map((one) => one.confidence),
      guessed.filter((one) => !one.inScope).map((one) => one.confidence),
    )}`,
  );
  for (const threshold of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const given = guessed.filter(({ confidence }) => confidence >= threshold);
    const outside = guessed.filter((one) => !one.inScope);
    print(
      `  at ${threshold}: answered ${share(
        guessed.filter((one) => one.inScope),
        (one) => one.confidence >= threshold,
      )}, wrong ${share(given, (one) => !one.right)}, outside answered ${share(outside, (one) => one.confidence >= threshold)}`,
    );
  }
  const weights = fitLogistic(samples);
  print(
    JSON.stringify({
      bias: rounded(weights[0] as number),
      evidence: Object.fromEntries(EVIDENCE.map((name, at) => [name, rounded(weights[at + 1] as number)])),
    }),
  );
}

/** Listwise logistic regression: the right entry's share of the softmax is made as large as can be. */
function fitRanking(cases: readonly Case[]): number[] {
  return descend(FEATURES.length, (weights, gradient) => {
    for (const { rows, right } of cases) {
      const scores = rows.map((row) => dot(weights, row));
      const largest = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - largest));
      const all = powers.reduce((sum, power) => sum + power, 0);
      const good = powers.reduce((sum, power, at) => sum + (right[at] === true ? power : 0), 0);
      powers.forEach((power, at) => {
        const error = (right[at] === true ? power / good : 0) - power / all;
        if (Math.abs(error) > 1e-6) addTo(gradient, rows[at] as readonly number[], error / cases.length);
      });
    }
  });
}

function fitLogistic(
  samples: readonly { readonly row: readonly number[]; readonly right: boolean }[],
): number[] {
  return descend(EVIDENCE.length + 1, (weights, gradient) => {
    for (const { row, right } of samples)
      addTo(gradient, row, ((right ? 1 : 0) - logistic(dot(weights, row))) / samples.length);
  });
}

/** Gradient ascent with momentum and a little weight decay. */
function descend(
  size: number,
  addGradient: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  let weights = new Array<number>(size).fill(0);
  let momentum = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = weights.map((weight) => -DECAY * weight);
    addGradient(weights, gradient);
    momentum = momentum.map((value, at) => 0.9 * value + (gradient[at] as number));
    weights = weights.map((value, at) => value + STEP * (momentum[at] as number));
  }
  return weights;
}

function rerank(one: Case, weights: readonly number[]): Case {
  const order = one.rows
    .map((row, at) => ({ at, score: dot(weights, row) }))
    .sort((left, right) => right.score - left.score || left.at - right.at);
  return {
    ...one,
    scored: order.map(({ at, score }) => ({ ...(one.scored[at] as Scored), score })),
    rows: order.map(({ at }) => one.rows[at] as readonly number[]),
    right: order.map(({ at }) => one.right[at] === true),
  };
}

/** Five folds, dealt by turns: the same on every run. */
function foldsOf<T>(items: readonly T[]): { train: T[]; test: T[] }[] {
  return Array.from({ length: 5 }, (_, fold) => ({
    train: items.filter((_item, at) => at % 5 !== fold),
    test: items.filter((_item, at) => at % 5 === fold),
  }));
}

function area(inside: readonly number[], outside: readonly number[]): string {
  let wins = 0;
  for (const one of inside) for (const other of outside) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return (wins / (inside.length * outside.length)).toFixed(3);
}

function share<T>(items: readonly T[], isMeant: (item: T) => boolean): string {
  return (items.filter(isMeant).length / Math.max(items.length, 1)).toFixed(3);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
}

function addTo(sum: number[], row: readonly number[], factor: number): void {
  row.forEach((value, at) => ((sum[at] as number) += factor * value));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const ROUNDS = 400;
const STEP = 0.3;
const DECAY = 0.005;

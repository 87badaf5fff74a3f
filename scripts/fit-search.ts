/** `fit:search`: sets the weights of ranking and confidence on labelled questions, cross-validated. */
import { EVIDENCE, evidenceOf, FEATURES, SpanwiseError, type Scored } from '../src/index.js';
import { print, readArguments, runCommand } from './lib/command.js';
import { casesOfPhrasings, casesOfQuestions, type Case } from './lib/fit-cases.js';
import { area, dot, fitLogistic, fitRanking, foldsOf, guess, type Bounds } from './lib/fit-models.js';
import { readIndex } from './lib/index-file.js';

const USAGE =
  'npm run --silent fit:search -- --index FILE --questions FILE.jsonl [--index … --questions …] [--content DIR]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values } = readArguments(
      args,
      {
        index: { type: 'string', multiple: true },
        questions: { type: 'string', multiple: true },
        content: { type: 'string' },
      },
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
      const index = indexes[at] as string;
      cases.push(...(await casesOfQuestions(index, await readIndex(index), file)));
    }
    if (values.content !== undefined) cases.push(...(await casesOfPhrasings(values.content)));
    fit(cases);
    return 0;
  });
}

function fit(cases: readonly Case[]): void {
  const groups = [...new Set(cases.map(({ group }) => group))];
  const unseen = groupedFolds(cases).flatMap(({ train, test }) => {
    const weights = fitRanking(weighed(train), FEATURES.length);
    return test.map((one) => rerank(one, weights));
  });
  for (const group of groups) {
    const asked = unseen.filter((one) => one.group === group && one.inScope);
    print(
      `${group}: unseen hit@1 ${share(asked, (one) => one.right[0] === true)}, hit@3 ${share(asked, (one) => one.right.slice(0, 3).includes(true))}`,
    );
  }
  const weights = fitRanking(weighed(cases), FEATURES.length);
  print(JSON.stringify(named(FEATURES, weights)));
  const ranked = cases.map((one) => rerank(one, weights)).filter(({ scored }) => scored.length > 0);
  for (const isAsked of [true, false]) {
    const part = ranked.filter((one) => evidenceOf(one)?.isAsked === isAsked);
    if (part.length > 0) fitConfidence(isAsked ? 'asked' : 'bare', part);
  }
}

/** Confidence is fitted on the order that the fitted ranking gives. */
function fitConfidence(name: string, cases: readonly Case[]): void {
  const sampled = weighed(cases).map((one) => ({ ...one, row: rowOf(one), right: one.right[0] === true }));
  const guessed = groupedFolds(sampled).flatMap(({ train, test }) => {
    const weights = fitLogistic(train, BOUNDS);
    return test.map((sample) => ({ ...sample, confidence: guess(weights, sample.row) }));
  });
  for (const group of new Set(cases.map((one) => one.group))) {
    const part = guessed.filter((one) => one.group === group);
    // A handful of odd cases is no group to judge by.
    if (part.length >= LEAST_CASES) printConfidence(`${name}, ${group}`, part);
  }
  const [bias = 0, ...weights] = fitLogistic(sampled, BOUNDS);
  print(JSON.stringify({ [name]: { bias: rounded(bias), evidence: named(EVIDENCE, weights) } }));
}

interface Guessed {
  readonly confidence: number;
  readonly right: boolean;
  readonly inScope: boolean;
}

function printConfidence(title: string, cases: readonly Guessed[]): void {
  const inside = cases.filter((one) => one.inScope);
  const outside = cases.filter((one) => !one.inScope);
  const confidences = [inside, outside].map((part) => part.map((one) => one.confidence));
  print(`${title}: unseen AUC ${area(confidences[0] ?? [], confidences[1] ?? []).toFixed(3)}`);
  for (const threshold of THRESHOLDS) {
    const isGiven = (one: Guessed): boolean => one.confidence >= threshold;
    const given = cases.filter(isGiven);
    print(
      `  at ${threshold}: answered ${share(inside, isGiven)}, wrong ${share(given, (one) => !one.right)}, outside answered ${share(outside, isGiven)}`,
    );
  }
}

function rowOf(one: Case): number[] {
  const evidence = evidenceOf(one)?.values;
  return EVIDENCE.map((name) => evidence?.[name] ?? 0);
}

/** Five folds of every group by itself, so that each fold has its part of all. */
function groupedFolds<T extends { readonly group: string }>(
  items: readonly T[],
): { readonly train: T[]; readonly test: T[] }[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  const folds = groups.map((group) => foldsOf(items.filter((item) => item.group === group)));
  return Array.from({ length: 5 }, (_, fold) => ({
    train: folds.flatMap((parts) => parts[fold]?.train ?? []),
    test: folds.flatMap((parts) => parts[fold]?.test ?? []),
  }));
}

/** Every group weighs the same, however many questions it has. */
function weighed<T extends { readonly group: string }>(items: readonly T[]): (T & { weight: number })[] {
  const sizes = new Map<string, number>();
  for (const { group } of items) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return items.map((item) => ({ ...item, weight: 1 / (sizes.get(item.group) as number) }));
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

function share<T>(items: readonly T[], isMeant: (item: T) => boolean): string {
  return (items.filter(isMeant).length / Math.max(items.length, 1)).toFixed(3);
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(values[at] as number)]));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

const LEAST_COVERAGE = 2;

/**
 * What speaks for an answer never counts against it. Words that nothing known holds must always count: of those the
 * samples have too few to teach it.
 */
const BOUNDS = EVIDENCE.map((name): Bounds => {
  if (name.startsWith('unanswered')) return [-Infinity, 0];
  return [name === 'coverage' ? LEAST_COVERAGE : 0, Infinity];
});

const LEAST_CASES = 30;

const THRESHOLDS = [0.3, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8];

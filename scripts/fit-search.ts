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
  // Nothing of a fold has a part in what judges it: neither in its ranking nor in its confidence.
  const unseen = groupedFolds(cases).flatMap(({ train, test }) => {
    const weights = fitRanking(weighed(train), FEATURES.length);
    const rank = (one: Case): Case => rerank(one, weights);
    return guessAll(train.map(rank), test.map(rank));
  });
  for (const group of new Set(cases.map((one) => one.group))) {
    const asked = unseen.filter((one) => one.group === group && one.inScope);
    print(
      `${group}: unseen hit@1 ${share(asked, (one) => one.right[0] === true)}, hit@3 ${share(asked, (one) => one.right.slice(0, 3).includes(true))}`,
    );
  }
  for (const model of MODELS) {
    for (const group of new Set(cases.map((one) => one.group))) {
      const part = unseen.filter((one) => one.group === group && modelOf(one) === model);
      // A handful of odd cases is no group to judge by.
      if (part.length >= LEAST_CASES) printConfidence(`${model}, ${group}`, part);
    }
  }
  const weights = fitRanking(weighed(cases), FEATURES.length);
  print(JSON.stringify(named(FEATURES, weights)));
  const ranked = cases.map((one) => rerank(one, weights));
  for (const model of MODELS) {
    const [bias = 0, ...evidence] = fitConfidence(ranked, model);
    print(JSON.stringify({ [model]: { bias: rounded(bias), evidence: named(EVIDENCE, evidence) } }));
  }
}

type Guess = Case & { readonly confidence: number };

/** The confidence of each test case by models fitted on the training cases; all of them ranked alike. */
function guessAll(train: readonly Case[], test: readonly Case[]): Guess[] {
  const models = new Map(MODELS.map((model) => [model, fitConfidence(train, model)]));
  return test.map((one) => ({
    ...one,
    confidence: one.scored.length === 0 ? 0 : guess(models.get(modelOf(one)) ?? [], rowOf(one)),
  }));
}

/** Confidence is fitted on the order that the fitted ranking gives. */
function fitConfidence(cases: readonly Case[], model: Model): number[] {
  const part = cases.filter((one) => one.scored.length > 0 && modelOf(one) === model);
  const samples = weighed(part).map((one) => ({
    row: rowOf(one),
    right: one.right[0] === true,
    weight: one.weight,
  }));
  return fitLogistic(samples, BOUNDS);
}

const MODELS = ['asked', 'bare'] as const;
type Model = (typeof MODELS)[number];

function modelOf(one: Case): Model {
  return evidenceOf(one)?.isAsked === true ? 'asked' : 'bare';
}

function printConfidence(title: string, cases: readonly Guess[]): void {
  const inside = cases.filter((one) => one.inScope);
  const outside = cases.filter((one) => !one.inScope);
  const confidences = [inside, outside].map((part) => part.map((one) => one.confidence));
  print(`${title}: unseen AUC ${area(confidences[0] ?? [], confidences[1] ?? []).toFixed(3)}`);
  for (const threshold of THRESHOLDS) {
    const isGiven = (one: Guess): boolean => one.confidence >= threshold;
    print(
      `  at ${threshold}: answered ${share(inside, isGiven)}, wrong ${share(cases.filter(isGiven), (one) => one.right[0] !== true)}, outside answered ${share(outside, isGiven)}`,
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

/** What speaks against an answer. */
const AGAINST: ReadonlySet<string> = new Set(['unanswered', 'unansweredMeaning', 'rival', 'brevity']);

/**
 * What speaks for an answer never counts against it. Words that nothing known holds must always count: of those the
 * samples have too few to teach it.
 */
const BOUNDS = EVIDENCE.map((name): Bounds => {
  if (AGAINST.has(name)) return [-Infinity, 0];
  return [name === 'coverage' ? LEAST_COVERAGE : 0, Infinity];
});

const LEAST_CASES = 30;

const THRESHOLDS = [0.3, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8];

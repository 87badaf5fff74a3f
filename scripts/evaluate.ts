/** `evaluate`: how well the index answers labelled questions, per locale. */
import { parseLocale, SpanwiseError, type Locale } from '../src/index.js';
import { ask, readQuestions, type AskedJson, type Question } from './ask.js';
import { print, readArguments, runCommand } from './lib/command.js';
import { readIndexOrOwn } from './lib/ensure-index.js';
import { machineToday } from './lib/today.js';

const USAGE = 'npm run --silent evaluate -- FILE.jsonl [--index FILE] [--ignore-locale] [--json]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        index: { type: 'string' },
        'ignore-locale': { type: 'boolean' },
        json: { type: 'boolean' },
      },
      USAGE,
    );
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new SpanwiseError(
        'argument-missing',
        'Unexpected number of files, expected one.',
        `Usage: ${USAGE}`,
      );
    }
    const index = await readIndexOrOwn(values.index);
    const asked: Asked[] = [];
    for await (const question of readQuestions(file)) {
      const locale = question.locale === undefined ? undefined : parseLocale(question.locale);
      const wanted = values['ignore-locale'] === true ? undefined : locale;
      const answer = ask(index, { today: machineToday(), ...question }, wanted).json;
      asked.push({ question, answer, locale: locale ?? answer.locale });
    }
    if (asked.length === 0)
      throw new SpanwiseError(
        'questions-invalid',
        `Unexpected lack of questions in ${file}.`,
        'Give lines with id, locale, query and expect.',
      );
    const table = tabulate(asked);
    if (values.json === true) print(JSON.stringify(table));
    else printTable(table);
    return 0;
  });
}

export interface Asked {
  readonly question: Question;
  readonly answer: AskedJson;
  readonly locale: Locale;
}

/** Figures of one locale, or of all; rates are 0 to 1, null where nothing was asked of the kind. */
export interface Figures {
  /** Questions with an expected entry, and those out of scope. */
  readonly questions: number;
  readonly outOfScope: number;
  readonly hit1: number | null;
  readonly hit3: number | null;
  readonly mrr10: number | null;
  /** How surely confidence ranks an answerable question above one out of scope. */
  readonly auc: number | null;
  /** Of the questions in scope, those answered outright. */
  readonly coverage: number | null;
  /** Of the answers given outright, those that are wrong (out-of-scope questions included). */
  readonly wrong: number | null;
  /** Of the questions out of scope, those answered outright. */
  readonly answeredOutOfScope: number | null;
  /** Questions whose language was told from the text alone. */
  readonly language: number | null;
}

function tabulate(asked: readonly Asked[]): Record<string, Figures> {
  const locales = [...new Set(asked.map(({ locale }) => locale))].sort();
  const rows = locales.map((locale): [string, Figures] => [
    locale,
    figuresOf(asked.filter((one) => one.locale === locale)),
  ]);
  return Object.fromEntries([...rows, ['all', figuresOf(asked)]]);
}

export function figuresOf(asked: readonly Asked[]): Figures {
  const inScope = asked.filter(({ question }) => (question.expect?.length ?? 0) > 0);
  const outside = asked.filter(({ question }) => (question.expect?.length ?? 0) === 0);
  const ranks = inScope.map(rankOf);
  const given = asked.filter(({ answer }) => answer.kind === 'found');
  const right = given.filter((one) => rankOf(one) === 1);
  return {
    questions: inScope.length,
    outOfScope: outside.length,
    hit1: share(ranks.filter((rank) => rank === 1).length, ranks.length),
    hit3: share(ranks.filter((rank) => rank <= 3).length, ranks.length),
    mrr10: share(
      ranks.reduce((sum, rank) => sum + 1 / rank, 0),
      ranks.length,
    ),
    auc: areaUnderCurve(inScope, outside),
    coverage: share(inScope.filter(({ answer }) => answer.kind === 'found').length, inScope.length),
    wrong: share(given.length - right.length, given.length),
    answeredOutOfScope: share(outside.filter(({ answer }) => answer.kind === 'found').length, outside.length),
    language: share(
      asked.filter(({ answer, locale }) => answer.detectedLocale === locale).length,
      asked.length,
    ),
  };
}

/** 1 for the first hit, Infinity where the expected entry is not among the ten. */
function rankOf({ question, answer }: Asked): number {
  const expected = new Set(question.expect ?? []);
  const place = answer.results.findIndex((result) => result.spanIds.some((id) => expected.has(id)));
  return place < 0 ? Infinity : place + 1;
}

function areaUnderCurve(inside: readonly Asked[], outside: readonly Asked[]): number | null {
  let wins = 0;
  for (const { answer: one } of inside) {
    for (const { answer: other } of outside) {
      wins += one.confidence > other.confidence ? 1 : one.confidence === other.confidence ? 0.5 : 0;
    }
  }
  return share(wins, inside.length * outside.length);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((10_000 * part) / whole) / 10_000;
}

function printTable(table: Record<string, Figures>): void {
  const heads: (keyof Figures)[] = [
    'questions',
    'outOfScope',
    'hit1',
    'hit3',
    'mrr10',
    'auc',
    'coverage',
    'wrong',
    'answeredOutOfScope',
    'language',
  ];
  const titles = [
    'asked',
    'outside',
    'hit@1',
    'hit@3',
    'MRR@10',
    'AUC',
    'answered',
    'wrong',
    'outside answered',
    'language',
  ];
  print(['locale  ', ...titles].join('  '));
  for (const [locale, figures] of Object.entries(table)) {
    const cells = heads.map((head, at) => {
      const value = figures[head];
      const text = value === null ? '–' : at < 2 ? String(value) : value.toFixed(3);
      return text.padStart((titles[at] as string).length);
    });
    print([locale.padEnd(8), ...cells].join('  '));
  }
}

/** `ask`: one question, or a file of them, answered from the index. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import {
  CLEAR,
  messageOf,
  parseDate,
  parseLocale,
  recognisePolicy,
  resultOf,
  SpanwiseError,
  type Answer,
  type LoadedIndex,
  type Locale,
  type PolicyRequest,
  type Result,
} from '../src/index.js';
import { englishOf, printAnswer } from './lib/answer-print.js';
import { printData, readArguments, runCommand } from './lib/command.js';
import { readIndexOrOwn } from './lib/ensure-index.js';
import { machineToday, readToday } from './lib/today.js';

const USAGE =
  'npm run --silent ask -- [--index FILE] [--locale TAG] [--today YYYY-MM-DD] [--english|--json|--card] "QUESTION", or --batch FILE.jsonl [--ignore-locale]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        index: { type: 'string' },
        locale: { type: 'string' },
        json: { type: 'boolean' },
        card: { type: 'boolean' },
        english: { type: 'boolean' },
        batch: { type: 'string' },
        'ignore-locale': { type: 'boolean' },
        today: { type: 'string' },
      },
      USAGE,
    );
    const locale = values.locale === undefined ? undefined : readLocale(values.locale, '--locale');
    const today = values.today === undefined ? machineToday() : readToday(values.today);
    if (values.card === true && (values.json === true || values.batch !== undefined)) {
      throw new SpanwiseError(
        'argument-invalid',
        'Unexpected --card beside --json or --batch.',
        `Usage: ${USAGE}`,
      );
    }
    if (values.english === true && (values.json ?? values.card ?? values.batch) !== undefined) {
      throw new SpanwiseError(
        'argument-invalid',
        'Unexpected --english beside --json, --card or --batch, expected it with an answer that is printed.',
        `Usage: ${USAGE}`,
      );
    }
    if (values.batch !== undefined) {
      const ignoreLocale = values['ignore-locale'] === true;
      return askBatch(values.batch, await readIndexOrOwn(values.index), { ignoreLocale, today });
    }
    if (positionals.length === 0) {
      throw new SpanwiseError('argument-missing', 'Unexpected lack of a question.', `Usage: ${USAGE}`);
    }
    const index = await readIndexOrOwn(values.index);
    if (values.card === true) {
      // The channel's side of the house: loaded by those alone who want to see it.
      const { cardOf } = await import('./lib/card-of.js');
      printData(JSON.stringify(cardOf(index, { query: positionals.join(' '), today, locale }), undefined, 2));
      return 0;
    }
    const { json } = ask(index, { query: positionals.join(' '), today }, locale);
    if (values.json === true) printData(JSON.stringify(json));
    else printAnswer(json, englishOf(index.knowledgeBase, json.results), values.english === true);
    return 0;
  });
}

/** The object of CLI.md. */
export interface AskedJson {
  readonly id?: string;
  readonly locale: Locale;
  readonly detectedLocale: Locale;
  readonly kind: Answer['kind'];
  readonly confidence: number;
  readonly results: readonly Result[];
  /** The check that this message starts; none where it tells no case of its own. */
  readonly policy: PolicyRequest | null;
  readonly ms: number;
}

/** @param today the date that relative dates count from */
export function ask(
  { knowledgeBase, search }: LoadedIndex,
  { id, query, today }: Pick<Question, 'id' | 'query'> & { readonly today: string },
  locale?: Locale,
): { json: AskedJson } {
  const start = performance.now();
  const answer = search.answer(query, locale);
  const { locale: said, margin } = search.detect(query);
  const policy = recognisePolicy(query, margin >= CLEAR ? said : (locale ?? said), today);
  const results = answer.hits.map((hit) => resultOf(knowledgeBase, hit, answer.locale));
  const { kind, confidence, detectedLocale } = answer;
  const ms = Math.round((performance.now() - start) * 100) / 100;
  const json = {
    ...(id === undefined ? {} : { id }),
    locale: answer.locale,
    detectedLocale,
    kind,
    confidence,
    results,
    policy,
    ms,
  };
  return { json };
}

/** Lines in, lines out, in order; a line that is no question stops it with the line's number. */
async function askBatch(
  file: string,
  index: LoadedIndex,
  { ignoreLocale, today }: { readonly ignoreLocale: boolean; readonly today: string },
): Promise<number> {
  for await (const { locale, ...question } of readQuestions(file)) {
    const wanted =
      ignoreLocale || locale === undefined
        ? undefined
        : readLocale(locale, `the locale of ${question.id ?? 'a question'}`);
    printData(JSON.stringify(ask(index, { today, ...question }, wanted).json));
  }
  return 0;
}

export interface Question {
  readonly id?: string;
  readonly locale?: string;
  readonly query: string;
  /** The day it is asked on, `YYYY-MM-DD`, where it is another than that of the whole file. */
  readonly today?: string;
  /** Span IDs of questions that answer it; null or missing for questions out of scope. */
  readonly expect?: readonly string[] | null;
  readonly kind?: string;
}

/** @throws SpanwiseError `questions-invalid` with file and line */
export async function* readQuestions(file: string): AsyncGenerator<Question> {
  if (!existsSync(file)) {
    throw new SpanwiseError(
      'argument-invalid',
      `Unexpected file ${file}: it does not exist.`,
      'Name a file of JSON lines with id, locale and query.',
    );
  }
  let number = 0;
  try {
    for await (const line of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Infinity,
    })) {
      number += 1;
      if (line.trim() !== '') yield readQuestion(line.replace(/^\ufeff/, ''), `${file}:${number}`);
    }
  } catch (thrown) {
    if (thrown instanceof SpanwiseError) throw thrown;
    throw new SpanwiseError(
      'argument-invalid',
      `Unexpected failure to read ${file} (${messageOf(thrown)}).`,
      'Name a file of JSON lines with id, locale and query.',
    );
  }
}

function readQuestion(line: string, place: string): Question {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    value = undefined;
  }
  if (!isQuestion(value)) {
    throw new SpanwiseError(
      'questions-invalid',
      `Unexpected line at ${place}, expected a JSON object with a "query", and a tag as "locale", a list as "expect" and a date (YYYY-MM-DD) as "today" where it has them.`,
      'Mend the line.',
    );
  }
  const { locale, today, ...question } = value;
  return {
    ...question,
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(typeof today === 'string' ? { today } : {}),
  };
}

/** A question as it stands in a line; null is as good as missing. */
function isQuestion(
  value: unknown,
): value is Omit<Question, 'locale' | 'today'> & { locale?: string | null; today?: string | null } {
  if (typeof value !== 'object' || value === null || !('query' in value) || typeof value.query !== 'string')
    return false;
  const { locale = null, expect = null, today = null }: Record<string, unknown> = { ...value };
  const isDay = today === null || (typeof today === 'string' && parseDate(today) !== undefined);
  return (
    (locale === null || typeof locale === 'string') && (expect === null || Array.isArray(expect)) && isDay
  );
}

function readLocale(text: string, what: string): Locale {
  const locale = parseLocale(text);
  if (locale === undefined) {
    throw new SpanwiseError(
      'argument-invalid',
      `Unexpected ${what} "${text}", expected a language tag.`,
      'Give one such as ko-KR.',
    );
  }
  return locale;
}

/** `bench:search`: how well and how fast Spanwise and other search engines find the right entry. */
import {
  buildIndex,
  compareText,
  loadIndex,
  parseLocale,
  questionSpanIds,
  SpanwiseError,
  type LoadedIndex,
  type Locale,
} from '../src/index.js';
import { readQuestions } from './ask.js';
import { print, printError, readArguments, runCommand } from './lib/command.js';
import { listContent, readContent } from './lib/content-files.js';
import { documentsOf } from './lib/engines/documents.js';
import type { Engine } from './lib/engines/engine.js';
import { flexsearch } from './lib/engines/flexsearch.js';
import { lunrLanguages } from './lib/engines/lunr.js';
import {
  measure,
  type EngineFigures,
  type EngineTable,
  type LabelledQuestion,
} from './lib/engines/measure.js';
import { minisearchSegmenter } from './lib/engines/minisearch-segmenter.js';
import { minisearch } from './lib/engines/minisearch.js';
import { nlpjs } from './lib/engines/nlpjs.js';
import { orama } from './lib/engines/orama.js';
import { spanwise } from './lib/engines/spanwise.js';
import { readIndex } from './lib/index-file.js';
import { readWordLists } from './lib/word-lists.js';

const USAGE = 'npm run --silent bench:search -- [--index FILE] [--questions FILE.jsonl] [--json]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      { index: { type: 'string' }, questions: { type: 'string' }, json: { type: 'boolean' } },
      USAGE,
    );
    if (positionals.length > 0) {
      throw new SpanwiseError(
        'argument-invalid',
        `Unexpected argument "${positionals[0]}".`,
        `Usage: ${USAGE}`,
      );
    }
    sendChatterToStandardError();
    const tables: Table[] = [];
    for (const matter of mattersOf(values)) {
      const table = await bench(matter);
      if (values.json !== true) printTable(table);
      tables.push(table);
    }
    if (values.json === true) print(JSON.stringify({ tables }));
    return 0;
  });
}

/** Every engine beside Spanwise, in the order of the table. */
export const OTHER_ENGINES: readonly Engine[] = [
  flexsearch,
  minisearch,
  minisearchSegmenter,
  orama,
  lunrLanguages,
  nlpjs,
];

/** What is asked of what: a stored index, or content to build one from in memory. */
type Matter = { readonly questions: string } & ({ readonly index: string } | { readonly content: string });

function mattersOf({ index, questions }: { index?: string; questions?: string }): readonly Matter[] {
  if (index !== undefined) return [{ index, questions: questions ?? REFERENCE.questions }];
  if (questions !== undefined) return [{ ...REFERENCE, questions }];
  return [REFERENCE, CORPUS];
}

export interface Table {
  readonly title: string;
  readonly entries: number;
  readonly engines: Readonly<Record<string, EngineTable>>;
}

async function bench(matter: Matter): Promise<Table> {
  const { index, preparedMs } = await openIndex(matter, true);
  const ours = [spanwise('Spanwise', index, preparedMs)];
  if ('content' in matter) {
    // As the other engines are given it: the text alone, without word lists or a lexicon.
    const bare = await openIndex(matter, false);
    ours.push(spanwise('Spanwise, text alone', bare.index, bare.preparedMs));
  }
  const questions = await labelledQuestions(matter.questions, index);
  const locales = [...new Set(questions.map(({ locale }) => locale))].sort(compareText);
  const { knowledgeBase } = index;
  const documents = new Map(locales.map((locale) => [locale, documentsOf(knowledgeBase, locale)]));
  const engines: [string, EngineTable][] = [];
  for (const engine of [...ours, ...OTHER_ENGINES])
    engines.push([engine.name, await measure(engine, questions, documents)]);
  return {
    title: `${'index' in matter ? matter.index : matter.content}, ${matter.questions}`,
    entries: knowledgeBase.entries.length,
    engines: Object.fromEntries(engines),
  };
}

async function openIndex(
  matter: Matter,
  withLists: boolean,
): Promise<{ index: LoadedIndex; preparedMs: number }> {
  const start = performance.now();
  const index = 'index' in matter ? await readIndex(matter.index) : await build(matter.content, withLists);
  return { index, preparedMs: performance.now() - start };
}

async function build(content: string, withLists: boolean): Promise<LoadedIndex> {
  const files = readContent(listContent([content]).files, () => undefined);
  const { text } = await buildIndex(files, withLists ? { lists: readWordLists([content]) } : {});
  return loadIndex(text, content);
}

/** The questions that have an answer, each with the entries that give it. */
async function labelledQuestions(
  file: string,
  { knowledgeBase, search }: LoadedIndex,
): Promise<LabelledQuestion[]> {
  const entriesOf = new Map<string, number[]>();
  for (const [place, entry] of knowledgeBase.entries.entries()) {
    for (const id of questionSpanIds(knowledgeBase, entry))
      entriesOf.set(id, [...(entriesOf.get(id) ?? []), place]);
  }
  const questions: LabelledQuestion[] = [];
  for await (const { query, locale, expect } of readQuestions(file)) {
    if ((expect?.length ?? 0) === 0) continue;
    const right = new Set(expect?.flatMap((id) => entriesOf.get(id) ?? []));
    questions.push({ query, locale: localeOf(locale) ?? search.detect(query).locale, right });
  }
  if (questions.length > 0) return questions;
  throw new SpanwiseError(
    'questions-invalid',
    `Unexpected lack of questions with "expect" in ${file}.`,
    'Give lines with id, locale, query and expect.',
  );
}

function localeOf(tag: string | undefined): Locale | undefined {
  return tag === undefined ? undefined : parseLocale(tag);
}

/** All locales first, then each; below them what engines lack. */
function printTable({ title, entries, engines }: Table): void {
  print(`${title}: ${entries} entries`);
  print(HEAD);
  const locales = Object.keys(Object.values(engines)[0] ?? {}).filter((locale) => locale !== 'all');
  const notes: string[] = [];
  for (const locale of ['all', ...locales]) {
    for (const [name, table] of Object.entries(engines)) {
      const figures = table[locale];
      if (figures === undefined) continue;
      print(rowOf(locale, name, figures));
      if (figures.note !== undefined) notes.push(`${locale}, ${name}: ${figures.note}`);
    }
    print('');
  }
  for (const note of notes) print(note);
  print(BUILD_NOTE);
  print('');
}

function rowOf(locale: string, name: string, figures: EngineFigures): string {
  const { questions, hit1, hit3, mrr10, p50, p99, build, failed, note } = figures;
  const rate = (value: number): string => (failed ? '–' : value.toFixed(3)).padStart(6);
  const time = (value: number | null): string => (value === null ? '–' : value.toFixed(2)).padStart(8);
  const cells = [
    locale.padEnd(6),
    name.padEnd(22),
    String(questions).padStart(5),
    rate(hit1),
    rate(hit3),
    rate(mrr10),
    time(p50),
    time(p99),
    (failed || build === null ? '–' : build.toFixed(0)).padStart(8),
  ];
  return `${cells.join('  ')}${note === undefined ? '' : '  *'}`;
}

/** Lunr's Chinese and NLP.js's say on the console how they do it; standard output is for the figures. */
function sendChatterToStandardError(): void {
  console.log = console.info = (...words: unknown[]) => printError(words.map(String).join(' '));
}

const REFERENCE = {
  content: '../shared/reference',
  questions: '../shared/eval/questions-dev.jsonl',
} as const;

const CORPUS = {
  content: '../shared/corpus',
  questions: '../shared/eval/questions-corpus-dev.jsonl',
} as const;

const HEAD = [
  'locale',
  'engine'.padEnd(22),
  'asked',
  ' hit@1',
  ' hit@3',
  'MRR@10',
  '  p50 ms',
  '  p99 ms',
  'build ms',
].join('  ');

const BUILD_NOTE =
  'Build: from texts to the first question; for Spanwise all locales at once, from Markdown or the stored index.';

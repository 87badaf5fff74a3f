/** Asks one engine every question, and counts what it finds and how long it takes. */
import { messageOf, type Locale } from '../../../src/index.js';
import { MOST_HITS, type Engine, type EngineDocument, type Searcher } from './engine.js';

/** A question that some entries answer. */
export interface LabelledQuestion {
  readonly locale: Locale;
  readonly query: string;
  /** The IDs of the documents that answer it; empty where the index has none of them. */
  readonly right: ReadonlySet<number>;
}

/** Figures of one engine in one locale, or in all; rates are 0 to 1. */
export interface EngineFigures {
  readonly questions: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly mrr10: number;
  /** Times of one question in ms; null where none could be asked. */
  readonly p50: number | null;
  readonly p99: number | null;
  /** Time to build the index in ms; null where an engine builds all locales at once. */
  readonly build: number | null;
  /** What the engine lacks, or why it fails; its questions then count as missed. */
  readonly note?: string;
  readonly failed?: true;
}

export type EngineTable = Readonly<Record<string, EngineFigures>>;

/** @returns figures by locale, and last those of `all` */
export async function measure(
  engine: Engine,
  questions: readonly LabelledQuestion[],
  documents: ReadonlyMap<Locale, readonly EngineDocument[]>,
): Promise<EngineTable> {
  const rows: [string, EngineFigures][] = [];
  const every: Asked[] = [];
  let total = engine.preparedMs ?? 0;
  for (const [locale, texts] of documents) {
    const asking = questions.filter((question) => question.locale === locale);
    const start = performance.now();
    let build = 0;
    let asked: readonly Asked[];
    let remark: Pick<EngineFigures, 'note' | 'failed'>;
    try {
      const searcher = await engine.build(locale, texts);
      build = performance.now() - start;
      asked = await askAll(searcher, asking, texts);
      remark = searcher.note === undefined ? {} : { note: searcher.note };
    } catch (thrown) {
      asked = asking.map(() => ({ rank: Infinity }));
      remark = { note: `fails: ${messageOf(thrown)}`, failed: true };
    }
    every.push(...asked);
    total += build;
    const own = engine.preparedMs === undefined ? rounded(build) : null;
    rows.push([locale, { ...figuresOf(asked), build: own, ...remark }]);
  }
  rows.push(['all', { ...figuresOf(every), build: rounded(total) }]);
  return Object.fromEntries(rows);
}

interface Asked {
  /** 1 for the first hit, Infinity for none of the first ten. */
  readonly rank: number;
  readonly ms?: number;
}

/** Every question is timed the first time it is asked, so that no engine's memory of it counts. */
async function askAll(
  searcher: Searcher,
  questions: readonly LabelledQuestion[],
  documents: readonly EngineDocument[],
): Promise<Asked[]> {
  for (let round = 0; round < WARM_UP; round += 1) {
    await searcher.search(documents[round % documents.length]?.question ?? '');
  }
  const asked: Asked[] = [];
  for (const { query, right } of questions) {
    const start = performance.now();
    const found = await searcher.search(query);
    const ms = performance.now() - start;
    const place = found.slice(0, MOST_HITS).findIndex((id) => right.has(id));
    asked.push({ rank: place < 0 ? Infinity : place + 1, ms });
  }
  return asked;
}

function figuresOf(asked: readonly Asked[]): Omit<EngineFigures, 'build'> {
  const times = asked.flatMap(({ ms }) => ms ?? []).sort((left, right) => left - right);
  const at = (share: number): number | null => {
    const time = times[Math.floor(times.length * share)];
    return time === undefined ? null : rounded(time);
  };
  const mean = (value: (rank: number) => number): number =>
    rounded(asked.reduce((sum, { rank }) => sum + value(rank), 0) / Math.max(asked.length, 1));
  return {
    questions: asked.length,
    hit1: mean((rank) => (rank === 1 ? 1 : 0)),
    hit3: mean((rank) => (rank <= 3 ? 1 : 0)),
    mrr10: mean((rank) => 1 / rank),
    p50: at(0.5),
    p99: at(0.99),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Questions asked beforehand, the entries' own, so that none is asked of cold code. */
const WARM_UP = 100;

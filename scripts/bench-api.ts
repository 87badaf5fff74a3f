/** `bench:api`: how quick suggestions and searches are over HTTP, beside an empty route. Never part of the tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SpanwiseError, type KnowledgeBase } from '../src/index.js';
import type { Metered } from './lib/meter.js';
import { runApiLoad, type ApiLoad } from './lib/api-load.js';
import { startChildBot, type ChildBot } from './lib/child-bot.js';
import { print, readArguments, runCommand } from './lib/command.js';
import { readIndexOrOwn } from './lib/ensure-index.js';
import { DEFAULT_INDEX } from './lib/index-file.js';

const USAGE = 'npm run --silent bench:api -- [--index FILE] [--seconds N]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const options = { index: { type: 'string' }, seconds: { type: 'string', default: '20' } } as const;
    const { values } = readArguments(args, options, USAGE);
    const seconds = Number(values.seconds);
    if (!Number.isInteger(seconds) || seconds < 1) {
      const problem = `Unexpected --seconds ${values.seconds}, expected a whole number.`;
      throw new SpanwiseError('argument-invalid', problem, `Usage: ${USAGE}`);
    }
    const { knowledgeBase } = await readIndexOrOwn(values.index);
    const folder = mkdtempSync(join(tmpdir(), 'spanwise-bench-'));
    try {
      await bench({ index: values.index ?? DEFAULT_INDEX, seconds, folder, titles: titlesIn(knowledgeBase) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  });
}

interface Setting {
  readonly index: string;
  readonly seconds: number;
  readonly folder: string;
  readonly titles: readonly string[];
}

async function bench({ index, seconds, folder, titles }: Setting): Promise<void> {
  const meter = ['--import', new URL('./lib/meter.js', import.meta.url).href];
  const ours = await startChildBot([...meter, fileOf('../bot/serve.js')], {
    SPANWISE_INDEX: index,
    SPANWISE_DATA: join(folder, 'bench.db'),
    // All clients come from one address.
    SPANWISE_API_RATE: '10000000',
    LOG_LEVEL: 'warn',
  });
  const empty = await startChildBot([...meter, fileOf('../bot/bench/empty-route.js')], {});
  const suggest = typed(titles).map(
    (text) => `/api/v1/suggest?replyLocale=ko-KR&q=${encodeURIComponent(text)}`,
  );
  const search = titles.map((text) => `/api/v1/search?replyLocale=ko-KR&q=${encodeURIComponent(text)}`);
  const kinds = [
    { name: 'suggest', bot: ours, paths: suggest, limit: '(below 50 ms at p99)' },
    { name: 'search', bot: ours, paths: search, limit: '(below 100 ms at p99)' },
    { name: 'empty', bot: empty, paths: ['/empty'], limit: '' },
  ];
  for (const { bot, paths } of kinds)
    await runApiLoad({ url: bot.url, paths, clients: 4, seconds: WARM_SECONDS, everyMs: 0 });
  print(`${PACED_CLIENTS} clients, one request a second each, ${seconds} s`);
  for (const kind of kinds) await measure(kind, { clients: PACED_CLIENTS, seconds, everyMs: 1_000 });
  print('8 clients, each as fast as it is answered');
  for (const kind of kinds)
    await measure({ ...kind, limit: '' }, { clients: 8, seconds: CLOSED_SECONDS, everyMs: 0 });
  await ours.end();
  await empty.end();
}

interface Kind {
  readonly name: string;
  readonly bot: ChildBot;
  readonly paths: readonly string[];
  readonly limit: string;
}

/** Processor time and the delay of the event loop tell what is ours of it where others use the machine, too. */
async function measure(
  { name, bot, paths, limit }: Kind,
  pace: Pick<ApiLoad, 'clients' | 'seconds' | 'everyMs'>,
): Promise<void> {
  await bot.metered();
  const { perSecond, times } = await runApiLoad({ url: bot.url, paths, ...pace });
  const { cpuMs, loopDelayMs } = (await bot.metered()) as Metered;
  const ms = (value = 0): string => `${value.toFixed(1)} ms`.padEnd(9);
  const at = (share: number): string => ms(times[Math.floor(times.length * share)]);
  const rate = `${perSecond.toFixed(0)}/s`.padEnd(8);
  const own = `cpu ${ms(cpuMs / times.length)} loop p99 ${ms(loopDelayMs)}`;
  print(`  ${name.padEnd(8)} ${rate} p50 ${at(0.5)} p99 ${at(0.99)} ${own} ${limit}`.trimEnd());
}

/** What stands in the box while a title is typed. */
function typed(titles: readonly string[]): string[] {
  return titles.map((title, at) =>
    Array.from(title)
      .slice(0, 2 + (at % 18))
      .join(''),
  );
}

/** Every question as it is published, in each of its languages, shuffled by a stride. */
function titlesIn({ documents }: KnowledgeBase): string[] {
  const titles = documents.flatMap(({ entries, pairs }) =>
    entries.map(({ question }) =>
      question
        .map((pair) => pairs[pair]?.target ?? '')
        .join(' ')
        .slice(0, 300),
    ),
  );
  return titles.map((_, at) => titles[(at * STRIDE) % titles.length] ?? '');
}

function fileOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

const PACED_CLIENTS = 50;
const CLOSED_SECONDS = 5;
const WARM_SECONDS = 3;
/** A prime: no list of titles is a multiple of it. */
const STRIDE = 7_919;

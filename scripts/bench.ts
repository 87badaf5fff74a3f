/** `bench`: speed and memory beside honest yardsticks, on the real corpus. Never part of the tests. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadIndex, parseLocale, SpanwiseError } from '../src/index.js';
import { readQuestions } from './ask.js';
import { print, readArguments, runCommand } from './lib/command.js';

const USAGE = 'npm run --silent bench -- [--content DIR] [--questions FILE.jsonl] [--rounds N]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values } = readArguments(
      args,
      {
        content: { type: 'string', default: '../shared/corpus' },
        questions: { type: 'string', default: '../shared/eval/questions-corpus-dev.jsonl' },
        rounds: { type: 'string', default: '5' },
      },
      USAGE,
    );
    if (!existsSync(values.content)) {
      throw new SpanwiseError(
        'content-not-found',
        `Unexpected --content ${values.content}, expected a folder.`,
        `Usage: ${USAGE}`,
      );
    }
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) {
      throw new SpanwiseError(
        'argument-invalid',
        `Unexpected --rounds ${values.rounds}, expected a whole number.`,
        `Usage: ${USAGE}`,
      );
    }
    const folder = mkdtempSync(join(tmpdir(), 'spanwise-bench-'));
    try {
      await bench(values.content, values.questions, rounds, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  });
}

async function bench(content: string, questions: string, rounds: number, folder: string): Promise<void> {
  const index = join(folder, 'index.json');
  const builds = Array.from({ length: rounds }, () => childRun('bench-build', [content, index]));
  const parses = Array.from({ length: rounds }, () => childRun('bench-remark', [content]));
  const build = median(builds.map(({ ms }) => ms));
  const parse = median(parses.map(({ ms }) => ms));
  row(
    'build',
    `${seconds(build)} s`,
    `remark-parse alone ${seconds(parse)} s`,
    `${(build / parse).toFixed(2)} (at most 1 on two cores)`,
  );
  row('build memory', `${megabytes(Math.max(...builds.map(({ rss }) => rss)))} MB`, '', '(under 500 MB)');
  const loads = Array.from({ length: rounds }, () => childRun('bench-load', [index]).ms);
  row(
    'load',
    `${median(loads).toFixed(0)} ms`,
    `first of a process, ${megabytes(readFileSync(index).length)} MB`,
    '(under 500 ms)',
  );
  await benchQuestions(index, questions);
  const ours = await startTimes(rounds, [fileOf('../bot/serve.js')], {
    SPANWISE_INDEX: ownIndex(),
    // A store of its own; after the first start it is there, as it is with a bot that was up before.
    SPANWISE_DATA: join(folder, 'spanwise.db'),
    DATABASE_URL: '',
  });
  const bare = await startTimes(rounds, [fileOf('../bot/bench/echo.js')], {});
  row(
    'start',
    `${ours.toFixed(0)} ms`,
    `bare echo bot ${bare.toFixed(0)} ms`,
    `${(ours / bare).toFixed(2)} (at most 1.5)`,
  );
}

async function benchQuestions(index: string, file: string): Promise<void> {
  const { search } = await loadIndex(readFileSync(index, 'utf8'), index);
  search.warm();
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    for await (const { query, locale } of readQuestions(file)) {
      const start = performance.now();
      search.answer(query, locale === undefined ? undefined : parseLocale(locale));
      times.push(performance.now() - start);
    }
  }
  times.sort((left, right) => left - right);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  row('question', `p50 ${at(0.5)} ms`, `p99 ${at(0.99)} ms, ${times.length} asked`, '(p50 under 10 ms)');
}

/** Runs one measurement in a process of its own, so that none warms up another. */
function childRun(name: string, args: readonly string[]): { ms: number; rss: number } {
  const result = spawnSync(process.execPath, [fileOf(`./lib/${name}.js`), ...args], { encoding: 'utf8' });
  if (result.status !== 0) {
    throw new SpanwiseError(
      'argument-invalid',
      `Measurement ${name} failed: ${result.stderr.slice(0, 300)}`,
      `Usage: ${USAGE}`,
    );
  }
  return JSON.parse(result.stdout.trim().split('\n').at(-1) ?? '') as { ms: number; rss: number };
}

/** From spawn to the first 200 of /readyz, in ms; the median of some. */
async function startTimes(
  rounds: number,
  args: readonly string[],
  env: Record<string, string>,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < Math.max(rounds, 5); round += 1) {
    const port = await freePort();
    const start = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'silent' },
      stdio: 'ignore',
    });
    await untilReady(`http://127.0.0.1:${port}/readyz`, child);
    times.push(performance.now() - start);
    await ended(child);
  }
  return median(times);
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      if ((await fetch(url)).status === 200) return;
    } catch {
      // Not listening yet: that is what is waited for.
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new SpanwiseError(
    'argument-invalid',
    `Unexpected end of the bot (exit code ${child.exitCode}).`,
    'Run "npm start" to see why.',
  );
}

async function ended(child: ChildProcess): Promise<void> {
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** The index that `npm start` serves. */
function ownIndex(): string {
  const index = 'build/knowledge-base.json';
  if (!existsSync(index)) {
    throw new SpanwiseError(
      'index-not-found',
      `Unexpected lack of ${index}.`,
      'Run "npm run build:index" first.',
    );
  }
  return index;
}

function fileOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function row(what: string, ours: string, beside: string, limit: string): void {
  print(`${what.padEnd(14)} ${ours.padEnd(14)} ${beside.padEnd(36)} ${limit}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

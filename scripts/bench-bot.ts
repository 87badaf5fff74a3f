/** `bench:bot`: turns per second and memory of the bot, beside the bare bot that the SDK makes. Never part of the tests. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SpanwiseError, type LoadedIndex } from '../src/index.js';
import { readQuestions } from './ask.js';
import { runLoad, startChannel, type Channel, type Load, type LoadResult } from './lib/bot-load.js';
import { startChildBot, type ChildBot } from './lib/child-bot.js';
import { print, readArguments, runCommand } from './lib/command.js';
import { readIndexOrOwn } from './lib/ensure-index.js';
import { DEFAULT_INDEX } from './lib/index-file.js';

const USAGE =
  'npm run --silent bench:bot -- [--index FILE] [--questions FILE.jsonl] [--rounds N] [--profile DIR]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values } = readArguments(
      args,
      {
        index: { type: 'string' },
        questions: { type: 'string' },
        rounds: { type: 'string', default: '5' },
        profile: { type: 'string' },
      },
      USAGE,
    );
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) {
      const problem = `Unexpected --rounds ${values.rounds}, expected a whole number.`;
      throw new SpanwiseError('argument-invalid', problem, `Usage: ${USAGE}`);
    }
    const { knowledgeBase } = await readIndexOrOwn(values.index);
    const questions =
      values.questions === undefined ? titlesIn(knowledgeBase) : await questionsIn(values.questions);
    const channel = await startChannel();
    const folder = mkdtempSync(join(tmpdir(), 'spanwise-bench-'));
    try {
      const setting = { index: values.index ?? DEFAULT_INDEX, questions, channel, folder };
      await bench({ ...setting, rounds, ...(values.profile !== undefined && { profile: values.profile }) });
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await channel.close();
    }
    return 0;
  });
}

interface Setting {
  readonly index: string;
  readonly questions: Load['questions'];
  readonly channel: Channel;
  readonly folder: string;
  readonly rounds: number;
  /** Where a CPU profile of our bot goes. */
  readonly profile?: string;
}

async function bench(setting: Setting): Promise<void> {
  const ours = await startOurs(setting, setting.profile);
  const reply = join(setting.folder, 'reply.json');
  writeFileSync(reply, await typicalReply(ours, setting));
  const bare = await startChildBot([fileOf('../bot/bench/card-echo.js')], { REPLY_FILE: reply });
  const bots = [ours, bare];
  for (const bot of bots) await turns(bot, setting, WARM_TURNS);
  const results: LoadResult[][] = [[], []];
  // By turns, so that whatever else the machine does hits both.
  for (let round = 0; round < setting.rounds; round += 1)
    for (const [at, bot] of bots.entries()) results[at]?.push(await turns(bot, setting, ROUND_TURNS));
  const searches = await search(ours, setting);
  for (const bot of bots) await bot.end();
  tell(results, readFileSync(reply).length);
  const { times } = searches;
  row('search', `p99 ${shareOf(times, 0.99).toFixed(0)} ms`, `message extension, 25 cards, four at a time`, `${shareOf(times, 0.99) < MOST_SEARCH_MS ? 'in' : 'NOT in'} time (under 1 s)`); // prettier-ignore
  await benchMemory(setting);
}

/** The message extension: nothing is said in a conversation, the cards come with the response. */
async function search({ url }: ChildBot, { channel, questions }: Setting): Promise<LoadResult> {
  const { serviceUrl } = channel;
  return runLoad({ url, serviceUrl, questions, turns: SEARCHES, concurrency: 4, as: 'search' });
}

function tell([ours = [], bare = []]: LoadResult[][], bytes: number): void {
  const speeds = [ours, bare].map((results) => median(results.map(({ turnsPerSecond }) => turnsPerSecond)));
  const ratios = ours.map(
    ({ turnsPerSecond }, at) => turnsPerSecond / (bare[at]?.turnsPerSecond ?? Number.NaN),
  );
  const [speed = 0, bareSpeed = 0] = speeds.map(Math.round);
  row('turns', `${speed}/s`, `bare bot ${bareSpeed}/s, ${bytes} bytes a reply`, `${median(ratios).toFixed(2)} (at least 0.8)`); // prettier-ignore
  const [p99 = 0, bareP99 = 0] = [ours, bare].map((results) => median(results.map(({ times }) => shareOf(times, 0.99)))); // prettier-ignore
  const [p50 = 0, bareP50 = 0] = [ours, bare].map((results) => median(results.map(({ times }) => shareOf(times, 0.5)))); // prettier-ignore
  row('turn', `p50 ${p50.toFixed(1)} ms`, `bare bot ${bareP50.toFixed(1)} ms, eight at a time`, '');
  row('', `p99 ${p99.toFixed(1)} ms`, `bare bot ${bareP99.toFixed(1)} ms`, '');
}

async function benchMemory(setting: Setting): Promise<void> {
  const bot = await startOurs(setting);
  await turns(bot, setting, 1_000);
  const early = bot.memory();
  await turns(bot, setting, 9_000);
  const late = bot.memory();
  await bot.end();
  row('memory', `${megabytes(late)} MB`, `after 10,000 turns; ${megabytes(early)} MB after 1,000`, `${(late / early).toFixed(2)} (at most 1.2)`); // prettier-ignore
}

/** With a store of its own, so that no run finds what another has left. */
async function startOurs({ index, folder }: Setting, profile?: string): Promise<ChildBot> {
  const options = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`];
  return startChildBot([...options, fileOf('../bot/serve.js')], {
    SPANWISE_INDEX: index,
    SPANWISE_DATA: join(mkdtempSync(join(folder, 'store-')), 'spanwise.db'),
    DATABASE_URL: '',
  });
}

/** Of the replies to all questions, the one of median length. */
async function typicalReply(bot: ChildBot, setting: Setting): Promise<string> {
  const replies: string[] = [];
  for (const question of setting.questions.slice(0, SAMPLED)) {
    await turns(bot, { ...setting, questions: [question] }, 1);
    replies.push(setting.channel.last());
  }
  replies.sort((left, right) => left.length - right.length);
  const { attachments, text, summary, suggestedActions } = JSON.parse(replies[replies.length >> 1] ?? '') as Record<string, unknown>; // prettier-ignore
  return JSON.stringify({ type: 'message', attachments, text, summary, suggestedActions });
}

/** @throws TypeError where a turn had no reply */
async function turns(bot: ChildBot, { channel, questions }: Setting, count: number): Promise<LoadResult> {
  const before = channel.replies();
  const load = { url: bot.url, serviceUrl: channel.serviceUrl, questions, turns: count, concurrency: 8 };
  const result = await runLoad(load);
  const replies = channel.replies() - before;
  if (replies !== count) throw new TypeError(`${count} turns had ${replies} replies.`);
  return result;
}

/** Every question as it is published, in each of its languages. */
function titlesIn({ documents }: LoadedIndex['knowledgeBase']): Load['questions'] {
  return documents.flatMap(({ entries, pairs, locale }) =>
    entries.map(({ question }) => ({
      text: question.map((pair) => pairs[pair]?.target ?? '').join(' '),
      locale,
    })),
  );
}

async function questionsIn(file: string): Promise<Load['questions']> {
  const questions: { text: string; locale: string }[] = [];
  for await (const { query, locale = 'en-US' } of readQuestions(file))
    questions.push({ text: query, locale });
  return questions;
}

function fileOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function row(what: string, ours: string, beside: string, limit: string): void {
  print(`${what.padEnd(8)} ${ours.padEnd(14)} ${beside.padEnd(40)} ${limit}`.trimEnd());
}

function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

const WARM_TURNS = 1_000;
const ROUND_TURNS = 1_500;
const SAMPLED = 60;
const SEARCHES = 1_000;
/** What the message extension may take, from sending to the last byte. */
const MOST_SEARCH_MS = 1_000;

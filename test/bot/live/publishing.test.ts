/** Indexes that are published while people ask: nobody waits, nobody gets half of each, all replicas agree. */
import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compile, RUN, Workplace } from '../../support/command.js';
import { ROOT } from '../../support/own-content.js';
import { startPostgres, type Postgres } from '../../support/postgres.js';
import { startServer, type ServerProcess } from './support/server-process.js';
import { buildTwo, ITEMS, WORDS, type TestIndex } from './support/two-indexes.js';

const place = new Workplace();
let spring: TestIndex;
let autumn: TestIndex;
beforeAll(() => {
  compile();
  [spring, autumn] = buildTwo(place);
}, 120_000);
afterAll(() => place.remove());

const running: ServerProcess[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(async (server) => server.stop()));
});

let count = 0;
let live: string;
beforeEach(() => {
  count += 1;
  live = place.path(`live-${count}.json`);
  copyFileSync(spring.file, live);
});

async function serverOn(env: Record<string, string> = {}): Promise<ServerProcess> {
  count += 1;
  const data = place.path(`data-${count}.db`);
  const server = await startServer({ SPANWISE_INDEX: live, SPANWISE_DATA: data, ...env });
  running.push(server);
  return server;
}

interface Published {
  readonly code: number | null;
  readonly err: string;
}

async function publish(args: readonly string[], env: Record<string, string> = {}): Promise<Published> {
  const child = startPublishing(args, env);
  let err = '';
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, err })));
}

function startPublishing(
  args: readonly string[],
  env: Record<string, string> = {},
): ReturnType<typeof spawn> & { stderr: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, [RUN, 'publish-index', ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', SPANWISE_INDEX: live, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return child;
}

async function versionOf({ url }: ServerProcess): Promise<string> {
  return ((await (await fetch(`${url}/readyz`)).json()) as { index: string }).index;
}

async function untilVersion(server: ServerProcess, version: string, withinMs = 10_000): Promise<number> {
  const begun = performance.now();
  while ((await versionOf(server)) !== version) {
    if (performance.now() - begun > withinMs) throw new RangeError(`no ${version} within ${withinMs} ms`);
    await pause(20);
  }
  return performance.now() - begun;
}

/** What a client saw in one answer. */
interface Seen {
  readonly status: number;
  /** Of which indexes the sentences in it are. */
  readonly words: readonly string[];
}

/** Fifty people who ask one thing after another until told to stop. */
function askAlways(server: ServerProcess): () => Promise<Seen[]> {
  let isOver = false;
  const clients = Array.from({ length: 50 }, async (_, place): Promise<Seen[]> => {
    const seen: Seen[] = [];
    while (!isOver) {
      const item = ITEMS[(place + seen.length) % ITEMS.length] ?? 'desk';
      const query = new URLSearchParams({ q: `How do I order a ${item}?`, locale: 'en-US' });
      const response = await fetch(`${server.url}/api/v1/search?${query.toString()}`);
      const text = await response.text();
      seen.push({ status: response.status, words: WORDS.filter((word) => text.includes(word)) });
      await pause(50);
    }
    return seen;
  });
  return async () => {
    isOver = true;
    return (await Promise.all(clients)).flat();
  };
}

describe('publishing for one server', { timeout: 120_000 }, () => {
  it('while 50 people ask, gives each a whole answer of one index, and rolls back', async () => {
    const server = await serverOn({ SPANWISE_API_RATE: '1000000' });
    const stop = askAlways(server);
    await pause(300);
    expect(await publish(['--index', spring.file])).toMatchObject({ code: 0 });
    expect(await publish(['--index', autumn.file])).toMatchObject({ code: 0 });
    await untilVersion(server, autumn.version);
    expect(await publish(['--rollback'])).toMatchObject({ code: 0 });
    await untilVersion(server, spring.version);
    const seen = await stop();
    expect(seen.filter(({ status, words }) => status !== 200 || words.length !== 1)).toEqual([]);
    expect(new Set(seen.flatMap(({ words }) => words))).toEqual(new Set(WORDS));
  });

  it('is what a restarted server answers from', async () => {
    expect(await publish(['--index', autumn.file])).toMatchObject({ code: 0 });
    expect(await versionOf(await serverOn())).toBe(autumn.version);
  });

  it('of an index that turns out unreadable leaves the old one answering, and says so', async () => {
    const server = await serverOn();
    await publish(['--index', spring.file]);
    await publish(['--index', autumn.file]);
    await untilVersion(server, autumn.version);
    const folder = `live-${count - 1}.json.published`;
    place.write(`${folder}/${spring.version}.json`, 'half of an ind');
    const history = [{ version: spring.version, at: '2026-01-01T00:00:00.000Z' }];
    place.write(`${folder}/current.json`, JSON.stringify({ format: 1, history }));
    while (!server.logs().includes('published index not taken')) await pause(20);
    expect(await versionOf(server)).toBe(autumn.version);
    expect(server.logs()).toContain('index-damaged');
    // As the log asks for.
    expect(await publish(['--index', spring.file])).toMatchObject({ code: 0 });
    await untilVersion(server, spring.version);
  });

  it('killed at any moment leaves the old one live or the new one', async () => {
    const server = await serverOn();
    await publish(['--index', spring.file]);
    const begun = performance.now();
    await publish(['--index', autumn.file]);
    const takes = performance.now() - begun;
    for (let round = 0; round < 8; round += 1) {
      const child = startPublishing(['--index', round % 2 === 0 ? spring.file : autumn.file]);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await Promise.race([pause(takes * (0.5 + round / 16)), ended]);
      child.kill('SIGKILL');
      await ended;
      expect([spring.version, autumn.version]).toContain(await versionOf(await serverOn()));
      expect([spring.version, autumn.version]).toContain(await versionOf(server));
    }
    expect(await publish(['--index', spring.file])).toMatchObject({ code: 0, err: '' });
    await untilVersion(server, spring.version);
    // Nothing lies about.
    expect(readdirSync(`${live}.published`).filter((name) => !name.endsWith('.json'))).toEqual([]);
  });
});

describe('publishing for replicas', { timeout: 120_000 }, () => {
  let postgres: Postgres;
  let env: { DATABASE_URL: string };
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());
  beforeEach(async () => {
    env = { DATABASE_URL: await postgres.createDatabase() };
  });

  it('switches all of them together, within two seconds, and back', async () => {
    const [one, other] = await Promise.all([serverOn(env), serverOn(env)]);
    expect(await publish(['--index', spring.file], env)).toMatchObject({ code: 0 });
    expect(await publish(['--index', autumn.file], env)).toMatchObject({ code: 0 });
    const took = await Promise.all([one, other].map((server) => untilVersion(server, autumn.version)));
    expect(Math.max(...took)).toBeLessThan(TOLD_MS);
    expect(await publish(['--rollback'], env)).toMatchObject({ code: 0 });
    await Promise.all([one, other].map((server) => untilVersion(server, spring.version)));
    expect(await versionOf(await serverOn(env))).toBe(spring.version);
  });

  it('refuses a second one at the same moment, or does both in turn', async () => {
    const server = await serverOn(env);
    const outcomes = await Promise.all([
      publish(['--index', spring.file], env),
      publish(['--index', autumn.file], env),
    ]);
    const refused = outcomes.filter(({ code }) => code !== 0);
    expect(refused.length).toBeLessThan(2);
    for (const { code, err } of refused) {
      expect(code).toBe(2);
      expect(err).toContain('[publish-busy]');
    }
    await pause(SETTLED_MS);
    expect([spring.version, autumn.version]).toContain(await versionOf(server));
  });

  it('goes back to nothing that no replica can read, and mends what is published again', async () => {
    expect(await publish(['--index', spring.file], env)).toMatchObject({ code: 0 });
    expect(await publish(['--index', autumn.file], env)).toMatchObject({ code: 0 });
    const client = new pg.Client({ connectionString: env.DATABASE_URL });
    await client.connect();
    await client.query("update published set body = 'half of an ind'");
    await client.end();
    const { code, err } = await publish(['--rollback'], env);
    expect([code, err]).toEqual([2, expect.stringContaining('[index-damaged]') as string]);
    expect(await publish(['--index', autumn.file], env)).toMatchObject({ code: 0 });
    expect(await versionOf(await serverOn(env))).toBe(autumn.version);
  });

  it('has nothing to go back to before the second one', async () => {
    expect(await publish(['--index', spring.file], env)).toMatchObject({ code: 0 });
    const { code, err } = await publish(['--rollback'], env);
    expect([code, err]).toEqual([2, expect.stringContaining('[nothing-published]')]);
  });
});

/** Two seconds, and as much again for a machine that is busy with other tests. */
const TOLD_MS = 4_000;
const SETTLED_MS = 2_000;

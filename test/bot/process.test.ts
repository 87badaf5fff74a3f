import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Agent, get } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../support/command.js';
import { call, message } from './support/bot-harness.js';
import { startTeamsEnd } from './support/teams-end.js';

const ENTRY = fileURLToPath(new URL('support/bot-process.mjs', import.meta.url));

/** Matches a frame of a stack trace, which no user is to see; not the one place named in a sentence. */
const STACK = /\n\s+at /;

interface Process {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<number | null>;
}

const running: ChildProcess[] = [];
beforeAll(compile);
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

describe('the process', () => {
  it('says in one line where it serves, and ends with 0 when told to', async () => {
    const { child, out, ended } = launch({ PORT: '0' });
    const url = await urlOf(child);
    expect((await call(url, { method: 'GET', path: '/readyz' })).status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(out()).toBe(`Spanwise serves on ${url}\n`);
  });

  it('finishes the running turn before it ends, and takes no other', async () => {
    const teams = await startTeamsEnd();
    const waiting = new Promise<ServerResponse>((resolve) => teams.answerWith(resolve));
    const { child, ended, err } = launch({ PORT: '0' });
    const url = await urlOf(child);
    const body = JSON.stringify(message(teams.serviceUrl));
    const answer = call(url, { headers: { 'content-type': 'application/json' }, body });
    const response = await waiting;
    child.kill('SIGTERM');
    await until(() => err().includes('shutting down'));
    await untilRefused(url);
    expect(child.exitCode).toBeNull();
    response.end('{}');
    expect((await answer).status).toBe(200);
    expect(await ended).toBe(0);
    expect(teams.replies).toHaveLength(1);
    await teams.close();
  });

  it('does not wait for connections that are merely kept open', async () => {
    const { child, ended } = launch({ PORT: '0' });
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(get(`${await urlOf(child)}/healthz`, { agent }), 'response')) as [
      NodeJS.ReadableStream,
    ];
    await once(response.resume(), 'end');
    const started = Date.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(Date.now() - started).toBeLessThan(8_000);
    agent.destroy();
  });
});

describe('what keeps the process from starting is told in one sentence:', () => {
  it('a port in use', async () => {
    const first = launch({ PORT: '0' });
    const { port } = new URL(await urlOf(first.child));
    const { ended, out, err } = launch({ PORT: port });
    expect(await ended).toBe(2);
    expect(out()).toBe('');
    expect(err()).toMatch(
      new RegExp(
        `^(\\{.*\\}\\n)*Port ${port} on 127\\.0\\.0\\.1 cannot be used \\(EADDRINUSE\\)\\. .* \\[port-unavailable\\]\\n$`,
      ),
    );
  });

  it.each<[string, Record<string, string>, number, RegExp]>([
    [
      'wrong settings',
      { PORT: 'x', LOG_LEVEL: 'y' },
      2,
      /^Wrong settings: PORT .* LOG_LEVEL .* \[setting-invalid\]\n$/,
    ],
    ['no credentials', { HOST: '0.0.0.0' }, 2, /^Missing setting: MicrosoftAppId .* \[setting-missing\]\n$/],
    ['no index', { FAIL: 'set-up' }, 2, /^No index\. Build it\. \[index-not-found\]\n$/],
    ['a bug of ours', { FAIL: 'bug' }, 1, /^Spanwise ended by a fault of its own: TypeError.*\n$/],
  ])('%s', async (_name, env, code, sentence) => {
    const { ended, err } = launch({ PORT: '0', ...env });
    expect(await ended).toBe(code);
    expect(err()).toMatch(sentence);
    expect(err()).not.toMatch(STACK);
    expect(err()).not.toContain('secret');
  });
});

function launch(env: Record<string, string>): Process {
  const child = spawn(process.execPath, [ENTRY], { env: { PATH: process.env['PATH'] ?? '', ...env } });
  running.push(child);
  let out = '';
  let err = '';
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, out: () => out, err: () => err, ended };
}

async function urlOf(child: ChildProcess): Promise<string> {
  let out = '';
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  await until(() => out.endsWith('\n'));
  return out.trim().split(' ').at(-1) ?? '';
}

/** A connection made in the very moment of closing may still be taken or cut. */
async function untilRefused(url: string): Promise<void> {
  let code: unknown;
  for (let tries = 0; code !== 'ECONNREFUSED'; tries += 1) {
    expect(tries).toBeLessThan(100);
    code = await call(url, { method: 'GET', path: '/healthz' }).then(
      () => 'answered',
      (error: unknown) => (error as NodeJS.ErrnoException).code,
    );
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    expect(tries).toBeLessThan(1_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

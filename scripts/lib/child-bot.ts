/** A bot in a process of its own, to be measured from outside. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { SpanwiseError } from '../../src/index.js';

export interface ChildBot {
  readonly url: string;
  /** Resident memory in bytes. */
  memory(): number;
  /** What it did since it was asked before, where it was started with the meter. */
  metered(): Promise<unknown>;
  end(): Promise<void>;
}

/**
 * Starts a compiled bot and waits until it is ready.
 * @throws SpanwiseError `argument-invalid` where it ends instead
 */
export async function startChildBot(args: readonly string[], env: Record<string, string>): Promise<ChildBot> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilReady(`${url}/readyz`, child);
  const metered = async (): Promise<unknown> => answerOf(child);
  return { url, memory: () => memoryOf(child), metered, end: () => ended(child) };
}

async function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.send('meter', (error) => {
      if (error !== null) reject(error);
    });
  });
}

export async function untilReady(url: string, child: ChildProcess): Promise<void> {
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

export async function ended(child: ChildProcess): Promise<void> {
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

export async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function memoryOf({ pid }: ChildProcess): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(stdout) * 1_024;
}

/** The bot as operators run it: a process of its own, from what was compiled. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../../support/own-content.js';

export interface ServerProcess {
  readonly url: string;
  /** What it wrote to standard error. */
  readonly logs: () => string;
  /** @returns the exit code */
  stop(): Promise<number | null>;
}

/** @param env its settings, on a free port */
export async function startServer(env: Readonly<Record<string, string>>): Promise<ServerProcess> {
  const child = spawn(process.execPath, [join(ROOT, 'dist', 'bot', 'serve.js')], {
    env: { PATH: process.env['PATH'], PORT: '0', SPANWISE_CHAT: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let logs = '';
  child.stderr.on('data', (data: Buffer) => (logs += data.toString()));
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const lines = createInterface({ input: child.stdout });
  const url = await Promise.race([
    (once(lines, 'line') as Promise<[string]>).then(([line]) => /http\S+/.exec(line)?.[0]),
    ended.then(() => undefined),
  ]);
  if (url === undefined) throw new RangeError(`the server ended: ${logs}`);
  return {
    url,
    logs: () => logs,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = await ended;
      return code;
    },
  };
}

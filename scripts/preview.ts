/** `preview`: the bot and its chat page on an index that is not published, for whoever wants to see it first. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SpanwiseError } from '../src/index.js';
import { print, readArguments, runCommand } from './lib/command.js';
import { endWithParent } from './lib/end-with-parent.js';
import { ensureIndex } from './lib/ensure-index.js';
import { DEFAULT_INDEX, readIndex } from './lib/index-file.js';

const USAGE = 'npm run preview -- [--index FILE] [--port N]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      { index: { type: 'string' }, port: { type: 'string' } },
      USAGE,
    );
    if (positionals.length > 0) {
      const problem = `Unexpected argument "${positionals[0]}".`;
      throw new SpanwiseError('argument-invalid', problem, `Usage: ${USAGE}`);
    }
    const port = values.port ?? PORT;
    if (!(/^\d{1,5}$/.test(port) && Number(port) <= MOST_PORT)) {
      const problem = `Unexpected --port "${port}", expected a whole number from 0 to ${MOST_PORT}.`;
      throw new SpanwiseError('argument-invalid', problem, `Usage: ${USAGE}`);
    }
    if (values.index === undefined) await ensureIndex();
    const file = resolve(values.index ?? DEFAULT_INDEX);
    // One sentence for an index that cannot be read, before anything listens.
    await readIndex(file);
    settle(file, port);
    print(`Preview of ${file}, which is not published: nobody else sees it.`);
    return 0;
  });
  if (process.exitCode === 0) {
    endWithParent();
    const bot = (await import('../bot/main.js')) as { main: () => Promise<void> };
    await bot.main();
  }
}

/** For this machine alone, without what is live: no partner, no database, no replica has a part in it. */
function settle(file: string, port: string): void {
  for (const name of Object.keys(process.env)) {
    if (/^(?:MicrosoftApp|SPANWISE_|DATABASE_URL$)/.test(name)) process.env[name] = '';
  }
  const folder = mkdtempSync(join(tmpdir(), 'spanwise-preview-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  Object.assign(process.env, {
    ...{ HOST: '127.0.0.1', PORT: port, SPANWISE_CHAT: 'on', SPANWISE_INDEX: file },
    ...{ SPANWISE_PUBLISHED: 'off', SPANWISE_DATA: join(folder, 'preview.db') },
  });
}

const PORT = '3979';
const MOST_PORT = 65_535;

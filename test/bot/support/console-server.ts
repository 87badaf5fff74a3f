/** The whole bot with our own content and the console as it is built. */
import { join } from 'node:path';
import { readConsole, type ConsoleFiles } from '../../../bot/console-page.js';
import type { BotParts } from '../../../bot/main.js';
import { assistantCatalogues } from '../../../bot/parts.js';
import { createAssistant, type LoadedIndex } from '../../../src/index.js';
import { ROOT } from '../../support/own-content.js';
import { startBot, type Harness } from './bot-harness.js';
import { TODAY } from './chat-server.js';
import { ownApi, ownRoutes } from './own-routes.js';

/** The files of the console, as the compile step left them. */
export function builtConsole(): ConsoleFiles {
  const files = readConsole(join(ROOT, 'dist', 'console'));
  if (files === undefined) throw new RangeError('The console is not built: "npm run compile" builds it.');
  return files;
}

/** @param parts another store or clock where a test needs its own */
export async function startConsole(
  index: LoadedIndex,
  env: NodeJS.ProcessEnv = {},
  parts: Pick<Partial<BotParts>, 'store' | 'now'> = {},
): Promise<Harness> {
  return startBot(
    {
      assistant: createAssistant(index, assistantCatalogues(join(ROOT, 'locales'))),
      routes: ownRoutes(index),
      api: ownApi(index),
      console: builtConsole(),
      now: () => new Date(TODAY),
      ...parts,
    },
    env,
  );
}

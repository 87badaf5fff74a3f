/** Loads what the bot answers with: the index, and the sentences of `locales/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createAssistant,
  loadIndex,
  parseCatalogue,
  SpanwiseError,
  type AssistantCatalogues,
  type Catalogues,
} from '../src/index.js';
import { readChatPage } from './chat-page.js';
import { readConsole } from './console-page.js';
import { createRoutes } from './create-routes.js';
import { noteFault } from './faults.js';
import type { CreateParts } from './main.js';
import { ExtensionTexts } from './messaging-extension/extension-texts.js';
import { openStore } from './store/open-store.js';

/** @throws SpanwiseError `index-not-found`, `index-damaged`, `index-version` or `catalogue-invalid` */
export const loadParts: CreateParts = async (config, logger) => {
  const index = await loadIndex(readIndexText(config.indexFile), config.indexFile);
  const locales = join(packageRoot(), 'locales');
  const assistant = createAssistant(index, assistantCatalogues(locales));
  // Ahead of the first question, but after the server listens.
  // Once the server listens: whoever asks before then waits no longer than without it.
  setTimeout(() => index.search.warm(), WARM_AFTER_MS).unref();
  logger.info({ index: assistant.version, locales: assistant.coverage }, 'index loaded');
  const catalogues = (name: string): Catalogues => readCatalogues(locales, name);
  const routes = createRoutes(config, index, catalogues);
  const chatPage = readChatPage(join(packageRoot(), 'dist', 'chat'));
  const console = readConsole(join(packageRoot(), 'dist', 'console'));
  const extension = { texts: new ExtensionTexts(catalogues) };
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    file: config.databaseFile,
    now: () => new Date(),
    keepDays: config.keepDays,
    onLostConnection: (error) => logger.error({ fault: noteFault(error) }, 'connection to the database lost'),
  });
  const api = { index, catalogues };
  return {
    assistant,
    store,
    routes,
    api,
    extension,
    ...(chatPage && { chatPage }),
    ...(console && { console }),
  };
};

/** The sentences of all that the assistant says. */
export function assistantCatalogues(folder: string): AssistantCatalogues {
  const [bot, policy, talk] = (['bot', 'policy', 'talk'] as const).map((name) =>
    readCatalogues(folder, `${name}.json`),
  ) as [Catalogues, Catalogues, Catalogues];
  return { bot, policy, talk };
}

/** Reads `locales/<tag>/bot.json`, or another file of each folder there. */
export function readCatalogues(folder: string, name = 'bot.json'): Catalogues {
  const tags = existsSync(folder) ? readdirSync(folder) : [];
  const files = tags
    .map((tag) => [tag, join(folder, tag, name)] as const)
    .filter(([, file]) => existsSync(file));
  return Object.fromEntries(
    files.map(([tag, file]) => [tag, parseCatalogue(readFileSync(file, 'utf8'), file)]),
  );
}

function readIndexText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SpanwiseError(
      'index-not-found',
      `Unexpected lack of an index at ${file}.`,
      'Run "npm run build:index", or set SPANWISE_INDEX to another file.',
      { cause },
    );
  }
}

/** The folder of package.json: above this file, compiled or not. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Longer than it takes to listen. */
const WARM_AFTER_MS = 250;

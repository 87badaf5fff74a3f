/** Loads what the bot answers with: the index, and the sentences of `locales/`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import {
  createAssistant,
  loadIndex,
  parseCatalogue,
  SpanwiseError,
  type AssistantCatalogues,
  type Catalogues,
  type Search,
} from '../src/index.js';
import { readChatPage } from './chat-page.js';
import { readConsole } from './console-page.js';
import { createRoutes } from './create-routes.js';
import { noteFault } from './faults.js';
import type { Config } from './config.js';
import { inSlices } from './in-slices.js';
import type { CreateParts } from './main.js';
import { liveAssistant } from './live/live-assistant.js';
import { firstContent } from './live/first-content.js';
import { LiveIndex, type Content } from './live/live-index.js';
import { createPublishedFolder, publishedFolder } from './live/published-folder.js';
import type { PublishedSource } from './live/published.js';
import { ExtensionTexts } from './messaging-extension/extension-texts.js';
import { openStore, type Store } from './store/open-store.js';

/** @throws SpanwiseError `index-not-found`, `index-damaged`, `index-version` or `catalogue-invalid` */
export const loadParts: CreateParts = async (config, logger) => {
  const locales = join(packageRoot(), 'locales');
  const catalogues = (name: string): Catalogues => readCatalogues(locales, name);
  const load = async (text: string, name: string): Promise<Content> => {
    const index = await loadIndex(text, name);
    const assistant = createAssistant(index, assistantCatalogues(locales));
    // Once the server listens: whoever asks before then waits no longer than without it.
    setTimeout(() => void warm(index.search, logger), WARM_AFTER_MS).unref();
    return { assistant, routes: createRoutes(config, index, catalogues), api: { index, catalogues } };
  };
  const chatPage = readChatPage(join(packageRoot(), 'dist', 'chat'));
  const console = readConsole(join(packageRoot(), 'dist', 'console'));
  const extension = { texts: new ExtensionTexts(catalogues) };
  const onLostConnection = (error: unknown): void =>
    logger.error({ fault: noteFault(error) }, 'connection to the database lost');
  const store = await openStore({
    databaseUrl: config.databaseUrl,
    file: config.databaseFile,
    now: () => new Date(),
    keepDays: config.keepDays,
    onLostConnection,
  });
  const source = config.published === 'off' ? undefined : await sourceOf(config, store, onLostConnection);
  const { indexFile } = config;
  const first = await firstContent({
    ...(source && { source }),
    ...{ load, logger, indexFile: () => ({ text: readIndexText(indexFile), name: indexFile }) },
  });
  logger.info({ index: first.assistant.version, locales: first.assistant.coverage }, 'index loaded');
  const { routes, api } = first;
  const pages = { ...(chatPage && { chatPage }), ...(console && { console }) };
  const parts = { store, routes, api, extension, ...pages };
  if (source === undefined) return { ...parts, assistant: first.assistant };
  const live = new LiveIndex({ first, source, load, logger });
  return { ...parts, assistant: liveAssistant(() => live.content.assistant), live };
};

/** Replicas that share a database share what is published in it. */
async function sourceOf(
  { databaseUrl, indexFile }: Config,
  { published: rows }: Store,
  onLostConnection: (error: unknown) => void,
): Promise<PublishedSource> {
  if (rows === undefined) return createPublishedFolder(publishedFolder(indexFile));
  const { createPublishedRowsSource } = await import('./live/published-rows.js');
  return createPublishedRowsSource({ rows, databaseUrl, onLostConnection });
}

async function warm(search: Search, logger: Logger): Promise<void> {
  await inSlices(search.warming()).catch((error: unknown) =>
    logger.error({ fault: noteFault(error) }, 'search not warmed'),
  );
}

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

/** Puts the bot together and runs it as a process: settings, index, server, orderly end. */
import { pino, type Logger } from 'pino';
import { SpanwiseError, type Assistant } from '../src/index.js';
import { SpanwiseAdapter, type AdapterParts } from './adapter.js';
import type { ApiContent } from './api/create-api.js';
import { AskedCounts } from './asked-counts.js';
import { chatPageRoutes, type ChatPageFiles } from './chat-page.js';
import {
  allowedServiceHosts,
  isAuthenticated,
  isChatOn,
  isConsoleOn,
  publicUrlOf,
  readConfig,
  type Config,
} from './config.js';
import { consoleRoutes, type ConsoleFiles } from './console-page.js';
import { createBot, type CreatedBot } from './create-bot.js';
import type { ClientCertificate } from './credentials.js';
import { createDirectLine, type DirectLine } from './directline/direct-line.js';
import { noteFault } from './faults.js';
import { boundHeap } from './heap.js';
import type { ExtensionTexts } from './messaging-extension/extension-texts.js';
import { MessagingExtension } from './messaging-extension/extension.js';
import type { MostAsked } from './messaging-extension/most-asked.js';
import { misspeltSettings } from './misspelt-settings.js';
import { createMessenger } from './messenger.js';
import { nextSignal, sentenceOf } from './process-end.js';
import { RecentActivities } from './recent-activities.js';
import { loadParts } from './parts.js';
import { channelLocaleOf } from './read-input.js';
import type { ReminderRoundsParts } from './reminders/reminder-rounds.js';
import type { LiveIndex } from './live/live-index.js';
import { serveIndex } from './live/served-index.js';
import { closeServer, listen } from './listening.js';
import type { Route, Told } from './routes.js';
import { loadCertificate } from './self-check/certificate.js';
import { tell } from './self-check/notice.js';
import { watchCredentials } from './self-check/watch-credentials.js';
import { createServer } from './server.js';
import type { Store } from './store/open-store.js';
import { SeenHere } from './store/seen-here.js';
import { StoreWatch, type StoreWatchParts } from './store/store-watch.js';
import { watchedStore } from './store/watched-store.js';
import { startUpkeep } from './upkeep.js';
import type { TurnFaultParts } from './turn-faults.js';

/** What the bot is made of besides its settings. */
export interface BotParts {
  readonly assistant: Assistant;
  /** What is remembered; closed with the bot. */
  readonly store: Store;
  /** Where another index may be published while the bot runs; without it the first one stays. */
  readonly live?: LiveIndex;
  /** What is answered beside the channel. */
  readonly routes?: readonly Route[];
  /** What the API answers from; without it there is none. */
  readonly api?: ApiContent;
  /** The files of the chat page, where it was built. */
  readonly chatPage?: ChatPageFiles;
  /** The files of the console, where it was built. */
  readonly console?: ConsoleFiles;
  /** What the message extension says and shows; without it there is none. */
  readonly extension?: { readonly texts: ExtensionTexts; readonly mostAsked?: MostAsked };
  /** For tests: another clock. */
  readonly now?: () => Date;
  /** For tests: when the store counts as away, and how often it is asked whether it is back. */
  readonly storeWatch?: Pick<StoreWatchParts, 'deadlineMs' | 'probeMs'>;
  /** For tests: how often due reminders are looked for, and how they are shared. */
  readonly rounds?: Pick<ReminderRoundsParts, 'limit' | 'leaseMs'> & { readonly everyMs?: number };
  /** For tests: how long running requests, and then turns, may take at the end. */
  readonly drainMs?: number;
  /** For tests: another clock for the Direct Line, in milliseconds since 1970. */
  readonly clock?: () => number;
  /** What replicas share, the certificate; for tests: other machines to talk to, other limits. */
  readonly adapter?: Omit<AdapterParts, 'config' | 'logger' | 'apologise'>;
}

/** Loads what the bot needs; tests pass their own. */
export type CreateParts = (config: Config, logger: Logger) => Promise<BotParts>;

export interface Running {
  readonly url: string;
  /** Takes no more requests, lets running ones finish for up to ten seconds, then ends them. */
  close(): Promise<void>;
}

/**
 * Runs the bot until the process is told to end. Set-up that a person can mend is told in one sentence on
 * standard error, exit code 2.
 */
export async function main(createParts: CreateParts = loadParts): Promise<void> {
  try {
    const config = readConfig(process.env);
    const logger = pino({ level: config.logLevel }, pino.destination({ dest: 2, sync: true }));
    const write = (line: string): void => void process.stderr.write(line);
    for (const notice of misspeltSettings(process.env)) tell(notice, { logger, write });
    const certificate = loadCertificate(config, new Date());
    const ended = nextSignal();
    const parts = withCertificate(await createParts(config, logger), certificate);
    const running = await start(config, parts, logger);
    // Not before: what is loaded stays, and there is nothing to be found in it.
    boundHeap();
    process.stdout.write(`Spanwise serves on ${running.url}\n`);
    watchCredentials({ config, logger, ...(certificate && { certificate }) });
    logger.info({ signal: await ended }, 'shutting down');
    await running.close();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(error instanceof SpanwiseError ? 2 : 1);
  }
}

function withCertificate(parts: BotParts, certificate: ClientCertificate | undefined): BotParts {
  return certificate === undefined ? parts : { ...parts, adapter: { ...parts.adapter, certificate } };
}

/** Puts the bot together and listens. */
export async function start(config: Config, parts: BotParts, logger: Logger): Promise<Running> {
  let isClosing = false;
  const { assistant, now = () => new Date() } = parts;
  const watch = new StoreWatch({ store: parts.store, logger, ...parts.storeWatch });
  const store = watchedStore(parts.store, watch);
  const publicUrl = (): string | undefined => publicUrlOf(config, server.url);
  const asked = new AskedCounts({ asked: store.asked, now });
  const extension =
    parts.extension &&
    new MessagingExtension({
      mostAsked: asked,
      ...parts.extension,
      assistant,
      docsUrl: config.docsUrl,
      publicUrl,
    });
  const { bot, reminders, toActivity } = createBot({
    ...{ config, assistant, store, logger, now, publicUrl, asked },
    send: async (reference, activity) => messenger(reference, activity),
    open: () => directLine?.open() ?? [],
    ...(extension && { extension }),
    ...(parts.rounds && { rounds: parts.rounds }),
  });
  const faults = faultsOf({ assistant, toActivity, logger });
  // Replicas that share a database share what came; a file has one process, which knows it by itself.
  const seen =
    config.databaseUrl === ''
      ? {}
      : { seen: new SeenHere({ shared: store.seen, own: new RecentActivities() }) };
  const adapter = new SpanwiseAdapter({ ...seen, ...parts.adapter, ...faults, config });
  const directLine = isChatOn(config)
    ? createDirectLine({
        ...faults,
        ...(parts.clock && { clock: parts.clock }),
        logic: (context) => bot.run(context),
        secret: config.directLineSecret,
        publicUrl: config.publicUrl,
        serviceUrl: () => publicUrl() ?? server.url,
      })
    : undefined;
  const messenger = createMessenger({
    channels: (reference, activity) => adapter.sendProactively(reference, activity),
    ...(directLine && {
      page: (reference, activity) => directLine.adapter.sendProactively(reference, activity),
    }),
  });
  const served = serveIndex({
    ...{ first: parts, config, store, logger, now },
    ...(parts.live && { live: parts.live }),
  });
  const server = createServer({
    logger,
    maxBodyBytes: config.maxBodyBytes,
    serviceHosts: allowedServiceHosts(config),
    isOpen: !isAuthenticated(config),
    handle: (incoming) => adapter.handle(incoming, (context) => bot.run(context)),
    routes: [
      ...served.routes,
      ...chatRoutes(directLine, parts.chatPage),
      ...(parts.console && isConsoleOn(config) ? consoleRoutes(parts.console) : []),
    ],
    readiness: async () => {
      const isThere = await watch.isThere();
      if (isClosing) return undefined;
      return {
        index: assistant.version,
        locales: assistant.coverage,
        store: isThere ? 'there' : 'away',
      };
    },
  });
  if (directLine !== undefined) server.server.on('upgrade', directLine.upgrade);
  await listen(server, config);
  reminders.start(parts.rounds?.everyMs);
  served.warmSoon();
  parts.live?.start();
  const upkeep = startUpkeep({ store, asked, logger });
  const close = async (): Promise<void> => {
    isClosing = true;
    const { drainMs = DRAIN_MS } = parts;
    // What has long to wait for the channel's sake would be lost with the process.
    const hurrying = setTimeout(() => adapter.hurry(), drainMs / 2);
    const reminded = cutOff(reminders.stop(drainMs), 'reminder cut off', logger);
    upkeep.stop();
    served.stop();
    await parts.live?.stop();
    directLine?.close();
    await closeServer(server, drainMs);
    // Answered to the channel, not yet to the user.
    await adapter.settled(drainMs);
    await reminded;
    clearTimeout(hurrying);
    await upkeep.flush();
    watch.stop();
    await store.close();
  };
  return { url: server.url, close };
}

/** How a fault is told, in the language that the user is answered in. */
function faultsOf({
  assistant,
  toActivity,
  logger,
}: Pick<BotParts, 'assistant'> &
  Pick<CreatedBot, 'toActivity'> &
  Pick<TurnFaultParts, 'logger'>): TurnFaultParts {
  const apologise: TurnFaultParts['apologise'] = (activity, reference, savedLocale) => {
    const turn = { ...channelLocaleOf(activity), ...(savedLocale !== undefined && { savedLocale }) };
    return toActivity(assistant.apologise(turn, reference));
  };
  return { logger, apologise };
}

/** Work that may have to be left undone at the end. */
async function cutOff(work: Promise<void>, what: string, logger: Logger): Promise<void> {
  await work.catch((error: unknown) => logger.error({ fault: noteFault(error) }, what));
}

function chatRoutes(
  directLine: DirectLine | undefined,
  files: ChatPageFiles | undefined,
): readonly Route<Told | Promise<Told>>[] {
  if (directLine === undefined) return [];
  return [...directLine.routes, ...(files === undefined ? [] : chatPageRoutes(files))];
}

const DRAIN_MS = 10_000;

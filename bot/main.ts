/** Puts the bot together and runs it as a process: settings, index, server, orderly end. */
import { pino, type Logger } from 'pino';
import type { Server } from 'restify';
import { SpanwiseError, type Assistant } from '../src/index.js';
import { SpanwiseAdapter, type AdapterParts } from './adapter.js';
import { apiClients, createApi, type Api, type ApiContent } from './api/create-api.js';
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
import { createBot } from './create-bot.js';
import type { ClientCertificate } from './credentials.js';
import { createDirectLine, type DirectLine } from './directline/direct-line.js';
import { noteFault } from './faults.js';
import { boundHeap } from './heap.js';
import type { ExtensionTexts } from './messaging-extension/extension-texts.js';
import { MessagingExtension } from './messaging-extension/extension.js';
import type { MostAsked } from './messaging-extension/most-asked.js';
import { misspeltSettings } from './misspelt-settings.js';
import { createMessenger } from './messenger.js';
import { RecentActivities } from './recent-activities.js';
import { loadParts } from './parts.js';
import { channelLocaleOf } from './read-input.js';
import type { ReminderRoundsParts } from './reminders/reminder-rounds.js';
import type { LiveIndex } from './live/live-index.js';
import { liveRoutes } from './live/live-routes.js';
import type { Route, Told } from './routes.js';
import { loadCertificate } from './self-check/certificate.js';
import { tell } from './self-check/notice.js';
import { watchCredentials } from './self-check/watch-credentials.js';
import { createServer } from './server.js';
import type { Store } from './store/open-store.js';
import { SeenHere } from './store/seen-here.js';
import { StoreWatch, type StoreWatchParts } from './store/store-watch.js';
import { watchedStore } from './store/watched-store.js';
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

/** What answers from one index beside the channel. */
interface Served {
  readonly routes: readonly Route<Told | Promise<Told>>[];
  readonly warm: () => void;
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
  const faults: TurnFaultParts = {
    logger,
    apologise: (activity, reference, savedLocale) =>
      toActivity(
        assistant.apologise(
          { ...channelLocaleOf(activity), ...(savedLocale !== undefined && { savedLocale }) },
          reference,
        ),
      ),
  };
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
  // Longer than any index: who has asked too often has, whatever is published.
  const clients = apiClients(config, now);
  const serve = ({ routes = [], api }: Pick<BotParts, 'routes' | 'api'>): Served => {
    const made = api && createApi({ ...api, config, logger, store, now, clients });
    return { routes: [...routes, ...(made?.routes ?? [])], warm: () => void warm(made, logger) };
  };
  let served = serve(parts);
  const server = createServer({
    logger,
    maxBodyBytes: config.maxBodyBytes,
    serviceHosts: allowedServiceHosts(config),
    isOpen: !isAuthenticated(config),
    handle: (incoming) => adapter.handle(incoming, (context) => bot.run(context)),
    routes: [
      ...liveRoutes(() => served.routes),
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
  // After whoever asked first: tables that are not there yet are made when they are needed.
  let warming = setTimeout(() => served.warm(), WARM_AFTER_MS).unref();
  parts.live?.onSwitch((content) => {
    served = serve(content);
    clearTimeout(warming);
    warming = setTimeout(() => served.warm(), WARM_AFTER_MS).unref();
  });
  parts.live?.start();
  const purging = purgeHourly(store, logger);
  const counting = setInterval(() => void flush(asked, logger), COUNT_MS).unref();
  const close = async (): Promise<void> => {
    isClosing = true;
    const { drainMs = DRAIN_MS } = parts;
    // What has long to wait for the channel's sake would be lost with the process.
    const hurrying = setTimeout(() => adapter.hurry(), drainMs / 2);
    const reminded = cutOff(reminders.stop(drainMs), 'reminder cut off', logger);
    clearInterval(purging);
    clearInterval(counting);
    clearTimeout(warming);
    await parts.live?.stop();
    directLine?.close();
    await closeServer(server, drainMs);
    // Answered to the channel, not yet to the user.
    await adapter.settled(drainMs);
    await reminded;
    clearTimeout(hurrying);
    await flush(asked, logger);
    watch.stop();
    await store.close();
  };
  return { url: server.url, close };
}

/** What a request waits for as well is told to whoever sends it, too. */
async function warm(api: Api | undefined, logger: Logger): Promise<void> {
  await api?.warm().catch((error: unknown) => logger.error({ fault: noteFault(error) }, 'tables not made'));
}

/** Work that may have to be left undone at the end. */
async function cutOff(work: Promise<void>, what: string, logger: Logger): Promise<void> {
  await work.catch((error: unknown) => logger.error({ fault: noteFault(error) }, what));
}

async function flush(asked: AskedCounts, logger: Logger): Promise<void> {
  await asked
    .flush()
    .catch((error: unknown) => logger.error({ fault: noteFault(error) }, 'counts not stored'));
}

/** Takes away what is older than it may be: what was said is kept for an hour. */
function purgeHourly(store: Store, logger: Logger): NodeJS.Timeout {
  const purge = (): void => {
    store.purge().then(
      (purged) => logger.info({ purged }, 'old records deleted'),
      (error: unknown) => logger.error({ fault: noteFault(error) }, 'old records not deleted'),
    );
  };
  // A process that is replaced every hour purges, too.
  setTimeout(purge, FIRST_PURGE_MS).unref();
  return setInterval(purge, HOUR_MS).unref();
}

function chatRoutes(
  directLine: DirectLine | undefined,
  files: ChatPageFiles | undefined,
): readonly Route<Told | Promise<Told>>[] {
  if (directLine === undefined) return [];
  return [...directLine.routes, ...(files === undefined ? [] : chatPageRoutes(files))];
}

async function listen(server: Server, { host, port }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const problem = `Port ${port} on ${host} cannot be used (${cause.code ?? cause.name}).`;
      const remedy = 'Set PORT to a free port, or HOST to an address of this machine.';
      reject(new SpanwiseError('port-unavailable', problem, remedy, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

async function closeServer(server: Server, drainMs: number): Promise<void> {
  // Connections kept alive would hold the server open after their last answer.
  const idle = setInterval(() => server.server.closeIdleConnections(), 50);
  const overdue = setTimeout(() => server.server.closeAllConnections(), drainMs);
  await new Promise<void>((resolve) => {
    server.close(resolve);
  });
  clearInterval(idle);
  clearTimeout(overdue);
}

function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve(signal));
  });
}

function sentenceOf(error: unknown): string {
  if (error instanceof SpanwiseError) return error.toSentence();
  const { name, code, frames } = noteFault(error);
  // A bug of ours: the place helps whoever mends it, the message could quote content.
  return `Spanwise ended by a fault of its own: ${code ?? name}${frames?.[0] === undefined ? '' : ` ${frames[0]}`}.`;
}

const DRAIN_MS = 10_000;
const WARM_AFTER_MS = 1_000;
const COUNT_MS = 60 * 1_000;
const FIRST_PURGE_MS = 10 * 60 * 1_000;
const HOUR_MS = 60 * 60 * 1_000;

/** Puts the bot together and runs it as a process: settings, index, server, orderly end. */
import type { Activity } from 'botbuilder';
import { pino, type Logger } from 'pino';
import type { Server } from 'restify';
import { SpanwiseError, type Assistant, type Reply } from '../src/index.js';
import { SpanwiseAdapter, type AdapterParts } from './adapter.js';
import { toReplyActivity } from './cards/reply-activity.js';
import { allowedServiceHosts, publicUrlOf, readConfig, type Config } from './config.js';
import type { ClientCertificate } from './credentials.js';
import { noteFault } from './faults.js';
import { channelLocaleOf, PartnerBot } from './partner-bot.js';
import { loadParts } from './parts.js';
import type { Route } from './routes.js';
import { loadCertificate } from './self-check/certificate.js';
import { watchCredentials } from './self-check/watch-credentials.js';
import { createServer } from './server.js';

/** What the bot is made of besides its settings. */
export interface BotParts {
  readonly assistant: Assistant;
  /** What is answered beside the channel. */
  readonly routes?: readonly Route[];
  /** For tests: another clock. */
  readonly now?: () => Date;
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
    const certificate = loadCertificate(config, new Date());
    const ended = nextSignal();
    const parts = withCertificate(await createParts(config, logger), certificate);
    const running = await start(config, parts, logger);
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
  const { assistant } = parts;
  const toActivity = (reply: Reply): Partial<Activity> => {
    const publicUrl = publicUrlOf(config, server.url);
    return toReplyActivity(reply, { docsUrl: config.docsUrl, ...(publicUrl !== undefined && { publicUrl }) });
  };
  const bot = new PartnerBot({ assistant, toActivity, now: parts.now ?? (() => new Date()) });
  const adapter = new SpanwiseAdapter({
    ...parts.adapter,
    config,
    logger,
    apologise: (activity, reference) => toActivity(assistant.apologise(channelLocaleOf(activity), reference)),
  });
  const server = createServer({
    logger,
    maxBodyBytes: config.maxBodyBytes,
    serviceHosts: allowedServiceHosts(config),
    handle: (incoming) => adapter.handle(incoming, (context) => bot.run(context)),
    routes: parts.routes ?? [],
    readiness: () => (isClosing ? undefined : { index: assistant.version, locales: assistant.coverage }),
  });
  await listen(server, config);
  const close = async (): Promise<void> => {
    isClosing = true;
    await closeServer(server);
    // Answered to the channel, not yet to the user.
    await adapter
      .settled(DRAIN_MS)
      .catch((error: unknown) => logger.error({ fault: noteFault(error) }, 'turns cut off'));
  };
  return { url: server.url, close };
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

async function closeServer(server: Server): Promise<void> {
  // Connections kept alive would hold the server open after their last answer.
  const idle = setInterval(() => server.server.closeIdleConnections(), 50);
  const overdue = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
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

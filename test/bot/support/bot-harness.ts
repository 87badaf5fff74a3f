/** Runs the whole bot on a free port against a stand-in for Teams; builders for what Teams sends. */
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { Activity } from 'botbuilder';
import { pino } from 'pino';
import { readConfig } from '../../../bot/config.js';
import { start, type BotParts } from '../../../bot/main.js';
import { stubAssistant } from '../../support/stub-assistant.js';
import { openTestStore } from './test-store.js';
import { startTeamsEnd, type TeamsEnd } from './teams-end.js';

export interface Harness {
  readonly url: string;
  readonly teams: TeamsEnd;
  /** Everything logged so far. */
  readonly logs: () => string;
  send(activity: unknown, headers?: Record<string, string>): Promise<HttpAnswer>;
  closeBot(): Promise<void>;
  close(): Promise<void>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** @param end a stand-in that was started before; closed with the bot */
export async function startBot(
  parts: Partial<BotParts> = {},
  env: NodeJS.ProcessEnv = {},
  end?: TeamsEnd,
): Promise<Harness> {
  const teams = end ?? (await startTeamsEnd());
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const config = readConfig({ PORT: '0', ...env });
  const store = parts.store ?? (await openTestStore(parts.now));
  const adapter = { ...UNHURRIED, ...parts.adapter };
  const running = await start(config, { assistant: stubAssistant(), ...parts, adapter, store }, logger);
  return {
    url: running.url,
    teams,
    logs: () => lines.join(''),
    send: async (activity, headers = {}) =>
      call(running.url, {
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(activity),
      }),
    closeBot: () => running.close(),
    close: async () => {
      await running.close();
      await teams.close();
    },
  };
}

/** A busy machine must not bring indicators, or answers ahead of their time, into tests that count what is sent. */
const UNHURRIED = { typingAfterMs: 60_000, earlyAfterMs: 60_000 };

export interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  /** Send without telling the length. */
  readonly chunked?: boolean;
}

/** A request as it is: no client that adds headers, follows redirects or tries again. */
export async function call(
  url: string,
  { method = 'POST', path = '/api/messages', headers = {}, body = '', chunked = false }: Call,
): Promise<HttpAnswer> {
  const length: Record<string, string> = chunked
    ? { 'transfer-encoding': 'chunked' }
    : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      new URL(path, url),
      { method, agent: false, headers: { ...length, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

let count = 0;

/** A message as Teams sends it from a personal chat. */
export function message(serviceUrl: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  count += 1;
  return {
    type: 'message',
    id: `activity-${count}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: '2026-11-21T08:00:00.000Z',
    locale: 'ko-KR',
    from: { id: '29:user', name: 'Kim Secret' },
    recipient: { id: '28:bot', name: 'Spanwise' },
    conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: 'tenant' },
    text: 'When do benefits expire?',
    ...changes,
  };
}

/** A message from a team's channel; `mentioned` names who it is addressed to. */
export function channelMessage(
  serviceUrl: string,
  mentioned: string | undefined,
  changes: Record<string, unknown> = {},
): Record<string, unknown> {
  const mention = {
    type: 'mention',
    text: '<at>Spanwise</at>',
    mentioned: { id: mentioned, name: 'Spanwise' },
  };
  return message(serviceUrl, {
    conversation: { id: '19:channel', conversationType: 'channel', isGroup: true },
    text: mentioned === undefined ? 'When?' : '<at>Spanwise</at> When?',
    entities: mentioned === undefined ? [] : [mention],
    ...changes,
  });
}

export function textsOf(replies: readonly Partial<Activity>[]): (string | undefined)[] {
  return replies.map((reply) => reply.text);
}

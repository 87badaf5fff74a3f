/** Both ends of a bot under measurement: sends it messages as a channel does, and takes its replies. */
import { Agent, createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Channel {
  readonly serviceUrl: string;
  /** Replies so far, and the text of the last. */
  readonly replies: () => number;
  readonly last: () => string;
  close(): Promise<void>;
}

/** Takes every reply at once. */
export async function startChannel(): Promise<Channel> {
  let replies = 0;
  let last = '';
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      replies += 1;
      last = text;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"id":"1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    replies: () => replies,
    last: () => last,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export interface Load {
  /** Where the bot listens. */
  readonly url: string;
  readonly serviceUrl: string;
  readonly questions: readonly { readonly text: string; readonly locale: string }[];
  readonly turns: number;
  readonly concurrency: number;
  /** What a question is sent as: said to the bot, or typed into the message extension; missing: said. */
  readonly as?: 'message' | 'search';
}

export interface LoadResult {
  readonly turnsPerSecond: number;
  /** Milliseconds from sending to the answer of each turn, ascending. */
  readonly times: readonly number[];
}

/**
 * Runs turns, some at a time, over connections that stay open.
 * @throws TypeError where the bot answers with anything but 200
 */
export async function runLoad(load: Load): Promise<LoadResult> {
  const { url, serviceUrl, questions, turns, concurrency } = load;
  const activityOf = load.as === 'search' ? searchOf : messageOf;
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times: number[] = [];
  let sent = 0;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    while (sent < turns) {
      sent += 1;
      const { text = '', locale = 'en-US' } = questions[sent % questions.length] ?? {};
      const body = JSON.stringify(activityOf({ text, locale, serviceUrl }));
      const before = performance.now();
      const status = await post(new URL('/api/messages', url), body, agent);
      if (status !== 200) throw new TypeError(`The bot answered ${status}.`);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - start) / 1_000;
  agent.destroy();
  return { turnsPerSecond: turns / seconds, times: times.sort((left, right) => left - right) };
}

let count = 0;

interface Typed {
  readonly text: string;
  readonly locale: string;
  readonly serviceUrl: string;
}

/** A search as Teams sends it while somebody types: every other one is typed by half. */
function searchOf({ text, ...parts }: Typed): Record<string, unknown> {
  const value = count % 2 === 0 ? text : text.slice(0, Math.ceil(text.length / 2));
  const { text: _said, ...frame } = messageOf({ text, ...parts });
  const search = {
    commandId: 'searchFaq',
    parameters: [{ name: 'query', value }],
    queryOptions: { skip: 0, count: 25 },
  };
  return { ...frame, type: 'invoke', name: 'composeExtension/query', value: search };
}

/** A message as Teams sends it from a personal chat; each of many conversations has its turn. */
function messageOf(parts: Typed): Record<string, unknown> {
  count += 1;
  const person = count % CONVERSATIONS;
  return {
    type: 'message',
    id: `message-${count}`,
    channelId: 'msteams',
    timestamp: '2026-11-21T08:00:00.000Z',
    localTimezone: 'Asia/Seoul',
    from: { id: `29:user-${person}`, name: 'A partner', aadObjectId: `user-${person}` },
    recipient: { id: '28:bot', name: 'Spanwise' },
    conversation: { id: `a:conversation-${person}`, conversationType: 'personal', tenantId: 'tenant' },
    channelData: { tenant: { id: 'tenant' } },
    ...parts,
  };
}

async function post(url: URL, body: string, agent: Agent): Promise<number> {
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** So many that no conversation gets more replies than Teams takes. */
const CONVERSATIONS = 2_000;

/** A program that talks to the Direct Line by hand: requests and streams as they are. */
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Activity } from 'botbuilder';
import { WebSocket } from 'ws';
import { call, type HttpAnswer } from './bot-harness.js';

export interface Started {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly expires_in: number;
}

export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

export interface Asked {
  readonly method?: 'GET' | 'POST';
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

const ROOT = '/v3/directline';

/** A request to the Direct Line; the path is below its root. */
export async function ask(url: string, path: string, asked: Asked = {}): Promise<HttpAnswer> {
  const { method = 'POST', token, body, headers = {} } = asked;
  const authorization: Record<string, string> =
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  return call(url, {
    method,
    path: `${ROOT}${path}`,
    headers: { ...type, ...authorization, ...headers },
    body: text,
  });
}

export async function startConversation(url: string, body: unknown = {}, token?: string): Promise<Started> {
  const { body: text } = await ask(url, '/conversations', { body, ...(token !== undefined && { token }) });
  return JSON.parse(text) as Started;
}

export async function post(
  url: string,
  { conversationId, token }: Started,
  activity: unknown,
): Promise<HttpAnswer> {
  return ask(url, `/conversations/${conversationId}/activities`, { token, body: activity });
}

export async function read(
  url: string,
  { conversationId, token }: Started,
  watermark = '',
): Promise<ActivitySet> {
  const path = `/conversations/${conversationId}/activities?watermark=${watermark}`;
  return JSON.parse((await ask(url, path, { method: 'GET', token })).body) as ActivitySet;
}

export interface OpenStream {
  readonly socket: WebSocket;
  /** Everything that came, first to last. */
  readonly sets: readonly ActivitySet[];
  /** Waits for so many activities. */
  until(count: number): Promise<readonly Partial<Activity>[]>;
}

export async function openStream(
  streamUrl: string,
  headers: Record<string, string> = {},
): Promise<OpenStream> {
  const socket = new WebSocket(streamUrl, { headers });
  const sets: ActivitySet[] = [];
  socket.on('message', (data: Buffer) => sets.push(JSON.parse(data.toString('utf8')) as ActivitySet));
  await once(socket, 'open');
  const until = async (count: number): Promise<readonly Partial<Activity>[]> => {
    for (;;) {
      const activities = sets.flatMap((set) => set.activities);
      if (activities.length >= count) return activities;
      await once(socket, 'message');
    }
  };
  return { socket, sets, until };
}

/** The status with which a stream is refused. */
export async function refusedWith(streamUrl: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(streamUrl, { headers });
  // Ended before it was open: that is what is asked for.
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
  socket.terminate();
  return response.statusCode ?? 0;
}

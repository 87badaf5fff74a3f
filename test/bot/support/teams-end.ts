/** Stands in for the Teams end: takes replies over HTTP and keeps them. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from 'botbuilder';

export interface TeamsEnd {
  readonly serviceUrl: string;
  /** Every activity posted, first to last. */
  readonly replies: readonly Partial<Activity>[];
  /** How many requests came, refused ones among them. */
  readonly requests: () => number;
  /** Answers the next requests in some other way. */
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

/** Answers one request, which brought the activity. */
export type Answer = (response: ServerResponse, activity: Partial<Activity>) => void;

export async function startTeamsEnd(): Promise<TeamsEnd> {
  const replies: Partial<Activity>[] = [];
  let requests = 0;
  let answer: Answer = accept;
  const server = createServer((request, response) => {
    requests += 1;
    void bodyOf(request).then((body) => {
      const activity = JSON.parse(body) as Partial<Activity>;
      replies.push(activity);
      answer(response, activity);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`,
    replies,
    requests: () => requests,
    answerWith: (next) => {
      answer = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function accept(response: ServerResponse): void {
  // Not chained: restify replaces `writeHead` of every server in the process by one that returns nothing.
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"id":"reply-1"}');
}

export function refuse(
  response: Parameters<Answer>[0],
  status: number,
  body: unknown = {},
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

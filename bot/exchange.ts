/**
 * One request and its answer, over connections that stay open.
 *
 * Node's own client: `fetch` takes a tenth of a turn's time, and its streams are collected late.
 */
import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';

export interface Sending {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For all of it, to the last byte of the answer. */
  readonly timeoutMs: number;
}

export interface Answer {
  readonly status: number;
  /** By names in small letters. */
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** The answer did not come in time. */
export class OverdueError extends Error {
  constructor() {
    super('No answer in time');
    this.name = 'OverdueError';
  }
}

/**
 * Sends once and reads the answer to its end. Follows no redirect and no proxy.
 * @throws OverdueError; any other error where the connection failed, broke, or the answer pointed elsewhere
 */
export async function exchange(sending: Sending): Promise<Answer> {
  const { url, method, timeoutMs, body } = sending;
  const address = new URL(url);
  const isSecure = address.protocol === 'https:';
  const [send, agent] = isSecure ? [secureRequest, secureAgent] : [plainRequest, plainAgent];
  const request = send(address, { method, agent, headers: headersOf(sending) });
  return new Promise<Answer>((resolve, reject) => {
    // Not AbortSignal.timeout, which keeps every message in memory until its time is over.
    const timer = setTimeout(() => end(new OverdueError()), timeoutMs);
    const end = (outcome: Answer | Error): void => {
      clearTimeout(timer);
      if (!(outcome instanceof Error)) resolve(outcome);
      else {
        reject(outcome);
        request.destroy();
      }
    };
    request.on('error', end);
    request.once('response', (response: IncomingMessage) => readAnswer(response, end));
    request.end(body);
  });
}

function headersOf({ headers, body }: Sending): Record<string, string> {
  const ofConnection: Record<string, string> = { 'accept-encoding': 'identity' };
  if (body !== undefined) ofConnection['content-length'] = String(Buffer.byteLength(body));
  return { ...headers, ...ofConnection };
}

function readAnswer(response: IncomingMessage, end: (outcome: Answer | Error) => void): void {
  const { statusCode: status = 0, headers } = response;
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => (text += chunk));
  // Also where the answer breaks off.
  response.on('error', end);
  response.once('end', () =>
    end(REDIRECTS.has(status) ? new TypeError(`Redirected (${status})`) : { status, headers, text }),
  );
}

/** Shorter than servers keep a connection: one that is closed just then would lose a message. */
const IDLE_MS = 4_000;

const plainAgent = new PlainAgent({ keepAlive: true, timeout: IDLE_MS });
const secureAgent = new SecureAgent({ keepAlive: true, timeout: IDLE_MS });

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

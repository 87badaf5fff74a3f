/**
 * How messages leave: only to allowed hosts, no faster than the channel allows, within a time limit, and again
 * where the channel asks for it.
 *
 * The SDK's own client follows redirects anywhere, waits without limit and knows no pace.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { causeOf, OutgoingError, refusalOf } from './delivery-errors.js';
import { exchange, OverdueError, type Answer, type Sending } from './exchange.js';
import { Pace } from './pace.js';
import { isAllowedServiceUrl } from './service-hosts.js';

/** The SDK exports these types from packages of its own that are not ours to depend on. */
export type ConnectorClientOptions = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]
>;
type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

export interface OutgoingLimits {
  readonly allowedHosts: readonly string[];
  readonly pace?: Pace;
  /** For all tries of one message together, and for its wait. */
  readonly timeoutMs?: number;
}

/** A request as it leaves. */
export type Outgoing = Omit<Sending, 'timeoutMs'>;

/** @throws OutgoingError */
export type Delivery = (request: Outgoing) => Promise<Answer>;

/** The client that all messages go through: the SDK's own requests, and those that pass it by. */
export interface OutgoingClient extends HttpClient {
  readonly deliver: Delivery;
}

export function createHttpClient({
  allowedHosts,
  pace = new Pace(),
  timeoutMs = DELIVERY_TIMEOUT_MS,
}: OutgoingLimits): OutgoingClient {
  const send: Delivery = async (request) => {
    // Checked here as well as on the way in: this is the place nothing gets around.
    if (!isAllowedServiceUrl(request.url, allowedHosts))
      throw new OutgoingError('EHOST', 'Host is not allowed');
    return deliver(request, { pace, deadline: performance.now() + timeoutMs });
  };
  return {
    deliver: send,
    sendRequest: async (request) => toSdkResponse(request, await send(outgoingOf(request))),
  };
}

/** The name of a conversation to the pace, from the address its messages are posted to; others keep none. */
export function conversationIn(url: string): string | undefined {
  const id = CONVERSATION.exec(url)?.[1];
  return id === undefined ? undefined : decodeURIComponent(id);
}

interface Way {
  readonly pace: Pace;
  /** In milliseconds of `performance.now()`. */
  readonly deadline: number;
}

function outgoingOf({ url, method, headers: given, body }: HttpRequest): Outgoing {
  const headers: Record<string, string> = {};
  for (const { name, value } of given.headersArray()) {
    if (!CONNECTION_HEADERS.has(name.toLowerCase())) headers[name] = value;
  }
  return { url, method, headers, ...(typeof body === 'string' && { body }) };
}

async function deliver(request: Outgoing, { pace, deadline }: Way): Promise<Answer> {
  const conversation = request.method === 'POST' ? conversationIn(request.url) : undefined;
  if (conversation !== undefined && !(await pace.take(conversation, deadline))) throw tooMany();
  for (let tried = 1; ; tried += 1) {
    const answer = await send(request, deadline);
    const { status } = answer;
    if (status >= 200 && status < 300) return answer;
    const asked = retryAfterMs(answer);
    const waitMs = asked ?? FIRST_WAIT_MS * 2 ** (tried - 1);
    const pauseMs = waitMs + Math.random() * Math.min(waitMs / 2, MAX_JITTER_MS);
    if (tried >= triesFor(status, request) || performance.now() + pauseMs > deadline)
      // Anything but the SDK's own kind of error passes its retry policy by.
      throw refusal(answer, asked);
    // A channel that has enough of one message has enough of the others of that conversation, too.
    if (status !== 429 || conversation === undefined) await sleep(pauseMs);
    else if (!(await pace.takeAgain(conversation, { deadline, pauseMs }))) throw tooMany();
  }
}

/** How often at most a request is sent that is refused so. */
function triesFor(status: number, request: Outgoing): number {
  // Nobody misses an indicator, and one that comes late would be wrong.
  if (isTyping(request)) return 1;
  if (REPEATABLE.has(status)) return MAX_TRIES;
  if (status === 503) return UNAVAILABLE_TRIES;
  // A service that failed midway may have taken a message: only what is the same when done twice is done twice.
  return status === 500 && request.method !== 'POST' ? FAILED_TRIES : 1;
}

async function send(request: Outgoing, deadline: number): Promise<Answer> {
  const limit = isTyping(request) ? TYPING_TIMEOUT_MS : TRY_TIMEOUT_MS;
  const timeoutMs = Math.max(1, Math.min(limit, deadline - performance.now()));
  try {
    return await exchange({ ...request, timeoutMs });
  } catch (cause) {
    // A broken connection is not tried again: the channel may have taken the message already.
    const code = cause instanceof OverdueError ? 'ETIMEDOUT' : 'ECONNECTION';
    throw new OutgoingError(code, 'The channel did not answer', { cause });
  }
}

function refusal({ status, text }: Answer, asked: number | undefined): OutgoingError {
  if (status === 403 || status === 404) return refusalOf(status, text);
  return new OutgoingError(`HTTP_${status}`, 'The channel refused the message', {
    cause: causeOf(text),
    ...(asked !== undefined && { retryAfterMs: asked }),
  });
}

function tooMany(): OutgoingError {
  return new OutgoingError('EPACE', 'The conversation has more messages waiting than the channel takes');
}

function toSdkResponse(request: HttpRequest, { status, headers: given, text }: Answer): HttpResponse {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of Object.entries(given)) headers.set(name, String(value));
  return { request, status, headers, bodyAsText: text };
}

/** What `Retry-After` says, in seconds or as a date. */
function retryAfterMs({ headers }: Answer): number | undefined {
  const given = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,6}(?:\.\d+)?$/.test(given)) return Number(given) * 1_000;
  const date = Date.parse(given);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function isTyping({ body }: Outgoing): boolean {
  return body !== undefined && body.length < 2_000 && TYPING.test(body);
}

/** A minute: longer than it takes to answer fifty messages that came at once. */
export const DELIVERY_TIMEOUT_MS = 60_000;
const TRY_TIMEOUT_MS = 8_000;
const TYPING_TIMEOUT_MS = 1_000;
const MAX_TRIES = 7;
const UNAVAILABLE_TRIES = 3;
const FAILED_TRIES = 2;
const FIRST_WAIT_MS = 500;
const MAX_JITTER_MS = 1_000;

/** The statuses after which Teams asks to be tried again. */
const REPEATABLE = new Set([412, 429, 502, 504]);

/** Headers of the connection, which is not the SDK's. */
const CONNECTION_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

/** Matches the conversation (1) that an activity is posted to; not the address of its members. */
const CONVERSATION = /\/v3\/conversations\/([^/?#]+)\/activities(?:[/?#]|$)/;

/** Matches the activity of a typing indicator; not a message that quotes one, whose quotes are escaped. */
const TYPING = /[{,]"type":"typing"[,}]/;

/**
 * How replies leave: only to allowed hosts, within a time limit, with few and short repeats.
 *
 * The SDK's own client follows redirects anywhere, waits without limit and tries up to eight times.
 */
import { setTimeout } from 'node:timers/promises';
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { isAllowedServiceUrl } from './service-hosts.js';

/** The SDK exports these types from packages of its own that are not ours to depend on. */
export type ConnectorClientOptions = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]
>;
type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;
type HttpRequest = Parameters<HttpClient['sendRequest']>[0];
type HttpResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** A reply could not be delivered. Carries no part of the reply. */
export class OutgoingError extends Error {
  readonly code: string;

  constructor(code: string, problem: string, options?: { cause?: unknown }) {
    super(problem, options);
    this.name = 'OutgoingError';
    this.code = code;
  }
}

export interface OutgoingLimits {
  readonly allowedHosts: readonly string[];
  /** For all tries of one reply together. */
  readonly timeoutMs?: number;
}

/** Makes the client that all replies go through. */
export function createHttpClient({
  allowedHosts,
  timeoutMs = DEFAULT_TIMEOUT_MS,
}: OutgoingLimits): HttpClient {
  return {
    async sendRequest(request) {
      // Checked here as well as on the way in: this is the place nothing gets around.
      if (!isAllowedServiceUrl(request.url, allowedHosts))
        throw new OutgoingError('EHOST', 'Host is not allowed');
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        return await sendWithRepeats(request, signal);
      } catch (cause) {
        if (cause instanceof OutgoingError) throw cause;
        // A broken connection is not tried again: the channel may have taken the reply already.
        throw new OutgoingError(signal.aborted ? 'ETIMEDOUT' : 'ECONNECTION', 'The channel did not answer', {
          cause,
        });
      }
    },
  };
}

async function sendWithRepeats(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  for (let tries = 1; ; tries += 1) {
    const response = await send(request, signal);
    if (response.ok) return toSdkResponse(request, response);
    await response.body?.cancel();
    const canRepeat = REPEATABLE.has(response.status) && tries < MAX_TRIES;
    // Anything but the SDK's own kind of error passes its retry policy by.
    if (!canRepeat) throw new OutgoingError(`HTTP_${response.status}`, 'The channel refused the reply');
    await setTimeout(waitMs(response, tries), undefined, { signal });
  }
}

async function send(request: HttpRequest, signal: AbortSignal): Promise<Response> {
  const headers = new Headers();
  for (const { name, value } of request.headers.headersArray()) {
    if (!CONNECTION_HEADERS.has(name.toLowerCase())) headers.set(name, value);
  }
  const { method, url } = request;
  const body = typeof request.body === 'string' ? { body: request.body } : {};
  return fetch(url, { method, headers, signal, redirect: 'error', ...body });
}

async function toSdkResponse(request: HttpRequest, response: Response): Promise<HttpResponse> {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  response.headers.forEach((value, name) => headers.set(name, value));
  return { request, status: response.status, headers, bodyAsText: await response.text() };
}

function waitMs(response: Response, tries: number): number {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const base =
    Number.isFinite(seconds) && seconds >= 0
      ? Math.min(seconds * 1_000, MAX_WAIT_MS)
      : 500 * 2 ** (tries - 1);
  return base + Math.random() * 250;
}

/** Teams sends a request again after 15 s without an answer: the turn must be over by then. */
const DEFAULT_TIMEOUT_MS = 8_000;
const MAX_TRIES = 3;
const MAX_WAIT_MS = 2_000;

/** The statuses after which Teams asks to be tried again. */
const REPEATABLE = new Set([412, 429, 502, 504]);

/** Headers of the connection, which `fetch` sets itself and forbids to set. */
const CONNECTION_HEADERS = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
]);

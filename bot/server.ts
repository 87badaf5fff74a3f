/** The HTTP side: what is let in, what is answered, and one log line per request without anything a user wrote. */
import { randomUUID } from 'node:crypto';
import { pino, type Logger } from 'pino';
import restify, { type Next, type Request, type Response, type Route, type Server } from 'restify';
import type { Incoming, Outcome } from './adapter.js';
import { hasBody } from './directline/refusals.js';
import { isOwnOrigin } from './directline/own-origin.js';
import { noteFault } from './faults.js';
import { readActivity } from './incoming.js';
import { problemStatusOf, sendProblem } from './problem.js';
import type { Route as PlainRoute, Told } from './routes.js';
import { sendContent } from './send-content.js';
import { isAllowedServiceUrl } from './service-hosts.js';
import { isStoreAway } from './store/away.js';
import { refuseUnreadable } from './unreadable.js';

/** What `/readyz` tells. */
export interface Readiness {
  readonly index: string;
  /** How many entries each locale has. */
  readonly locales: Readonly<Record<string, number>>;
  /** Without its store the bot answers, and remembers nothing. */
  readonly store: 'there' | 'away';
}

export interface ServerParts {
  readonly logger: Logger;
  readonly maxBodyBytes: number;
  readonly serviceHosts: readonly string[];
  /** Whether nobody is asked who they are. */
  readonly isOpen?: boolean;
  readonly handle: (incoming: Incoming) => Promise<Outcome>;
  /** `undefined` while the bot must get no traffic. */
  readonly readiness: () => Promise<Readiness | undefined>;
  /** What is answered beside the channel. */
  readonly routes?: readonly PlainRoute<Told | Promise<Told>>[];
}

/** Makes the server; it does not listen yet. */
export function createServer(parts: ServerParts): Server {
  // An empty name keeps restify from naming itself in every response.
  const server = restify.createServer({ name: '', log: silentLog() });
  server.server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.server.on('clientError', refuseUnreadable);
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    sendFault(parts.logger, response, error);
    done();
  });
  server.on('after', (request: Request, response: Response) => logRequest(parts.logger, request, response));
  server.pre(markResponse, guardAddress, guardBody(parts.maxBodyBytes));
  server.get('/healthz', (_request: Request, response: Response, next: Next) => {
    sendJson(response, 200, { status: 'ok' });
    next();
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    sendReadiness(response, await parts.readiness());
  });
  const readBody = restify.plugins.bodyReader({ maxBodySize: parts.maxBodyBytes });
  const parseBody = restify.plugins.jsonBodyParser({ bodyReader: true });
  server.post(MESSAGES_PATH, readBody, parseBody, async (request: Request, response: Response) =>
    answerActivity(parts, request, response),
  );
  for (const route of parts.routes ?? []) {
    const handle = async (request: Request, response: Response): Promise<void> =>
      answerRoute(route, parts.logger, request, response);
    if (route.method === 'POST') server.post(route.path, readBody, handle);
    else if (route.method === 'OPTIONS') server.opts(route.path, handle);
    else {
      server.get(route.path, handle);
      // Clients look at a link before they fetch it; Node sends the head alone.
      server.head(route.path, handle);
    }
  }
  return server;
}

async function answerRoute(
  route: PlainRoute<Told | Promise<Told>>,
  logger: Logger,
  request: Request,
  response: Response,
): Promise<void> {
  try {
    const params = request.params as Readonly<Record<string, string>>;
    const query = new URLSearchParams(request.getQuery());
    const { headers } = request;
    const correlationId = correlationIdOf(response);
    const address = request.socket.remoteAddress ?? '';
    const body = jsonIn(request.body);
    const path = request.getUrl().pathname ?? '';
    const told = await route.answer({ params, query, path, body, headers, address, correlationId });
    if (told.kind === 'content') {
      await sendContent(request, response, told);
      return;
    }
    for (const [name, value] of Object.entries(told.headers ?? {})) response.setHeader(name, value);
    sendProblem(response, told.status, told.detail, told.more);
  } catch (error) {
    sendFault(logger, response, error);
  }
}

/** What is no JSON is told by the route, in its own words. */
function jsonIn(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}

function markResponse(request: Request, response: Response, next: Next): void {
  const given = request.headers[CORRELATION_HEADER];
  const isSane = typeof given === 'string' && CORRELATION_ID.test(given);
  response.setHeader(CORRELATION_HEADER, isSane ? given : randomUUID());
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** restify reads address and host header outside any handler: one it cannot read would end the process. */
function guardAddress(request: Request, response: Response, next: Next): void {
  try {
    request.getUrl();
    next();
  } catch {
    sendProblem(response, 400, 'The address of the request is not valid.');
    next(false);
  }
}

/**
 * Refuses before any body is read: restify's parser can be crashed by a false content encoding, filled by a
 * compressed one, and made to write files by a form.
 */
function guardBody(maxBodyBytes: number): (request: Request, response: Response, next: Next) => void {
  return (request, response, next) => {
    const { headers, method } = request;
    const path = request.getUrl().pathname ?? '';
    const takesBody =
      method === 'POST' && (JSON_PATH.test(path) || (DIRECT_LINE_PATH.test(path) && hasBody({ headers })));
    if (headers['content-encoding'] !== undefined) sendProblem(response, 415);
    else if (takesBody && !JSON_TYPE.test(headers['content-type'] ?? '')) sendProblem(response, 415);
    else if (Number(headers['content-length'] ?? 0) > maxBodyBytes) sendProblem(response, 413);
    else {
      next();
      return;
    }
    next(false);
  };
}

async function answerActivity(parts: ServerParts, request: Request, response: Response): Promise<void> {
  const activity = readActivity(request.body);
  if (activity === undefined) {
    sendProblem(response, 400, 'The request is not a valid activity.');
    return;
  }
  // Without authentication this machine alone is served: no proxy on it, and no page that its browser has open.
  if (parts.isOpen === true && !isOwnOrigin(request.headers, { isOpen: true, publicUrl: '' })) {
    sendProblem(response, 403);
    return;
  }
  if (!isAllowedServiceUrl(activity.serviceUrl, parts.serviceHosts)) {
    sendProblem(response, 400, 'The service address of the activity is not allowed.');
    return;
  }
  try {
    const authorization = request.headers.authorization ?? '';
    const { status, body } = await parts.handle({
      activity,
      authorization,
      correlationId: correlationIdOf(response),
    });
    sendOutcome(response, status, body);
  } catch (error) {
    sendFault(parts.logger, response, error);
  }
}

function sendOutcome(response: Response, status: number, body: unknown): void {
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  if (body === undefined || body === null) response.sendRaw(status, '', { 'Content-Length': '0' });
  else sendJson(response, status, body);
}

function sendReadiness(response: Response, readiness: Readiness | undefined): void {
  if (readiness === undefined) sendProblem(response, 503);
  else sendJson(response, 200, { status: 'ready', ...readiness });
}

function sendJson(response: Response, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.sendRaw(status, text, {
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(text)),
  });
}

function sendFault(logger: Logger, response: Response, error: unknown): void {
  const statusCode: unknown = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  const status = isStoreAway(error) ? 503 : problemStatusOf(statusCode);
  const correlationId = correlationIdOf(response);
  if (status >= 500) logger.error({ correlationId, fault: noteFault(error) }, 'request failed');
  sendProblem(response, status);
}

function logRequest(logger: Logger, request: Request, response: Response): void {
  // Missing where no route was found, whatever the types say.
  const route = request.getRoute() as Route | undefined;
  logger.info(
    {
      method: request.method,
      // The pattern, not the address: addresses can bear anything.
      route: String(route?.path ?? 'none'),
      status: response.statusCode,
      ms: Date.now() - request.time(),
      correlationId: correlationIdOf(response),
    },
    'request',
  );
}

function correlationIdOf(response: Response): string {
  return String(response.getHeader(CORRELATION_HEADER) ?? '');
}

/** restify logs whole responses and error messages, which quote what was sent: it gets a logger that is off. */
function silentLog(): NonNullable<restify.ServerOptions['log']> {
  // restify takes pino; its types still speak of the logger it took before.
  return pino({ enabled: false }) as unknown as NonNullable<restify.ServerOptions['log']>;
}

const MESSAGES_PATH = '/api/messages';
/** Matches the addresses that take JSON: the channel's, and those of the API; not `/healthz`. */
const JSON_PATH = /^\/api\/(?:messages$|v\d+\/)/;
/** Matches the addresses of the Direct Line where a body may be missing; not its upload, which says itself what it takes. */
const DIRECT_LINE_PATH = /^\/v3\/directline\/(?!.*\/upload$)/;
const CORRELATION_HEADER = 'x-correlation-id';

/** Node looks every 30 s which requests are over time. */
const REQUEST_TIMEOUT_MS = 15_000;
const HEADERS_TIMEOUT_MS = 10_000;

/** Matches an ID that is safe to log and to send back; not one with blanks, quotes or line ends. */
const CORRELATION_ID = /^[A-Za-z0-9._-]{1,64}$/;

/** Matches `application/json; charset=utf-8`; not `application/jsonp` or `text/json`. */
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

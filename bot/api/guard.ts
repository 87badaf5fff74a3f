/** Stands before every route of the API: who may ask, from which pages, how often, and what has not changed since. */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isOwnOrigin } from '../directline/own-origin.js';
import type { Content, Problem, Route, RouteQuestion, Told } from '../routes.js';
import type { ApiKeys } from '../store/api-keys.js';
import type { ApiTexts } from './api-texts.js';
import type { Clients } from './clients.js';
import type { CheckToken } from './entra-tokens.js';
import { readerOf } from './readers.js';

export interface GuardParts {
  readonly texts: ApiTexts;
  readonly apiKeys: Pick<ApiKeys, 'verify'>;
  /** Where tokens of Entra ID are taken. */
  readonly checkToken?: CheckToken;
  readonly clients: Clients;
  /** Whether nobody beyond this machine reaches the server: then nobody is asked who they are. */
  readonly isPrivate: boolean;
  readonly publicUrl: string;
  /** Pages of other servers that may ask. */
  readonly origins: readonly string[];
  readonly now: () => Date;
}

export type ApiRoute = Route<Told | Promise<Told>>;

/** @param tag the entity tag of what hangs on the index alone; without it the answer itself is its own */
export function guarded(route: ApiRoute, parts: GuardParts, tag?: string): ApiRoute {
  return {
    ...route,
    answer: async (asked) => {
      const refused = await refusalOf(asked, parts);
      const told = refused ?? (await route.answer(asked));
      const headers = corsHeaders(asked.headers ?? {}, parts.origins);
      if (told.kind === 'problem') return { ...told, headers: { ...told.headers, ...headers } };
      return fresh(route.method === 'GET' ? { ...told, headers } : { ...told, headers, compress: true }, {
        asked,
        route,
        tag,
      });
    },
  };
}

/** What browsers ask before they let a page of another server ask. */
export function preflightRoute(origins: readonly string[]): ApiRoute {
  return {
    method: 'OPTIONS',
    path: '/api/v1/*',
    answer: ({ headers = {} }) => ({
      kind: 'content',
      status: 204,
      type: '',
      body: '',
      headers: {
        ...corsHeaders(headers, origins),
        'Access-Control-Allow-Methods': 'GET, POST',
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-None-Match',
        'Access-Control-Max-Age': '600',
      },
    }),
  };
}

async function refusalOf(asked: RouteQuestion, parts: GuardParts): Promise<Problem | undefined> {
  const { clients, texts } = parts;
  const caller = await callerOf(asked, parts);
  const client = caller.kind === 'client' ? caller.id : `address:${asked.address ?? ''}`;
  const seconds = clients.take(client);
  const reader = readerOf(asked);
  if (seconds > 0) {
    const headers = { 'Retry-After': String(seconds) };
    return { kind: 'problem', status: 429, detail: texts.often(seconds, reader), headers };
  }
  if (caller.kind === 'client') return undefined;
  if (caller.kind === 'unknown') {
    const headers = { 'Retry-After': String(caller.retrySeconds) };
    return { kind: 'problem', status: 503, detail: texts.keys(caller.retrySeconds, reader), headers };
  }
  const { status, why } = caller;
  const headers: Record<string, string> = status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {};
  return { kind: 'problem', status, detail: texts.refused(why, reader), headers };
}

type Caller =
  | { readonly kind: 'client'; readonly id: string }
  | {
      readonly kind: 'refused';
      readonly status: 401 | 403;
      readonly why: 'nobody' | 'token' | 'role' | 'origin';
    }
  | { readonly kind: 'unknown'; readonly retrySeconds: number };

async function callerOf({ headers = {}, address = '' }: RouteQuestion, parts: GuardParts): Promise<Caller> {
  const { authorization } = headers;
  // Whoever shows a key or token is judged by it, also where nobody has to.
  if (authorization !== undefined) return holderOf(authorization, parts);
  if (!parts.isPrivate) return { kind: 'refused', status: 401, why: 'nobody' };
  const isOpen = isOwnOrigin(withoutOrigin(headers, parts.origins), {
    isOpen: true,
    publicUrl: parts.publicUrl,
  });
  return isOpen
    ? { kind: 'client', id: `address:${address}` }
    : { kind: 'refused', status: 403, why: 'origin' };
}

async function holderOf(authorization: string, { apiKeys, checkToken, now }: GuardParts): Promise<Caller> {
  const invalid: Caller = { kind: 'refused', status: 401, why: 'token' };
  const token = BEARER.exec(authorization)?.groups?.['token'];
  if (token === undefined) return invalid;
  const name = await apiKeys.verify(token, now());
  if (name !== undefined) return { kind: 'client', id: `key:${name}` };
  // Three parts make a token; what is none is not worth asking the key server for.
  if (checkToken === undefined || !TOKEN.test(token)) return invalid;
  const outcome = await checkToken(token);
  if (outcome.kind === 'invalid') return invalid;
  if (outcome.kind === 'unknown') return outcome;
  if (outcome.kind === 'no-role') return { kind: 'refused', status: 403, why: 'role' };
  return { kind: 'client', id: `holder:${outcome.id}` };
}

/** A page that was let in by name counts like one of our own. */
function withoutOrigin(headers: IncomingHttpHeaders, origins: readonly string[]): IncomingHttpHeaders {
  const { origin, ...rest } = headers;
  return origin !== undefined && origins.includes(origin) ? rest : headers;
}

function corsHeaders(headers: IncomingHttpHeaders, origins: readonly string[]): Record<string, string> {
  if (origins.length === 0) return {};
  const { origin = '' } = headers;
  const allowed: Record<string, string> = origins.includes(origin)
    ? { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': 'ETag, Retry-After' }
    : {};
  return { ...allowed, Vary: 'Origin' };
}

interface Asked {
  readonly asked: RouteQuestion;
  readonly route: ApiRoute;
  readonly tag: string | undefined;
}

/** The answer with its entity tag, or only that it is as it was. */
function fresh(told: Content, { asked, route, tag }: Asked): Content {
  if (route.method !== 'GET') return told;
  const etag = `W/"${tag ?? createHash('sha256').update(told.body).digest('base64url').slice(0, 22)}"`;
  const vary = ['Accept-Encoding', 'Authorization', told.headers?.['Vary']].filter(Boolean).join(', ');
  const headers = { ...told.headers, ETag: etag, 'Cache-Control': 'private, no-cache', Vary: vary };
  if (isKnown(asked.headers?.['if-none-match'], etag)) {
    return { kind: 'content', status: 304, type: told.type, body: '', headers };
  }
  return { ...told, headers, compress: true };
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const bare = (text: string): string => text.trim().replace(WEAK, '');
  return header.split(',').some((one) => one.trim() === '*' || bare(one) === bare(etag));
}

/** Matches `Bearer abc`; the scheme in any capitals. */
const BEARER = /^bearer +(?<token>[\w.~+/=-]{1,8192}) *$/i;

/** Matches the three parts of a token; the last is empty where nobody signed it. */
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Matches what says that a tag is weak: both of ours are. */
const WEAK = /^W\//;

/** Serves the chat page: its files as they were built, read once, under rules that let the browser load nothing else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Content, Route, RouteQuestion } from './routes.js';

/** The texts of the files by their names; `index.html` is the page. */
export type ChatPageFiles = ReadonlyMap<string, string>;

/** @returns `undefined` where the page was not built */
export function readChatPage(folder: string): ChatPageFiles | undefined {
  const assets = join(folder, ASSETS);
  if (!existsSync(join(folder, PAGE)) || !existsSync(assets)) return undefined;
  return new Map([
    [PAGE, readFileSync(join(folder, PAGE), 'utf8')],
    ...readdirSync(assets).map((name) => [name, readFileSync(join(assets, name), 'utf8')] as const),
  ]);
}

export function chatPageRoutes(files: ChatPageFiles): readonly Route[] {
  const page = files.get(PAGE) ?? '';
  const assets = [...files].filter(([name]) => name !== PAGE);
  return [
    { method: 'GET', path: '/', answer: (asked) => pageOf(page, asked) },
    ...assets.map(([name, body]): Route => {
      const told = assetOf(name, body);
      return { method: 'GET', path: `/${ASSETS}/${name}`, answer: () => told };
    }),
  ];
}

function pageOf(body: string, { headers }: RouteQuestion): Content {
  return {
    kind: 'content',
    type: 'text/html; charset=utf-8',
    body,
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policyFor(headers?.host ?? ''),
      'Referrer-Policy': 'no-referrer',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  };
}

/** Its name changes with its content, so it is good for ever. */
function assetOf(name: string, body: string): Content {
  return {
    kind: 'content',
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    body,
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  };
}

/** Some browsers do not count a WebSocket to the same host as `'self'`, so the host is named. */
function policyFor(host: string): string {
  const sockets = HOST.test(host) ? ` ws://${host} wss://${host}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${sockets}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const PAGE = 'index.html';
const ASSETS = 'chat';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Matches `localhost:3978` and `[::1]:3978`; not what would end a directive. */
const HOST = /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/** Serves the agents' console: its files as they were built, and the one page for every address below `/console`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { extname, join } from 'node:path';
import type { Content, Route, RouteQuestion, Told } from './routes.js';

/** The texts of the files by their names; `index.html` is the page. */
export type ConsoleFiles = ReadonlyMap<string, string>;

/** @returns `undefined` where the console was not built */
export function readConsole(folder: string): ConsoleFiles | undefined {
  const assets = join(folder, ASSETS);
  if (!existsSync(join(folder, PAGE)) || !existsSync(assets)) return undefined;
  return new Map([
    [PAGE, readFileSync(join(folder, PAGE), 'utf8')],
    ...readdirSync(assets).map((name) => [name, readFileSync(join(assets, name), 'utf8')] as const),
  ]);
}

/** @param nonce lets the styles of one answer in; another for each */
export function consoleRoutes(files: ConsoleFiles, nonce: () => string = randomNonce): readonly Route[] {
  const page = files.get(PAGE) ?? '';
  const assets = [...files].filter(([name]) => name !== PAGE);
  const show = (asked: RouteQuestion): Told =>
    // A file of another build is not there; the page in its place would be read as a script.
    (asked.params['*'] ?? '').startsWith(`${ASSETS}/`) ? MISSING : pageOf(page, asked, nonce());
  return [
    ...assets.map(([name, body]): Route => {
      const told = assetOf(name, body);
      return { method: 'GET', path: `${HOME}/${ASSETS}/${name}`, answer: () => told };
    }),
    { method: 'GET', path: HOME, answer: show },
    { method: 'GET', path: `${HOME}/*`, answer: show },
  ];
}

function pageOf(body: string, { path = HOME }: RouteQuestion, nonce: string): Content {
  return {
    kind: 'content',
    type: 'text/html; charset=utf-8',
    body: body
      .replaceAll(`./${ASSETS}/`, `${upTo(path)}${ASSETS}/`)
      .replace('nonce=""', () => `nonce="${nonce}"`),
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policyFor(nonce),
      'Referrer-Policy': 'no-referrer',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    compress: true,
  };
}

/** From an address to the console's own folder; relative, so that it holds behind any proxy. */
function upTo(path: string): string {
  const depth = path.split('/').length - HOME.split('/').length;
  return depth === 0 ? `.${HOME}/` : './' + '../'.repeat(depth - 1);
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
    compress: true,
  };
}

/** Fluent makes its styles by script: they bear the nonce. Scripts come from our files alone. */
function policyFor(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function randomNonce(): string {
  return randomBytes(18).toString('base64');
}

const HOME = '/console';
const PAGE = 'index.html';
const ASSETS = 'assets';
const MISSING: Told = { kind: 'problem', status: 404, detail: 'There is nothing at this address.' };

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

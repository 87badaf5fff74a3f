/** Serves the agents' console: its files as they were built, and the one page for every address below `/console`. */
import { randomBytes } from 'node:crypto';
import { assetRoutes, pageContent, pageIn, readBuiltPage, type PageFiles } from './built-page.js';
import type { Content, Route, RouteQuestion, Told } from './routes.js';

/** The texts of the files by their names; `index.html` is the page. */
export type ConsoleFiles = PageFiles;

/** @returns `undefined` where the console was not built */
export function readConsole(folder: string): ConsoleFiles | undefined {
  return readBuiltPage(folder, ASSETS);
}

/** @param nonce lets the styles of one answer in; another for each */
export function consoleRoutes(files: ConsoleFiles, nonce: () => string = randomNonce): readonly Route[] {
  const page = pageIn(files);
  const show = (asked: RouteQuestion): Told =>
    // A file of another build is not there; the page in its place would be read as a script.
    (asked.params['*'] ?? '').startsWith(`${ASSETS}/`) ? MISSING : pageAt(page, asked, nonce());
  return [
    ...assetRoutes(files, `${HOME}/${ASSETS}`),
    { method: 'GET', path: HOME, answer: show },
    { method: 'GET', path: `${HOME}/*`, answer: show },
  ];
}

/** Fluent makes its styles by script: they bear the nonce. Scripts come from our files alone. */
function pageAt(page: string, { path = HOME }: RouteQuestion, nonce: string): Content {
  const body = page
    .replaceAll(`./${ASSETS}/`, `${upTo(path)}${ASSETS}/`)
    .replace('nonce=""', () => `nonce="${nonce}"`);
  return pageContent(body, { styles: `'self' 'nonce-${nonce}'`, connections: "'self'" });
}

/** From an address to the console's own folder; relative, so that it holds behind any proxy. */
function upTo(path: string): string {
  const depth = path.split('/').length - HOME.split('/').length;
  return depth === 0 ? `.${HOME}/` : './' + '../'.repeat(depth - 1);
}

function randomNonce(): string {
  return randomBytes(18).toString('base64');
}

const HOME = '/console';
const ASSETS = 'assets';
const MISSING: Told = { kind: 'problem', status: 404, detail: 'There is nothing at this address.' };

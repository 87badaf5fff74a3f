/** A page for browsers as it was built: its files, read once, and how they are served. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Content, Route } from './routes.js';

/** The texts of the files by their names; `index.html` is the page. */
export type PageFiles = ReadonlyMap<string, string>;

/**
 * @param assets the folder in it with all files but the page
 * @returns `undefined` where the page was not built
 */
export function readBuiltPage(folder: string, assets: string): PageFiles | undefined {
  const inner = join(folder, assets);
  if (!existsSync(join(folder, PAGE)) || !existsSync(inner)) return undefined;
  return new Map([
    [PAGE, readFileSync(join(folder, PAGE), 'utf8')],
    ...readdirSync(inner).map((name) => [name, readFileSync(join(inner, name), 'utf8')] as const),
  ]);
}

export function pageIn(files: PageFiles): string {
  return files.get(PAGE) ?? '';
}

/** All files but the page; the name of each changes with its content, so it is good for ever. */
export function assetRoutes(files: PageFiles, place: string): Route[] {
  return [...files]
    .filter(([name]) => name !== PAGE)
    .map(([name, body]): Route => {
      const told: Content = {
        kind: 'content',
        type: TYPES[extname(name)] ?? 'application/octet-stream',
        body,
        headers: {
          'Cache-Control': 'public, max-age=31536000, immutable',
          'Cross-Origin-Resource-Policy': 'same-origin',
        },
        compress: true,
      };
      return { method: 'GET', path: `${place}/${name}`, answer: () => told };
    });
}

/** What may be loaded beyond the page's own scripts, which both pages have alike. */
export interface PageRules {
  readonly styles: string;
  readonly connections: string;
}

/** The page, asked for each time, under rules that let the browser load nothing else. */
export function pageContent(body: string, { styles, connections }: PageRules): Content {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    `connect-src ${connections}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return {
    kind: 'content',
    type: 'text/html; charset=utf-8',
    body,
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    compress: true,
  };
}

const PAGE = 'index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

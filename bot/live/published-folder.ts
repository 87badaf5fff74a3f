/**
 * What was published beside an index file, for one server: `<index>.published/current.json` names the index that is
 * live and those before it, each of which lies there under its version.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf, SpanwiseError } from '../../src/index.js';
import type { PublishedSource } from './published.js';

/** One that is or was live. */
export interface Publication {
  readonly version: string;
  /** ISO 8601. */
  readonly at: string;
}

/** The folder of all that was published for an index file. */
export function publishedFolder(indexFile: string): string {
  return `${indexFile}.published`;
}

/** The file of one that was published. */
export function publishedFile(folder: string, version: string): string {
  return join(folder, `${version}.json`);
}

/** The file that says which is live: whoever replaces it, switches. */
export function currentFile(folder: string): string {
  return join(folder, 'current.json');
}

/**
 * @returns what was published, newest last; empty where nothing ever was
 * @throws SpanwiseError `index-damaged` where the file that tells is not ours
 */
export function readPublications(folder: string): readonly Publication[] {
  const file = currentFile(folder);
  const text = textOf(file);
  if (text === undefined) return [];
  const { data, error } = CURRENT.safeParse(jsonIn(text));
  if (data !== undefined) return data.history;
  throw new SpanwiseError(
    'index-damaged',
    `Unexpected content in ${file}, expected the history of published indexes (${error.issues[0]?.message ?? ''}).`,
    'Publish an index anew after the folder has been removed.',
  );
}

/** @param pollMs how often it is looked for news */
export function createPublishedFolder(folder: string, pollMs: number = POLL_MS): PublishedSource {
  return {
    newest: async () => {
      const newest = readPublications(folder).at(-1);
      if (newest === undefined) return Promise.resolve(undefined);
      const { version, at } = newest;
      return Promise.resolve({ version, liveInMs: 0, publication: `${version} ${at}` });
    },
    text: async (version) => Promise.resolve(readFileSync(publishedFile(folder, version), 'utf8')),
    watch: (onNews) => {
      const file = currentFile(folder);
      let seen = stampOf(file);
      // Looked at rather than listened for: file systems of containers and networks tell of nothing.
      const timer = setInterval(() => {
        const stamp = stampOf(file);
        if (stamp === seen) return;
        seen = stamp;
        onNews();
      }, pollMs);
      timer.unref();
      return {
        stop: async () => {
          clearInterval(timer);
          return Promise.resolve();
        },
      };
    },
  };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined;
    throw new SpanwiseError(
      'index-damaged',
      `Unexpected failure to read ${file} (${messageOf(thrown)}).`,
      'See that the server may read the folder.',
      { cause: thrown },
    );
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No JSON: the schema says what was expected.
    return undefined;
  }
}

/** Changes whenever another file takes the place of this one. */
function stampOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}

const POLL_MS = 500;

const CURRENT = z.object({
  format: z.literal(1),
  history: z.array(z.object({ version: z.string().regex(/^[0-9a-f]{16}$/), at: z.string() })).min(1),
});

/** Publishes beside the index file of one server: the copy first, then the file that says which is live. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import {
  currentFile,
  publishedFile,
  readPublications,
  type Publication,
} from '../../bot/live/published-folder.js';
import { readKnowledgeBase, SpanwiseError, type ErrorCode } from '../../src/index.js';
import { isRunning, replaceFile } from './index-file.js';

export interface ToPublish {
  readonly version: string;
  readonly text: string;
  readonly at: Date;
}

/**
 * Puts an index live. Whatever happens on the way, either the old one is live or the new one.
 * @returns the version that was live before, if any
 * @throws SpanwiseError `publish-busy` while another is being published, `setting-invalid` where the disk refuses
 */
export function publishToFolder(folder: string, { version, text, at }: ToPublish): string | undefined {
  return alone(folder, () => {
    const before = readPublications(folder);
    const last = before.at(-1)?.version;
    // Also the one that is live: its copy may have been damaged since, and servers that refused it look again.
    replaceFile(publishedFile(folder, version), text, '--to');
    const others = last === version ? before.slice(0, -1) : before;
    switchTo(folder, [...others, { version, at: at.toISOString() }].slice(-KEPT));
    return last;
  });
}

/**
 * Puts the one before the newest live again, and forgets the newest. Where that one cannot be read, nothing changes.
 * @returns its version
 * @throws SpanwiseError `nothing-published` where there is none, `publish-busy`, `index-damaged`, `index-version`
 */
export function rollbackFolder(folder: string): string {
  return alone(folder, () => {
    const left = readPublications(folder).slice(0, -1);
    const version = left.at(-1)?.version;
    if (version === undefined) {
      throw new SpanwiseError(
        'nothing-published',
        `Unexpected lack of an index in ${folder} that was live before.`,
        'Publish the index that is to answer instead.',
      );
    }
    const file = publishedFile(folder, version);
    assertPublishable(existsSync(file) ? readFileSync(file, 'utf8') : '', version);
    switchTo(folder, left);
    return version;
  });
}

/**
 * Whether an index that was live before can answer again.
 * @throws SpanwiseError `index-damaged`, `index-version`
 */
export function assertPublishable(text: string, version: string): void {
  try {
    if (readKnowledgeBase(text, `the published index ${version}`).version === version) return;
  } catch (thrown) {
    if (thrown instanceof SpanwiseError) throw unusable(thrown.code, version, thrown.message);
    throw thrown;
  }
  throw unusable('index-damaged', version, `Unexpected other index where ${version} was published.`);
}

function unusable(code: ErrorCode, version: string, problem: string): SpanwiseError {
  const remedy = `What is live stays; publish the index that is to answer instead of going back to ${version}.`;
  return new SpanwiseError(code, problem, remedy);
}

function switchTo(folder: string, history: readonly Publication[]): void {
  replaceFile(currentFile(folder), `${JSON.stringify({ format: 1, history }, undefined, 2)}\n`, '--to');
  const kept = new Set([
    basename(currentFile(folder)),
    ...history.map(({ version }) => basename(publishedFile(folder, version))),
  ]);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.json') && !kept.has(name)) rmSync(join(folder, name), { force: true });
  }
}

/** One at a time; what a killed one left behind is in nobody's way. */
function alone<T>(folder: string, work: () => T): T {
  const lock = join(folder, 'lock');
  take(lock, folder);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const handle = openSync(lock, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    if (code !== 'EEXIST') {
      throw new SpanwiseError(
        'setting-invalid',
        `Unexpected failure to write to ${folder} (${code}).`,
        'Name an index file in a folder that can be written with --to.',
      );
    }
    if (isHeld(lock)) {
      throw new SpanwiseError(
        'publish-busy',
        `Another index is being published at this moment (${lock}).`,
        'Wait until it is done, and publish again.',
      );
    }
    rmSync(lock, { force: true });
    take(lock, folder);
  }
}

/** Whoever takes the lock writes who they are at once: one that is empty for long is of a process that was killed. */
function isHeld(lock: string): boolean {
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  // Released in between.
  if (since === undefined) return false;
  const holder = holderOf(lock);
  if (holder === 0) return Date.now() - since < WRITING_MS;
  // In containers, the one that was killed often had the number that this one has.
  return holder !== process.pid && isRunning(holder);
}

function holderOf(lock: string): number {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return 0;
    throw thrown;
  }
}

const WRITING_MS = 5_000;

/** How many are kept to be rolled back to, the live one among them. */
const KEPT = 5;

/** The index on disk: read with a sentence for every fault, replaced all or nothing. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadIndex, messageOf, SpanwiseError, type LoadedIndex } from '../../src/index.js';

/** Where commands read and write the index unless told otherwise. */
export const DEFAULT_INDEX = 'build/knowledge-base.json';

/** @throws SpanwiseError `index-not-found`, `index-damaged`, `index-version` */
export async function readIndex(file: string): Promise<LoadedIndex> {
  return loadIndex(readIndexText(file), file);
}

/**
 * @param option what names the file on the command line
 * @throws SpanwiseError `index-not-found`
 */
export function readIndexText(file: string, option = '--index'): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unreadable';
    throw new SpanwiseError(
      'index-not-found',
      `Unexpected lack of an index at ${file} (${code}).`,
      `Run "npm run build:index", or name another file with ${option}.`,
    );
  }
}

/**
 * Replaces a file so that at any moment either the old or the new one is whole: written beside it, flushed
 * to disk, then renamed over it.
 * @param option what names the place on the command line, where anything does
 * @throws SpanwiseError `setting-invalid` where the place cannot be written
 */
export function replaceFile(file: string, content: string | Uint8Array, option?: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeLeftovers(file);
    const handle = openSync(temporary, 'w');
    try {
      // Writes on after a short write, so that a full disk is an error and not half an index.
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (thrown) {
    if (existsSync(temporary)) rmSync(temporary);
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
    throw new SpanwiseError(
      'setting-invalid',
      `Unexpected failure to write ${file} (${code}).`,
      option === undefined
        ? 'See that its folder can be written.'
        : `Name a place that can be written with ${option}.`,
    );
  }
}

/**
 * Writes a report that nobody waits for: no half-way state to guard against.
 * @param option the option that named the file
 * @throws SpanwiseError `argument-invalid` where it cannot be written
 */
export function writeText(file: string, text: string, option: string): void {
  try {
    writeFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
  } catch (thrown) {
    throw new SpanwiseError(
      'argument-invalid',
      `Unexpected failure to write ${option} ${file} (${messageOf(thrown)}).`,
      'Name a file in a folder that can be written.',
    );
  }
}

/** Size and time of a file: what a change of it changes. */
export function fileStamp(file: string): string {
  if (!existsSync(file)) return 'missing';
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** Files of builds that were killed half-way; those of running builds are left alone. */
function removeLeftovers(file: string): void {
  const prefix = `${basename(file)}.`;
  for (const name of readdirSync(dirname(file))) {
    const pid =
      name.startsWith(prefix) && name.endsWith('.tmp') ? Number(name.slice(prefix.length, -4)) : NaN;
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(join(dirname(file), name), { force: true });
  }
}

/** Whether a process of this machine has the ID. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}

/** Reads one file of content; loads nothing else, so that a thread that only reads starts at once. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Finding, SourceFile } from '../../src/index.js';

export interface ContentFile {
  /** Path as given and found: for findings. */
  readonly file: string;
  /** Path below the root, with `/`. */
  readonly path: string;
}

/** @returns the file, or why it cannot be read */
export function readContentFile({ file, path }: ContentFile): SourceFile | Finding {
  try {
    return { file, path, bytes: readFileSync(file) };
  } catch (thrown) {
    return unreadable(file, thrown);
  }
}

/** Equal hashes mean equal files. */
export function hashOf({ bytes }: Pick<SourceFile, 'bytes'>): string {
  return createHash('sha256').update(bytes).digest('base64');
}

export function unreadable(file: string, thrown: unknown): Finding {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
  const message = `Unexpected failure to read (${code}), expected a readable file; it is left out`;
  return { check: 'file-unreadable', severity: 'error', message, file, line: 1, column: 1 };
}

/** Keeps the index of `content/` up to date for commands that are given no other. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedIndex } from '../../src/index.js';
import { printError } from './command.js';
import { listContent } from './content-files.js';
import { DEFAULT_INDEX, fileStamp, readIndex, replaceFile } from './index-file.js';
import { packageRoot } from './package-root.js';
import { wordListFiles } from './word-lists.js';

/** The index named, or that of `content/`, built first where it has to be. */
export async function readIndexOrOwn(file: string | undefined): Promise<LoadedIndex> {
  if (file === undefined) await ensureIndex();
  return readIndex(file ?? DEFAULT_INDEX);
}

/** Builds `content/` to the default index where the content, the code or the index itself changed. */
export async function ensureIndex(): Promise<void> {
  const stampFile = `${DEFAULT_INDEX}.stamp`;
  const sources = stampOf([
    ...listContent(['content']).files.map(({ file }) => file),
    ...wordListFiles(['content'], DEFAULT_INDEX),
  ]);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === `${sources}\n${fileStamp(DEFAULT_INDEX)}`)
    return;
  printError('Building the index …');
  const { buildFrom } = await import('./index-builder.js');
  const { findingLine } = await import('./terminal.js');
  const { result, findings } = await buildFrom(['content'], DEFAULT_INDEX);
  for (const finding of findings) printError(findingLine(finding));
  replaceFile(DEFAULT_INDEX, result.text);
  replaceFile(stampFile, `${sources}\n${fileStamp(DEFAULT_INDEX)}`);
}

/** Equal stamps mean equal sources: names, sizes and times of the content, and the code that reads it. */
function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  const code = join(packageRoot(), 'dist', 'compiled.json');
  hash.update(existsSync(code) ? readFileSync(code) : '');
  for (const file of files) hash.update(`${file} ${fileStamp(file)}\n`);
  return hash.digest('hex');
}

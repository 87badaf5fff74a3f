/** Builds an index once for all test files that need the same: what it is made of names the file it is kept in. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIndex, type SourceFile, type WordLists } from '../../src/index.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where what was built is kept, below what the compile step makes. */
const KEPT = join(ROOT, 'dist', 'test-indexes');

/**
 * The text of an index, as {@link buildIndex} makes it. Sources, packages and Node are a part of the name it is
 * kept by: whatever else would make other bytes makes another name.
 */
export async function builtText(files: Iterable<SourceFile>, lists?: WordLists): Promise<string> {
  const all = [...files];
  const file = join(KEPT, `${builder()}-${nameOf(all, lists)}.json`);
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const { text } = await buildIndex(all, lists && { lists });
  keep(file, text);
  return text;
}

/** What builds, in a few letters. */
function builder(): string {
  made ??= hash((add) => {
    add(process.version);
    add(readFileSync(join(ROOT, 'package-lock.json')));
    for (const { parentPath, name } of sources()) {
      add(name);
      add(readFileSync(join(parentPath, name)));
    }
  });
  return made;
}

let made: string | undefined;

function sources(): { parentPath: string; name: string }[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1));
}

function nameOf(files: readonly SourceFile[], lists: WordLists | undefined): string {
  return hash((add) => {
    for (const { file, path, bytes } of files) {
      add(file);
      add(path);
      add(bytes);
    }
    add(JSON.stringify(lists ?? null));
  });
}

/** Each part is told with its length, so that no two lists of parts look the same. */
function hash(tell: (add: (part: string | Uint8Array) => void) => void): string {
  const sum = createHash('sha256');
  tell((part) => sum.update(`${part.length}:`).update(part));
  return sum.digest('hex').slice(0, 16);
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw thrown;
  }
}

/** Whole or not at all: other test files may look for it now. What other sources built is of no use any more. */
function keep(file: string, text: string): void {
  mkdirSync(KEPT, { recursive: true });
  for (const name of readdirSync(KEPT))
    if (!name.startsWith(builder())) rmSync(join(KEPT, name), { force: true });
  const part = `${file}.${process.pid}`;
  writeFileSync(part, text);
  renameSync(part, file);
}

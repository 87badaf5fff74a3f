/** What was read and found of files, kept on disk beside the index, so that a build reads only those that changed. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf, type FilePart, type Finding } from '../../src/index.js';
import { hashOf, readContentFile, type ContentFile } from './content-file.js';

/** One file as it was read, with what its checks found. */
export interface CachedPart {
  readonly hash: string;
  readonly part: FilePart;
  readonly checked: readonly Finding[];
}

export class PartCache {
  readonly #folder: string;
  readonly #stamp: string;

  /**
   * @param folder of the cache alone: what no build needs any more is removed from it
   * @param stamp of all that reading and checking depend on beside the file; another one finds nothing
   */
  constructor(folder: string, stamp: string) {
    this.#folder = folder;
    this.#stamp = stamp;
  }

  /** @returns what is kept of each file as it is now; `undefined` where that is nothing, or damaged */
  find(files: readonly ContentFile[]): (CachedPart | undefined)[] {
    const names = new Set(this.#names());
    if (names.size === 0) return files.map(() => undefined);
    return files.map((file) => {
      const source = readContentFile(file);
      if (!('bytes' in source)) return undefined;
      const hash = hashOf(source);
      const name = this.#nameOf(file, hash);
      return names.has(name) ? this.#read(name, file, hash) : undefined;
    });
  }

  /**
   * Keeps these and nothing else.
   * @returns why that failed, if it did: the next build reads all files, and is the same
   */
  keep(files: readonly ContentFile[], parts: readonly (CachedPart | undefined)[]): string | undefined {
    try {
      mkdirSync(this.#folder, { recursive: true });
      const old = new Set(this.#names());
      files.forEach((file, at) => {
        const cached = parts[at];
        if (cached === undefined || cached.hash === '') return;
        const name = this.#nameOf(file, cached.hash);
        if (old.delete(name)) return;
        writeFileSync(join(this.#folder, name), sealed(JSON.stringify(cached)));
      });
      for (const name of old) rmSync(join(this.#folder, name), { force: true });
      return undefined;
    } catch (thrown) {
      return messageOf(thrown);
    }
  }

  /** Forgets everything. */
  clear(): void {
    for (const name of this.#names()) rmSync(join(this.#folder, name), { force: true });
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder).filter((name) => NAME.test(name));
    } catch {
      // No build before this one: there is nothing to find.
      return [];
    }
  }

  #nameOf({ file, path }: ContentFile, hash: string): string {
    const key = [this.#stamp, file, path, hash].join('\n');
    return `${createHash('sha256').update(key).digest('hex').slice(0, 40)}.json`;
  }

  #read(name: string, { file, path }: ContentFile, hash: string): CachedPart | undefined {
    try {
      const text = readFileSync(join(this.#folder, name), 'utf8');
      const content = text.slice(SEAL);
      if (sealed(content) !== text) {
        // Cut off or altered: written anew once the file was read.
        rmSync(join(this.#folder, name), { force: true });
        return undefined;
      }
      const cached = JSON.parse(content) as CachedPart;
      const isOf = cached.hash === hash && cached.part.file === file && cached.part.path === path;
      return isOf ? cached : undefined;
    } catch {
      // Gone since it was listed, or unreadable: the file itself says the same.
      return undefined;
    }
  }
}

/** Stands for the code that reads and checks, and the Node that runs it: of others, nothing kept is trusted. */
export function codeStamp(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of CODE.flatMap((part) => filesBelow(fileURLToPath(new URL(part, import.meta.url)))))
    hash.update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true }).sort((left, right) =>
    left.name < right.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) return filesBelow(inside);
    return /(?<!\.d)\.[jt]s$/.test(entry.name) ? [inside] : [];
  });
}

function sealed(content: string): string {
  return `${createHash('sha256').update(content).digest('hex')}\n${content}`;
}

/** All that a part is made by: `src/file-part.ts` imports no more. */
const CODE = ['../../src/text/', '../../src/model/', '../../src/parse/', '../../src/check/'];

/** Length of the checksum and its line break. */
const SEAL = 65;

const NAME = /^[0-9a-f]{40}\.json$/;

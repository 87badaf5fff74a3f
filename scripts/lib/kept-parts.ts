/** The files of earlier builds of this process, kept as long as their bytes are the same. */
import { createPartReader, type FilePart, type Finding } from '../../src/index.js';
import { hashOf, readContentFile, type ContentFile } from './content-file.js';
import { checkedPart, isPart, type ReadFiles } from './part-pool.js';

interface KeptFile {
  readonly hash: string;
  readonly part: FilePart;
  readonly checked: readonly Finding[];
}

export class KeptParts {
  readonly #files = new Map<string, KeptFile>();

  /** How many files are kept. */
  get size(): number {
    return this.#files.size;
  }

  /** Takes what a whole build read. */
  async keep(files: readonly ContentFile[], { parts, hashes, check }: ReadFiles): Promise<void> {
    const checked = await check();
    files.forEach(({ file }, at) => {
      const [part, hash] = [parts[at], hashes[at]];
      if (part === undefined || hash === undefined || !isPart(part)) return;
      this.#files.set(file, { hash, part, checked: checked[at] ?? [] });
    });
  }

  /** Reads files anew where their bytes changed. */
  async read(files: readonly ContentFile[]): Promise<ReadFiles> {
    const reader = await createPartReader();
    const listed = new Set(files.map(({ file }) => file));
    for (const file of this.#files.keys()) if (!listed.has(file)) this.#files.delete(file);
    const read = files.map(
      (file): { part: FilePart | Finding; checked: readonly Finding[]; hash: string } => {
        const source = readContentFile(file);
        if (!('bytes' in source)) return { part: source, checked: [], hash: '' };
        const hash = hashOf(source);
        const known = this.#files.get(file.file);
        if (known?.hash === hash && known.part.path === file.path) return known;
        const part = reader(source);
        const fresh = { hash, part, checked: checkedPart(part) };
        this.#files.set(file.file, fresh);
        return fresh;
      },
    );
    const checked = read.map((one) => one.checked);
    return {
      parts: read.map(({ part }) => part),
      hashes: read.map(({ hash }) => hash),
      check: () => Promise.resolve(checked),
    };
  }
}

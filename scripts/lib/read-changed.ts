/** Reads the files of a build of which nothing is known, and takes the others as they are known. */
import type { FilePart, Finding } from '../../src/index.js';
import type { ContentFile } from './content-file.js';
import type { CachedPart } from './part-cache.js';
import { readFiles, type ReadFiles } from './part-pool.js';

/**
 * @param known of each file, where anything is
 * @param onProgress called after each file with how many are done
 */
export async function readChanged(
  files: readonly ContentFile[],
  known: readonly (CachedPart | undefined)[],
  onProgress: (done: number) => void,
): Promise<ReadFiles> {
  const unknown = files.flatMap((file, at) => (known[at] === undefined ? [{ file, at }] : []));
  if (unknown.length === files.length) return readFiles(files, onProgress);
  const done = files.length - unknown.length;
  onProgress(done);
  const read = await readFiles(
    unknown.map(({ file }) => file),
    (more) => onProgress(done + more),
  );
  const placed = new Map(unknown.map(({ at }, place) => [at, place]));
  const each = <Value>(fresh: readonly Value[], old: (cached: CachedPart) => Value): Value[] =>
    files.map((_, at) => {
      const cached = known[at];
      return cached === undefined ? (fresh[placed.get(at) as number] as Value) : old(cached);
    });
  return {
    parts: each<FilePart | Finding>(read.parts, ({ part }) => part),
    hashes: each(read.hashes, ({ hash }) => hash),
    check: async () => each<readonly Finding[]>(await read.check(), ({ checked }) => checked),
  };
}

/** Finds the catalogues of `locales/` on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCatalogue, type Catalogues } from '../../src/index.js';

/**
 * Reads one file of every folder of `locales/`.
 * @throws SpanwiseError `catalogue-invalid`
 */
export function readCatalogues(name: string): Catalogues {
  const folder = join(packageRoot(), 'locales');
  const files = readdirSync(folder)
    .map((tag) => [tag, join(folder, tag, name)] as const)
    .filter(([, file]) => existsSync(file));
  return Object.fromEntries(
    files.map(([tag, file]) => [tag, parseCatalogue(readFileSync(file, 'utf8'), file)]),
  );
}

/** The folder of package.json: above this file, compiled or not. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

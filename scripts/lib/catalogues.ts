/** Finds the catalogues of `locales/` on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCatalogue, type Catalogues } from '../../src/index.js';
import { packageRoot } from './package-root.js';

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

/** Where the real files lie that were handed over with the task: read from there, never copied in here. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder beside the repository.
 * @returns `undefined` where it is missing, so that a suite can be skipped; on CI it must be there
 */
export function sharedFolder(): string | undefined {
  const folder = resolve(import.meta.dirname, '../../../shared');
  if (existsSync(folder)) return folder;
  if (process.env['CI'] !== undefined)
    throw new TypeError(`Unexpected lack of ${folder}, expected the real files on CI`);
  console.warn(`Skipped: ${folder} is not there, so nothing was compared with the real files.`);
  return undefined;
}

/** The file of an SQLite database: where it can be made, and what is said when it is taken away. */
import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { isAwayFault, storeAway } from '../../../bot/store/away.js';
import { openDatabaseFile } from '../../../bot/store/database-file.js';
import { Workplace } from '../../support/command.js';

const place = new Workplace();
afterAll(() => place.remove());

let files = 0;
function newPath(): string {
  files += 1;
  return place.path(`${files}/below/store.db`);
}

/** What the opened file says after something was done to it. */
function after(change: (path: string) => void): unknown {
  const path = newPath();
  const { database, mustBeInPlace } = openDatabaseFile(path);
  try {
    change(path);
    mustBeInPlace();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    database.close();
  }
}

it.each([
  ['deleted', (path: string): void => rmSync(path)],
  ['moved', (path: string): void => renameSync(path, `${path}.old`)],
  [
    'replaced by a copy',
    (path: string): void => {
      copyFileSync(path, `${path}.copy`);
      renameSync(`${path}.copy`, path);
    },
  ],
])('a file that was %s is missed, and the store is away', (_what, change) => {
  const gone = after(change);
  expect(gone).toMatchObject({ code: 'store-file-gone' });
  expect(isAwayFault(gone)).toBe(true);
  expect(storeAway(gone).cause).toBe(gone);
});

it.each([
  ['left alone', (): void => undefined],
  [
    'moved and put back',
    (path: string): void => {
      renameSync(path, `${path}.old`);
      renameSync(`${path}.old`, path);
    },
  ],
])('a file that was %s is in place', (_what, change) => {
  expect(after(change)).toBeUndefined();
});

it.runIf(process.platform === 'linux')('where no folder can be made, that is said at once', () => {
  expect(() => openDatabaseFile('/proc/spanwise/store.db')).toThrow(
    expect.objectContaining({ code: 'store-unavailable' }) as Error,
  );
});

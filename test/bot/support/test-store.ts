/** A store on a file of its own, which goes with the test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../../bot/store/open-store.js';

/** Closing it deletes the file. */
export async function openTestStore(now: () => Date = () => new Date()): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'spanwise-store-'));
  const store = await openStore({ file: join(folder, 'test.db'), now, keepDays: 180 });
  return {
    ...store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

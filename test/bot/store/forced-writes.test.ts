/** Writes of state that come together go together, and each is acknowledged only when it can be read. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../bot/store/open-store.js';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spanwise-forced-'));
  store = await openStore({
    file: join(folder, 'spanwise.db'),
    now: () => new Date('2026-11-21T12:00:00Z'),
    keepDays: 30,
  });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('forced writes', () => {
  it('of a hundred at once all are there when they are acknowledged', async () => {
    const keys = Array.from({ length: 100 }, (_, n) => `test/users/${n}/`);
    await Promise.all(
      keys.map(async (key, n) => {
        await store.botState.write({ [key]: { n, eTag: '*' } });
        const items = (await store.botState.read([key])) as Record<string, { n: number }>;
        expect(items[key]?.n).toBe(n);
      }),
    );
  });

  it('of several with one key the last asked for stays, with an eTag that a next write can name', async () => {
    await Promise.all([1, 2, 3].map((n) => store.botState.write({ same: { n, eTag: '*' } })));
    const { same } = (await store.botState.read(['same'])) as { same: { n: number; eTag: string } };
    expect(same.n).toBe(3);
    await store.botState.write({ same: { ...same, n: 4 } });
    await expect(store.botState.write({ same: { ...same, n: 5 } })).rejects.toThrow(/etag conflict/);
  });

  it('fail each where the database is closed, and none waits for ever', async () => {
    const other = await openStore({ file: join(folder, 'b.db'), now: () => new Date(0), keepDays: 1 });
    await other.close();
    const ended = await Promise.allSettled([1, 2].map((n) => other.botState.write({ [`k${n}`]: { n } })));
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(other.botState.write({ again: {} })).rejects.toThrow();
  });
});

/** Replicas whose clocks differ by hours share one PostgreSQL, and its clock. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../bot/store/open-store.js';
import type { ReminderKind } from '../../../bot/store/reminders.js';
import { startPostgres, type Postgres } from '../../support/postgres.js';

const HOUR = 60 * 60_000;
const LEASE_MS = 15_000;

/** A replica with a clock of its own. */
interface Replica {
  readonly store: Store;
  readonly now: () => Date;
}

let postgres: Postgres;
let replicas: readonly Replica[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase();
  for (const offMs of [0, HOUR, -HOUR]) {
    const now = (): Date => new Date(Date.now() + offMs);
    const store = await openStore({ databaseUrl, file: '', now, keepDays: 180 });
    replicas = [...replicas, { store, now }];
  }
});
afterAll(async () => {
  for (const { store } of replicas) await store.close();
  await postgres.stop();
});

function replica(name: 'right' | 'fast' | 'slow'): Replica {
  return replicas[['right', 'fast', 'slow'].indexOf(name)] as Replica;
}

async function begin({ store, now }: Replica, key: string, owner: string): Promise<string> {
  return store.seen.begin(key, { owner, at: now(), leaseMs: LEASE_MS });
}

describe('what one replica has begun', () => {
  it.each([
    ['right', 'fast'],
    ['right', 'slow'],
    ['fast', 'right'],
    ['slow', 'right'],
    ['fast', 'slow'],
    ['slow', 'fast'],
  ] as const)('by the %s clock, is its own by the %s clock, and done when it is', async (one, other) => {
    const key = `${one} and ${other}`;
    expect(await begin(replica(one), key, `${key} 1`)).toBe('taken');
    expect(await begin(replica(other), key, `${key} 2`)).toBe('busy');
    const claim = { owner: `${key} 1`, at: replica(one).now(), leaseMs: LEASE_MS };
    expect(await replica(one).store.seen.renew(key, claim)).toBe(true);
    expect(await begin(replica(other), key, `${key} 3`)).toBe('busy');
    await replica(one).store.seen.done(key, `${key} 1`);
    expect(await begin(replica(other), key, `${key} 4`)).toBe('done');
    expect(await replica(other).store.purge()).toMatchObject({ seen: 0 });
    expect(await begin(replica(other), key, `${key} 5`)).toBe('done');
  });
});

describe('reminders', () => {
  const to = { channelId: 'msteams', conversationId: 'a:1', userId: '29:1' };
  const add = async (id: string, dueInMs: number, kind: ReminderKind): Promise<void> => {
    const { store } = replica('right');
    const window = { opens: '2026-11-22', closes: '2026-12-21' };
    await store.reminders.add({
      ...{ id, to, locale: 'ko-KR', timeZone: 'Asia/Seoul', check: 'renewal-window', kind },
      ...{ date: '2026-11-22', dueAt: new Date(Date.now() + dueInMs), payload: window },
    });
  };
  const claim = async ({ store, now }: Replica, owner: string): Promise<string[]> =>
    (await store.reminders.claimDue({ now: now(), limit: 9, leaseMs: LEASE_MS, owner })).map(({ id }) => id);

  it('go out when they are due, by whichever replica, and are one replica’s at a time', async () => {
    await add('early', HOUR / 2, 'closes-soon');
    await add('due', -60_000, 'opens');
    expect(await claim(replica('fast'), 'A')).toEqual(['due']);
    for (const name of ['right', 'slow', 'fast'] as const)
      expect(await claim(replica(name), 'B')).toEqual([]);
    const { store, now } = replica('fast');
    expect(await store.reminders.beginSend('due', { owner: 'A', now: now(), leaseMs: LEASE_MS })).toBe(true);
    expect(await claim(replica('right'), 'B')).toEqual([]);
    // A moment from now by its own clock is a moment from now.
    await store.reminders.retryLater('due', 'A', { at: new Date(now().getTime() + 1), code: 'HTTP_502' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await claim(replica('slow'), 'C')).toEqual(['due']);
    await replica('slow').store.reminders.giveUp('due', 'C', '403');
  });
});

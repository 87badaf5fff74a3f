/** Opening the store: what keeps it from opening is told in one sentence, without the password. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspect } from 'node:util';
import { Migrator, sql } from 'kysely';
import Libsql from 'libsql';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { connect } from '../../../bot/store/connect.js';
import { formerUserKey, hashOf } from '../../../bot/store/keys.js';
import { first } from '../../../bot/store/migrations/0001-first.js';
import { asked } from '../../../bot/store/migrations/0002-asked.js';
import { openStore, type StoreSettings } from '../../../bot/store/open-store.js';
import type { Database } from '../../../bot/store/tables.js';
import { SpanwiseError } from '../../../src/index.js';
import { after, MINUTE, NOON, subjects, takes } from './support/subjects.js';

const [sqlite, postgres] = subjects() as [ReturnType<typeof subjects>[0], ReturnType<typeof subjects>[0]];
const SECRET = 'not-to-be-told';

describe.each([sqlite, postgres])('on $name', (subject) => {
  it('what a store wrote is there when it is opened again', async () => {
    const settings = await subject.settings();
    const first = await openStore(settings);
    expect(await takes(first, 'a', NOON)).toBe(true);
    await first.close();
    const second = await openStore(settings);
    expect(await takes(second, 'a', after(1))).toBe(false);
    await second.close();
  });

  it('what is done when a store is closed is done when it is opened again', async () => {
    const settings = await subject.settings();
    const first = await openStore(settings);
    await takes(first, 'a', NOON);
    const done = first.seen.done('a', 'A');
    await first.close();
    await done;
    const second = await openStore(settings);
    expect(await second.seen.begin('a', { owner: 'B', at: after(MINUTE), leaseMs: 1 })).toBe('done');
    await second.close();
  });

  it('what is being written when a store is closed is written to its end', async () => {
    const store = await openStore(await subject.settings());
    const keys = Array.from({ length: 250 }, (_, n) => `activity/${n}`);
    await Promise.all(keys.map(async (key) => takes(store, key, NOON)));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const done = keys.map(async (key) => store.seen.done(key, 'A'));
    // The time to gather is over: the first of several statements is on its way.
    await vi.advanceTimersByTimeAsync(50);
    vi.useRealTimers();
    await store.close();
    expect(await Promise.allSettled(done)).not.toContainEqual(
      expect.objectContaining({ status: 'rejected' }),
    );
  });

  it('a row of an older replica, which knows of no leases, is of what is done', async () => {
    const settings = await subject.settings();
    const store = await openStore(settings);
    const { db, migrating } = await connect(settings);
    const key = hashOf('seen', 'a');
    await sql`insert into seen (key, at) values (${key}, ${NOON.getTime()})`.execute(db);
    await db.destroy();
    await migrating.close();
    expect(await store.seen.begin('a', { owner: 'B', at: after(MINUTE), leaseMs: 1 })).toBe('done');
    await store.close();
  });

  it('a database of a later version is refused', async () => {
    const settings = await subject.settings();
    await (await openStore(settings)).close();
    const { db, migrating } = await connect(settings);
    await sql`insert into kysely_migration (name, timestamp) values ('0999-later', '2099-01-01')`.execute(db);
    await db.destroy();
    await migrating.close();
    expect(await problemOf(settings)).toMatch(
      /^The database was written by a later version of Spanwise \(it has 0999-later\)\. .*\[store-newer\]$/,
    );
  });
});

describe.each([sqlite, postgres])('the keys on $name', (subject) => {
  const user = { channelId: 'msteams', userId: '29:anna' };
  const home = { ...user, conversationId: 'a:home' };

  it('cannot be worked out from the IDs: they hold a secret of the store', async () => {
    const settings = await subject.settings();
    const first = await openStore(settings);
    const second = await openStore(await subject.settings());
    expect(first.addressOf(home)).not.toEqual(second.addressOf(home));
    expect(first.feedback.idOf(home, 'SW-1')).not.toBe(second.feedback.idOf(home, 'SW-1'));
    expect(Object.values(first.addressOf(home))).not.toContain(formerUserKey(user));
    // Another replica, or another start.
    const again = await openStore(settings);
    expect(again.addressOf(home)).toEqual(first.addressOf(home));
    for (const store of [first, second, again]) await store.close();
  });

  it('of what was kept before are made anew: all is found, and all is forgotten', async () => {
    const settings = await subject.settings();
    await asBefore(settings);
    const store = await openStore(settings);
    expect(await store.preferences.get(user)).toMatchObject({ locale: 'sv-SE' });
    const [kept] = await store.conversations.byUser(user);
    expect(kept).toMatchObject({ address: store.addressOf(home), reference: {} });
    expect(await store.botState.read(['msteams/conversations/a:home/users/29:anna/'])).toMatchObject({
      'msteams/conversations/a:home/users/29:anna/': { n: 1 },
    });
    expect(await store.forget(home)).toMatchObject({
      preferences: 1,
      conversations: 1,
      state: 1,
      comments: 1,
    });
    await store.close();
  });

  it('that an older replica writes meanwhile are forgotten, too', async () => {
    const settings = await subject.settings();
    await (await openStore(settings)).close();
    const { db, migrating } = await connect(settings);
    await oldRows(db);
    const store = await openStore(settings);
    expect(await store.forget(home)).toMatchObject({ preferences: 1, conversations: 1, state: 1 });
    await store.close();
    await db.destroy();
    await migrating.close();
  });

  it('that lost their secret keep the store shut', async () => {
    const settings = await subject.settings();
    await (await openStore(settings)).close();
    const { db, migrating } = await connect(settings);
    await db.deleteFrom('secrets').execute();
    await db.destroy();
    await migrating.close();
    expect(await problemOf(settings)).toMatch(/^The database lacks the secret .*\[store-unavailable\]$/);
  });

  /** A database of the version before, with rows. */
  async function asBefore(settings: StoreSettings): Promise<void> {
    const { db, migrating } = await connect(settings);
    const migrations = { '0001-first': first, '0002-asked': asked };
    const provider = { getMigrations: () => Promise.resolve(migrations) };
    await new Migrator({ db, provider }).migrateToLatest();
    await oldRows(db);
    await db.destroy();
    await migrating.close();
  }

  async function oldRows(db: Database): Promise<void> {
    const user_key = formerUserKey(user);
    const state = hashOf('msteams/conversations/a:home/users/29:anna/');
    const conversation_key = hashOf('conversation', 'msteams', 'a:home');
    await db.insertInto('preferences').values({ user_key, locale: 'sv-SE', updated_at: 1 }).execute();
    await db
      .insertInto('conversations')
      .values({ user_key, conversation_key, reference: '{}', updated_at: 1 })
      .execute();
    await db
      .insertInto('bot_state')
      .values({ user_key, key_hash: state, etag: 'e', value: '{"n":1}', updated_at: 1 })
      .execute();
    const id = hashOf('feedback', 'msteams', 'a:home', '29:anna', 'SW-1');
    const words = { rating: 'down', comment: 'ord', receipt: 'SW-1', day: '2026-11-21', at: 1 } as const;
    await db
      .insertInto('feedback')
      .values({ id, entry_id: 'e', locale: 'sv-SE', revision: 'r', ...words })
      .execute();
  }
});

describe('an SQLite file', () => {
  it('is readable by its owner only, as is all beside it', async () => {
    const settings = await sqlite.settings();
    const store = await openStore(settings);
    await takes(store, 'a', NOON);
    expect(statSync(dirname(settings.file)).mode & 0o777).toBe(0o700);
    for (const side of ['', '-wal', '-shm']) expect(statSync(settings.file + side).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it.each<[string, (file: string) => void]>([
    ['a folder', (file) => void mkdirSync(file, { recursive: true })],
    [
      'no database',
      (file) => writeFileSync(file, 'just some words, and enough of them to fill a header'.repeat(9)),
    ],
  ])('that is %s is refused', async (_what, make) => {
    const settings = await sqlite.settings();
    mkdirSync(dirname(settings.file), { recursive: true });
    make(settings.file);
    expect(await problemOf(settings)).toMatch(
      /^The database file .* cannot be opened .*\[store-unavailable\]$/,
    );
  });

  it('that another process holds is waited for, while everything else goes on', async () => {
    const settings = await sqlite.settings();
    const store = await openStore(settings);
    const other = new Libsql(settings.file);
    other.exec('BEGIN IMMEDIATE');
    const state = store.botState.write({ a: { n: 1 } });
    const seen = takes(store, 'a', NOON);
    // What only reads does not wait for other processes; here it waits its turn after the two.
    for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setTimeout(resolve, 1));
    other.exec('ROLLBACK');
    other.close();
    await state;
    expect(await seen).toBe(true);
    // A statement of libsql that met the lock would keep this from being committed.
    await store.botState.write({ a: { n: 2 }, b: { n: 2 } });
    expect(await store.botState.read(['a'])).toMatchObject({ a: { n: 2 } });
    await store.close();
  });
});

describe('PostgreSQL', () => {
  it.each([
    ['another database', `mysql://spanwise:${SECRET}@127.0.0.1/spanwise`],
    ['a web address', `https://spanwise:${SECRET}@127.0.0.1/`],
    ['no address', SECRET],
    ['a password that needs encoding', `postgres://spanwise:${SECRET}/#@127.0.0.1:5432/spanwise`],
  ])('is not reached by the address of %s', async (_what, databaseUrl) => {
    const problem = await problemOf({ ...(await sqlite.settings()), databaseUrl });
    expect(problem).toMatch(/^The address of the database is not one of PostgreSQL\. .*\[setting-invalid\]$/);
  });

  it.each<[string, (url: URL) => void, string]>([
    ['nobody listens', (url) => (url.port = '1'), 'ECONNREFUSED'],
    ['the password is wrong', (url) => (url.password = `${SECRET}-2`), '28P01'],
    ['there is no such database', (url) => (url.pathname = '/none'), '3D000'],
  ])('is not reached where %s', async (_why, change, code) => {
    const settings = await postgres.settings();
    const url = new URL(settings.databaseUrl ?? '');
    change(url);
    const where = `${url.host}${url.pathname}`;
    expect(await problemOf({ ...settings, databaseUrl: url.href })).toBe(
      `The PostgreSQL database ${where} cannot be reached (${code}). See that it runs, and that host, database, ` +
        'user and password in its address are right. [store-unavailable]',
    );
  });

  it('that ends our connections is connected to anew', async () => {
    const lost: Error[] = [];
    const settings = await postgres.settings({ onLostConnection: (error) => lost.push(error) });
    const store = await openStore(settings);
    await takes(store, 'a', NOON);
    await endConnections(settings);
    await until(() => lost.length > 0);
    expect(await takes(store, 'a', after(1))).toBe(false);
    await store.close();
  });

  it('that ends a connection amid a transaction fails it, and nothing else', async () => {
    const lost: Error[] = [];
    const settings = await postgres.settings({ onLostConnection: (error) => lost.push(error) });
    await (await openStore(settings)).close();
    const { db, migrating } = await connect(settings);
    const broken = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('seen').values({ key: 'a', at: 0 }).execute();
      await endConnections(settings);
      await until(() => lost.length > 0);
      await transaction.insertInto('seen').values({ key: 'b', at: 0 }).execute();
    });
    await expect(broken).rejects.toThrow();
    expect(await db.selectFrom('seen').selectAll().execute()).toEqual([]);
    await db.destroy();
    await migrating.close();
  });
});

/** The sentence an operator reads; neither it nor anything a log could take from the error has the password. */
async function problemOf(settings: StoreSettings): Promise<string> {
  const error: unknown = await openStore(settings).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SpanwiseError);
  expect(inspect(error, { depth: 9 })).not.toContain(SECRET);
  return (error as SpanwiseError).toSentence();
}

async function endConnections({ databaseUrl }: StoreSettings): Promise<void> {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  await admin.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  await admin.end();
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    expect(tries).toBeLessThan(1_000);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

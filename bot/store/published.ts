/** The indexes published for all replicas of one PostgreSQL: all or nothing, with what was live before kept. */
import { sql } from 'kysely';
import { SpanwiseError } from '../../src/index.js';
import type { Database } from './tables.js';

export interface PublishedRow {
  readonly version: string;
  /** After how many milliseconds, by the clock of the database, replicas answer from it. */
  readonly liveInMs: number;
  /** Another each time something is put live. */
  readonly publication: string;
}

export interface PublishedRows {
  /** @returns the one that is live, or is about to be; `undefined` where nothing was published */
  newest(): Promise<PublishedRow | undefined>;
  /** @returns what was published, as it was given */
  body(version: string): Promise<string>;
  /**
   * Puts one live. Publishing the one that is live again writes it anew, should what is kept have been damaged.
   * @param body text without NUL
   * @throws SpanwiseError `publish-busy` while another is being published
   */
  publish(version: string, body: string): Promise<void>;
  /**
   * Puts the one before the newest live again, and forgets the newest.
   * @param check throws where that one is of no use; then nothing changes
   * @returns its version
   * @throws SpanwiseError `publish-busy`, or `nothing-published` where there is none before
   */
  rollback(check: (version: string, body: string) => Promise<void>): Promise<string>;
}

/** @param db PostgreSQL: what happens at the same time is settled by its locks and its clock */
export function createPublishedRows(db: Database): PublishedRows {
  return {
    newest: async () => {
      const row = await newestOf(db);
      if (row === undefined) return undefined;
      const { version, sequence, live_at: liveAt } = row;
      return { version, liveInMs: liveAt - (await clockOf(db)), publication: `${sequence} ${liveAt}` };
    },
    body: async (version) => {
      const row = await db
        .selectFrom('published')
        .select('body')
        .where('version', '=', version)
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) throw nothing(`no index ${version} is kept`);
      return row.body;
    },
    publish: (version, body) =>
      alone(db, async (transaction) => {
        const newest = await newestOf(transaction);
        const liveAt = (await clockOf(transaction)) + SWITCH_MS;
        if (newest?.version === version) {
          await replace(transaction, newest.sequence, { body, live_at: liveAt });
          return;
        }
        const sequence = (newest?.sequence ?? 0) + 1;
        await transaction
          .insertInto('published')
          .values({ sequence, version, body, live_at: liveAt })
          .execute();
        await transaction
          .deleteFrom('published')
          .where('sequence', '<=', sequence - KEPT)
          .execute();
        await tell(transaction);
      }),
    rollback: (check) =>
      alone(db, async (transaction) => {
        const rows = await transaction
          .selectFrom('published')
          .select(['sequence', 'version', 'body'])
          .orderBy('sequence', 'desc')
          .limit(2)
          .execute();
        const [newest, before] = rows;
        if (newest === undefined || before === undefined) throw nothing('no index before it is kept');
        await check(before.version, before.body);
        const liveAt = (await clockOf(transaction)) + SWITCH_MS;
        await transaction.deleteFrom('published').where('sequence', '=', newest.sequence).execute();
        await replace(transaction, before.sequence, { live_at: liveAt });
        return before.version;
      }),
  };
}

async function newestOf(
  db: Database,
): Promise<{ readonly sequence: number; readonly version: string; readonly live_at: number } | undefined> {
  return db
    .selectFrom('published')
    .select(['sequence', 'version', 'live_at'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Changes one that is kept, and tells the replicas. */
async function replace(
  transaction: Database,
  sequence: number,
  values: { readonly body?: string; readonly live_at: number },
): Promise<void> {
  await transaction.updateTable('published').set(values).where('sequence', '=', sequence).execute();
  await tell(transaction);
}

/** In milliseconds since 1970: the clocks of replicas may differ, the database has one. */
async function clockOf(db: Database): Promise<number> {
  const { rows } = await sql<{ now: number }>`
    select floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
  return rows[0]?.now ?? 0;
}

/** One at a time; whoever comes second is told so and changes nothing. */
async function alone<T>(db: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ taken: boolean }>`
      select pg_try_advisory_xact_lock(hashtext(${CHANNEL})) as taken`.execute(transaction);
    if (rows[0]?.taken !== true) {
      throw new SpanwiseError(
        'publish-busy',
        'Another index is being published at this moment.',
        'Wait until it is done, and publish again.',
      );
    }
    return work(transaction);
  });
}

/** Heard by the replicas once the transaction holds. */
async function tell(transaction: Database): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, '')`.execute(transaction);
}

function nothing(which: string): SpanwiseError {
  return new SpanwiseError(
    'nothing-published',
    `Unexpected lack of a published index: ${which}.`,
    'Publish an index first.',
  );
}

/** What replicas listen to. */
export const CHANNEL = 'spanwise_published';

/** Long enough for every replica to load it, and within the two seconds that a publication may take. */
const SWITCH_MS = 1_200;

/** How many are kept to be rolled back to, the live one among them. */
const KEPT = 5;

/** Takes away what has been kept for long enough, a little at a time. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { SEEN_MS } from './seen.js';
import type { Database, Tables } from './tables.js';

/** How much of each kind was taken away. */
export interface Purged {
  readonly seen: number;
  readonly state: number;
  readonly questions: number;
  /** Of feedback only what was written; the counts stay. */
  readonly comments: number;
  readonly receipts: number;
  /** Sent or given up. */
  readonly reminders: number;
  readonly tickets: number;
}

export interface PurgeParts {
  readonly now: Date;
  readonly keepDays: number;
}

/**
 * By last use, where a thing is used again. Preferences, references and reminders to come stay until their user says
 * otherwise. Other work goes on between batches.
 */
export async function purge(db: Database, { now, keepDays }: PurgeParts): Promise<Purged> {
  const before = now.getTime() - keepDays * DAY_MS;
  const expired = (table: Aged, key: string, age: string): Promise<number> =>
    inBatches(() => deleteBatch(db, { table, key, age, before }));
  return {
    seen: await inBatches(() =>
      deleteBatch(db, { table: 'seen', key: 'key', age: 'at', before: now.getTime() - SEEN_MS }),
    ),
    state: await expired('bot_state', 'key_hash', 'updated_at'),
    questions: await expired('questions', 'id', 'last_at'),
    comments: await inBatches(() => clearComments(db, before)),
    receipts: await expired('receipts', 'code', 'last_at'),
    reminders: await inBatches(() => deleteDone(db, before)),
    tickets: await expired('tickets', 'id', 'at'),
  };
}

type Aged = 'seen' | 'bot_state' | 'questions' | 'receipts' | 'tickets';

async function inBatches(deleteSome: () => Promise<bigint>): Promise<number> {
  let total = 0;
  for (;;) {
    const deleted = Number(await deleteSome());
    total += deleted;
    if (deleted < BATCH) return total;
    // SQLite works in the thread that answers people.
    await nextTurn();
  }
}

async function deleteBatch(
  db: Database,
  { table, key, age, before }: { table: Aged; key: string; age: string; before: number },
): Promise<bigint> {
  const [from, id, at] = [sql.table(table), sql.ref(key), sql.ref(age)];
  const { numAffectedRows } = await sql`
    delete from ${from} where ${id} in (select ${id} from ${from} where ${at} <= ${before} limit ${BATCH})
  `.execute(db);
  return numAffectedRows ?? 0n;
}

async function clearComments(db: Database, before: number): Promise<bigint> {
  const { numUpdatedRows } = await db
    .updateTable('feedback')
    .set({ comment: null })
    .where('id', 'in', (old) =>
      old
        .selectFrom('feedback')
        .select('id')
        .where('at', '<=', before)
        .where('comment', 'is not', null)
        .limit(BATCH),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows;
}

async function deleteDone(db: Database, before: number): Promise<bigint> {
  const { numDeletedRows } = await db
    .deleteFrom('reminders')
    .where('id', 'in', (old) =>
      old
        .selectFrom('reminders')
        .select('id')
        .where('state', 'in', DONE)
        .where('updated_at', '<=', before)
        .limit(BATCH),
    )
    .executeTakeFirstOrThrow();
  return numDeletedRows;
}

const DONE: readonly Tables['reminders']['state'][] = ['sent', 'given-up'];
const BATCH = 500;
const DAY_MS = 86_400_000;

/** Takes away what has been kept for long enough, a little at a time. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import { CONVERSATION_MS } from './bot-state.js';
import type { Clock } from './lease-clock.js';
import { SEEN_MS } from './seen.js';
import type { Database, Tables } from './tables.js';

/** How much of each kind was taken away. */
export interface Purged {
  readonly seen: number;
  /** What a conversation remembers of what was said, an hour after; any other state by its age. */
  readonly state: number;
  readonly preferences: number;
  readonly conversations: number;
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
  /** What came lately goes by the clock it was noted by. */
  readonly clock: Clock;
}

/**
 * By last use, where a thing is used again. Reminders to come stay, and with them what is needed to send them: the
 * language that was chosen, and where to. Other work goes on between batches.
 */
export async function purge(db: Database, { now, keepDays, clock }: PurgeParts): Promise<Purged> {
  const before = now.getTime() - keepDays * DAY_MS;
  const expired = (table: Aged, key: string, age: string): Promise<number> =>
    inBatches(() => deleteBatch(db, { table, key, age, before }));
  return {
    seen: await inBatches(() =>
      deleteBatch(db, { table: 'seen', key: 'key', age: 'at', before: clock(now, -SEEN_MS) }),
    ),
    state:
      (await inBatches(() => deleteSaid(db, now.getTime() - CONVERSATION_MS))) +
      (await expired('bot_state', 'key_hash', 'updated_at')),
    tickets: await expired('tickets', 'id', 'at'),
    reminders: await inBatches(() => deleteDone(db, before)),
    preferences: await inBatches(() => deletePreferences(db, before)),
    conversations: await inBatches(() => deleteConversations(db, before)),
    questions: await expired('questions', 'id', 'last_at'),
    comments: await inBatches(() => clearComments(db, before)),
    receipts: await expired('receipts', 'code', 'last_at'),
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
  { table, key, age, before }: { table: Aged; key: string; age: string; before: number | ReturnType<Clock> },
): Promise<bigint> {
  const [from, id, at] = [sql.table(table), sql.ref(key), sql.ref(age)];
  const { numAffectedRows } = await sql`
    delete from ${from} where ${id} in (select ${id} from ${from} where ${at} <= ${before} limit ${BATCH})
  `.execute(db);
  return numAffectedRows ?? 0n;
}

/** State that is one user's is what was said last, words of theirs among it. */
async function deleteSaid(db: Database, before: number): Promise<bigint> {
  const { numDeletedRows } = await db
    .deleteFrom('bot_state')
    .where('key_hash', 'in', (old) =>
      old
        .selectFrom('bot_state')
        .select('key_hash')
        .where('user_key', 'is not', null)
        .where('updated_at', '<=', before)
        .limit(BATCH),
    )
    .executeTakeFirstOrThrow();
  return numDeletedRows;
}

async function deletePreferences(db: Database, before: number): Promise<bigint> {
  const { numAffectedRows } = await sql`
    delete from preferences where user_key in (
      select user_key from preferences p where updated_at <= ${before} and not exists (
        select 1 from reminders r where r.user_key = p.user_key and r.state in ('waiting', 'leased', 'sending')
      ) limit ${BATCH}
    )
  `.execute(db);
  return numAffectedRows ?? 0n;
}

async function deleteConversations(db: Database, before: number): Promise<bigint> {
  const { numAffectedRows } = await sql`
    delete from conversations where (user_key, conversation_key) in (
      select user_key, conversation_key from conversations c where updated_at <= ${before} and not exists (
        select 1 from reminders r where r.user_key = c.user_key and r.conversation_key = c.conversation_key
          and r.state in ('waiting', 'leased', 'sending')
      ) and not exists (
        select 1 from tickets t where t.user_key = c.user_key and t.conversation_key = c.conversation_key
      ) limit ${BATCH}
    )
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

/**
 * Schema 4: a secret in the keys of people and conversations, reminders that one replica alone can send, and indexes
 * for the age of all that is kept of a user.
 */
import { sql, type Kysely, type Migration } from 'kysely';
import { Keys } from '../keys.js';
import { SECRET_NAME } from '../secret.js';
import type { Tables } from '../tables.js';

/**
 * Rows of before get their new keys. A replica of an older version that still runs goes on, but for as long as it
 * does it knows nobody's choices; what it writes then is found by `forget` and goes by its age.
 * @param secret of this store from here on
 */
export function keyed(secret: string): Migration {
  return {
    up: async (db: Kysely<Tables>) => {
      await addSchema(db);
      await db.insertInto('secrets').values({ name: SECRET_NAME, value: secret }).execute();
      await rekey(db, new Keys(secret));
    },
  };
}

async function addSchema(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await db.schema.alterTable('reminders').addColumn('only_where_open', 'integer').execute();
  await db.schema.alterTable('reminders').addColumn('ends_at', 'bigint').execute();
  await db.schema.createIndex('preferences_age').on('preferences').column('updated_at').execute();
  await db.schema.createIndex('conversations_age').on('conversations').column('updated_at').execute();
}

/** One statement for each column: one for each key would read a table without an index as often as it has users. */
async function rekey(db: Kysely<Tables>, keys: Keys): Promise<void> {
  await db.schema
    .createTable('rekeyed')
    .temporary()
    .addColumn('former', 'text', (column) => column.primaryKey())
    .addColumn('later', 'text', (column) => column.notNull())
    .execute();
  for (const [table, column] of KEYED) {
    const [rows, key] = [sql.table(table), sql.ref(column)];
    const { rows: found } = await sql<{ former: string }>`
      select distinct ${key} as former from ${rows} where ${key} is not null`.execute(db);
    for (let from = 0; from < found.length; from += BATCH) {
      const pairs = found
        .slice(from, from + BATCH)
        .map(({ former }) => sql`(${former}, ${keys.again(former)})`);
      await sql`insert into rekeyed (former, later) values ${sql.join(pairs)} on conflict do nothing`.execute(
        db,
      );
    }
    await sql`
      update ${rows} set ${key} = (select later from rekeyed where former = ${key}) where ${key} is not null
    `.execute(db);
  }
  await db.schema.dropTable('rekeyed').execute();
}

/** All that is made of the ID of a person or of a conversation, but for what is known for minutes. */
const KEYED = [
  ['preferences', 'user_key'],
  ['bot_state', 'key_hash'],
  ['bot_state', 'user_key'],
  ['conversations', 'user_key'],
  ['conversations', 'conversation_key'],
  ['reminders', 'user_key'],
  ['reminders', 'conversation_key'],
  ['tickets', 'user_key'],
  ['tickets', 'conversation_key'],
  ['feedback', 'id'],
] as const;

/** Two parameters each: few enough for any limit. */
const BATCH = 500;

/** Schema 3: who is at an activity at this moment and for how long, and each question to a person once a day. */
import type { Migration } from 'kysely';

/** An older replica writes rows without an owner, which is what a finished activity looks like: it answers as before. */
export const seen: Migration = {
  async up(db) {
    await db.schema.alterTable('seen').addColumn('owner', 'text').execute();
    await db.schema.alterTable('seen').addColumn('lease_until', 'bigint').execute();
    await db.schema.alterTable('tickets').addColumn('once', 'text').execute();
    await db.schema.createIndex('tickets_once').unique().on('tickets').column('once').execute();
  },
};

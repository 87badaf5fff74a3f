/** Schema 2: how often each entry is shown. */
import type { Migration } from 'kysely';

export const asked: Migration = {
  async up(db) {
    await db.schema
      .createTable('asked')
      .addColumn('entry_id', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('asked_key', ['entry_id', 'locale', 'day'])
      .execute();
    await db.schema.createIndex('asked_by_locale').on('asked').columns(['locale', 'day']).execute();
  },
};

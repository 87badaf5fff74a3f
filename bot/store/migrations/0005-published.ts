/** Schema 5: the indexes that were published. */
import type { Migration } from 'kysely';

export const published: Migration = {
  async up(db) {
    await db.schema
      .createTable('published')
      .addColumn('sequence', 'bigint', (column) => column.primaryKey())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('live_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};

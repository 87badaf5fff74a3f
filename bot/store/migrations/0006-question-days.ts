/** Schema 6: how many questions found no good answer, by day; what was asked before is in no day's count. */
import type { Migration } from 'kysely';

export const questionDays: Migration = {
  async up(db) {
    await db.schema
      .createTable('question_days')
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('question_days_key', ['locale', 'kind', 'day'])
      .execute();
  },
};

/** Counts which entries are shown, day by day and language by language, without who was shown them. */
import type { Database } from './tables.js';

export interface AskedCount {
  readonly entryId: string;
  /** The language that the entry was shown in. */
  readonly locale: string;
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string;
  readonly count: number;
}

export interface Asked {
  /** Adds to what was counted before. */
  add(counts: readonly AskedCount[]): Promise<void>;
  /** @returns the IDs of the entries shown most since a day, most first */
  most(filter: { readonly locale: string; readonly from: string; readonly limit: number }): Promise<string[]>;
}

export function createAsked(db: Database): Asked {
  return {
    add: async (counts) => {
      // In one order in every replica, so that two writes never wait for each other.
      const ordered = [...counts].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
      if (ordered.length === 0) return;
      await db.transaction().execute(async (transaction) => {
        for (const { entryId, locale, day, count } of ordered) {
          await transaction
            .insertInto('asked')
            .values({ entry_id: entryId, locale, day, count })
            .onConflict((conflict) =>
              conflict
                .columns(['entry_id', 'locale', 'day'])
                .doUpdateSet((set) => ({ count: set('asked.count', '+', count) })),
            )
            .execute();
        }
      });
    },
    most: async ({ locale, from, limit }) => {
      const rows = await db
        .selectFrom('asked')
        .select('entry_id')
        .where('locale', '=', locale)
        .where('day', '>=', from)
        .groupBy('entry_id')
        .orderBy((sum) => sum.fn.sum('count'), 'desc')
        .orderBy('entry_id')
        .limit(limit)
        .execute();
      return rows.map(({ entry_id: entryId }) => entryId);
    },
  };
}

function keyOf({ entryId, locale, day }: AskedCount): string {
  return JSON.stringify([entryId, locale, day]);
}

/** Which activities came lately, known to all replicas: Teams sends one again that is not answered at once. */
import { hashOf } from './keys.js';
import type { Database } from './tables.js';

export interface Seen {
  /** Whether it did not come within the last ten minutes; whoever asks first of all replicas is told so. */
  isNew(key: string, at: Date): Promise<boolean>;
}

export function createSeen(db: Database): Seen {
  return {
    isNew: async (key, at) => {
      const instant = at.getTime();
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('seen')
        .values({ key: hashOf('seen', key), at: instant })
        .onConflict((conflict) =>
          conflict
            .column('key')
            .doUpdateSet({ at: instant })
            .where('seen.at', '<=', instant - SEEN_MS),
        )
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
  };
}

/** How long an activity is known. */
export const SEEN_MS = 10 * 60 * 1_000;

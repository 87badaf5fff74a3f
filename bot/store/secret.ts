/** The store's secret: made at its first start, the same for all replicas, and part of every key of a person. */
import { SpanwiseError } from '../../src/index.js';
import { Keys } from './keys.js';
import type { Database } from './tables.js';

/** @throws SpanwiseError `store-unavailable` where somebody deleted it: nobody would be known any more */
export async function readKeys(db: Database): Promise<Keys> {
  const row = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', SECRET_NAME)
    .executeTakeFirst();
  if (row !== undefined) return new Keys(row.value);
  throw new SpanwiseError(
    'store-unavailable',
    'The database lacks the secret that its keys are made with (table secrets).',
    'Restore the row from a backup; without it nothing that is kept of a user can be found.',
  );
}

export const SECRET_NAME = 'keys';
/** As long as the hash. */
export const SECRET_BYTES = 32;

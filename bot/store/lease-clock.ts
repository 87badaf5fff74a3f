/** Whose clock leases go by: replicas may differ by an hour, the database that they share has one. */
import { sql, type Expression } from 'kysely';
import type { Connection } from './connect.js';

export type LeaseClock = 'database' | 'given';

/**
 * An instant as queries put it, in milliseconds since 1970.
 * @param given what the caller's own clock says
 * @param plusMs so much later
 */
export type Clock = (given: Date, plusMs?: number) => Expression<number>;

/** An SQLite file is on the machine of its one process: their clocks are the same. */
export function clockOf(kind: Connection['kind'], clock: LeaseClock = 'database'): Clock {
  return kind === 'postgres' && clock === 'database' ? byDatabase : asGiven;
}

/** The moment of the statement, not that of its transaction, which may have waited. */
function byDatabase(_given: Date, plusMs = 0): Expression<number> {
  return sql<number>`floor(extract(epoch from clock_timestamp()) * 1000)::bigint + ${plusMs}::bigint`;
}

function asGiven(given: Date, plusMs = 0): Expression<number> {
  return sql<number>`${given.getTime() + plusMs}`;
}

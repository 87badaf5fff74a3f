/** Tells a database that cannot be reached from every other fault: what needs none of it goes on without. */
import { SpanwiseError } from '../../src/index.js';
import { DeadlineError } from '../deadline.js';

/** Whether a store that is watched says so of itself. */
export function isStoreAway(error: unknown): boolean {
  return error instanceof SpanwiseError && error.code === 'store-unavailable';
}

/** @returns what the store gives; `undefined` where it is away */
export async function unlessAway<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isStoreAway(error)) return undefined;
    throw error;
  }
}

/** @param cause missing where it was away already, and was not asked */
export function storeAway(cause?: unknown): SpanwiseError {
  return new SpanwiseError(
    'store-unavailable',
    'The database does not answer.',
    'See that it runs and can be reached; it is asked again every second.',
    { cause },
  );
}

/** Whether a fault of a query is one of its database or of the way there, and not of the query. */
export function isAwayFault(error: unknown): boolean {
  if (isStoreAway(error) || error instanceof DeadlineError) return true;
  if (!(error instanceof Error)) return false;
  if (error instanceof SpanwiseError && error.code === 'store-file-gone') return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return AWAY_CODE.test(code) || (code === '' && LOST_CONNECTION.test(error.message));
}

/**
 * Matches classes of PostgreSQL (08 connection, 53 resources, 57P its end, 25006 a standby that only reads, 57014 too
 * slow), primary codes of SQLite that are of the file or the disk, and system errors of sockets; not `23505`, a value
 * that is there already, nor `SQLITE_CONSTRAINT`.
 */
const AWAY_CODE =
  /^(?:08\w{3}|53\w{3}|57P0\w|25006|57014|SQLITE_(?:BUSY|LOCKED|IOERR|FULL|READONLY|CANTOPEN|CORRUPT|NOTADB|PROTOCOL|NOMEM)(?:_\w+)?|E(?:CONN\w+|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH))$/;

/** Matches what the client of PostgreSQL says of a connection that broke, without a code; not a message of the server. */
const LOST_CONNECTION =
  /^(?:Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client (?:was closed|has encountered a connection error))/;

/** Which database the store lies in: everything that SQLite and PostgreSQL do differently is here or in the SQLite dialect. */
import { Kysely, PostgresDialect, type Dialect, type SelectQueryBuilder } from 'kysely';
import type Pg from 'pg';
import { SpanwiseError } from '../../src/index.js';
import { PlainValues } from './plain-values.js';
import { sqliteDialects } from './sqlite-dialect.js';
import type { Database, Tables } from './tables.js';

export interface Connection {
  readonly db: Database;
  /** For what may be lost with the power, though not with the process; closed with `db`. */
  readonly stateDb: Database;
  readonly kind: 'sqlite' | 'postgres';
  /** A second way in that may wait long, for migrations; SQLite has but the one. */
  readonly migrating: { readonly db: Database; close(): Promise<void> };
}

export interface ConnectSettings {
  /** `postgres://user:password@host:port/database`; without one, the file. */
  readonly databaseUrl?: string | undefined;
  /** The SQLite file; it and its folder are created. */
  readonly file: string;
  /** Told when a connection breaks; it is given up, and the next query opens another. */
  readonly onLostConnection?: ((error: Error) => void) | undefined;
}

/** @throws SpanwiseError `store-unavailable` or `setting-invalid` */
export async function connect({ databaseUrl, file, onLostConnection }: ConnectSettings): Promise<Connection> {
  if (databaseUrl === undefined || databaseUrl === '') {
    const { full, process } = sqliteDialects(file);
    const db = databaseOn(full);
    return {
      db,
      stateDb: databaseOn(process),
      kind: 'sqlite',
      migrating: { db, close: () => Promise.resolve() },
    };
  }
  checkUrl(databaseUrl);
  // Loaded by those alone who use it.
  const { default: pg } = await import('pg');
  const open = (limits: Pg.PoolConfig): Database =>
    databaseOn(postgresDialect(pg, { ...limits, connectionString: databaseUrl }, onLostConnection));
  const migrating = open(MIGRATION_LIMITS);
  const db = open(QUERY_LIMITS);
  return {
    db,
    stateDb: db,
    kind: 'postgres',
    migrating: { db: migrating, close: () => migrating.destroy() },
  };
}

/** Leaves out rows that another replica is taking at this moment; SQLite has one writer at a time anyway. */
export function skipTaken<O>(
  kind: Connection['kind'],
  query: SelectQueryBuilder<Tables, 'reminders', O>,
): SelectQueryBuilder<Tables, 'reminders', O> {
  return kind === 'postgres' ? query.forUpdate().skipLocked() : query;
}

function databaseOn(dialect: Dialect): Database {
  return new Kysely<Tables>({ dialect, plugins: [new PlainValues()] });
}

function checkUrl(databaseUrl: string): void {
  if (URL.canParse(databaseUrl) && POSTGRES_SCHEME.test(new URL(databaseUrl).protocol)) return;
  // The address is not repeated: it bears a password.
  throw new SpanwiseError(
    'setting-invalid',
    'The address of the database is not one of PostgreSQL.',
    'Write it as postgres://user:password@host:5432/database (signs such as @ or / in the password as %40, %2F), ' +
      'or leave it out for an SQLite file.',
  );
}

function postgresDialect(
  pg: typeof Pg,
  settings: Pg.PoolConfig & { readonly connectionString: string },
  onLostConnection: ConnectSettings['onLostConnection'],
): Dialect {
  const pool = new pg.Pool({
    ...settings,
    connectionTimeoutMillis: 5_000,
    application_name: 'spanwise',
    keepAlive: true,
    types: numbersForInt8(pg),
  });
  // Without listeners a database that restarts would end the process. The pool tells of resting connections only, a
  // client of its own at any time; one amid a transaction fails at its next query besides.
  pool.on('connect', (client) => client.on('error', (error) => onLostConnection?.(error)));
  pool.on('error', () => undefined);
  const connectOrSay = async (): Promise<Pg.PoolClient> => {
    try {
      return await pool.connect();
    } catch (cause) {
      throw unreachable(settings.connectionString, cause);
    }
  };
  return new PostgresDialect({ pool: { connect: connectOrSay, end: () => pool.end() } });
}

/** Counts and instants come as numbers: none of ours is beyond what a double holds. */
function numbersForInt8(pg: typeof Pg): Pg.TypeOverrides {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return types;
}

function unreachable(databaseUrl: string, cause: unknown): SpanwiseError {
  const { hostname, port, pathname } = new URL(databaseUrl);
  const code =
    cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'no answer';
  const where = `${hostname}:${port === '' ? '5432' : port}${pathname}`;
  return new SpanwiseError(
    'store-unavailable',
    `The PostgreSQL database ${where} cannot be reached (${code}).`,
    'See that it runs, and that host, database, user and password in its address are right.',
    { cause },
  );
}

const QUERY_LIMITS: Pg.PoolConfig = {
  max: 10,
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 10_000,
  query_timeout: 15_000,
};

/** Several replicas may start at once, and wait until the first has migrated. */
const MIGRATION_LIMITS: Pg.PoolConfig = { max: 1, statement_timeout: 120_000, idleTimeoutMillis: 1_000 };

/** Matches `postgres:` and `postgresql:`; not `mysql:`. */
const POSTGRES_SCHEME = /^postgres(?:ql)?:$/;

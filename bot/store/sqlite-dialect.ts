/** SQLite for Kysely through libsql: one connection, writes that wait for other processes without blocking ours. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type Libsql from 'libsql';
import { SpanwiseError } from '../../src/index.js';
import { openDatabaseFile, type OpenFile } from './database-file.js';

/**
 * How long a write that was waited for lasts: `full` through the loss of power, `process` through the end of the
 * process, however sudden. Waiting for the disk takes longer than all else in a turn.
 */
export type Durability = 'full' | 'process';

/**
 * Two ways to the one connection, which differ in how long their writes last; a `full` write makes those before it
 * last as long. The file is created where there is none, readable by its owner only. Either's end closes it.
 * @throws SpanwiseError `store-unavailable`
 */
export function sqliteDialects(file: string): Readonly<Record<Durability, Dialect>> {
  const gate = new Gate(openDatabaseFile(file));
  const dialect = (durability: Durability): Dialect => ({
    createDriver: () => new LibsqlDriver(gate, durability),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createAdapter: () => new TransactionalAdapter(),
  });
  return { full: dialect('full'), process: dialect('process') };
}

/** Migrations run in one transaction, which is also what keeps two processes from migrating at once. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** The open file, and the line of those who use it: one at a time, in the order they asked. */
class Gate {
  readonly database: Libsql.Database;
  readonly #mustBeInPlace: () => void;
  /** By their SQL, the longest unused first: to prepare one takes longer than to run it. */
  readonly #statements = new Map<string, Libsql.Statement>();
  #lastUser: Promise<void> = Promise.resolve();
  #durability: Durability | undefined;

  constructor({ database, mustBeInPlace }: OpenFile) {
    this.database = database;
    this.#mustBeInPlace = mustBeInPlace;
  }

  /**
   * @returns what lets the next one in
   * @throws TypeError after the end: libsql itself would end the process; SpanwiseError `store-file-gone`
   */
  async enter(): Promise<() => void> {
    const leave = await this.#takeTurn();
    try {
      if (!this.database.open) throw new TypeError('the store is closed');
      this.#mustBeInPlace();
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Behind whoever is in. */
  async close(): Promise<void> {
    const leave = await this.#takeTurn();
    if (this.database.open) this.database.close();
    leave();
  }

  async #takeTurn(): Promise<() => void> {
    const before = this.#lastUser;
    let leave: () => void = () => undefined;
    this.#lastUser = new Promise((resolve) => (leave = resolve));
    await before;
    return leave;
  }

  /** What `use` does with the statement; one that failed may be in progress still, and is not used again. */
  withStatement<R>(sql: string, use: (statement: Libsql.Statement) => R): R {
    const statement = this.#statements.get(sql) ?? this.database.prepare(sql);
    this.#statements.delete(sql);
    const result = use(statement);
    this.#statements.set(sql, statement);
    for (const [oldest] of this.#statements) {
      if (this.#statements.size <= MOST_STATEMENTS) break;
      this.#statements.delete(oldest);
    }
    return result;
  }

  /** Of the transaction that begins next; SQLite takes no change of it later. */
  setDurability(durability: Durability): void {
    if (durability === this.#durability) return;
    this.database.exec(`PRAGMA synchronous = ${SYNCHRONOUS[durability]}`);
    this.#durability = durability;
  }
}

class LibsqlDriver implements Driver {
  readonly #gate: Gate;
  readonly #connection: LibsqlConnection;
  #leave: () => void = () => undefined;

  constructor(gate: Gate, durability: Durability) {
    this.#gate = gate;
    this.#connection = new LibsqlConnection(gate, durability);
  }

  async init(): Promise<void> {
    // The file is open already.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#leave = await this.#gate.enter();
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#leave();
    return Promise.resolve();
  }

  async beginTransaction(): Promise<void> {
    await this.#connection.begin();
  }

  async commitTransaction(): Promise<void> {
    this.#gate.database.exec('COMMIT');
    return Promise.resolve();
  }

  async rollbackTransaction(): Promise<void> {
    const { database } = this.#gate;
    if (database.inTransaction) database.exec('ROLLBACK');
    return Promise.resolve();
  }

  async destroy(): Promise<void> {
    await this.#gate.close();
  }
}

class LibsqlConnection implements DatabaseConnection {
  readonly #gate: Gate;
  readonly #database: Libsql.Database;
  readonly #durability: Durability;

  constructor(gate: Gate, durability: Durability) {
    this.#gate = gate;
    this.#database = gate.database;
    this.#durability = durability;
  }

  /**
   * Takes the lock for writing first, and by `exec`: a statement of libsql 0.5 that meets a lock stays in progress
   * and lets no later transaction of its connection commit (libsql-client-ts issue 352).
   */
  async begin(): Promise<void> {
    this.#gate.setDurability(this.#durability);
    for (let tries = 0; ; tries += 1) {
      try {
        this.#database.exec('BEGIN IMMEDIATE');
        return;
      } catch (cause) {
        if (!isBusy(cause)) throw cause;
        if (tries >= MAX_TRIES) throw lockedFor(cause);
      }
      await sleep(WAIT_MS);
    }
  }

  async executeQuery<R>({ query, sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#isInTransaction() || SelectQueryNode.is(query)) return this.#run<R>(sql, parameters);
    await this.begin();
    try {
      const result = this.#run<R>(sql, parameters);
      this.#database.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#isInTransaction()) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    await Promise.resolve();
    throw new TypeError('the store reads pages, not streams');
  }

  #isInTransaction(): boolean {
    return this.#database.inTransaction;
  }

  #run<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    return this.#gate.withStatement(sql, (statement): QueryResult<R> => {
      if (statement.reader) return { rows: statement.all(parameters).map(withoutMetadata) as R[] };
      const { changes, lastInsertRowid } = statement.run(parameters);
      return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
    });
  }
}

/** libsql adds how long the row took. */
function withoutMetadata(row: unknown): unknown {
  const { _metadata, ...columns } = row as Record<string, unknown>;
  return columns;
}

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'SQLITE_BUSY';
}

function lockedFor(cause: unknown): SpanwiseError {
  const problem = 'The database file was locked by another process for too long.';
  const remedy = 'End the process that holds it, or use PostgreSQL for several replicas.';
  return new SpanwiseError('store-unavailable', problem, remedy, { cause });
}

/** In a log that is written ahead, `NORMAL` waits for the disk only where the log is carried over. */
const SYNCHRONOUS: Readonly<Record<Durability, string>> = { full: 'FULL', process: 'NORMAL' };
const MOST_STATEMENTS = 100;
const WAIT_MS = 15;
/** Some four seconds of waiting in all: whoever asks is told before they give the store up. */
const MAX_TRIES = 160;

/** Writes state that asks for no eTag: what comes while another write is under way goes with the next, as one statement. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CompiledQuery, Database } from './tables.js';

export interface ForcedWrite {
  readonly keyHash: string;
  readonly userKey: string | null;
  readonly eTag: string;
  readonly value: string;
  readonly at: Date;
}

/** Every bot turn writes state; a transaction for each of many at once costs more than the turns. */
export class ForcedWrites {
  readonly #db: Database;
  readonly #queries = new Map<number, CompiledQuery>();
  #waiting: ForcedWrite[] = [];
  #next: Promise<void> | undefined;
  #underWay: Promise<void> = Promise.resolve();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Resolves when it is written; of two with one key the later stays. */
  async add(write: ForcedWrite): Promise<void> {
    this.#waiting.push(write);
    this.#next ??= this.#writeNext();
    return this.#next;
  }

  async #writeNext(): Promise<void> {
    const before = this.#underWay;
    let done: () => void = () => undefined;
    this.#underWay = new Promise((resolve) => (done = resolve));
    try {
      await before;
      // Whoever is about to write in this turn of the event loop comes along.
      await nextTurn();
      const writes = this.#waiting;
      this.#waiting = [];
      this.#next = undefined;
      for (let from = 0; from < writes.length; from += MOST_ROWS)
        await this.#insert(writes.slice(from, from + MOST_ROWS));
    } finally {
      done();
    }
  }

  async #insert(writes: readonly ForcedWrite[]): Promise<void> {
    const byKey = new Map(writes.map((write) => [write.keyHash, write]));
    // In one order in every replica, so that two statements never wait for each other.
    const rows = [...byKey.values()].sort((left, right) => (left.keyHash < right.keyHash ? -1 : 1));
    const parameters = rows.flatMap(({ keyHash, userKey, eTag, value, at }) => [
      keyHash,
      userKey,
      eTag,
      // JSON, whose NULs are escaped: what PlainValues sees to has been seen to.
      value,
      at.getTime(),
    ]);
    await this.#db.executeQuery({ ...this.#queryFor(rows.length), parameters });
  }

  /** For so many rows, put into words once. */
  #queryFor(count: number): CompiledQuery {
    const known = this.#queries.get(count);
    if (known !== undefined) return known;
    const row = { key_hash: '', user_key: '', etag: '', value: '', updated_at: 0 };
    const query = this.#db
      .insertInto('bot_state')
      .values(Array.from({ length: count }, () => row))
      .onConflict((conflict) =>
        conflict.column('key_hash').doUpdateSet((written) => ({
          etag: written.ref('excluded.etag'),
          value: written.ref('excluded.value'),
          updated_at: written.ref('excluded.updated_at'),
        })),
      )
      .compile();
    this.#queries.set(count, query);
    return query;
  }
}

/** Few enough for any limit of parameters, and for a statement of each number to be kept ready. */
const MOST_ROWS = 32;

/** Which activities came lately and how far each is, known to all replicas: Teams sends one again that is not answered at once. */
import { hashOf } from './keys.js';
import type { Clock } from './lease-clock.js';
import type { Database } from './tables.js';

/** `taken`: the caller's to do, while the lease lasts. `busy`: another is at it. `done`: within the last ten minutes. */
export type Begun = 'taken' | 'busy' | 'done';

export interface Claim {
  /** Names the claimer; another for each claim. */
  readonly owner: string;
  /** The claimer's clock; replicas that share a database go by its own. */
  readonly at: Date;
  /** After so long the work counts as given up, and is the next one's who asks. */
  readonly leaseMs: number;
}

export interface Seen {
  /** Of several who ask at once, one takes it. */
  begin(key: string, claim: Claim): Promise<Begun>;
  /** @returns whether it was still the owner's */
  renew(key: string, claim: Claim): Promise<boolean>;
  /** Nobody takes it again for ten minutes since it was begun. No news where it is another's by now. */
  done(key: string, owner: string): Promise<void>;
  /** Whoever asks next takes it. No news where it is another's by now. */
  release(key: string, owner: string): Promise<void>;
}

export interface StoredSeen extends Seen {
  /** Resolves when all that is done is written; nobody waits for more to come. */
  flush(): Promise<void>;
}

export function createSeen(db: Database, clock: Clock): StoredSeen {
  const finished = new FinishedWork(db);
  return {
    begin: (key, claim) => begin({ db, clock }, hashOf('seen', key), claim),
    renew: async (key, { owner, at, leaseMs }) => {
      const { numUpdatedRows } = await db
        .updateTable('seen')
        .set({ lease_until: clock(at, leaseMs) })
        .where('key', '=', hashOf('seen', key))
        .where('owner', '=', owner)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    done: (key, owner) => finished.add(hashOf('seen', key), owner),
    release: async (key, owner) => {
      await db.deleteFrom('seen').where('key', '=', hashOf('seen', key)).where('owner', '=', owner).execute();
    },
    flush: () => finished.flush(),
  };
}

async function begin(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  key: string,
  { owner, at, leaseMs }: Claim,
): Promise<Begun> {
  const claimed = { owner, at: clock(at), lease_until: clock(at, leaseMs) };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('seen')
    .values({ key, ...claimed })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet(claimed)
        // Null, of what is done, is never before any moment.
        .where((where) =>
          where.or([where('seen.at', '<=', clock(at, -SEEN_MS)), where('seen.lease_until', '<=', clock(at))]),
        ),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return 'taken';
  const row = await db.selectFrom('seen').select('owner').where('key', '=', key).executeTakeFirst();
  // One that was released just now is there to be taken at the next try.
  return row?.owner === null ? 'done' : 'busy';
}

/** Gathers what is done, so that turns at the same moment are one write; nobody waits for it with an answer. */
class FinishedWork {
  readonly #db: Database;
  #waiting: (readonly [key: string, owner: string])[] = [];
  #next: Promise<void> | undefined;
  #begin: () => void = () => undefined;
  /** Not written yet, those that are being written among it. */
  readonly #unwritten = new Set<Promise<void>>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** Resolves when it is written. */
  async add(key: string, owner: string): Promise<void> {
    this.#waiting.push([key, owner]);
    const next = (this.#next ??= this.#writeNext());
    this.#unwritten.add(next);
    try {
      await next;
    } finally {
      this.#unwritten.delete(next);
    }
  }

  async flush(): Promise<void> {
    this.#begin();
    // Whoever waits for it hears of a fault.
    await Promise.allSettled(this.#unwritten);
  }

  async #writeNext(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, GATHER_MS);
      this.#begin = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    const finished = this.#waiting;
    this.#waiting = [];
    this.#next = undefined;
    for (let from = 0; from < finished.length; from += MOST_ROWS) {
      const some = finished.slice(from, from + MOST_ROWS);
      await this.#db
        .updateTable('seen')
        .set({ owner: null, lease_until: null })
        .where(
          'key',
          'in',
          some.map(([key]) => key),
        )
        // No two claims have the same owner, so each row is looked for by its own.
        .where(
          'owner',
          'in',
          some.map(([, owner]) => owner),
        )
        .execute();
    }
  }
}

/** How long an activity is known. */
export const SEEN_MS = 10 * 60 * 1_000;

/** Far less than any lease. */
const GATHER_MS = 50;
/** Few enough for any limit of parameters. */
const MOST_ROWS = 100;

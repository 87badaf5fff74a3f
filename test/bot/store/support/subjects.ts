/** The databases a contract of the store is held to: each gives settings of a new, empty one. */
import { afterAll, beforeAll } from 'vitest';
import { openStore, type Store, type StoreSettings } from '../../../../bot/store/open-store.js';
import { Workplace } from '../../../support/command.js';
import { startPostgres, type Postgres } from '../../../support/postgres.js';

export interface Subject {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** Of a new database; the same settings open the same one again. */
  settings(more?: Partial<StoreSettings>): Promise<StoreSettings>;
}

/** Some noon; nothing in a test looks at a clock. */
export const NOON = new Date('2026-11-21T12:00:00Z');

export function after(milliseconds: number): Date {
  return new Date(NOON.getTime() + milliseconds);
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** @returns whether what came under the key was there to be taken */
export async function takes({ seen }: Pick<Store, 'seen'>, key: string, at: Date): Promise<boolean> {
  return (await seen.begin(key, { owner: 'A', at, leaseMs: 15_000 })) === 'taken';
}

/** Starts what the test file needs, once, and ends it. */
export function subjects(): readonly Subject[] {
  let place: Workplace;
  let postgres: Postgres;
  let files = 0;
  beforeAll(async () => {
    place = new Workplace();
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await postgres.stop();
    place.remove();
  });
  const settings = (more?: Partial<StoreSettings>): StoreSettings => {
    files += 1;
    return {
      file: place.path(`${files}/store.db`),
      now: () => NOON,
      keepDays: 90,
      leaseClock: 'given',
      ...more,
    };
  };
  return [
    { name: 'SQLite', settings: (more) => Promise.resolve(settings(more)) },
    {
      name: 'PostgreSQL',
      settings: async (more) => ({ ...settings(more), databaseUrl: await postgres.createDatabase() }),
    },
  ];
}

/** A store for the suite around it. */
export function storeOf(subject: Subject, more?: Partial<StoreSettings>): () => Store {
  let store: Store | undefined;
  beforeAll(async () => {
    store = await openStore(await subject.settings(more));
  });
  afterAll(() => store?.close());
  return () => {
    if (store === undefined)
      throw new TypeError('the store is opened before the first test, not while they are told');
    return store;
  };
}

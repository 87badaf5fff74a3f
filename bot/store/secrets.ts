/** Keys that the bot made for itself, the same for all replicas and after every start. */
import type { Database } from './tables.js';

export interface Secrets {
  /** @returns 43 letters that stand for 32 bytes; made when they are first asked for */
  get(name: string): Promise<string>;
}

export function createSecrets(db: Database, randomBytes: (size: number) => Buffer): Secrets {
  const known = new Map<string, string>();
  return {
    get: async (name) => {
      const value = known.get(name) ?? (await keptUnder(db, name, randomBytes(32).toString('base64url')));
      known.set(name, value);
      return value;
    },
  };
}

/** Of replicas that offer one at once, the first is the one that all take. */
async function keptUnder(db: Database, name: string, offered: string): Promise<string> {
  await db
    .insertInto('secrets')
    .values({ name, value: offered })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return value;
}

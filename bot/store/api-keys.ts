/** Keys of programs that may ask the bot over HTTP; only their hashes are kept. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { SpanwiseError } from '../../src/index.js';
import type { Database } from './tables.js';

export interface ApiKey {
  readonly name: string;
  readonly createdAt: Date;
  readonly revokedAt?: Date;
  /** To the minute. */
  readonly lastUsedAt?: Date;
}

export interface ApiKeys {
  /**
   * @returns the key itself, which is kept nowhere
   * @throws SpanwiseError `argument-invalid` where the name is empty, too long or was used before
   */
  create(name: string, at: Date): Promise<string>;
  /** @returns the key's name, or `undefined` where it is none of ours or was revoked */
  verify(key: string, at: Date): Promise<string | undefined>;
  /** By name; revoked ones, too. */
  list(): Promise<ApiKey[]>;
  /** @returns whether there was such a key in force */
  revoke(name: string, at: Date): Promise<boolean>;
}

/** @param randomBytes for tests: another source of chance */
export function createApiKeys(db: Database, randomBytes: (size: number) => Buffer): ApiKeys {
  return {
    create: async (name, at) => {
      const key = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
      await insert(db, { name: name.trim(), hash: hashOfKey(key), at });
      return key;
    },
    verify: (key, at) => verify(db, key, at),
    list: async () => {
      const rows = await db.selectFrom('api_keys').selectAll().orderBy('name').execute();
      return rows.map((row) => ({
        name: row.name,
        createdAt: new Date(row.created_at),
        ...(row.revoked_at !== null && { revokedAt: new Date(row.revoked_at) }),
        ...(row.last_used_at !== null && { lastUsedAt: new Date(row.last_used_at) }),
      }));
    },
    revoke: async (name, at) => {
      const { numUpdatedRows } = await db
        .updateTable('api_keys')
        .set({ revoked_at: at.getTime() })
        .where('name', '=', name.trim())
        .where('revoked_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}

async function insert(
  db: Database,
  { name, hash, at }: { readonly name: string; readonly hash: string; readonly at: Date },
): Promise<void> {
  if (!NAME.test(name))
    throw wrongName('is not one of 1 to 64 letters, digits, points, hyphens or underscores');
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('api_keys')
    .values({ name, hash, created_at: at.getTime() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirstOrThrow();
  // A name told in a log must mean one key for good.
  if (numInsertedOrUpdatedRows === 0n) throw wrongName('is taken, by a key in force or a revoked one');
}

async function verify(db: Database, key: string, at: Date): Promise<string | undefined> {
  if (!KEY.test(key)) return undefined;
  const hash = hashOfKey(key);
  const row = await db.selectFrom('api_keys').selectAll().where('hash', '=', hash).executeTakeFirst();
  // The index finds it by a hash nobody can aim; comparing once more keeps the time from telling anything.
  if (row === undefined || !timingSafeEqual(Buffer.from(row.hash), Buffer.from(hash))) return undefined;
  if (row.revoked_at !== null) return undefined;
  if (at.getTime() - (row.last_used_at ?? 0) >= MINUTE_MS) {
    const used = { last_used_at: at.getTime() };
    await db.updateTable('api_keys').set(used).where('name', '=', row.name).execute();
  }
  return row.name;
}

function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function wrongName(why: string): SpanwiseError {
  return new SpanwiseError('argument-invalid', `The name of the key ${why}.`, 'Choose another name.');
}

const PREFIX = 'spanwise_';
const SECRET_BYTES = 32;
const MINUTE_MS = 60_000;

/** Matches `support-desk.2`; not a name with blanks. */
const NAME = /^[\w.-]{1,64}$/;

/** Matches a key as it is created; not one with a line end. */
const KEY = /^spanwise_[\w-]{43}$/;

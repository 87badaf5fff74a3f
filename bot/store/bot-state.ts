/** The Bot Framework's state in the database, where two turns that write at once are told apart by their eTags. */
import type { Storage, StoreItems } from 'botbuilder';
import { SpanwiseError } from '../../src/index.js';
import { ForcedWrites } from './forced-writes.js';
import type { Keys, User } from './keys.js';
import type { Database, Tables } from './tables.js';

export interface BotStateParts {
  readonly db: Database;
  readonly keys: Keys;
  readonly now: () => Date;
  /** A new eTag; no two are the same. */
  readonly newTag: () => string;
}

/**
 * The rules of the SDK's own storage in memory, kept across replicas:
 * - A write whose eTag is not the stored one fails with "etag conflict" in its message, which the SDK looks for, and
 *   `store-conflict` as its code. Nothing of that write is kept.
 * - A write with `*`, without an eTag, or of what is not stored, wins.
 * - An item is JSON of at most 1 MiB; a larger one fails with `store-value-too-large`.
 */
export function createBotState({ db, keys, now, newTag }: BotStateParts): Storage {
  const forced = new ForcedWrites(db);
  const readRows = rowReader(db);
  return {
    read: async (names) => {
      const keyOf = new Map(names.map((name) => [keys.of(name), name]));
      const rows = await readRows([...keyOf.keys()]);
      return Object.fromEntries(
        rows.map(({ key_hash: hash, etag: eTag, value }) => [
          keyOf.get(hash) ?? hash,
          { ...(JSON.parse(value) as object), eTag },
        ]),
      );
    },
    write: async (changes) => {
      const items = itemsOf(changes);
      const [first, ...others] = items;
      if (first === undefined) return;
      if (others.length === 0 && first.expected === undefined) {
        const { key, value } = first;
        return forced.add({
          keyHash: keys.of(key),
          userKey: ownerKey(keys, key),
          eTag: newTag(),
          value,
          at: now(),
        });
      }
      await db.transaction().execute(async (transaction) => {
        for (const { key, ...item } of items)
          await writeItem(transaction, {
            ...{ ...item, keyHash: keys.of(key), userKey: ownerKey(keys, key) },
            ...{ eTag: newTag(), now: now() },
          });
      });
    },
    delete: async (names) => {
      const hashes = names.map((name) => keys.of(name));
      if (hashes.length > 0) await db.deleteFrom('bot_state').where('key_hash', 'in', hashes).execute();
    },
  };
}

type StateRow = Pick<Tables['bot_state'], 'key_hash' | 'etag' | 'value'>;

/** Of one row, which every turn asks for, the query is put into words once. */
function rowReader(db: Database): (hashes: readonly string[]) => Promise<readonly StateRow[]> {
  const query = (hashes: readonly string[]) =>
    db.selectFrom('bot_state').select(['key_hash', 'etag', 'value']).where('key_hash', 'in', hashes);
  const ofOne = query(['']).compile();
  return async (hashes) => {
    if (hashes.length === 0) return [];
    if (hashes.length > 1) return query(hashes).execute();
    return (await db.executeQuery<StateRow>({ ...ofOne, parameters: hashes })).rows;
  };
}

function ownerKey(keys: Keys, key: string): string | null {
  const owner = stateOwner(key);
  return owner === undefined ? null : keys.user(owner);
}

/** Whose state is kept under the key; `undefined` where it is not of one user. */
export function stateOwner(key: string): User | undefined {
  const { channelId, userId } = USER_STATE.exec(key)?.groups ?? {};
  return channelId === undefined || userId === undefined ? undefined : { channelId, userId };
}

/** The key the SDK keeps the state of a whole conversation under. */
export function conversationStateKey(channelId: string, conversationId: string): string {
  return `${channelId}/conversations/${conversationId}/`;
}

interface Item {
  readonly key: string;
  readonly value: string;
  /** The eTag that must be stored, or `undefined` where any may be. */
  readonly expected: string | undefined;
}

interface KeyedItem extends Omit<Item, 'key'> {
  readonly keyHash: string;
  readonly userKey: string | null;
  readonly eTag: string;
  readonly now: Date;
}

/** In one order in every replica, so that two writes never wait for each other. */
function itemsOf(changes: StoreItems): Item[] {
  const items = Object.entries(changes as Record<string, Record<string, unknown>>).map(([key, item]) => {
    const { eTag, ...rest } = item;
    const value = JSON.stringify(rest);
    if (Buffer.byteLength(value) > MAX_BYTES) throw tooLarge();
    const expected = typeof eTag === 'string' && eTag !== '' && eTag !== '*' ? eTag : undefined;
    return { key, value, expected };
  });
  return items.sort((left, right) => (left.key < right.key ? -1 : 1));
}

async function writeItem(
  db: Database,
  { keyHash, userKey, value, expected, eTag, now }: KeyedItem,
): Promise<void> {
  const written = { etag: eTag, value, updated_at: now.getTime() };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('bot_state')
    .values({ key_hash: keyHash, user_key: userKey, ...written })
    .onConflict((conflict) => {
      const update = conflict.column('key_hash').doUpdateSet(written);
      return expected === undefined ? update : update.where('bot_state.etag', '=', expected);
    })
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw conflicting();
}

/** Without the key, which names people. */
function conflicting(): SpanwiseError {
  return new SpanwiseError(
    'store-conflict',
    'The state was changed by another turn since it was read (etag conflict).',
    'Read it again, and write the change upon that.',
  );
}

function tooLarge(): SpanwiseError {
  return new SpanwiseError(
    'store-value-too-large',
    `An item of state is larger than ${MAX_BYTES} bytes.`,
    'Keep less of a conversation in its state.',
  );
}

/** For how long what a user said is of use to the next message; the store keeps no state of a user for longer. */
export const CONVERSATION_MS = 60 * 60 * 1_000;

const MAX_BYTES = 1_048_576;

/**
 * Matches `msteams/users/29:a/` and `msteams/conversations/19:b/users/29:a/`, also with a namespace after it; not
 * `msteams/conversations/19:b/`, which is shared.
 */
const USER_STATE = /^(?<channelId>[^/]*)\/(?:conversations\/[^]*\/)?users\/(?<userId>[^]*)\/[^/]*$/;

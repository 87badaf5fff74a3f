/** Deletes all that the store keeps of one user. */
import { conversationStateKey, stateOwner } from './bot-state.js';
import { feedbackId } from './feedback.js';
import { formerUserKey, type Keys, type User, type UserConversation } from './keys.js';
import type { Reference } from './conversations.js';
import type { Database } from './tables.js';

/** How much there was of each kind. */
export interface Forgotten {
  readonly preferences: number;
  readonly state: number;
  readonly conversations: number;
  readonly reminders: number;
  readonly tickets: number;
  /** Words written to answers; the judgements stay, and do not say whose they are. */
  readonly comments: number;
}

/**
 * All or nothing, in one transaction. Ratings, open questions and receipts never say whose they are and stay. State
 * of a conversation goes only where the user was alone in it with the bot. Comments are found by the conversations
 * they were written in: the one told, and those with a reference.
 */
export async function forget(
  database: Database,
  keys: Keys,
  user: User | UserConversation,
): Promise<Forgotten> {
  return database.transaction().execute(async (db) => {
    // What names the state of a conversation is in the references, so those go after it.
    const references = await referencesOf({ db, keys }, user);
    const state = await deleteState({ db, keys }, user, references);
    const comments = await clearComments({ db, keys }, user, references);
    const deleteFrom = (table: OfUsers): Promise<number> => deleteRows(db, table, userKeys(keys, user));
    return {
      state,
      comments,
      conversations: await deleteFrom('conversations'),
      preferences: await deleteFrom('preferences'),
      reminders: await deleteFrom('reminders'),
      tickets: await deleteFrom('tickets'),
    };
  });
}

type OfUsers = 'conversations' | 'preferences' | 'reminders' | 'tickets';

interface Within {
  readonly db: Database;
  readonly keys: Keys;
}

/** A replica of a version without a secret may have written since. */
function userKeys(keys: Keys, user: User): readonly string[] {
  return [keys.user(user), formerUserKey(user)];
}

async function referencesOf({ db, keys }: Within, user: User): Promise<Reference[]> {
  const rows = await db
    .selectFrom('conversations')
    .select('reference')
    .where('user_key', 'in', userKeys(keys, user))
    .execute();
  return rows.map(({ reference }) => JSON.parse(reference) as Reference);
}

async function deleteState(
  { db, keys }: Within,
  user: User,
  references: readonly Reference[],
): Promise<number> {
  const { channelId, userId } = user;
  const alone = references
    .filter(({ conversation }) => conversation?.conversationType === 'personal')
    .map(({ conversation }) => keys.of(conversationStateKey(channelId, conversation?.id ?? '')));
  const owners = [`users/${userId}/`, `conversations/-/users/${userId}/`]
    .map((rest) => stateOwner(`${channelId}/${rest}`))
    .filter((owner) => owner !== undefined)
    .flatMap((owner) => userKeys(keys, owner));
  const { numDeletedRows } = await db
    .deleteFrom('bot_state')
    .where((where) =>
      where.or([where('user_key', 'in', owners), ...alone.map((hash) => where('key_hash', '=', hash))]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** No row says whose it is: each that has words is asked whether this user could have written it. */
async function clearComments(
  { db, keys }: Within,
  user: User | UserConversation,
  references: readonly Reference[],
): Promise<number> {
  const places = new Set(references.map(({ conversation }) => conversation?.id));
  if ('conversationId' in user) places.add(user.conversationId);
  const written = await db
    .selectFrom('feedback')
    .select(['id', 'receipt'])
    .where('comment', 'is not', null)
    .execute();
  const own = written
    .filter(({ id, receipt }) =>
      [...places].some(
        (place) => id === feedbackId(keys, { ...user, conversationId: place ?? '' }, receipt ?? ''),
      ),
    )
    .map(({ id }) => id);
  for (const id of own)
    await db.updateTable('feedback').set({ comment: null }).where('id', '=', id).execute();
  return own.length;
}

async function deleteRows(db: Database, table: OfUsers, owners: readonly string[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom(table)
    .where('user_key', 'in', owners)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

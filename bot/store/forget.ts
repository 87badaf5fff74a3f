/** Deletes all that the store keeps of one user. */
import { randomUUID } from 'node:crypto';
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
  /** Words written to answers; the judgements stay, under names that lead to nobody. */
  readonly comments: number;
}

/**
 * All or nothing, in one transaction. Ratings, open questions and receipts never say whose they are and stay; a rating
 * gets a name of chance in place of the one made of its user. State of a conversation goes only where the user was alone
 * in it with the bot. Ratings are found by the conversations they were given in: the one told, and those with a
 * reference.
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
    const comments = await disownFeedback({ db, keys }, user, references);
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

/**
 * No row says whose it is; what this user's would be kept under can be told for each text that was ever rated. A rating
 * that comes again after this counts anew.
 * @returns how many had words
 */
async function disownFeedback(
  { db, keys }: Within,
  user: User | UserConversation,
  references: readonly Reference[],
): Promise<number> {
  const places = new Set(references.map(({ conversation }) => conversation?.id ?? ''));
  if ('conversationId' in user) places.add(user.conversationId);
  const rated = await db.selectFrom('feedback').select('receipt').distinct().execute();
  const names = [...places].flatMap((conversationId) =>
    rated.map(({ receipt }) => feedbackId(keys, { ...user, conversationId }, receipt ?? '')),
  );
  let withWords = 0;
  for (let from = 0; from < names.length; from += MOST_NAMES) {
    const own = await db
      .selectFrom('feedback')
      .select(['id', 'comment'])
      .where('id', 'in', names.slice(from, from + MOST_NAMES))
      .execute();
    for (const { id, comment } of own) {
      if (comment !== null) withWords += 1;
      const disowned = { id: randomUUID(), comment: null };
      await db.updateTable('feedback').set(disowned).where('id', '=', id).execute();
    }
  }
  return withWords;
}

async function deleteRows(db: Database, table: OfUsers, owners: readonly string[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom(table)
    .where('user_key', 'in', owners)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Few enough for any limit of parameters. */
const MOST_NAMES = 500;

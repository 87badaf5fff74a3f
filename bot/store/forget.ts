/** Deletes all that the store keeps of one user. */
import { conversationStateKey, stateOwner } from './bot-state.js';
import { hashOf, userKey, type User } from './keys.js';
import type { Reference } from './conversations.js';
import type { Database } from './tables.js';

/** How much there was of each kind. */
export interface Forgotten {
  readonly preferences: number;
  readonly state: number;
  readonly conversations: number;
  readonly reminders: number;
  readonly tickets: number;
}

/**
 * All or nothing, in one transaction. Feedback, open questions and receipts never say whose they are and stay. State
 * of a conversation goes only where the user was alone in it with the bot.
 */
export async function forget(db: Database, user: User): Promise<Forgotten> {
  return db.transaction().execute(async (transaction) => {
    // What names the state of a conversation is in the references, so those go after it.
    const state = await deleteState(transaction, user);
    const conversations = await deleteFrom(transaction, 'conversations', user);
    const preferences = await deleteFrom(transaction, 'preferences', user);
    const reminders = await deleteFrom(transaction, 'reminders', user);
    const tickets = await deleteFrom(transaction, 'tickets', user);
    return { preferences, state, conversations, reminders, tickets };
  });
}

async function deleteState(db: Database, user: User): Promise<number> {
  const { channelId, userId } = user;
  const rows = await db
    .selectFrom('conversations')
    .select('reference')
    .where('user_key', '=', userKey(user))
    .execute();
  const alone = rows
    .map(({ reference }) => JSON.parse(reference) as Reference)
    .filter(({ conversation }) => conversation?.conversationType === 'personal')
    .map(({ conversation }) => hashOf(conversationStateKey(channelId, conversation?.id ?? '')));
  const owners = [`users/${userId}/`, `conversations/-/users/${userId}/`]
    .map((rest) => stateOwner(`${channelId}/${rest}`))
    .filter((owner) => owner !== undefined);
  const { numDeletedRows } = await db
    .deleteFrom('bot_state')
    .where((where) =>
      where.or([where('user_key', 'in', owners), ...alone.map((hash) => where('key_hash', '=', hash))]),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

async function deleteFrom(
  db: Database,
  table: 'conversations' | 'preferences' | 'reminders' | 'tickets',
  user: User,
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom(table)
    .where('user_key', '=', userKey(user))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

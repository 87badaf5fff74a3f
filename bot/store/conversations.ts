/** Where to reach each user again: conversation references, as the SDK gave them. */
import type { ConversationReference } from 'botbuilder';
import { addressOf, userKey, type Address, type User, type UserConversation } from './keys.js';
import type { Database } from './tables.js';

export type Reference = Partial<ConversationReference>;

export interface KnownConversation {
  readonly address: Address;
  readonly reference: Reference;
  readonly updatedAt: Date;
}

/** A conversation is named as the channel does, or by the address a reminder or ticket bears. */
export interface Conversations {
  upsert(of: UserConversation, reference: Reference, at: Date): Promise<void>;
  get(of: UserConversation | Address): Promise<Reference | undefined>;
  /** @returns whether there was one */
  delete(of: UserConversation | Address): Promise<boolean>;
  /** The latest first. */
  byUser(user: User): Promise<KnownConversation[]>;
}

export function createConversations(db: Database): Conversations {
  return {
    upsert: async (of, reference, at) => {
      const { userKey: user_key, conversationKey: conversation_key } = addressOf(of);
      const known = { reference: JSON.stringify(reference), updated_at: at.getTime() };
      await db
        .insertInto('conversations')
        .values({ user_key, conversation_key, ...known })
        .onConflict((conflict) => conflict.columns(['user_key', 'conversation_key']).doUpdateSet(known))
        .execute();
    },
    get: async (of) => {
      const { userKey, conversationKey } = asAddress(of);
      const row = await db
        .selectFrom('conversations')
        .select('reference')
        .where('user_key', '=', userKey)
        .where('conversation_key', '=', conversationKey)
        .executeTakeFirst();
      return row && readReference(row.reference);
    },
    delete: async (of) => {
      const { userKey, conversationKey } = asAddress(of);
      const { numDeletedRows } = await db
        .deleteFrom('conversations')
        .where('user_key', '=', userKey)
        .where('conversation_key', '=', conversationKey)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
    byUser: (user) => conversationsOf(db, userKey(user)),
  };
}

async function conversationsOf(db: Database, user: string): Promise<KnownConversation[]> {
  const rows = await db
    .selectFrom('conversations')
    .selectAll()
    .where('user_key', '=', user)
    .orderBy('updated_at', 'desc')
    .orderBy('conversation_key')
    .execute();
  return rows.map((row) => ({
    address: { userKey: row.user_key, conversationKey: row.conversation_key },
    reference: readReference(row.reference),
    updatedAt: new Date(row.updated_at),
  }));
}

function asAddress(of: UserConversation | Address): Address {
  return 'userKey' in of ? of : addressOf(of);
}

function readReference(json: string): Reference {
  return JSON.parse(json) as Reference;
}

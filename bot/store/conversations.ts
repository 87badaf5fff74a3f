/** Where to reach each user again: conversation references, as the SDK gave them. */
import type { ConversationReference } from 'botbuilder';
import type { Address, Keys, User, UserConversation } from './keys.js';
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

export function createConversations(db: Database, keys: Keys): Conversations {
  const asAddress = (of: UserConversation | Address): Address => ('userKey' in of ? of : keys.address(of));
  return {
    upsert: async (of, reference, at) => {
      const { userKey: user_key, conversationKey: conversation_key } = keys.address(of);
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
    byUser: (user) => conversationsOf(db, keys.user(user)),
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

function readReference(json: string): Reference {
  return JSON.parse(json) as Reference;
}

/** Questions handed to a person: who waits for an answer, and which message the experts answer to. */
import { hashOf, type Address, type Keys, type UserConversation } from './keys.js';
import type { Database, TicketRow } from './tables.js';

export interface NewTicket {
  readonly id: string;
  /** What the user agreed to send. */
  readonly question: string;
  readonly locale: string;
  readonly from: UserConversation;
  readonly at: Date;
}

/** The message in the experts' channel. */
export interface ExpertMessage {
  readonly conversationId: string;
  readonly activityId: string;
}

export interface Ticket {
  readonly id: string;
  readonly question: string;
  readonly locale: string;
  /** The user's conversation, to be found in `conversations`. */
  readonly from: Address;
  readonly message?: ExpertMessage;
  readonly state: 'open' | 'answered';
  readonly at: Date;
  readonly answeredAt?: Date;
}

export interface Experts {
  /** @returns whether it is new: one of a taken ID, or that the same user asked the same day, changes nothing */
  add(ticket: NewTicket): Promise<boolean>;
  /** What the same user asked in the same conversation and words on the same day, in UTC. */
  sameAs(ticket: Omit<NewTicket, 'id' | 'locale'>): Promise<Ticket | undefined>;
  /** Notes where the experts were asked. @returns whether there is such a ticket */
  asked(id: string, message: ExpertMessage): Promise<boolean>;
  /** To be noted when the answer has gone out. @returns whether it is the first */
  answered(id: string, at: Date): Promise<boolean>;
  byId(id: string): Promise<Ticket | undefined>;
  byMessage(message: ExpertMessage): Promise<Ticket | undefined>;
}

export function createExperts(db: Database, keys: Keys): Experts {
  return {
    add: (ticket) => add(db, keys.address(ticket.from), ticket),
    asked: async (id, { conversationId, activityId }) => {
      const { numUpdatedRows } = await db
        .updateTable('tickets')
        .set({ expert_conversation_id: conversationId, expert_activity_id: activityId })
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
    answered: async (id, at) => {
      const { numUpdatedRows } = await db
        .updateTable('tickets')
        .set({ state: 'answered', answered_at: at.getTime() })
        .where('id', '=', id)
        .where('state', '=', 'open')
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
    sameAs: async (ticket) => {
      const row = await db
        .selectFrom('tickets')
        .selectAll()
        .where('once', '=', onceOf(keys.address(ticket.from), ticket))
        .executeTakeFirst();
      return row && ticketOf(row);
    },
    byId: async (id) => {
      const row = await db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirst();
      return row && ticketOf(row);
    },
    byMessage: async ({ conversationId, activityId }) => {
      const row = await db
        .selectFrom('tickets')
        .selectAll()
        .where('expert_activity_id', '=', activityId)
        .where('expert_conversation_id', '=', conversationId)
        .executeTakeFirst();
      return row && ticketOf(row);
    },
  };
}

async function add(db: Database, address: Address, ticket: NewTicket): Promise<boolean> {
  const { id, question, locale, at } = ticket;
  const { userKey: user_key, conversationKey: conversation_key } = address;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('tickets')
    .values({
      ...{ id, user_key, conversation_key, question, locale },
      ...{ state: 'open', at: at.getTime(), once: onceOf(address, ticket) },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** It stays in the store, beside what it is made of. */
function onceOf(
  { userKey, conversationKey }: Address,
  { question, at }: Pick<NewTicket, 'question' | 'at'>,
): string {
  return hashOf('ticket', userKey, conversationKey, question, at.toISOString().slice(0, 10));
}

function ticketOf(row: TicketRow): Ticket {
  const { id, question, locale, state } = row;
  const { expert_conversation_id: conversationId, expert_activity_id: activityId } = row;
  return {
    id,
    question,
    locale,
    state,
    from: { userKey: row.user_key, conversationKey: row.conversation_key },
    ...(conversationId !== null && activityId !== null && { message: { conversationId, activityId } }),
    at: new Date(row.at),
    ...(row.answered_at !== null && { answeredAt: new Date(row.answered_at) }),
  };
}

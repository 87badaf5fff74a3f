/** Reminders users have asked for: kept once each, listed and cancelled. Sending them is `reminder-delivery.ts`. */
import { addressOf, userKey, type Address, type User, type UserConversation } from './keys.js';
import type { Database, ReminderRow } from './tables.js';

/** A window that opens, or one that is about to close. */
export type ReminderKind = ReminderRow['kind'];

export interface NewReminder {
  /** Made by the caller; no two are the same. */
  readonly id: string;
  /** Where it is to be sent. */
  readonly to: UserConversation;
  readonly locale: string;
  /** IANA name of the time zone its date is meant in. */
  readonly timeZone: string;
  /** The policy check it comes of. */
  readonly check: string;
  readonly kind: ReminderKind;
  /** The day it is about, as `YYYY-MM-DD`: a user has one reminder for a check, a kind and a day. */
  readonly date: string;
  readonly dueAt: Date;
  /** The dates to tell, as JSON. */
  readonly payload: unknown;
}

export interface Reminder extends Omit<NewReminder, 'to'> {
  /** To be found in `conversations`. */
  readonly to: Address;
  /** How often sending it was begun. */
  readonly attempts: number;
}

export interface Reminders {
  /**
   * @returns the reminder's ID, and whether it is new: one for the same check, kind and day stays as it is, also when
   *   it was sent
   */
  add(reminder: NewReminder): Promise<{ readonly id: string; readonly isNew: boolean }>;
  /** Those still to be sent, the soonest first. */
  byUser(user: User): Promise<Reminder[]>;
  /** @returns whether it was this user's and still to be sent; one that is being sent goes out all the same */
  cancel(user: User, id: string): Promise<boolean>;
  /** @returns how many were still to be sent */
  cancelAll(user: User): Promise<number>;
}

export function createReminders(db: Database): Reminders {
  return {
    add: (reminder) => add(db, reminder),
    byUser: async (user) => {
      const rows = await db
        .selectFrom('reminders')
        .selectAll()
        .where('user_key', '=', userKey(user))
        .where('state', 'in', PENDING)
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(reminderOf);
    },
    cancel: async (user, id) => (await cancel(db, user, id)) > 0,
    cancelAll: (user) => cancel(db, user),
  };
}

export function reminderOf(row: ReminderRow): Reminder {
  const { id, locale, kind, date, attempts } = row;
  return {
    id,
    to: { userKey: row.user_key, conversationKey: row.conversation_key },
    locale,
    timeZone: row.time_zone,
    check: row.check_name,
    kind,
    date,
    dueAt: new Date(row.due_at),
    payload: JSON.parse(row.payload) as unknown,
    attempts,
  };
}

async function add(db: Database, reminder: NewReminder): Promise<{ id: string; isNew: boolean }> {
  const { id, to, locale, timeZone, check, kind, date, dueAt, payload } = reminder;
  const { userKey: user_key, conversationKey: conversation_key } = addressOf(to);
  const due = dueAt.getTime();
  // A change of nothing, so that the row that stood before is returned.
  const row = await db
    .insertInto('reminders')
    .values({
      id,
      user_key,
      conversation_key,
      locale,
      time_zone: timeZone,
      check_name: check,
      kind,
      date,
      due_at: due,
      payload: JSON.stringify(payload),
      state: 'waiting',
      next_at: due,
      attempts: 0,
      was_begun: 0,
      updated_at: due,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['user_key', 'check_name', 'kind', 'date'])
        .doUpdateSet((set) => ({ date: set.ref('reminders.date') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id: row.id, isNew: row.id === id };
}

async function cancel(db: Database, user: User, id?: string): Promise<number> {
  let query = db.deleteFrom('reminders').where('user_key', '=', userKey(user)).where('state', 'in', PENDING);
  if (id !== undefined) query = query.where('id', '=', id);
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Not yet sent. */
const PENDING: readonly ReminderRow['state'][] = ['waiting', 'leased', 'sending'];

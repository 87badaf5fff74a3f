/** Reminders users have asked for: kept once each, listed and cancelled. Sending them is `reminder-delivery.ts`. */
import type { Address, Keys, User, UserConversation } from './keys.js';
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
  /**
   * For a conversation that lives in one replica: only the one that has it open sends the reminder. It waits for one
   * that does, and anybody may give it up after `endsAt`.
   */
  readonly onlyWhereOpen?: { readonly endsAt: Date };
}

export interface Reminder extends Omit<NewReminder, 'to' | 'onlyWhereOpen'> {
  /** Whether only a replica that has the conversation open can send it. */
  readonly isOnlyWhereOpen: boolean;
  /** To be found in `conversations`. */
  readonly to: Address;
  /** How often sending it was begun. */
  readonly attempts: number;
}

export interface Reminders {
  /**
   * One for the same check, kind and day that was not sent, waiting or given up, from then on goes where it was asked
   * for last, in the language and zone of then; any other stays as it is.
   * @returns the reminder's ID, and whether it is new
   */
  add(reminder: NewReminder): Promise<{ readonly id: string; readonly isNew: boolean }>;
  /** Those still to be sent, the soonest first. */
  byUser(user: User): Promise<Reminder[]>;
  /** @returns whether it was this user's and still to be sent; one that is being sent goes out all the same */
  cancel(user: User, id: string): Promise<boolean>;
  /** @returns how many were still to be sent */
  cancelAll(user: User): Promise<number>;
}

export function createReminders(db: Database, keys: Keys): Reminders {
  return {
    add: (reminder) => add(db, keys.address(reminder.to), reminder),
    byUser: async (user) => {
      const rows = await db
        .selectFrom('reminders')
        .selectAll()
        .where('user_key', '=', keys.user(user))
        .where('state', 'in', PENDING)
        .orderBy('due_at')
        .orderBy('id')
        .execute();
      return rows.map(reminderOf);
    },
    cancel: async (user, id) => (await cancel(db, keys.user(user), id)) > 0,
    cancelAll: (user) => cancel(db, keys.user(user)),
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
    isOnlyWhereOpen: row.only_where_open === 1,
  };
}

async function add(
  db: Database,
  to: Address,
  reminder: NewReminder,
): Promise<{ id: string; isNew: boolean }> {
  const { id, check, kind, date } = reminder;
  const thing = { user_key: to.userKey, check_name: check, kind, date };
  const wanted = wantedRow(to, reminder);
  const row = await db
    .insertInto('reminders')
    .values({ id, ...thing, ...wanted })
    .onConflict((conflict) =>
      conflict
        .columns(['user_key', 'check_name', 'kind', 'date'])
        .doUpdateSet(wanted)
        .where('reminders.state', 'in', NOT_SENT),
    )
    .returning('id')
    .executeTakeFirst();
  if (row !== undefined) return { id: row.id, isNew: row.id === id };
  const stood = await db
    .selectFrom('reminders')
    .select('id')
    .where((where) => where.and(thing))
    .executeTakeFirst();
  // Cancelled between the two statements: whoever asked for both at once gets what came last.
  return { id: stood?.id ?? id, isNew: false };
}

/** What a reminder is each time it is asked for. */
function wantedRow(
  { conversationKey }: Address,
  { locale, timeZone, dueAt, payload, onlyWhereOpen }: NewReminder,
): Omit<ReminderRow, 'id' | 'user_key' | 'check_name' | 'kind' | 'date'> {
  const due = dueAt.getTime();
  return {
    conversation_key: conversationKey,
    locale,
    time_zone: timeZone,
    due_at: due,
    payload: JSON.stringify(payload),
    ...{
      state: 'waiting',
      next_at: due,
      owner: null,
      attempts: 0,
      was_begun: 0,
      code: null,
      updated_at: due,
    },
    only_where_open: onlyWhereOpen === undefined ? null : 1,
    ends_at: onlyWhereOpen?.endsAt.getTime() ?? null,
  };
}

async function cancel(db: Database, user: string, id?: string): Promise<number> {
  let query = db.deleteFrom('reminders').where('user_key', '=', user).where('state', 'in', PENDING);
  if (id !== undefined) query = query.where('id', '=', id);
  const { numDeletedRows } = await query.executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Those that a new wish changes: nobody is sending them. */
const NOT_SENT: readonly ReminderRow['state'][] = ['waiting', 'given-up'];
/** Not yet sent. */
const PENDING: readonly ReminderRow['state'][] = ['waiting', 'leased', 'sending'];

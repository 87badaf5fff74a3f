/**
 * Hands due reminders to the replicas that send them, so that each goes out once.
 *
 *     claimDue ──► leased ──► beginSend ──► sending ──► markSent ──► sent
 *                    ▲                         │
 *                    └── retryLater, or the lease ran out
 *
 * A replica leases due reminders; no other gets them while the lease lasts. Right before it sends one it asks
 * `beginSend`, which says no where the lease was lost, the user cancelled, or sending was begun before: so a replica
 * that was held up sends nothing that another has taken. A replica that dies before `beginSend` has sent nothing, and
 * another takes over when the lease runs out.
 *
 * One gap cannot be closed without the channel's help: a replica that dies between the channel's taking the message
 * and `markSent` (some milliseconds, one write) leaves a reminder of which nobody can say whether it went out. Sent
 * again, a user may read it twice; dropped, a user may miss a deadline. The claimer chooses by `onLostSend`; it is
 * sent again unless told otherwise, and comes marked `wasBegun`.
 */
import { skipTaken, type Connection } from './connect.js';
import type { Keys, Place } from './keys.js';
import type { Clock } from './lease-clock.js';
import { reminderOf, type Reminder, type ReminderKind } from './reminders.js';
import type { Database, ReminderChange } from './tables.js';

export interface ClaimRequest {
  readonly now: Date;
  /** At most so many, the soonest due first. */
  readonly limit: number;
  /** For how long they are this owner's: more than sending all of them takes, time-outs included. */
  readonly leaseMs: number;
  /** Names the claimer; another for each replica and start. */
  readonly owner: string;
  /** The conversations that only this claimer has open; none unless told. */
  readonly open?: readonly Place[];
  /** What becomes of a reminder whose sender died while sending; `resend` unless told. */
  readonly onLostSend?: 'resend' | 'drop';
}

export interface ClaimedReminder extends Reminder {
  /** Sending it was begun by a replica that never said how it ended: it may have gone out. */
  readonly wasBegun: boolean;
}

/** What an operator is told of a reminder that nobody got; whose it was is not kept readable. */
export interface GivenUp {
  readonly id: string;
  readonly check: string;
  readonly kind: ReminderKind;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly code: string;
  readonly at: Date;
}

/** Each answers whether the reminder was this owner's to speak of. */
export interface ReminderDelivery {
  claimDue(request: ClaimRequest): Promise<ClaimedReminder[]>;
  /** To be asked right before sending. The lease begins anew. @returns whether to send */
  beginSend(id: string, lease: Pick<ClaimRequest, 'owner' | 'now' | 'leaseMs'>): Promise<boolean>;
  markSent(id: string, owner: string): Promise<boolean>;
  /** Never tried again. @param code why, for the operator, such as `403` */
  giveUp(id: string, owner: string, code: string): Promise<boolean>;
  /** The latest first; those older than what is kept are gone. */
  givenUp(limit?: number): Promise<GivenUp[]>;
  /** For a failure that left nothing sent. */
  retryLater(
    id: string,
    owner: string,
    later: { readonly at: Date; readonly code: string },
  ): Promise<boolean>;
}

/** What becomes of a reminder that is not its owner's any more. */
type Ending = Omit<ReminderChange, 'next_at'> & { readonly next_at?: ReturnType<Clock> };

type DeliveryParts = Pick<Connection, 'db' | 'kind'> & { readonly keys: Keys; readonly clock: Clock };

export function createReminderDelivery(parts: DeliveryParts, now: () => Date): ReminderDelivery {
  const { db, clock } = parts;
  const end = (id: string, owner: string, set: Ending): Promise<boolean> =>
    endLease(db, { id, owner, set: { ...set, owner: null, updated_at: now().getTime() } });
  return {
    claimDue: (request) => claimDue(parts, request),
    beginSend: async (id, { owner, now: at, leaseMs }) => {
      const { numUpdatedRows } = await db
        .updateTable('reminders')
        .set((set) => ({
          state: 'sending',
          attempts: set('attempts', '+', 1),
          next_at: clock(at, leaseMs),
        }))
        .where('id', '=', id)
        .where('owner', '=', owner)
        .where('state', '=', 'leased')
        .where('next_at', '>', clock(at))
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    markSent: (id, owner) => end(id, owner, { state: 'sent', code: null }),
    giveUp: (id, owner, code) => end(id, owner, { state: 'given-up', code }),
    givenUp: (limit = MOST_GIVEN_UP) => givenUp(db, limit),
    retryLater: (id, owner, { at, code }) => {
      // As long from now as the caller's clock says.
      const given = now();
      const next_at = clock(given, at.getTime() - given.getTime());
      return end(id, owner, { state: 'waiting', next_at, was_begun: 0, code });
    },
  };
}

async function claimDue(
  { db, kind, keys, clock }: DeliveryParts,
  { now, limit, leaseMs, owner, open = [], onLostSend = 'resend' }: ClaimRequest,
): Promise<ClaimedReminder[]> {
  const instant = now.getTime();
  if (onLostSend === 'drop') await dropLost(db, now, clock);
  const openKeys = open.map((place) => keys.conversation(place));
  // One statement: it is its own transaction, and no two get the same row.
  const rows = await db
    .with('due', (due) =>
      skipTaken(
        kind,
        due
          .selectFrom('reminders')
          .select('id')
          .where('state', 'in', ['waiting', 'leased', 'sending'])
          .where('next_at', '<=', clock(now))
          .where((where) =>
            where.or([
              where('only_where_open', 'is', null),
              where('ends_at', '<=', clock(now)),
              ...(openKeys.length === 0 ? [] : [where('conversation_key', 'in', openKeys)]),
            ]),
          )
          .orderBy('due_at')
          .orderBy('id')
          .limit(limit),
      ),
    )
    .updateTable('reminders')
    .set((set) => ({
      state: 'leased',
      owner,
      next_at: clock(now, leaseMs),
      updated_at: instant,
      // By the state before this statement; who only leased it changes nothing about the doubt.
      was_begun: set.case().when('state', '=', 'sending').then(1).else(set.ref('was_begun')).end(),
    }))
    .where('id', 'in', (due) => due.selectFrom('due').select('id'))
    .returningAll()
    .execute();
  return rows.map((row) => ({ ...reminderOf(row), wasBegun: row.was_begun === 1 })).sort(bySoonest);
}

function bySoonest(left: Reminder, right: Reminder): number {
  return left.dueAt.getTime() - right.dueAt.getTime() || (left.id < right.id ? -1 : 1);
}

async function dropLost(db: Database, now: Date, clock: Clock): Promise<void> {
  await db
    .updateTable('reminders')
    .set({ state: 'given-up', code: 'lost-send', owner: null, updated_at: now.getTime() })
    .where('state', '=', 'sending')
    .where('next_at', '<=', clock(now))
    .execute();
}

async function endLease(
  db: Database,
  { id, owner, set }: { readonly id: string; readonly owner: string; readonly set: Ending },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('reminders')
    .set(set)
    .where('id', '=', id)
    .where('owner', '=', owner)
    .where('state', 'in', ['leased', 'sending'])
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function givenUp(db: Database, limit: number): Promise<GivenUp[]> {
  const rows = await db
    .selectFrom('reminders')
    .select(['id', 'check_name as check', 'kind', 'date', 'code', 'updated_at as at'])
    .where('state', '=', 'given-up')
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ code, at, ...row }) => ({ ...row, code: code ?? '', at: new Date(at) }));
}

const MOST_GIVEN_UP = 1_000;

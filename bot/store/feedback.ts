/** Thumbs up and down for answers; kept without saying whose they are. */
import type { Keys, UserConversation } from './keys.js';
import type { Database } from './tables.js';

export interface Feedback {
  /** The same for a repeat of the same judgement: {@link FeedbackStore.idOf}. */
  readonly id: string;
  readonly entryId: string;
  readonly locale: string;
  readonly revision: string;
  readonly rating: 'up' | 'down';
  /** One of the card's reasons, as a code. */
  readonly reason?: string;
  /** What the user wrote, cut to 2,000 characters. */
  readonly comment?: string;
  readonly receipt?: string;
  readonly at: Date;
}

export interface FeedbackCount {
  readonly entryId: string;
  readonly locale: string;
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string;
  readonly up: number;
  readonly down: number;
}

/** All of them where a filter is left out; days are included. */
export interface FeedbackFilter {
  readonly entryId?: string;
  readonly locale?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface FeedbackStore {
  /** Names what a user says of a receipt in a conversation; whoever reads it learns nothing of them. */
  idOf(from: Partial<UserConversation>, receipt: string): string;
  /**
   * A judgement given again counts once: the later rating stands, and a reason or comment is added to it.
   * @returns whether it is counted for the first time
   */
  add(feedback: Feedback): Promise<boolean>;
  /** By entry, locale and day, in that order. */
  summary(filter?: FeedbackFilter): Promise<FeedbackCount[]>;
  /** Those with a reason or a comment, the latest first. */
  remarks(filter?: FeedbackFilter & { readonly limit?: number }): Promise<Feedback[]>;
}

export function createFeedback(db: Database, keys: Keys): FeedbackStore {
  return {
    idOf: (from, receipt) => feedbackId(keys, from, receipt),
    add: (feedback) => add(db, feedback),
    summary: (filter = {}) => summary(db, filter),
    remarks: async ({ limit = 100, ...filter } = {}) => {
      const rows = await filtered(db, filter)
        .selectAll()
        .where((where) => where.or([where('reason', 'is not', null), where('comment', 'is not', null)]))
        .orderBy('at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(({ entry_id: entryId, reason, comment, receipt, at, day: _day, ...row }) => ({
        ...row,
        entryId,
        ...(reason !== null && { reason }),
        ...(comment !== null && { comment }),
        ...(receipt !== null && { receipt }),
        at: new Date(at),
      }));
    },
  };
}

/** What a user's judgement of a receipt is kept under. */
export function feedbackId(
  keys: Keys,
  { channelId = '', conversationId = '', userId = '' }: Partial<UserConversation>,
  receipt: string,
): string {
  return keys.of('feedback', channelId, conversationId, userId, receipt);
}

async function add(db: Database, feedback: Feedback): Promise<boolean> {
  const { id, entryId, locale, revision, rating, reason, receipt, at } = feedback;
  const comment = feedback.comment?.slice(0, MAX_COMMENT);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('feedback')
    .values({
      id,
      entry_id: entryId,
      locale,
      revision,
      rating,
      reason: reason ?? null,
      comment: comment ?? null,
      receipt: receipt ?? null,
      day: at.toISOString().slice(0, 'YYYY-MM-DD'.length),
      at: at.getTime(),
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return true;
  await db
    .updateTable('feedback')
    .set({ rating, ...(reason !== undefined && { reason }), ...(comment !== undefined && { comment }) })
    .where('id', '=', id)
    .execute();
  return false;
}

async function summary(db: Database, filter: FeedbackFilter): Promise<FeedbackCount[]> {
  const rows = await filtered(db, filter)
    .select(['entry_id as entryId', 'locale', 'day', 'rating'])
    .select((count) => count.fn.countAll<number>().as('count'))
    .groupBy(['entry_id', 'locale', 'day', 'rating'])
    .orderBy('entry_id')
    .orderBy('locale')
    .orderBy('day')
    .execute();
  const counts = new Map<string, FeedbackCount>();
  for (const { entryId, locale, day, rating, count } of rows) {
    const key = JSON.stringify([entryId, locale, day]);
    const before = counts.get(key) ?? { entryId, locale, day, up: 0, down: 0 };
    counts.set(key, { ...before, [rating]: count });
  }
  return [...counts.values()];
}

function filtered(db: Database, { entryId, locale, from, to }: FeedbackFilter) {
  let query = db.selectFrom('feedback');
  if (entryId !== undefined) query = query.where('entry_id', '=', entryId);
  if (locale !== undefined) query = query.where('locale', '=', locale);
  if (from !== undefined) query = query.where('day', '>=', from);
  if (to !== undefined) query = query.where('day', '<=', to);
  return query;
}

const MAX_COMMENT = 2_000;

/** Purging: what is older than its limit goes, by last use; what users count on stays. */
import { expect, it } from 'vitest';
import { receiptCode } from '../../../../bot/store/receipt-code.js';
import type { Store } from '../../../../bot/store/open-store.js';
import { after, DAY, MINUTE, NOON, storeOf, type Subject, takes } from '../support/subjects.js';

const USER = { channelId: 'msteams', userId: '29:anna' };
const KEEP_DAYS = 30;

export function purgeContract(subject: Subject): void {
  let clock = NOON;
  const store = storeOf(subject, { keepDays: KEEP_DAYS, now: () => clock });

  it('takes what is old and leaves what is not, by a millisecond', async () => {
    clock = NOON;
    await fill(store());
    const none = { seen: 0, state: 0, questions: 0, comments: 0, receipts: 0, reminders: 0, tickets: 0 };
    expect(await store().purge()).toEqual(none);
    clock = after(10 * MINUTE);
    expect(await store().purge()).toEqual({ ...none, seen: 1 });
    clock = after(KEEP_DAYS * DAY - 1);
    expect(await store().purge()).toEqual(none);
    clock = after(KEEP_DAYS * DAY);
    const old = { seen: 0, state: 1, questions: 1, comments: 1, receipts: 1, reminders: 1, tickets: 1 };
    expect(await store().purge()).toEqual(old);
    expect(await store().preferences.get(USER)).toBeDefined();
    expect(await store().conversations.byUser(USER)).toHaveLength(1);
    expect(await store().reminders.byUser(USER)).toMatchObject([{ id: 'to come' }]);
    expect(await store().feedback.summary()).toMatchObject([{ down: 1 }]);
    expect(await store().feedback.remarks()).toMatchObject([{ reason: 'wrong' }]);
  });

  it('takes many in batches, and lets others work between them', async () => {
    clock = NOON;
    for (let n = 0; n < 600; n += 1) await takes(store(), `many ${n}`, NOON);
    clock = after(DAY);
    let turns = 0;
    const count = (): void => {
      turns += 1;
      waiting = setImmediate(count);
    };
    let waiting = setImmediate(count);
    expect(await store().purge()).toMatchObject({ seen: 600 });
    clearImmediate(waiting);
    expect(turns).toBeGreaterThanOrEqual(1);
  });
}

async function fill(store: Store): Promise<void> {
  const to = { ...USER, conversationId: 'a:home' };
  await takes(store, 'a', NOON);
  await store.botState.write({ 'msteams/users/29:anna/': { n: 1 } });
  await store.questions.add({ text: 'old', locale: 'sv-SE', kind: 'none', at: NOON });
  await store.feedback.add({
    id: 'f',
    entryId: 'e',
    locale: 'sv-SE',
    revision: 'r',
    rating: 'down',
    reason: 'wrong',
    comment: 'words',
    at: NOON,
  });
  const receipt = { entryId: 'e', locale: 'sv-SE', revision: 'r', text: 't', indexVersion: 'v', at: NOON };
  await store.receipts.put(receiptCode('t'), receipt);
  await store.experts.add({ id: 'T', question: 'q', locale: 'sv-SE', from: to, at: NOON });
  await store.preferences.set(USER, { locale: 'sv-SE', updatedAt: NOON });
  await store.conversations.upsert(to, {}, NOON);
  const reminder = {
    to,
    locale: 'sv-SE',
    timeZone: 'UTC',
    check: 'refund',
    kind: 'opens',
    payload: null,
  } as const;
  await store.reminders.add({ ...reminder, id: 'sent', date: '2026-11-21', dueAt: NOON });
  await store.reminders.add({ ...reminder, id: 'to come', date: '2027-11-21', dueAt: after(365 * DAY) });
  await store.reminders.claimDue({ now: NOON, limit: 1, leaseMs: MINUTE, owner: 'A' });
  await store.reminders.markSent('sent', 'A');
}

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
    expect(await store().purge()).toEqual(NONE);
    clock = after(10 * MINUTE);
    expect(await store().purge()).toEqual({ ...NONE, seen: 1 });
    clock = after(60 * MINUTE - 1);
    expect(await store().purge()).toEqual(NONE);
    // What was said is of no use to the next message any more.
    clock = after(60 * MINUTE);
    expect(await store().purge()).toEqual({ ...NONE, state: 1 });
    clock = after(KEEP_DAYS * DAY - 1);
    expect(await store().purge()).toEqual(NONE);
    clock = after(KEEP_DAYS * DAY);
    const old = { state: 1, questions: 1, comments: 1, receipts: 1, reminders: 1, tickets: 1 };
    expect(await store().purge()).toEqual({ ...NONE, ...old });
    // A reminder needs them.
    expect(await store().preferences.get(USER)).toBeDefined();
    expect(await store().conversations.byUser(USER)).toHaveLength(1);
    expect(await store().reminders.byUser(USER)).toMatchObject([{ id: 'to come' }]);
    expect(await store().feedback.summary()).toMatchObject([{ down: 1 }]);
    expect(await store().feedback.remarks()).toMatchObject([{ reason: 'wrong' }]);
  });

  it('takes choices and references that were not used for as long, once no reminder needs them', async () => {
    clock = after(KEEP_DAYS * DAY);
    await store().reminders.cancelAll(USER);
    expect(await store().purge()).toEqual({ ...NONE, preferences: 1, conversations: 1 });
    expect(await store().preferences.get(USER)).toBeUndefined();
    expect(await store().conversations.byUser(USER)).toEqual([]);
  });

  it('counts a choice from its last use', async () => {
    const { preferences } = store();
    await preferences.set(USER, { locale: 'sv-SE', timeZone: 'UTC', updatedAt: NOON });
    await preferences.used(USER, after(DAY));
    // Told late, by another replica.
    await preferences.used(USER, after(MINUTE));
    clock = after((KEEP_DAYS + 1) * DAY - 1);
    expect(await store().purge()).toMatchObject({ preferences: 0 });
    const used = { locale: 'sv-SE', timeZone: 'UTC', updatedAt: after(DAY) };
    expect(await preferences.get(USER)).toEqual(used);
    clock = after((KEEP_DAYS + 1) * DAY);
    expect(await store().purge()).toMatchObject({ preferences: 1 });
    await preferences.used(USER, clock);
    expect(await preferences.get(USER)).toBeUndefined();
  });

  it('leaves the reference of a question that a person may still answer', async () => {
    clock = after(KEEP_DAYS * DAY);
    const from = { ...USER, conversationId: 'a:asked' };
    await store().conversations.upsert(from, {}, NOON);
    await store().experts.add({ id: 'late', question: 'q', locale: 'sv-SE', from, at: after(DAY) });
    expect(await store().purge()).toEqual(NONE);
    clock = after((KEEP_DAYS + 1) * DAY);
    expect(await store().purge()).toEqual({ ...NONE, tickets: 1, conversations: 1 });
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

const NONE = {
  ...{ seen: 0, state: 0, questions: 0, comments: 0, receipts: 0, reminders: 0, tickets: 0 },
  ...{ preferences: 0, conversations: 0 },
};

async function fill(store: Store): Promise<void> {
  const to = { ...USER, conversationId: 'a:home' };
  await takes(store, 'a', NOON);
  await store.botState.write({ 'msteams/conversations/a:home/users/29:anna/': { question: 'words' } });
  await store.botState.write({ 'msteams/conversations/a:home/messages/1': { receipt: 'SW-1' } });
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

/** Reminders: one for a user, a check and a day, each sent once by whoever holds its lease. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { NewReminder } from '../../../../bot/store/reminders.js';
import { after, DAY, MINUTE, NOON, storeOf, type Subject } from '../support/subjects.js';

const ANNA = { channelId: 'msteams', userId: '29:anna' };
const LEASE = { limit: 100, leaseMs: MINUTE };

export function remindersContract(subject: Subject): void {
  const store = storeOf(subject);
  let made = 0;
  /** A reminder of its own user, unless told. */
  const reminder = (more: Partial<NewReminder> = {}): NewReminder => {
    made += 1;
    return {
      id: `r${made}`,
      to: { channelId: 'msteams', userId: `29:${made}`, conversationId: 'a:home' },
      locale: 'fr-FR',
      timeZone: 'Europe/Paris',
      check: 'renewal-window',
      kind: 'opens',
      date: '2026-12-01',
      dueAt: NOON,
      payload: { opens: '2026-12-01' },
      ...more,
    };
  };
  /** One that is due, claimed by A at noon. */
  const claimed = async (): Promise<string> => {
    const { id } = await store().reminders.add(reminder());
    const mine = await store().reminders.claimDue({ ...LEASE, now: NOON, owner: 'A' });
    expect(mine.map((one) => one.id)).toEqual([id]);
    return id;
  };
  const claimedBy = async (owner: string, now: Date): Promise<string[]> =>
    (await store().reminders.claimDue({ ...LEASE, now, owner })).map(({ id }) => id);

  it('asked for again it is the same one', async () => {
    const { reminders } = store();
    const to = { ...ANNA, conversationId: 'a:home' };
    const first = reminder({ to, dueAt: after(DAY) });
    expect(await reminders.add(first)).toEqual({ id: first.id, isNew: true });
    expect(await reminders.add({ ...first, id: 'made again' })).toEqual({ id: first.id, isNew: false });
    for (const more of [{ kind: 'closes-soon' }, { date: '2026-12-02' }, { check: 'refund' }] as const)
      expect(await reminders.add(reminder({ to, dueAt: after(2 * DAY), ...more }))).toMatchObject({
        isNew: true,
      });
    const listed = await reminders.byUser(ANNA);
    expect(listed).toHaveLength(4);
    expect(listed[0]).toEqual({ ...first, to: store().addressOf(to), attempts: 0, isOnlyWhereOpen: false });
  });

  it('is cancelled by its user only', async () => {
    const { reminders } = store();
    const [{ id } = { id: '' }] = await reminders.byUser(ANNA);
    expect(await reminders.cancel({ ...ANNA, userId: '29:bo' }, id)).toBe(false);
    expect(await reminders.cancel(ANNA, id)).toBe(true);
    expect(await reminders.cancel(ANNA, id)).toBe(false);
    expect(await reminders.cancelAll(ANNA)).toBe(3);
    expect(await reminders.byUser(ANNA)).toEqual([]);
  });

  it('asked for again elsewhere, it goes there, in the language and at the time of then', async () => {
    const { reminders } = store();
    const user = { ...ANNA, userId: '29:mover' };
    const { id } = await reminders.add(reminder({ to: { ...user, conversationId: 'a:old' } }));
    const again = reminder({
      to: { ...user, conversationId: 'a:new' },
      ...{ locale: 'ko-KR', timeZone: 'Asia/Seoul', dueAt: after(MINUTE) },
      payload: { opens: '2026-12-01', closes: '2026-12-30' },
    });
    expect(await reminders.add(again)).toEqual({ id, isNew: false });
    const moved = { ...again, id, to: store().addressOf(again.to), attempts: 0, isOnlyWhereOpen: false };
    expect(await reminders.byUser(user)).toEqual([moved]);
    expect(await claimedBy('A', NOON)).toEqual([]);
    expect(await claimedBy('A', after(MINUTE))).toEqual([id]);
    // Somebody is about to send it: where it goes is settled.
    expect(await reminders.add(reminder({ to: { ...user, conversationId: 'a:old' } }))).toEqual({
      id,
      isNew: false,
    });
    expect(await reminders.byUser(user)).toMatchObject([{ to: moved.to }]);
    expect(await reminders.giveUp(id, 'A', 'MessageWritesBlocked')).toBe(true);
    const [record] = (await reminders.givenUp()).filter((one) => one.id === id);
    expect(record).toEqual({
      ...{ id, check: 'renewal-window', kind: 'opens', date: '2026-12-01' },
      ...{ code: 'MessageWritesBlocked', at: NOON },
    });
    expect(await reminders.givenUp(0)).toEqual([]);
    // Asked for again by somebody who let the bot back in.
    expect(await reminders.add({ ...again, dueAt: after(2 * MINUTE) })).toEqual({ id, isNew: false });
    expect(await claimedBy('A', after(2 * MINUTE))).toEqual([id]);
    expect(await reminders.markSent(id, 'A')).toBe(true);
    expect(await reminders.add(again)).toEqual({ id, isNew: false });
    expect(await reminders.byUser(user)).toEqual([]);
  });

  it('of a conversation that one replica has open waits for that one, and for anybody once it is over', async () => {
    const { reminders } = store();
    const place = { channelId: 'directline', conversationId: 'page' };
    const to = { ...place, userId: 'dl_1' };
    const { id } = await reminders.add(reminder({ to, onlyWhereOpen: { endsAt: after(DAY) } }));
    const claim = async (owner: string, now: Date, open?: (typeof place)[]): Promise<string[]> =>
      (await reminders.claimDue({ ...LEASE, now, owner, ...(open && { open }) })).map((one) => one.id);
    expect(await claim('A', NOON)).toEqual([]);
    expect(await claim('A', NOON, [{ ...place, conversationId: 'other' }])).toEqual([]);
    expect(await claim('A', after(DAY - 1))).toEqual([]);
    expect(await claim('B', NOON, [{ ...place, conversationId: 'other' }, place])).toEqual([id]);
    expect(await claim('A', after(DAY))).toEqual([id]);
    expect(await reminders.giveUp(id, 'A', 'conversation-gone')).toBe(true);
  });

  it('is handed out when it is due, the soonest first, to one at a time, and never once sent', async () => {
    const { reminders } = store();
    const soon = await reminders.add(reminder({ dueAt: after(-MINUTE) }));
    const now = await reminders.add(reminder());
    const later = await reminders.add(reminder({ dueAt: after(1) }));
    expect(await claimedBy('A', NOON)).toEqual([soon.id, now.id]);
    expect(await claimedBy('B', after(1))).toEqual([later.id]);
    for (const { id } of [soon, now]) {
      expect(await reminders.beginSend(id, { owner: 'A', now: NOON, leaseMs: MINUTE })).toBe(true);
      expect(await reminders.markSent(id, 'A')).toBe(true);
      expect(await reminders.markSent(id, 'A')).toBe(false);
    }
    expect(await reminders.giveUp(later.id, 'A', '403')).toBe(false);
    expect(await reminders.giveUp(later.id, 'B', '403')).toBe(true);
    expect(await claimedBy('C', after(DAY))).toEqual([]);
  });

  it('whose replica died before sending goes to another, and the first may not send it then', async () => {
    const { reminders } = store();
    const id = await claimed();
    expect(await claimedBy('B', after(MINUTE - 1))).toEqual([]);
    const again = await reminders.claimDue({ ...LEASE, now: after(MINUTE), owner: 'B' });
    expect(again).toMatchObject([{ id, wasBegun: false, attempts: 0 }]);
    const at = { now: after(MINUTE), leaseMs: MINUTE };
    expect(await reminders.beginSend(id, { owner: 'A', ...at })).toBe(false);
    expect(await reminders.retryLater(id, 'A', { at: NOON, code: '429' })).toBe(false);
    expect(await reminders.beginSend(id, { owner: 'B', ...at })).toBe(true);
    expect(await reminders.beginSend(id, { owner: 'B', ...at })).toBe(false);
    expect(await reminders.markSent(id, 'B')).toBe(true);
  });

  it('is not begun on a lease that ran out, and begun anew the lease is whole', async () => {
    const { reminders } = store();
    const late = await claimed();
    expect(await reminders.beginSend(late, { owner: 'A', now: after(MINUTE), leaseMs: MINUTE })).toBe(false);
    expect(await reminders.giveUp(late, 'A', 'late')).toBe(true);
    const id = await claimed();
    const last = after(MINUTE - 1);
    expect(await reminders.beginSend(id, { owner: 'A', now: last, leaseMs: MINUTE })).toBe(true);
    expect(await claimedBy('B', after(MINUTE + 1))).toEqual([]);
    expect(await reminders.markSent(id, 'A')).toBe(true);
  });

  it.each(['resend', 'drop'] as const)('whose replica died amid sending is: %s', async (onLostSend) => {
    const { reminders } = store();
    const id = await claimed();
    expect(await reminders.beginSend(id, { owner: 'A', now: NOON, leaseMs: MINUTE })).toBe(true);
    const again = await reminders.claimDue({ ...LEASE, now: after(MINUTE), owner: 'B', onLostSend });
    expect(again.map((one) => [one.id, one.wasBegun, one.attempts])).toEqual(
      onLostSend === 'resend' ? [[id, true, 1]] : [],
    );
    expect(await reminders.markSent(id, 'A')).toBe(false);
    // B dies before it begins: the doubt about A's is still there.
    const third = await reminders.claimDue({ ...LEASE, now: after(2 * MINUTE), owner: 'C' });
    expect(third.map(({ wasBegun }) => wasBegun)).toEqual(onLostSend === 'resend' ? [true] : []);
    expect(await reminders.giveUp(id, 'C', 'end')).toBe(onLostSend === 'resend');
  });

  it('that failed comes again at its time', async () => {
    const { reminders } = store();
    const id = await claimed();
    expect(await reminders.beginSend(id, { owner: 'A', now: NOON, leaseMs: MINUTE })).toBe(true);
    expect(await reminders.retryLater(id, 'A', { at: after(5 * MINUTE), code: '429' })).toBe(true);
    expect(await claimedBy('A', after(5 * MINUTE - 1))).toEqual([]);
    const again = await reminders.claimDue({ ...LEASE, now: after(5 * MINUTE), owner: 'B' });
    expect(again).toMatchObject([{ id, wasBegun: false, attempts: 1 }]);
    expect(await reminders.giveUp(id, 'B', 'end')).toBe(true);
  });

  it('cancelled between claim and send, is not sent', async () => {
    const { reminders } = store();
    const one = reminder();
    await reminders.add(one);
    await claimedBy('A', NOON);
    expect(await reminders.cancel(one.to, one.id)).toBe(true);
    expect(await reminders.beginSend(one.id, { owner: 'A', now: NOON, leaseMs: MINUTE })).toBe(false);
  });

  it('of any number, claimed by many at once in any portions, goes to one of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.integer({ min: 1, max: 9 })),
        async (n, limits) => {
          const { reminders } = store();
          for (let count = 0; count < n; count += 1) await reminders.add(reminder());
          const portions = await Promise.all(
            [...limits, n].map((limit, owner) =>
              reminders.claimDue({ limit, leaseMs: MINUTE, now: NOON, owner: String(owner) }),
            ),
          );
          const rest = await reminders.claimDue({ limit: n, leaseMs: MINUTE, now: NOON, owner: 'rest' });
          const ids = [...portions.flat(), ...rest].map(({ id }) => id);
          expect([ids.length, new Set(ids).size]).toEqual([n, n]);
          const owners = [...portions.keys()].map(String).concat('rest');
          for (const [place, portion] of [...portions, rest].entries())
            for (const { id } of portion)
              expect(await reminders.markSent(id, owners[place] ?? '')).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });
}

/** Rounds of reminders by themselves: how they end, and what becomes of a conversation that only one replica has. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryRefused } from '../../../bot/delivery-errors.js';
import type { SendUnasked } from '../../../bot/messenger.js';
import { ReminderRounds, type ReminderRoundsParts } from '../../../bot/reminders/reminder-rounds.js';
import type { Store } from '../../../bot/store/open-store.js';
import { stubAssistant } from '../../support/stub-assistant.js';
import { openTestStore } from '../support/test-store.js';

const DUE = new Date('2026-11-21T09:00:00Z');
const PLACE = { channelId: 'directline', conversationId: 'page' };
const USER = { ...PLACE, userId: 'dl_1' };

let store: Store;
let now = DUE;
let sent: string[];
let lines: string[];
beforeEach(async () => {
  now = DUE;
  sent = [];
  lines = [];
  store = await openTestStore(() => now);
});
afterEach(() => store.close());

function rounds(owner: string, parts: Partial<ReminderRoundsParts> = {}): ReminderRounds {
  return new ReminderRounds({
    ...{ store, talk: stubAssistant().talk, owner, now: () => now, open: () => [] },
    send: () => Promise.resolve(String(sent.push(owner))),
    toActivity: () => ({ type: 'message' }),
    logger: pino({}, { write: (line: string) => lines.push(line) }),
    ...parts,
  });
}

async function add(more: { onlyWhereOpen?: { endsAt: Date } } = {}): Promise<void> {
  await store.conversations.upsert(USER, {}, DUE);
  await store.reminders.add({
    ...{ id: 'r1', to: USER, locale: 'ko-KR', timeZone: 'Asia/Seoul', check: 'renewal-window' },
    ...{ kind: 'opens', date: '2026-11-21', dueAt: DUE, ...more },
    payload: { opens: '2026-11-21', closes: '2026-12-20' },
  });
}

describe('the end of the rounds', () => {
  it('waits for the reminder that is being sent', async () => {
    await add();
    let arrive: (id: string) => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      const send: SendUnasked = async () => {
        resolve();
        return new Promise((done) => (arrive = done));
      };
      running = rounds('A', { send });
    });
    running?.start(10);
    await begun;
    const stopped = running?.stop(10_000);
    arrive('1');
    await stopped;
    expect(await store.reminders.byUser(USER)).toEqual([]);
  });

  it('waits no longer than it may', async () => {
    await add();
    const begun = new Promise<void>((resolve) => {
      const send: SendUnasked = async () => {
        resolve();
        return new Promise(() => undefined);
      };
      running = rounds('A', { send });
    });
    running?.start(10);
    await begun;
    await expect(running?.stop(20)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    // Another replica sends it once the lease is over.
    now = new Date(DUE.getTime() + 10 * 60_000);
    expect(await rounds('B').round()).toBe(1);
  });

  let running: ReminderRounds | undefined;
});

it('one that went out while the store was away is noted at the next round, and sent once', async () => {
  await add();
  const { reminders } = store;
  let isAway = true;
  const markSent: typeof reminders.markSent = (id, owner) =>
    isAway ? Promise.reject(new TypeError('away')) : reminders.markSent(id, owner);
  const a = rounds('A', { store: { ...store, reminders: { ...reminders, markSent } } });
  expect(await a.round()).toBe(1);
  expect(await a.round()).toBe(0);
  expect(lines.filter((line) => line.includes('sent reminder not noted'))).toHaveLength(2);
  isAway = false;
  await a.round();
  now = new Date(DUE.getTime() + 10 * 60_000);
  expect([await a.round(), await rounds('B').round()]).toEqual([0, 0]);
  expect(sent).toEqual(['A']);
});

describe('a reminder in a conversation that one replica has', () => {
  const onlyWhereOpen = { endsAt: new Date('2026-12-22T00:00:00Z') };

  it('is left to that replica', async () => {
    await add({ onlyWhereOpen });
    const [a, b] = [rounds('A'), rounds('B', { open: () => [PLACE] })];
    expect(await a.round()).toBe(0);
    expect(await b.round()).toBe(1);
    expect(sent).toEqual(['B']);
  });

  it('waits where it is over, and is given up with the reason after the window', async () => {
    await add({ onlyWhereOpen });
    // Ended between claiming and sending.
    const send: SendUnasked = () => Promise.reject(new DeliveryRefused(404, 'ConversationNotFound'));
    expect(await rounds('A', { send, open: () => [PLACE] }).round()).toBe(0);
    now = new Date('2026-12-20T14:00:00Z');
    expect(await rounds('A').round()).toBe(0);
    expect(await store.reminders.byUser(USER)).toHaveLength(1);
    now = onlyWhereOpen.endsAt;
    expect(await rounds('B').round()).toBe(0);
    expect(await store.reminders.byUser(USER)).toEqual([]);
    expect(lines.join('')).toMatch(/"reminder":"r1","code":"conversation-gone","msg":"reminder given up"/);
    expect(sent).toEqual([]);
  });
});

it.each([
  ['2026-12-20T14:59:59Z', 1],
  // Midnight in Seoul.
  ['2026-12-20T15:00:00Z', 0],
])('at %s %i goes out: none after the last day of the user', async (moment, count) => {
  await add();
  now = new Date(moment);
  expect(await rounds('A').round()).toBe(count);
  expect(lines.join('').includes('"code":"too-late"')).toBe(count === 0);
});

/** Keys made anew for a database of before: reminders and questions to people find their way, and many users take no longer each. */
import { Migrator, type KyselyPlugin } from 'kysely';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../bot/store/connect.js';
import { formerUserKey, hashOf, type UserConversation } from '../../../bot/store/keys.js';
import { first } from '../../../bot/store/migrations/0001-first.js';
import { asked } from '../../../bot/store/migrations/0002-asked.js';
import { seen } from '../../../bot/store/migrations/0003-seen.js';
import { keyed } from '../../../bot/store/migrations/0004-keyed.js';
import { openStore, type StoreSettings } from '../../../bot/store/open-store.js';
import type { Database, ReminderRow } from '../../../bot/store/tables.js';
import { NOON, subjects } from './support/subjects.js';

describe.each(subjects())('keys of before on $name', (subject) => {
  it('lead from a reminder and from an answer of an expert to the conversation', async () => {
    const settings = await subject.settings();
    await asBefore(settings, 2);
    const store = await openStore(settings);
    const home = userOf(1);
    const claim = { now: NOON, limit: 9, leaseMs: 1_000, owner: 'A' };
    const due = await store.reminders.claimDue(claim);
    expect(due.map(({ to }) => to)).toEqual([store.addressOf(userOf(0)), store.addressOf(home)]);
    const ticket = await store.experts.byMessage({ conversationId: '19:experts', activityId: '1' });
    expect(ticket?.from).toEqual(store.addressOf(home));
    expect(await store.conversations.get(store.addressOf(home))).toEqual({ n: 1 });
    expect(await store.forget(home)).toMatchObject({ conversations: 1, reminders: 1, tickets: 1 });
    await store.close();
  });

  it('of many users take as many statements as those of a few', async () => {
    const counts = [];
    for (const users of [2, 60]) {
      const settings = await subject.settings();
      await asBefore(settings, users);
      const { db, migrating } = await connect(settings);
      await seen.up(db);
      let count = 0;
      await keyed('secret').up(db.withPlugin(told(() => (count += 1))));
      counts.push(count);
      await db.destroy();
      await migrating.close();
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

function told(onQuery: () => void): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      onQuery();
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
}

async function asBefore(settings: StoreSettings, users: number): Promise<void> {
  const { db, migrating } = await connect(settings);
  const provider = { getMigrations: () => Promise.resolve({ '0001-first': first, '0002-asked': asked }) };
  await new Migrator({ db, provider }).migrateToLatest();
  for (let n = 0; n < users; n += 1) await oldRows(db, n);
  await db.destroy();
  await migrating.close();
}

function userOf(n: number): UserConversation {
  return { channelId: 'msteams', userId: `29:${n}`, conversationId: `a:${n}` };
}

async function oldRows(db: Database, n: number): Promise<void> {
  const { channelId, conversationId } = userOf(n);
  const who = {
    user_key: formerUserKey(userOf(n)),
    conversation_key: hashOf('conversation', channelId, conversationId),
  };
  const reference = JSON.stringify({ n });
  await db
    .insertInto('conversations')
    .values({ ...who, reference, updated_at: 1 })
    .execute();
  const reminder = {
    ...{
      id: `r${n}`,
      ...who,
      locale: 'sv-SE',
      time_zone: 'UTC',
      check_name: 'renewal-window',
      kind: 'opens',
    },
    ...{
      date: '2026-12-01',
      due_at: n,
      payload: '{}',
      state: 'waiting',
      next_at: n,
      owner: null,
      attempts: 0,
    },
    ...{ was_begun: 0, code: null, updated_at: 1 },
  } as unknown as ReminderRow;
  await db.insertInto('reminders').values(reminder).execute();
  await db
    .insertInto('tickets')
    .values({
      ...{ id: `t${n}`, ...who, question: 'q', locale: 'sv-SE', state: 'open', at: 1 },
      ...{ expert_conversation_id: '19:experts', expert_activity_id: String(n) },
    })
    .execute();
}

/** Forgetting: all of one user, nothing of another. */
import { UserState, ConversationState, PrivateConversationState, TestAdapter, TurnContext } from 'botbuilder';
import { expect, it } from 'vitest';
import type { Store } from '../../../../bot/store/open-store.js';
import { NOON, storeOf, type Subject } from '../support/subjects.js';

const ANNA = { channelId: 'msteams', userId: '29:anna' };

export function forgetContract(subject: Subject): void {
  const store = storeOf(subject);

  it('counts and deletes what is kept of the user, and leaves what others have', async () => {
    for (const userId of ['29:anna', '29:anna2', '29:ANNA']) await fill(store(), userId);
    const kept = { preferences: 1, state: 3, conversations: 2, reminders: 1, tickets: 1, comments: 0 };
    expect(await store().forget(ANNA)).toEqual(kept);
    expect(await store().forget(ANNA)).toEqual({
      preferences: 0,
      state: 0,
      conversations: 0,
      reminders: 0,
      tickets: 0,
      comments: 0,
    });
    expect(await store().preferences.get(ANNA)).toBeUndefined();
    expect(await store().reminders.byUser(ANNA)).toEqual([]);
    expect(Object.keys(await store().botState.read(['msteams/conversations/19:team/']))).toHaveLength(1);
    expect(await store().forget({ ...ANNA, userId: '29:ANNA' })).toEqual(kept);
    expect(await store().forget({ ...ANNA, userId: '29:anna2' })).toEqual(kept);
  });

  it('takes the words a user wrote to answers, and leaves the judgement', async () => {
    const { feedback, conversations } = store();
    const home = { channelId: 'msteams', conversationId: 'a:home', userId: '29:writer' };
    const other = { ...home, conversationId: 'a:other' };
    const write = async (from: typeof home, receipt: string): Promise<void> => {
      const of = { entryId: 'words', locale: 'fr-FR', revision: 'r', rating: 'down', at: NOON } as const;
      await feedback.add({ ...of, id: feedback.idOf(from, receipt), receipt, comment: 'mots' });
    };
    await write(home, 'SW-1');
    await write(other, 'SW-1');
    await write({ ...home, userId: '29:another' }, 'SW-1');
    // The conversation they are in, and those with a reference.
    await conversations.upsert(other, { conversation: { id: 'a:other' } as never }, NOON);
    expect(await store().forget(home)).toMatchObject({ comments: 2 });
    expect(await feedback.remarks({ entryId: 'words' })).toHaveLength(1);
    expect(await feedback.summary({ entryId: 'words' })).toMatchObject([{ down: 3 }]);
  });

  it('leaves no judgement under a name that is made of the user', async () => {
    const { feedback } = store();
    const home = { channelId: 'msteams', conversationId: 'a:rated', userId: '29:rater' };
    const of = { entryId: 'rated', locale: 'sv-SE', revision: 'r', rating: 'up', at: NOON } as const;
    const rate = (from: typeof home, receipt: string): Promise<boolean> =>
      feedback.add({ ...of, id: feedback.idOf(from, receipt), receipt });
    const other = { ...home, userId: '29:other' };
    for (const from of [home, other]) for (const receipt of ['SW-1', 'SW-2']) await rate(from, receipt);
    expect(await store().forget(home)).toMatchObject({ comments: 0 });
    expect(await feedback.summary({ entryId: 'rated' })).toMatchObject([{ up: 4 }]);
    // What was given before is not known to be theirs any more; another's is.
    expect(await rate(home, 'SW-1')).toBe(true);
    expect(await rate(other, 'SW-1')).toBe(false);
  });

  it('finds the state of a user whose ID looks like a key', async () => {
    const user = { channelId: 'test', userId: 'a/users/b/' };
    await store().botState.write({
      'test/users/a/users/b//': { n: 1 },
      'test/conversations/c/users/a/users/b//': { n: 1 },
    });
    expect(await store().forget(user)).toMatchObject({ state: 2 });
  });
}

/** Uses the SDK's own classes, so that the keys are its own. */
async function fill(store: Store, userId: string): Promise<void> {
  const user = { channelId: 'msteams', userId };
  for (const [id, conversationType] of [
    [`a:${userId}`, 'personal'],
    ['19:team', 'channel'],
  ] as const) {
    const conversation = { id, conversationType, isGroup: conversationType === 'channel', name: '' };
    const context = new TurnContext(new TestAdapter(), {
      type: 'message',
      channelId: 'msteams',
      conversation,
      from: { id: userId, name: '' },
    });
    const kinds =
      conversationType === 'personal'
        ? [UserState, ConversationState, PrivateConversationState]
        : [ConversationState];
    for (const Kind of kinds) {
      const state = new Kind(store.botState);
      await state.createProperty<number>('n').set(context, 1);
      await state.saveChanges(context);
    }
    await store.conversations.upsert({ ...user, conversationId: id }, { conversation }, NOON);
  }
  const from = { ...user, conversationId: `a:${userId}` };
  await store.preferences.set(user, { locale: 'sv-SE', updatedAt: NOON });
  await store.experts.add({ id: `T-${userId}`, question: 'q', locale: 'sv-SE', from, at: NOON });
  await store.reminders.add({
    id: `R-${userId}`,
    to: from,
    locale: 'sv-SE',
    timeZone: 'UTC',
    check: 'refund',
    kind: 'opens',
    date: '2026-12-01',
    dueAt: NOON,
    payload: null,
  });
}

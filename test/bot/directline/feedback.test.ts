/** A client of the Direct Line rates messages as Teams does, by their IDs, and hears which language was chosen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Activity } from 'botbuilder';
import type { Store } from '../../../bot/store/open-store.js';
import { ownAssistant } from '../../support/own-index.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { post, read, startConversation, type Started } from '../support/direct-line-user.js';
import { openTestStore } from '../support/test-store.js';
import { LANGUAGES } from '../talk/support/languages.js';

let bot: Harness;
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  bot = await startBot({ assistant: await ownAssistant(), store });
});
afterAll(() => bot.close());

/** Says something, and gives the last message of the bot. */
async function say(started: Started, text: string, locale: string): Promise<Partial<Activity>> {
  await post(bot.url, started, { type: 'message', text, locale });
  const { activities } = await read(bot.url, started);
  return activities.at(-1) ?? {};
}

function thumb(replyToId: string | undefined, reaction: string, comment: string): Record<string, unknown> {
  const actionValue = { reaction, feedback: JSON.stringify({ feedbackText: comment }) };
  const value = { actionName: 'feedback', actionValue };
  return { type: 'invoke', name: 'message/submitAction', ...(replyToId && { replyToId }), value };
}

describe.each(LANGUAGES)('in $locale', ({ locale, question, change, changedTo, hello }) => {
  it('a like and a dislike of a message are answered 200 {}, and stored with the answer', async () => {
    const started = await startConversation(bot.url, { locale });
    const { id } = await say(started, question, locale);
    const disliked = await post(bot.url, started, thumb(id, 'dislike', `not so, ${locale}`));
    expect([disliked.status, disliked.body]).toEqual([200, '{}']);
    expect(await store.feedback.remarks({ locale })).toMatchObject([
      { rating: 'down', comment: `not so, ${locale}`, locale },
    ]);
    expect((await post(bot.url, started, thumb(id, 'like', ''))).status).toBe(200);
    expect(await store.feedback.summary({ locale })).toMatchObject([{ up: 1, down: 0 }]);
  });

  it('a rating of nothing, of small talk or of another’s message is taken and not stored', async () => {
    const mine = await startConversation(bot.url, { locale });
    const { id: greeting } = await say(mine, hello, locale);
    const { id: answer } = await say(mine, question, locale);
    const before = await store.feedback.summary();
    const other = await startConversation(bot.url, { locale });
    for (const [started, id] of [
      [mine, undefined],
      [mine, greeting],
      [mine, 'no such message'],
      [other, answer],
    ] as const)
      expect((await post(bot.url, started, thumb(id, 'like', ''))).status).toBe(200);
    expect(await store.feedback.summary()).toEqual(before);
  });

  it('a language that is chosen comes with the message that says so, and with no other', async () => {
    const started = await startConversation(bot.url, { locale });
    expect((await say(started, question, locale)).channelData).toBeUndefined();
    expect((await say(started, change, locale)).channelData).toEqual({ chosenLanguage: changedTo });
    expect((await say(started, hello, locale)).channelData).toBeUndefined();
  });
});

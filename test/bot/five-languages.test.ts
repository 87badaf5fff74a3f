/** The whole way, nothing stood in for but Teams: our content, the real index, a real activity over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownAssistant } from '../support/own-index.js';
import { message, startBot, type Harness } from './support/bot-harness.js';

let bot: Harness;
beforeAll(async () => {
  bot = await startBot({ assistant: await ownAssistant() });
});
afterAll(() => bot.close());

describe('a question posted to /api/messages', () => {
  it.each([
    ['zh-TW', '我們何時可以續約 Action Pack？', '2021 年 9 月 2 日', '以英文為準'],
    ['ko-KR', 'Action Pack은 언제 갱신할 수 있나요?', '2021년 9월 2일', '영어가 우선'],
    ['sv-SE', 'När kan vi förnya vårt Action Pack?', '2 september 2021', 'engelskan gäller'],
    ['fr-FR', 'Quand pouvons-nous renouveler notre Action Pack ?', '2 septembre 2021', 'l’anglais fait foi'],
    ['en-US', 'When can we renew our Action Pack?', 'September 2, 2021', 'English original'],
  ])('in %s is answered with a card in that language', async (locale, text, date, source) => {
    // The channel's locale is of no help: the text alone says the language.
    const activity = message(bot.teams.serviceUrl, { id: `question-${locale}`, text, locale: 'en-US' });
    expect((await bot.send(activity)).status).toBe(200);
    const card = JSON.stringify(bot.teams.replies.at(-1));
    expect(card).toContain('application/vnd.microsoft.card.adaptive');
    expect(card).toContain(date);
    expect(card).toContain(source);
  });
});

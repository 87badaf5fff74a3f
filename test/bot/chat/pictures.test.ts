/** What the manual shows of the chat page: with SPANWISE_PICTURES=docs these tests draw its pictures again. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { ownIndex } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import { askBot, DESKTOP, openWindow, PHONE, picture, startChat } from '../support/chat-server.js';

let browser: Browser;
let bot: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  bot = await startChat(await ownIndex());
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

describe('the manual shows', () => {
  it.each([
    {
      name: 'chat-desktop-ko',
      look: { locale: 'ko-KR', viewport: DESKTOP, timezoneId: 'Asia/Seoul' },
      question: '멤버십이 만료되면 혜택은 어떻게 되나요?',
      press: '영어 보기',
      shown: 'When a membership expires',
    },
    {
      name: 'answer-english-sv',
      look: { locale: 'sv-SE', viewport: DESKTOP, timezoneId: 'Europe/Stockholm' },
      question: 'Var laddar jag ner lokal programvara och dess nycklar?',
      press: 'Visa engelska',
      shown: 'To open the list of your software benefits',
    },
    {
      name: 'chat-phone-zh-dark',
      look: { locale: 'zh-TW', viewport: PHONE, colorScheme: 'dark', timezoneId: 'Asia/Taipei' },
      question: '我們何時可以續約 Microsoft Action Pack？',
      press: undefined,
      shown: 'Action Pack',
    },
    {
      name: 'policy-result-fr-phone',
      look: { locale: 'fr-FR', viewport: PHONE, timezoneId: 'Europe/Paris' },
      question: 'Nous avons acheté l’Action Pack le 1er décembre 2025, quand pouvons-nous le renouveler ?',
      press: undefined,
      shown: '2 décembre 2026 au 31 décembre 2026',
    },
  ] as const)('$name', async ({ name, look, question, press, shown }) => {
    const { page } = await openWindow(browser, bot.url, look);
    await page.locator('.message.bot').waitFor();
    await askBot(page, question);
    const answer = page.locator('.message.bot').last();
    if (press !== undefined) await answer.getByRole('button', { name: press }).click();
    expect(await answer.innerText()).toContain(shown);
    await page.mouse.move(0, 0);
    await picture(page, name);
  });
});

/** The language of the chat page and that of the bot: picked on the page or told to the bot, they stay together. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { assistantCatalogues, cataloguesIn } from '../../support/own-content.js';
import { ownIndex } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import { askBot, openWindow, PHONE, pressButton, startChat } from '../support/chat-server.js';
import { LANGUAGES } from '../talk/support/languages.js';
import { cutButtons, faultsSeen, languages } from '../support/page-checks.js';

const { bot: BOT, talk: TALK } = assistantCatalogues();
const PAGE = cataloguesIn('chat.json');

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

async function pick(page: Page, tag: string): Promise<void> {
  const before = await page.locator('.message.bot').count();
  await page.locator('#language').selectOption(tag);
  await page.locator('.message.bot').nth(before).waitFor();
}

describe('the language', () => {
  it('is another for the greeting where it is picked before anything is said', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('sv-SE');
    await page.locator('.message.bot .bubble[lang="sv-SE"]').waitFor();
    expect(await page.locator('.message').count()).toBe(1);
    await page.reload();
    await page.locator('.message.bot').first().waitFor();
    expect(await languages(page)).toEqual(['sv-SE', 'sv-SE', 'sv-SE']);
  });

  it('is told to the bot where it is picked later, and offers the last answer in it', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    await askBot(page, 'Where do I download the on-prem software and its keys?');
    await pick(page, 'fr-FR');
    expect(await page.locator('.message.user').last().innerText()).toContain('Français');
    expect(await languages(page)).toEqual(['fr-FR', 'fr-FR', 'fr-FR']);
    await pressButton(page, TALK['fr-FR']?.['button.lastAgain'] ?? '?');
    expect(await page.locator('.message.bot').last().innerText()).toContain(
      'Obtenir vos avantages logiciels',
    );
    // What was chosen comes before the language of a text.
    await askBot(page, 'When is it possible to renew our Microsoft Action Pack?');
    expect(await languages(page)).toEqual(['fr-FR', 'fr-FR', 'fr-FR']);
    await page.reload();
    await page.locator('.message.bot').nth(4).waitFor();
    expect(await page.title()).toBe(PAGE['fr-FR']?.['title']);
  });

  it('is that of the page as well where a button of the bot chooses it', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'fr-FR', viewport: PHONE });
    await page.locator('.message.bot').waitFor();
    await askBot(page, '/language');
    expect(await faultsSeen(page)).toEqual([]);
    expect(await cutButtons(page)).toEqual([]);
    await pressButton(page, /svenska/i);
    expect(await languages(page)).toEqual(['sv-SE', 'sv-SE', 'sv-SE']);
    expect(await page.locator('#input').getAttribute('placeholder')).toBe(PAGE['sv-SE']?.['placeholder']);
    // Picked on the page, the one before is good again: the bot holds on to nothing.
    await pick(page, 'fr-FR');
    await askBot(page, 'clés de produit');
    expect(await languages(page)).toEqual(['fr-FR', 'fr-FR', 'fr-FR']);
    expect(await page.locator('.message.bot').last().innerText()).toContain(BOT['fr-FR']?.['didYouMean']);
  });

  it.each(LANGUAGES)(
    'is that of the page as well where the bot is told in words, in $locale',
    async ({ locale, change, changedTo }) => {
      const { page } = await openWindow(browser, bot.url, { locale, viewport: PHONE });
      await page.locator('.message.bot').waitFor();
      await askBot(page, change);
      expect(await languages(page)).toEqual([changedTo, changedTo, changedTo]);
      expect(await page.title()).toBe(PAGE[changedTo]?.['title']);
      // Shown again, the conversation ends in the language that it had.
      await page.reload();
      await page.locator('.message.bot').nth(1).waitFor();
      expect(await languages(page)).toEqual([changedTo, changedTo, changedTo]);
    },
  );

  it('is that of one answer alone where only that is asked for', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'sv-SE' });
    await page.locator('.message.bot').waitFor();
    await askBot(page, 'Svara på engelska: När kan vi förnya vårt Action Pack?');
    expect(await languages(page)).toEqual(['sv-SE', 'sv-SE', 'en-US']);
  });

  it('stays as it is where a command asks for one that there is not', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    await askBot(page, '/language klingon');
    expect(await page.locator('.message.bot').last().innerText()).toContain('klingon');
    expect(await languages(page)).toEqual(['en-US', 'en-US', 'en-US']);
  });
});

describe('a button', () => {
  it('says what it says once, however hastily it is pressed', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    await page.getByRole('button', { name: 'renew our competencies' }).dblclick();
    await page.locator('.message.bot').nth(1).waitFor();
    await askBot(page, '/help');
    expect(await page.locator('.message.user').count()).toBe(2);
    // Pressed again later, it says it again.
    await page.getByRole('button', { name: 'renew our competencies' }).first().click();
    await page.locator('.message.bot').nth(3).waitFor();
    expect(await page.locator('.message.user').count()).toBe(3);
  });

  it('of a card is pressed by Enter in its field', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    await askBot(page, 'When is it possible to renew our Microsoft Action Pack?');
    await pressButton(page, 'Check our own case');
    const date = page.locator('.message.bot').last().locator('input[type="date"]');
    await date.fill('2025-12-01');
    await date.press('Enter');
    await page.getByText('you can renew from December 2, 2026').waitFor();
  });
});

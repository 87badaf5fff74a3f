/** What the manual shows of the console's further pages: with SPANWISE_PICTURES=docs these tests draw them again. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { ownIndex } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import { DESKTOP, PHONE, picture } from '../support/chat-server.js';
import { openConsole } from '../support/console-looks.js';
import { startConsole } from '../support/console-server.js';
import { openTestStore } from '../support/test-store.js';
import { fillAsked } from './asked-store.js';

let browser: Browser;
let bot: Harness;
beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  const index = await ownIndex();
  const store = await openTestStore();
  await fillAsked(
    store,
    index.knowledgeBase.entries.map(({ id }) => id),
  );
  bot = await startConsole(index, {}, { store });
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
      name: 'console-policies',
      path: 'policies?check=renewal-window&purchase-date=2025-12-01',
      look: { locale: 'en-US', viewport: DESKTOP },
      sign: '.timeline-mark',
    },
    {
      name: 'console-policies-phone',
      path: 'policies?check=renewal-window&purchase-date=2025-12-01',
      look: { locale: 'zh-TW', viewport: { ...PHONE, height: 1_100 } },
      sign: '.timeline-mark',
    },
    {
      name: 'console-terms',
      path: 'terms?q=renewal+window',
      look: { locale: 'en-US', viewport: DESKTOP },
      sign: '.terms-place',
    },
    {
      name: 'console-asked-dark',
      path: 'asked',
      look: { locale: 'en-US', viewport: DESKTOP, colorScheme: 'dark' },
      sign: '.strip-axis text',
    },
    {
      name: 'console-coverage',
      path: 'coverage',
      look: { locale: 'fr-FR', viewport: DESKTOP },
      sign: '.waffle',
    },
  ] as const)('$name', async ({ name, path, look, sign }) => {
    const { page, complaints } = await openConsole(browser, bot.url, path, look);
    await page.locator(sign).first().waitFor();
    await page.mouse.move(0, 0);
    expect(complaints).toEqual([]);
    await picture(page, name);
  });
});

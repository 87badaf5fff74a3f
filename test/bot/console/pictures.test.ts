/** What the manual shows of the console: with SPANWISE_PICTURES=docs these tests draw its pictures again. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { indexOf } from '../../support/own-content.js';
import { ownIndex } from '../../support/own-index.js';
import { handbook } from '../api/content.js';
import type { Harness } from '../support/bot-harness.js';
import { DESKTOP, openWindow, PHONE, picture } from '../support/chat-server.js';
import { startConsole } from '../support/console-server.js';

const RENEW = '/entries/benefits-faq/possible-renew-microsoft-action-pack';

let browser: Browser;
let own: Harness;
/** Of a handbook whose Korean is older than its English. */
let aged: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  own = await startConsole(await ownIndex());
  aged = await startConsole(await indexOf(handbook()));
});
afterAll(async () => {
  await browser.close();
  await Promise.all([own.close(), aged.close()]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

interface Shown {
  readonly name: string;
  readonly path: string;
  readonly look: Parameters<typeof openWindow>[2];
  /** There once the page is. */
  readonly sign: string;
  readonly isAged?: true;
  readonly then?: (page: Page) => Promise<void>;
}

const PICTURES: readonly Shown[] = [
  {
    name: 'console-search',
    path: '/?q=When%20can%20we%20renew%20the%20Action%20Pack%3F&to=ko-KR',
    look: { locale: 'en-US', viewport: DESKTOP },
    sign: '.result',
  },
  {
    name: 'console-suggestions-dark',
    path: '/?to=ko-KR',
    look: { locale: 'en-US', viewport: DESKTOP, colorScheme: 'dark' },
    sign: '.documents li',
    then: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.insertText('renew');
      await page.locator('.search-box [role="option"]').nth(2).waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'console-entry',
    path: `${RENEW}?a=ko-KR`,
    look: { locale: 'en-US', viewport: DESKTOP },
    sign: '.pair',
    then: async (page) => {
      for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'console-changes',
    path: '/entries/seats/cancel-seat?a=ko-KR&b=sv-SE',
    look: { locale: 'sv-SE', viewport: { width: 1280, height: 620 } },
    sign: '.change',
    isAged: true,
  },
  {
    name: 'console-entry-phone-dark',
    path: `${RENEW}?a=zh-TW&span=d7d73-120`,
    look: { locale: 'zh-TW', viewport: PHONE, colorScheme: 'dark' },
    sign: '.pair[aria-current="true"]',
  },
];

describe('the manual shows', () => {
  it.each(PICTURES)('$name', async ({ name, path, look, sign, isAged, then }) => {
    const server = isAged ? aged : own;
    const { page } = await openWindow(browser, `${server.url}/console${path}`, look);
    await page.locator(sign).first().waitFor();
    await then?.(page);
    expect(await page.locator(sign).first().isVisible()).toBe(true);
    await picture(page, name);
  });
});

/** Every page of the console in light and dark, wide and narrow: nothing that axe holds to be serious, nothing cut off. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { indexOf } from '../../support/own-content.js';
import { ownIndex } from '../../support/own-index.js';
import { handbook } from '../api/content.js';
import type { Harness } from '../support/bot-harness.js';
import { DESKTOP, openWindow, PHONE } from '../support/chat-server.js';
import { startConsole } from '../support/console-server.js';
import { faultsSeen, isCutOff } from '../support/page-checks.js';

const RENEW = '/entries/benefits-faq/possible-renew-microsoft-action-pack';

let browser: Browser;
let bot: Harness;
let aged: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  bot = await startConsole(await ownIndex());
  aged = await startConsole(await indexOf(handbook()));
});
afterAll(async () => {
  await browser.close();
  await Promise.all([bot.close(), aged.close()]);
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

interface View {
  readonly name: string;
  readonly path: string;
  /** There once the page is. */
  readonly sign: string;
  readonly then?: (page: Page) => Promise<void>;
}

const VIEWS: readonly View[] = [
  { name: 'start', path: '/', sign: '.documents li' },
  { name: 'results', path: '/?q=When%20can%20I%20renew%3F&to=ko-KR', sign: '.result' },
  { name: 'nothing found', path: '/?q=zzzz&kind=how-to', sign: '.nothing' },
  {
    name: 'suggestions',
    path: '/',
    sign: '.documents li',
    then: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.insertText('renew');
      await page.locator('.search-box [role="option"]').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'an entry with a pair lit',
    path: `${RENEW}?a=ko-KR`,
    sign: '.pair',
    then: (page) => page.keyboard.press('ArrowDown'),
  },
  { name: 'two languages', path: `${RENEW}?a=fr-FR&b=sv-SE`, sign: '.pair' },
  { name: 'a span', path: '/spans/9897c-120', sign: '.says li' },
  { name: 'a fault', path: '/spans/nothing', sign: '.problem' },
  {
    name: 'the menu of copies',
    path: `${RENEW}?a=zh-TW`,
    sign: '.pair',
    then: async (page) => {
      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'the keys',
    path: '/',
    sign: '.documents li',
    then: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

describe.each([
  ['light', 'wide', DESKTOP],
  ['dark', 'wide', DESKTOP],
  ['light', 'narrow', PHONE],
  ['dark', 'narrow', PHONE],
] as const)('%s and %s', (colorScheme, _size, viewport) => {
  it.each(VIEWS)('$name', async ({ path, sign, then }) => {
    const options = { locale: 'en-US', colorScheme, viewport, reducedMotion: 'reduce' } as const;
    const { page, complaints } = await openWindow(browser, `${bot.url}/console${path}`, options);
    await page.locator(sign).first().waitFor();
    await then?.(page);
    await page.waitForLoadState('networkidle');
    expect(await faultsSeen(page)).toEqual([]);
    expect(await isCutOff(page)).toBe(false);
    // What the server refuses the browser tells as well.
    expect(complaints.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('what has changed', async () => {
    const options = { locale: 'en-US', colorScheme, viewport } as const;
    const { page } = await openWindow(
      browser,
      `${aged.url}/console/entries/seats/cancel-seat?a=ko-KR`,
      options,
    );
    await page.locator('.change').first().waitFor();
    expect(await faultsSeen(page)).toEqual([]);
    expect(await isCutOff(page)).toBe(false);
  });
});

describe('on a phone', () => {
  it.each(['fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'])('nothing is cut off in %s', async (locale) => {
    for (const path of ['/', '/?q=renew', `${RENEW}?a=${locale}`]) {
      const { page } = await openWindow(browser, `${bot.url}/console${path}`, { locale, viewport: PHONE });
      await page.waitForLoadState('networkidle');
      expect(await isCutOff(page), path).toBe(false);
    }
  });
});

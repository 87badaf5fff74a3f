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
import { drawn, faultsSeen, goTo, isCutOff } from '../support/page-checks.js';

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
  /** What that opened, which stays open in every look. */
  readonly open?: string;
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
    open: '.search-box [role="option"]',
  },
  {
    name: 'an entry with a pair lit',
    path: `${RENEW}?a=ko-KR`,
    sign: '.pair',
    then: (page) => page.keyboard.press('ArrowDown'),
    open: '.pair[aria-current="true"]',
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
    open: '[role="menu"]',
  },
  {
    name: 'the keys',
    path: '/',
    sign: '.documents li',
    then: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
    open: '[role="dialog"]',
  },
];

/** One after the other in one window, as the system's colours and a window's size change. */
const LOOKS = [
  { look: 'light and wide', colorScheme: 'light', viewport: DESKTOP },
  { look: 'dark and wide', colorScheme: 'dark', viewport: DESKTOP },
  { look: 'dark and narrow', colorScheme: 'dark', viewport: PHONE },
  { look: 'light and narrow', colorScheme: 'light', viewport: PHONE },
] as const;

/** @param open what must be there in each */
async function expectWellInAll(page: Page, open = 'main'): Promise<void> {
  for (const { look, colorScheme, viewport } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    await drawn(page);
    expect({ look, isOpen: await page.locator(open).first().isVisible() }).toEqual({ look, isOpen: true });
    expect({ look, faults: await faultsSeen(page) }).toEqual({ look, faults: [] });
    expect({ look, isCutOff: await isCutOff(page) }).toEqual({ look, isCutOff: false });
  }
}

describe('in light and dark, wide and narrow', () => {
  it.each(VIEWS)('$name', async ({ path, sign, then, open }) => {
    const options = { locale: 'en-US', colorScheme: 'light', reducedMotion: 'reduce' } as const;
    const { page, complaints } = await openWindow(browser, `${bot.url}/console${path}`, options);
    await page.locator(sign).first().waitFor();
    await then?.(page);
    await expectWellInAll(page, open);
    // What the server refuses the browser tells as well.
    expect(complaints.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
  });

  it('what has changed', async () => {
    const path = 'entries/seats/cancel-seat?a=ko-KR';
    // Colours that still change from one look to the next would be none of either.
    const options = { locale: 'en-US', reducedMotion: 'reduce' } as const;
    const { page } = await openWindow(browser, `${aged.url}/console/${path}`, options);
    await page.locator('.change').first().waitFor();
    await expectWellInAll(page);
  });
});

describe('on a phone', () => {
  it.each(['fr-FR', 'ko-KR', 'sv-SE', 'zh-TW'])('nothing is cut off in %s', async (locale) => {
    const { page } = await openWindow(browser, `${bot.url}/console/`, { locale, viewport: PHONE });
    for (const [path, sign] of [
      ['/', '.documents li'],
      ['/?q=renew', '.result'],
      [`${RENEW}?a=${locale}`, '.pair'],
    ] as const) {
      await goTo(page, path);
      await page.locator(sign).first().waitFor();
      expect(await isCutOff(page), path).toBe(false);
    }
  });
});

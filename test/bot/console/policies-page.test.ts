/** The calculator in a real browser: fill a check in, see the verdict and its days, hand the link on. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { ownIndex } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import { PHONE, type Window } from '../support/chat-server.js';
import { expectFit, LOOKS, openConsole, wholePicture } from '../support/console-looks.js';
import { startConsole } from '../support/console-server.js';
import { elsewhere } from '../support/page-checks.js';

const RESULT = 'policies?check=renewal-window&purchase-date=2025-12-01&on=2026-11-18';

let browser: Browser;
let bot: Harness;
beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  bot = await startConsole(await ownIndex());
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const open = (path: string, look?: BrowserContextOptions): Promise<Window> =>
  openConsole(browser, bot.url, path, look);

describe('the calculator', () => {
  it('works the renewal window out and draws it, by keyboard alone', async () => {
    const { page, requests, complaints } = await open('policies');
    await page.getByLabel('When did you buy').fill('2025-12-01');
    await page.getByLabel('Worked out for').fill('2026-11-18');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your renewal window is not open yet' }).waitFor();
    const timeline = page.getByRole('img', { name: /^Timeline/ });
    expect(await timeline.getAttribute('aria-label')).toMatch(
      /Bought on: Dec 1, 2025; Today: Nov 18, 2026; Anniversary: Dec 1, 2026; .*Dec 2, 2026; .*Dec 31, 2026/,
    );
    expect(await page.evaluate('document.activeElement.type')).toBe('date');
    expect(new URL(page.url()).search).toBe('?check=renewal-window&purchase-date=2025-12-01&on=2026-11-18');
    expect(elsewhere(requests, bot.url)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows a linked result to somebody else, with the sentences it rests on in their language', async () => {
    const { page } = await open(RESULT, { locale: 'ko-KR' });
    await page.getByRole('img', { name: /2025\. 12\. 1\./ }).waitFor();
    const rule = page.locator('.rules li').first();
    expect(await rule.locator('[lang="ko-KR"]').innerText()).toMatch(/[가-힣]/);
    expect(await rule.locator('[lang="en-US"]').innerText()).toMatch(/renew/i);
    await rule.getByRole('link').first().click();
    expect(page.url()).toMatch(/\/console\/spans\/[0-9a-f]{5}-\d+$/);
  });

  it('goes back and forth between results, the form with them', async () => {
    const { page } = await open('policies?check=license-use');
    await page.getByLabel('On which day').fill('2026-11-30');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByRole('heading', { name: /up to and including November 30/ }).waitFor();
    await page.getByLabel('On which day').fill('2026-10-31');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /ended on October 31/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /up to and including November 30/ }).waitFor();
    expect(await page.getByLabel('On which day').inputValue()).toBe('2026-11-30');
  });

  it('says what is missing or wrong, and asks nothing of the server until it is mended', async () => {
    const { page, requests } = await open('policies?check=refund&purchase-date=2030-01-01&on=2026-11-18');
    await page.getByText('This day is later than').waitFor();
    await page.getByRole('button', { name: 'Work it out' }).click();
    expect(await page.getByText('This is needed.').isVisible()).toBe(true);
    expect(await page.evaluate('document.activeElement.name')).toBe('purchase-date');
    await page.getByLabel('When did you buy').fill('2026-11-10');
    await page.getByLabel('No', { exact: true }).check();
    expect(requests.filter((url) => url.endsWith('/refund'))).toEqual([]);
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.getByRole('heading', { name: 'You can cancel and get a refund' }).waitFor();
    await page.getByRole('img', { name: /Last day: Dec 10, 2026/ }).waitFor();
  });

  it('has every check of the API, on phones in a box to pick from', async () => {
    const { page } = await open('policies', { viewport: PHONE });
    const box = page.locator('.policies-pick select');
    await box.waitFor();
    expect(await box.locator('option').count()).toBe(11);
    await box.selectOption('role');
    await page.getByLabel('What do you want to do?').selectOption('assign');
    await page.getByLabel('Which role').selectOption('user-admin');
    await page.getByRole('button', { name: 'Work it out' }).click();
    await page.locator('.policies-verdict').waitFor();
    expect(await page.locator('.timeline').count()).toBe(0);
  });
});

describe('on paper', () => {
  it('is the result alone, dark on white whatever the screen has', async () => {
    const { page } = await open(RESULT, { colorScheme: 'dark' });
    await page.locator('.timeline-mark').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator(':root[data-theme="light"]').waitFor({ state: 'attached' });
    expect(await page.evaluate(COLOUR)).toBe('rgb(36, 36, 36)');
    expect(await page.locator('.timeline-drawing').isVisible()).toBe(true);
    for (const left of [
      '.policies-ask',
      '.policies-result .policies-actions',
      '.policies-checks',
      'nav.pages',
    ])
      expect(await page.locator(left).isVisible(), left).toBe(false);
    await wholePicture(page, 'policies printed');
  });
});

describe.each(LOOKS)('$name', ({ name, ...look }) => {
  it('nothing is cut off or unreadable, and no label covers another', async () => {
    const { page } = await open(RESULT, look);
    await page.locator('.timeline-mark').first().waitFor();
    await expectFit(page);
    expect(await page.evaluate(OVERLAPS)).toEqual([]);
    await wholePicture(page, `policies ${name}`);
  });
});

const COLOUR = `getComputedStyle(document.querySelector('.policies-verdict')).color`;

/** The texts of the timeline that share a place with another or leave the picture. */
const OVERLAPS = `(() => {
  const texts = [...document.querySelectorAll('.timeline-drawing text')];
  const boxes = texts.map((text) => text.getBoundingClientRect());
  const covers = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return texts
    .filter((_text, n) => boxes.some((box, m) => m !== n && covers(box, boxes[n])) || boxes[n].right > innerWidth || boxes[n].left < 0)
    .map((text) => text.textContent);
})()`;

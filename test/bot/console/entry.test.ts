/** An entry in the console: pairs lit by keyboard, any two languages, changes, copies, permanent links. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { indexOf } from '../../support/own-content.js';
import { ownIndex } from '../../support/own-index.js';
import { handbook } from '../api/content.js';
import type { Harness } from '../support/bot-harness.js';
import { openWindow } from '../support/chat-server.js';
import { startConsole } from '../support/console-server.js';

const RENEW = '/entries/benefits-faq/possible-renew-microsoft-action-pack';
const KOREAN = '갱신 기간은 구매 기념일 다음 날부터 시작됩니다.';
const ENGLISH = 'The renewal window starts on your purchase anniversary plus one day.';

let browser: Browser;
let bot: Harness;
/** Of a handbook whose Korean is older than its English. */
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

async function open(path: string, server = bot, options: BrowserContextOptions = {}): Promise<Page> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page } = await openWindow(browser, `${server.url}/console${path}`, {
    locale: 'en-US',
    permissions,
    ...options,
  });
  await page.locator('.pair').first().waitFor();
  return page;
}

async function lit(page: Page): Promise<string[]> {
  return page.locator('.pair[aria-current="true"] .half').allInnerTexts();
}

async function clipboard(page: Page): Promise<string> {
  return String(await page.evaluate('navigator.clipboard.readText()'));
}

describe('pairs', () => {
  it('are lit with the arrow keys, and put out with Escape', async () => {
    const page = await open(`${RENEW}?a=ko-KR`);
    expect(await lit(page)).toEqual([]);
    for (let i = 0; i < 6; i += 1) await page.keyboard.press('ArrowDown');
    expect(await lit(page)).toEqual([KOREAN, ENGLISH]);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-current")')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect((await lit(page))[1]).toContain('You may have to provide extra documents');
    await page.keyboard.press('Escape');
    expect(await lit(page)).toEqual([]);
  });

  it('are lit by a press, and copied with c', async () => {
    const page = await open(`${RENEW}?a=ko-KR`);
    await page.locator('.pair', { hasText: KOREAN }).click();
    await page.keyboard.press('c');
    await page.getByText('Copied.').waitFor();
    expect(await clipboard(page)).toBe(`${KOREAN}\n\nbenefits-faq · ko-KR · MT · 2020-12-10 · eb3928e\n`);
    await page.keyboard.press('Shift+C');
    await expect.poll(() => clipboard(page)).toContain(`${KOREAN}\n${ENGLISH}`);
  });

  it('of French and Swedish stand beside each other, and change sides', async () => {
    const page = await open(`${RENEW}?a=ko-KR`);
    await page.getByLabel('Language at the left').selectOption('fr-FR');
    await page.getByLabel('Language at the right').selectOption('sv-SE');
    await page.waitForURL(/a=fr-FR&b=sv-SE/);
    const halves = page.locator('.pair').nth(1).locator('.half');
    expect(await halves.nth(0).getAttribute('lang')).toBe('fr-FR');
    expect(await halves.nth(1).getAttribute('lang')).toBe('sv-SE');
    const before = await halves.allInnerTexts();
    expect(before[0]).toContain('Espace partenaires');
    expect(before[1]).toContain('Partnercenter');
    await page.keyboard.press('x');
    await page.waitForURL(/a=sv-SE&b=fr-FR/);
    expect(await halves.allInnerTexts()).toEqual([...before].reverse());
  });

  it('say what has changed in the English since', async () => {
    const page = await open('/entries/seats/cancel-seat?a=ko-KR', aged);
    await page.getByText('Korean: translated from an older English.').waitFor();
    const change = page.locator('.pair[data-changed] .change');
    expect(await change.locator('del').allInnerTexts()).toEqual(['seven']);
    expect(await change.locator('ins').allInnerTexts()).toEqual(['fourteen']);
    expect(await page.locator('.added').innerText()).toContain('Write to the seat desk at our site.');
  });
});

describe('neighbours', () => {
  it('are named in the language that is read, and open in it', async () => {
    const page = await open(`${RENEW}?a=ko-KR`);
    const links = page.locator('.neighbours a[href*="/entries/"]');
    expect(await links.count()).toBeGreaterThan(2);
    const first = links.and(page.locator('[lang="ko-KR"]')).first();
    const title = await first.innerText();
    expect(title).toMatch(/\p{Script=Hangul}/u);
    await first.click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(new URL(page.url()).searchParams.get('a')).toBe('ko-KR');
  });
});

describe('copies', () => {
  it('of both languages are formatted, and plain where no format is taken', async () => {
    const page = await open(`${RENEW}?a=ko-KR`);
    await page.keyboard.press('Shift+C');
    await page.getByText('Copied.').waitFor();
    const html = String(
      await page.evaluate(`navigator.clipboard.read()
        .then(([item]) => item.getType('text/html')).then((blob) => blob.text())`),
    );
    expect(html).toContain(`<td lang="ko-KR">${KOREAN}</td><td lang="en-US">${ENGLISH}</td>`);
    expect(await clipboard(page)).toContain(`${KOREAN}\n${ENGLISH}`);
  });

  it.each([
    ['Markdown', 'Korean', /^## Microsoft Action Pack은 언제 갱신할 수 있나요\?\n\n갱신 기간 중에/],
    ['Plain text', 'English', /^When is it possible to renew our Microsoft Action Pack\?\n\nWhile/],
    ['Markdown', 'Both languages', /^\| ko-KR \| en-US \|\n\| --- \| --- \|\n/],
    ['Adaptive Card (JSON)', 'Both languages', /^\{\n {2}"type": "AdaptiveCard",/],
  ])('as %s of %s, without the source where it is not wanted', async (way, group, start) => {
    const page = await open(`${RENEW}?a=ko-KR`);
    const menu = page.getByRole('button', { name: 'Copy', exact: true });
    await menu.click();
    await page.getByRole('menuitemcheckbox', { name: 'With its source' }).click();
    await page.keyboard.press('Escape');
    await menu.click();
    await page.getByRole('group', { name: group }).getByRole('menuitem', { name: way }).click();
    await page.getByText('Copied.').waitFor();
    const text = await clipboard(page);
    expect(text).toMatch(start);
    expect(text).not.toContain('eb3928e');
  });
});

describe('permanent links', () => {
  it('show the same languages and the same sentence in a fresh browser', async () => {
    const page = await open(`${RENEW}?a=zh-TW&b=sv-SE`);
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowDown');
    const before = await lit(page);
    await page.keyboard.press('l');
    await page.getByText('Link copied.').waitFor();
    const address = await clipboard(page);
    const { page: fresh } = await openWindow(browser, address, { locale: 'ko-KR' });
    await fresh.locator('.pair[aria-current="true"]').waitFor();
    expect(await lit(fresh)).toEqual(before);
  });

  it('of a span show the sentence in all its languages', async () => {
    const { page } = await openWindow(browser, `${bot.url}/console/spans/9897c-120`, { locale: 'en-US' });
    await page.getByRole('heading', { name: 'Span 9897c-120' }).waitFor();
    expect(await page.locator('.says li').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('link', { name: 'Open it in its entry' }).click();
    await page.locator('.pair[aria-current="true"]').waitFor();
  });

  it('take escaped slashes, too', async () => {
    const page = await open('/entries/benefits-faq%2Fpossible-renew-microsoft-action-pack?a=fr-FR');
    expect(await page.locator('.pair').count()).toBeGreaterThan(5);
  });
});

describe('on paper', () => {
  it('there are the sentences and their source, and nothing to press', async () => {
    const page = await open(`${RENEW}?a=ko-KR`, bot, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const hidden of ['.top', '.pages', '.entry-tools', '.pair-copy', '.side-head select']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    expect(await page.locator('.pair').last().isVisible()).toBe(true);
    const colour = await page.evaluate('getComputedStyle(document.querySelector(".half")).color');
    expect(colour).toBe('rgb(0, 0, 0)');
  });
});

/** The concordance in a real browser: a term, how each language renders it, and back from a form to the English. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { ownIndex } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import type { Window } from '../support/chat-server.js';
import { expectFit, LOOKS, openConsole, wholePicture } from '../support/console-looks.js';
import { startConsole } from '../support/console-server.js';
import { elsewhere } from '../support/page-checks.js';

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

describe('the concordance', () => {
  it('shows how a term is rendered, with both sides of each sentence marked, by keyboard alone', async () => {
    const { page, requests, complaints } = await open('terms');
    await page.getByLabel('Term', { exact: true }).fill('renewal');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Renderings' }).waitFor();
    expect(await page.locator('.terms-renderings h3').allInnerTexts()).toEqual([
      ...['French', 'Korean', 'Swedish', 'Chinese (Taiwan)'],
    ]);
    const row = page.locator('tbody tr').first();
    expect(await row.locator('[lang="en-US"] mark').first().innerText()).toMatch(/^renewals?$/i);
    expect(await page.locator('tbody td:nth-child(2) mark').count()).toBeGreaterThan(0);
    expect(elsewhere(requests, bot.url)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('turns round: from a form of one language to the English it stands for, and on to a span', async () => {
    const { page } = await open('terms?q=renewal+window');
    const korean = page.locator('.terms-renderings .panel').filter({ hasText: 'Korean' });
    const form = korean.getByRole('link').first();
    const text = await form.innerText();
    await form.click();
    await page.waitForURL(/side=target/);
    await page.locator('.terms-renderings .panel').first().waitFor();
    expect(await page.getByLabel('Term', { exact: true }).inputValue()).toBe(text);
    expect(await page.locator('.terms-renderings [lang="en-US"]').first().innerText()).toMatch(/renew/i);
    await page.locator('.terms-span').first().click();
    expect(page.url()).toMatch(/\/console\/spans\/[0-9a-f]{5}-\d+$/);
  });

  it('keeps filters and page in the address', async () => {
    const { page } = await open('terms?q=benefits');
    await page.locator('.pager button').last().click();
    await page.waitForURL(/page=2/);
    await page.getByLabel('Language', { exact: true }).selectOption('sv-SE');
    await page.waitForURL(/\?q=benefits&locale=sv-SE$/);
    await page.reload();
    await page.locator('.terms-renderings h3').first().waitFor();
    expect(await page.locator('.terms-renderings h3').allInnerTexts()).toEqual(['Swedish']);
  });

  it('takes a term as it is written, what looks like an escape as well', async () => {
    const { page } = await open(`terms?q=${encodeURIComponent('%41 & co')}`);
    await page.getByRole('heading', { name: 'No sentence has “%41 & co”' }).waitFor();
    expect(await page.getByLabel('Term', { exact: true }).inputValue()).toBe('%41 & co');
  });

  it('says so where no sentence has the term, whatever it is', async () => {
    const { page, complaints } = await open(`terms?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.getByRole('heading', { name: 'No sentence has “<img src=x onerror=alert(1)>”' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.each(LOOKS)('$name', ({ name, ...look }) => {
  it.each(['terms', 'terms?q=renewal+window'])('%s: nothing is cut off or unreadable', async (path) => {
    const { page } = await open(path, look);
    await page.locator('.terms .panel').first().waitFor();
    await expectFit(page);
    await wholePicture(page, `terms ${name}${path.includes('?') ? '' : ' empty'}`);
  });
});

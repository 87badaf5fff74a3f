/** Questions and feedback in a real browser: plots with their tables and words, lists, filters, and none at all. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fillAsked, KOREAN } from './asked-store.js';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { ownIndex } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import type { Window } from '../support/chat-server.js';
import { expectFit, labelsOf, LOOKS, openConsole, wholePicture } from '../support/console-looks.js';
import { startConsole } from '../support/console-server.js';
import { elsewhere } from '../support/page-checks.js';
import { openTestStore } from '../support/test-store.js';

let browser: Browser;
let bot: Harness;
let silent: Harness;
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
  silent = await startConsole(index);
});
afterAll(async () => {
  await browser.close();
  await bot.close();
  await silent.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const open = (path: string, look?: BrowserContextOptions): Promise<Window> =>
  openConsole(browser, bot.url, path, look);

describe('what was asked', () => {
  it('is told in words, drawn by language and day, and there as a table', async () => {
    const { page, requests, complaints } = await open('asked');
    const panel = page.getByRole('region', { name: 'Questions without a good answer' });
    expect(await panel.locator('p').first().innerText()).toBe(
      '31 in all. Most in Korean (18); most at one time: Nov 12, 2026 (8).',
    );
    expect(await labelsOf(panel.getByRole('img'))).toEqual(['Korean: 18', 'French: 7', 'Swedish: 6']);
    expect(await panel.getByRole('table').isVisible()).toBe(false);
    await panel.getByText('Show as a table').click();
    expect(await panel.getByRole('row').filter({ hasText: 'Nov 12, 2026' }).innerText()).toMatch(
      /6 \/ 1 \/ 0/,
    );
    expect(elsewhere(requests, bot.url)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('lists the questions page by page, each with a search for it', async () => {
    const { page } = await open('asked');
    const panel = page.getByRole('region', { name: 'The questions, latest first' });
    await panel.getByRole('button', { name: 'Show more' }).click();
    await panel.getByRole('link', { name: KOREAN[17] }).waitFor();
    expect(await panel.getByRole('link').count()).toBe(26);
    expect(await panel.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await panel.getByRole('link', { name: 'Kan vi få rabatt?' }).first().click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('Kan vi få rabatt?');
  });

  it('is narrowed by language, time and reason, in the address', async () => {
    const { page } = await open('asked');
    await page.getByLabel('Language', { exact: true }).selectOption('sv-SE');
    await page.getByLabel('Time').selectOption('90');
    await page.getByLabel('Why').selectOption('thumbs-down');
    await page.waitForURL(/\?days=90&locale=sv-SE&kind=thumbs-down$/);
    const panel = page.getByRole('region', { name: 'Questions without a good answer' });
    await panel.getByText(/^2 in all\. Most in Swedish \(2\)/).waitFor();
    const list = page.getByRole('region', { name: 'The questions, latest first' });
    expect(await list.getByRole('link').allInnerTexts()).toEqual(['Kan vi få rabatt?']);
  });

  it('shows how answers were judged, and what people wrote as text alone', async () => {
    const { page, complaints } = await open('asked');
    const judged = page.getByRole('region', { name: 'How answers were judged' });
    expect(await judged.locator('p').first().innerText()).toMatch(/^20 in all\. Most in French \(12\)/);
    const entries = page.getByRole('region', { name: /^Answers judged/ });
    expect(await entries.getByRole('row').nth(1).innerText()).toMatch(/French\s+6\s+6/);
    const remarks = page.getByRole('region', { name: 'What people wrote' });
    expect(await remarks.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('<img src=x onerror=alert(1)>') as string,
      expect.stringContaining('It is out of date') as string,
    ]);
    expect(await remarks.getByRole('link', { name: 'Text they were shown' }).getAttribute('href')).toMatch(
      /\/console\/receipts\/7K2M-QX9D-4F$/,
    );
    expect(complaints).toEqual([]);
  });

  it('is kindly nothing where nothing was asked', async () => {
    const { page } = await openConsole(browser, silent.url, 'asked');
    await page.getByRole('heading', { name: 'Nothing to look after' }).waitFor();
    await expectFit(page);
    await wholePicture(page, 'asked nothing');
  });
});

describe.each(LOOKS)('$name', ({ name, ...look }) => {
  it('nothing is cut off or unreadable', async () => {
    const { page } = await open('asked', look);
    await page.locator('.remarks').waitFor();
    await page.locator('.strip-axis text').first().waitFor();
    await expectFit(page);
    await wholePicture(page, `asked ${name}`);
  });
});

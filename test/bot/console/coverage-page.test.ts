/** Coverage in a real browser: the picture, the entries by name, filters, files and findings. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { indexOf } from '../../support/own-content.js';
import { ownIndex } from '../../support/own-index.js';
import { handbook } from '../api/content.js';
import type { Harness } from '../support/bot-harness.js';
import type { Window } from '../support/chat-server.js';
import { expectFit, labelsOf, LOOKS, openConsole, wholePicture } from '../support/console-looks.js';
import { startConsole } from '../support/console-server.js';
import { elsewhere } from '../support/page-checks.js';

let browser: Browser;
/** Korean is older there, and lacks an entry. */
let behind: Harness;
let own: Harness;
beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  behind = await startConsole(await indexOf(handbook()));
  own = await startConsole(await ownIndex());
});
afterAll(async () => {
  await browser.close();
  await behind.close();
  await own.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const open = (bot: Harness, path: string, look?: BrowserContextOptions): Promise<Window> =>
  openConsole(browser, bot.url, path, look);

describe('coverage', () => {
  it('is a picture of every entry in every language, with the same in words', async () => {
    const { page, requests, complaints } = await open(behind, 'coverage');
    const picture = page.getByRole('region', { name: 'Every entry in every language' });
    await picture.getByRole('img').first().waitFor();
    expect(await labelsOf(picture.getByRole('img'))).toEqual([
      'English. Up to date: 3',
      'Korean. Up to date: 1; Older revision: 1; Missing: 1',
      'Swedish. Up to date: 3',
    ]);
    expect(await picture.locator('.state-missing').count()).toBe(2);
    const row = page.getByRole('row', { name: /How do I cancel seats/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      'Up to date',
      'Older revision',
      'Up to date',
    ]);
    await row.getByRole('link', { name: 'Older revision' }).click();
    expect(new URL(page.url()).searchParams.get('a')).toBe('ko-KR');
    expect(elsewhere(requests, behind.url)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('tells the version of the index and what writers should look at', async () => {
    const { page } = await open(behind, 'coverage');
    expect(await page.getByRole('region', { name: 'The index' }).innerText()).toMatch(
      /Entries\s+3[^]*Version\s+[0-9a-f]{12}/,
    );
    const found = page.getByRole('region', { name: 'To look after' });
    await found.getByText('Versions that differ from the newest English: 1').waitFor();
    expect(await found.getByRole('listitem').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^How do I cancel seats\? Korean · sentences changed: 1, lacking: 2$/),
    );
    await found.getByText('Rules that policy checks cannot read').click();
    const rule = found.locator('li').filter({ hasText: 'When you can renew' });
    expect(await rule.innerText()).toMatch(/no sentence states it\s+window-opens/);
  });

  it('names the entry that is pointed at, and its state', async () => {
    const { page } = await open(behind, 'coverage');
    const korean = page.getByRole('img', { name: /^Korean/ });
    await korean.hover({ position: { x: 7, y: 7 } });
    const first = await korean.locator('title').textContent();
    await korean.hover({ position: { x: 35, y: 7 } });
    await expect.poll(() => korean.locator('title').textContent()).not.toBe(first);
    const titles = [first, await korean.locator('title').textContent()];
    for (const title of titles) expect(title).toMatch(/: (?:Up to date|Older revision|Missing)$/);
  });

  it('tells what the content checks found, by check', async () => {
    const [file] = handbook();
    const path = 'sv-se/broken.md';
    const broken = { file: `content/${path}`, path, bytes: Buffer.from('# Trasig') };
    const faulty = await startConsole(await indexOf([...(file ? [file] : []), broken]));
    const { page } = await open(faulty, 'coverage');
    await page.getByText(/^Findings of the content checks: \d+$/).waitFor();
    const row = page.locator('.coverage-checks tbody tr').first();
    expect(await row.innerText()).toMatch(/^[a-z-]+\s+Error\s+1$/);
    await page.close();
    await faulty.close();
  });

  it('is narrowed to entries that lack something, and to a document, in the address', async () => {
    const { page } = await open(behind, 'coverage');
    await page.getByLabel('Entries', { exact: true }).and(page.locator('select')).selectOption('missing');
    await page.waitForURL(/\?show=missing$/);
    await page.getByRole('heading', { name: 'Entries (1)' }).waitFor();
    await page.getByRole('link', { name: 'seats', exact: true }).click();
    await page.waitForURL(/\?document=seats&show=missing$/);
    await page.getByRole('heading', { name: 'By language: seats' }).waitFor();
    await page.getByRole('row', { name: /seats Korean Not stated/ }).waitFor();
  });

  it('shows our own content whole', async () => {
    const { page } = await open(own, 'coverage');
    await page.locator('.waffle').first().waitFor();
    expect(await page.locator('.coverage-entries tbody tr').count()).toBeGreaterThan(20);
    await wholePicture(page, 'coverage own');
  });
});

describe.each(LOOKS)('$name', ({ name, ...look }) => {
  it('nothing is cut off or unreadable', async () => {
    const { page } = await open(behind, 'coverage', look);
    await page.locator('.waffle').first().waitFor();
    await page.locator('details.panel').waitFor();
    await expectFit(page);
    await wholePicture(page, `coverage ${name}`);
  });
});

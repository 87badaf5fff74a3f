/** Finding in the console: by a question, a span ID, a pasted sentence and a receipt, with the keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { receiptCode } from '../../../bot/store/receipt-code.js';
import type { Store } from '../../../bot/store/open-store.js';
import type { LoadedIndex } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { ownIndex } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import { openWindow, TODAY } from '../support/chat-server.js';
import { startConsole } from '../support/console-server.js';
import { elsewhere, goTo } from '../support/page-checks.js';
import { openTestStore } from '../support/test-store.js';

const RENEW = 'benefits-faq/possible-renew-microsoft-action-pack';
const KOREAN_TITLE = 'Microsoft Action Pack은 언제 갱신할 수 있나요?';
const KOREAN_SENTENCE = '갱신 기간은 구매 기념일 다음 날부터 시작됩니다.';
const CODE = receiptCode('what a partner was shown');

let browser: Browser;
let index: LoadedIndex;
let store: Store;
let bot: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  index = await ownIndex();
  store = await openTestStore(() => new Date(TODAY));
  await store.receipts.put(CODE, {
    entryId: RENEW,
    locale: 'ko-KR',
    revision: 'eb3928e0',
    text: {
      question: KOREAN_TITLE,
      blocks: [{ kind: 'paragraph', level: 0, cells: [[{ runs: [{ text: KOREAN_SENTENCE }] }]] }],
    },
    indexVersion: index.knowledgeBase.version,
    at: new Date(TODAY),
  });
  bot = await startConsole(index, {}, { store });
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function open(
  path = '/',
  locale = 'en-US',
): Promise<{ page: Page; requests: readonly string[]; complaints: readonly string[] }> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  return openWindow(browser, `${bot.url}/console${path}`, { locale, permissions });
}

async function clipboard(page: Page): Promise<string> {
  return String(await page.evaluate('navigator.clipboard.readText()'));
}

/** Goes to the box by its key, and types. */
async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('combobox', { name: /Search/ }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.insertText(text);
}

describe('an answer is found', () => {
  it('by an English question, in Korean, without the mouse', async () => {
    const { page, requests, complaints } = await open('/?to=ko-KR');
    await type(page, 'When can I renew the Action Pack?');
    await page.keyboard.press('Enter');
    await page.locator('.result').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('When can I renew the Action Pack?');
    expect(await page.getByLabel('Answer in').inputValue()).toBe('ko-KR');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: KOREAN_TITLE }).waitFor();
    expect(await page.locator('.pair').nth(1).innerText()).toContain(
      'renew its Microsoft Action Pack in Partner Center.',
    );
    expect(elsewhere(requests, bot.url)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('by a suggestion, as it is typed', async () => {
    const { page } = await open('/?to=ko-KR');
    await type(page, '갱신할 수');
    await page.locator('.search-box [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.search-box [aria-selected="true"]').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.search-box [aria-selected="true"]').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.pair').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/console/entries/${RENEW}`);
  });

  it('by a span ID: the sentence is lit', async () => {
    const { page } = await open();
    await type(page, '9897c-124');
    await page.getByRole('option', { name: '9897c-124' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.pair[aria-current="true"]').waitFor();
    expect(await page.locator('.pair[aria-current="true"]').innerText()).toContain(KOREAN_SENTENCE);
  });

  it('by a span ID typed to its end, also where the question was said to be in another language', async () => {
    const { page } = await open('/?q=9897c-124&from=fr-FR');
    await page.locator('.result').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.pair[aria-current="true"]').waitFor();
    expect(await page.locator('.pair[aria-current="true"]').innerText()).toContain(KOREAN_SENTENCE);
  });

  it('by a pasted Korean sentence, however it was copied', async () => {
    const { page } = await open();
    await type(page, `  ${KOREAN_SENTENCE.replaceAll(' ', '  ')} `);
    await page.keyboard.press('Enter');
    await page.getByText('Entries with this very sentence: 1').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.pair[aria-current="true"]').waitFor();
    expect(await page.locator('.pair[aria-current="true"]').innerText()).toContain(KOREAN_SENTENCE);
  });

  it('by a receipt: what was shown, and the entry of today', async () => {
    const { page } = await open();
    await type(page, CODE.toLowerCase());
    await page.locator('.search-box [role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Receipt ${CODE}` }).waitFor();
    expect(await page.locator('.shown').innerText()).toContain(KOREAN_SENTENCE);
    await page.getByRole('link', { name: 'Open the entry as it is today' }).click();
    await page.getByRole('heading', { level: 1, name: KOREAN_TITLE }).waitFor();
  });
});

describe('the results', () => {
  it('are copied with c without being opened: the one chosen, or the best', async () => {
    const { page } = await open('/?q=When%20can%20I%20renew%20the%20Action%20Pack%3F&to=ko-KR');
    await page.locator('.result').nth(1).waitFor();
    await page.keyboard.press('c');
    await page.getByText(`Copied: ${KOREAN_TITLE}`).waitFor();
    expect(await clipboard(page)).toMatch(new RegExp(`^${KOREAN_TITLE.replace('?', '\\?')}\n[^]*· ko-KR ·`));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('.result-title').nth(1).innerText();
    await page.keyboard.press('Shift+C');
    await page.getByText(`Copied: ${second}`).waitFor();
    expect(await clipboard(page)).toContain(second);
    expect(new URL(page.url()).pathname).toBe('/console/');
  });

  it('are narrowed by document and kind, and stay so in the address', async () => {
    const { page } = await open('/?q=benefits&to=sv-SE');
    await page.locator('.result').first().waitFor();
    await page.getByLabel('Kind').selectOption('how-to');
    await page.waitForURL(/kind=how-to/);
    await page.reload();
    await page.locator('.result').first().waitFor();
    expect(await page.getByLabel('Kind').inputValue()).toBe('how-to');
    expect(await page.locator('.result-path').allInnerTexts()).not.toContain('benefits-faq');
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('kind'));
  });

  it('come page by page', async () => {
    const { page } = await open('/?q=When%20can%20I%20renew%20action%20pack');
    await page.locator('.result').first().waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText(/^Page 2 of/).waitFor();
    expect(new URL(page.url()).searchParams.get('page')).toBe('2');
  });

  it('say in words how sure they are', async () => {
    const { page } = await open('/?q=When%20can%20I%20renew%20the%20Action%20Pack%3F');
    expect(await page.locator('.confidence').first().innerText()).toMatch(
      /^(?:Very sure|Likely|Possible)\s+\d+\s?%$/,
    );
  });

  it.each([
    ['is the original', '/?q=renew%20action%20pack', 'Original'],
    ['Korean that a machine made', '/?q=renew%20action%20pack&to=ko-KR', 'machine translation'],
  ])('tell where their text comes from: %s', async (_what, path, origin) => {
    const { page } = await open(path);
    await page.locator('.result-notes').first().waitFor();
    expect(await page.locator('.result-notes').first().innerText()).toContain(origin);
  });

  it.each([
    ['a receipt that was misread', '/?q=SW-7K3M-Q2XD-9J', 'a character of it is wrong or missing'],
    ['an ID of no sentence', '/?q=aaaaa-999', 'No sentence of the content has this ID.'],
  ])('that are none tell why: %s', async (_what, path, told) => {
    const { page } = await open(path);
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    expect(await page.locator('.nothing').innerText()).toContain(told);
  });

  it('that are none say what to do', async () => {
    const { page } = await open('/?q=zzzz%20qqqq&kind=how-to');
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    await page.getByRole('button', { name: 'Search everywhere' }).click();
    await page.waitForURL((url) => !url.searchParams.has('kind'));
  });
});

describe('what cannot be', () => {
  it.each([
    ['an unknown entry', '/entries/no/such/entry', 'There is nothing of this name in the content.', '404'],
    ['a malformed span ID', '/spans/%25%27%22', 'The server cannot read this request.', 'span-malformed'],
    ['an unknown span', '/spans/aaaaa-999', 'There is nothing of this name in the content.', '404'],
    [
      'a malformed receipt',
      '/receipts/__proto__',
      'The server cannot read this request.',
      'receipt-malformed',
    ],
  ])('%s is told in one sentence, with its code', async (_why, path, sentence, code) => {
    const { page } = await open(path);
    await page.locator('.problem').waitFor();
    expect(await page.locator('.problem').innerText()).toContain(`${sentence} ${code}`);
  });

  it.each(['/nowhere/at/all', '/%E2%80%A8', '/nowhere%2525', '/nowhere/%25zz%E2%80%A9'])(
    'a page that is not there says so, at %s',
    async (path) => {
      const { page } = await open(path);
      await page.getByRole('heading', { name: 'No such page' }).waitFor();
    },
  );

  it('an escape that is none says so, where a link within the console has it', async () => {
    const { page } = await open();
    await page.locator('.documents li').first().waitFor();
    await goTo(page, '/nowhere/%E0%A4%A');
    await page.getByRole('heading', { name: 'No such page' }).waitFor();
    await goTo(page, '/entries/%E0%A4%A');
    await page.getByText('There is nothing of this name in the content.').waitFor();
  });

  it('a server that is gone is told, and asked again', async () => {
    const { page } = await open('/?to=ko-KR');
    await page.locator('.documents li').first().waitFor();
    await page.context().setOffline(true);
    await page.goto(`${bot.url}/console/?q=renew`).catch(() => undefined);
    await page.context().setOffline(false);
    await page.goto(`${bot.url}/console/?q=renew`);
    await page.locator('.result').first().waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Answer in').selectOption('fr-FR');
    await page.getByText('The server cannot be reached.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.result').first().waitFor();
  });
});

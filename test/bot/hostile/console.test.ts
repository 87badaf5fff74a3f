/** Every payload in the console: typed, found, opened, copied, and in its addresses; with the rules of the page and without. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { receiptCode } from '../../../bot/store/receipt-code.js';
import { loadIndex, readInline, type LoadedIndex } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { builtText } from '../../support/built-index.js';
import { compile } from '../../support/command.js';
import type { Harness } from '../support/bot-harness.js';
import { TODAY } from '../support/chat-server.js';
import { startConsole } from '../support/console-server.js';
import { openTestStore } from '../support/test-store.js';
import { drawn, goTo } from '../support/page-checks.js';
import { HOSTILE_LISTS, hostileFiles } from './content.js';
import { PAYLOADS } from './payloads.js';
import { watch } from './watched-window.js';

const CODE = receiptCode('what was shown');
const AT = new Date(TODAY);

let browser: Browser;
let index: LoadedIndex;
let bot: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  const text = await builtText(hostileFiles(), HOSTILE_LISTS);
  index = await loadIndex(text, 'build/test.json');
  const store = await openTestStore(() => AT);
  const [first] = index.knowledgeBase.entries;
  const sentences = PAYLOADS.map((payload) => ({ runs: readInline(payload.text) }));
  await store.receipts.put(CODE, {
    entryId: first?.id ?? '',
    locale: 'sv-SE',
    revision: 'bbbb0002',
    text: {
      question: PAYLOADS.map((payload) => payload.text).join(' '),
      blocks: [{ kind: 'paragraph', level: 0, cells: [sentences] }],
    },
    indexVersion: index.knowledgeBase.version,
    at: AT,
  });
  for (const { text: asked } of PAYLOADS) {
    await store.questions.add({ text: asked, locale: 'sv-SE', kind: 'none', at: AT });
    const base = { revision: 'r', locale: 'sv-SE', rating: 'down', at: AT } as const;
    await store.feedback.add({ ...base, id: asked, entryId: asked.slice(0, 100), comment: asked });
  }
  bot = await startConsole(index, { SPANWISE_API_RATE: '1000000' }, { store });
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

describe.each([
  ['under its rules', false],
  // What holds by the rules alone would be lost with a browser that does not know them.
  ['without them', true],
])('the console, %s', (_how, bypassCSP) => {
  /** Under its rules the console behaves no otherwise: some are enough. */
  const some = PAYLOADS.filter((_, at) => bypassCSP || at % 6 === 0);

  it('suggests and finds as text', { timeout: 300_000 }, async () => {
    let listed = 0;
    await sideBySide(some, async (own) => {
      const { page, faults } = await watch(browser, `${bot.url}/console`, { bypassCSP });
      const box = page.locator('input[role=combobox]');
      await box.waitFor();
      for (const [at, payload] of own.entries()) {
        // By turns the bare payload, and the question that has it.
        const text =
          at % 2 === 0 ? payload.text : `Question number ${PAYLOADS.indexOf(payload)} ${payload.text} here?`;
        const answered = page.waitForResponse((response) => response.url().includes('/api/v1/suggest'));
        await box.fill(text);
        await answered;
        const found = page.waitForResponse((response) => response.url().includes('/api/v1/search'));
        await box.press('Enter');
        await found;
        await drawn(page);
        listed += await page.locator('.result').count();
      }
      expect(await faults()).toEqual([]);
    });
    expect(listed).toBeGreaterThan(0);
  });

  it('opens entries, spans and receipts as text', { timeout: 300_000 }, async () => {
    const { page, faults } = await watch(browser, `${bot.url}/console`, { bypassCSP });
    await page.locator('input[role=combobox]').waitFor();
    const { entries } = index.knowledgeBase;
    const opened = entries.filter((_, at) => bypassCSP || at % 6 === 0 || at > entries.length - 5);
    for (const { id } of opened) {
      const answered = page.waitForResponse((response) => response.url().includes('/api/v1/entries/'));
      await goTo(page, `/entries/${id.split('/').map(encodeURIComponent).join('/')}?a=sv-SE`);
      expect((await answered).status()).toBe(200);
      await page.locator('.pair').first().waitFor();
    }
    await goTo(page, `/receipts/${CODE}`);
    await page.getByText('<script>xss(1)</script>').or(page.getByText('xss(1)')).first().waitFor();
    await goTo(page, '/spans/badc0-104');
    await page.getByText('badc0-104').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it('takes its addresses as text', { timeout: 300_000 }, async () => {
    const every = some.filter((_, at) => at % 3 === 0);
    await sideBySide(every, async (own) => {
      const { page, faults } = await watch(browser, `${bot.url}/console`, { bypassCSP });
      await page.locator('input[role=combobox]').waitFor();
      for (const { text } of own) for (const path of pathsWith(text)) await goTo(page, path);
      expect((await faults()).filter((fault) => !REFUSED.test(fault))).toEqual([]);
    });
  });

  it('shows what people wrote, and what there is, as text', async () => {
    const { page, faults } = await watch(browser, `${bot.url}/console`, { bypassCSP });
    await page.locator('input[role=combobox]').waitFor();
    for (const [path, sign] of [
      ['/asked', '.remarks'],
      ['/coverage', '.coverage-documents'],
      ['/policies', '.policies'],
      ['/terms?q=xss', '.terms-renderings'],
    ] as const) {
      await goTo(page, path);
      await page.locator(sign).first().waitFor();
      expect(await faults()).toEqual([]);
    }
  });

  it('is opened with one in its address', { timeout: 120_000 }, async () => {
    const { page, faults } = await watch(browser, `${bot.url}/console`, { bypassCSP });
    const addressed = PAYLOADS.filter(({ text }, at) => at % 12 === 0 || text.includes('\u2028'));
    for (const { text } of addressed) {
      await page.goto(`${bot.url}/console/entries/${encodeURIComponent(text)}?q=${encodeURIComponent(text)}`);
      await page
        .getByText(/nothing of this name|No such page/)
        .first()
        .waitFor();
    }
    expect((await faults()).filter((fault) => !REFUSED.test(fault))).toEqual([]);
  });
});

/** Everywhere in an address where a text can stand. */
function pathsWith(text: string): string[] {
  const part = encodeURIComponent(text);
  return [
    `/?q=${part}&from=${part}&to=${part}&document=${part}&page=${part}`,
    `/entries/hostile/table?a=${part}&b=${part}#${part}`,
    ...['entries', 'spans', 'receipts'].map((place) => `/${place}/${part}`),
    `/terms?q=${part}`,
    `/${part}`,
  ];
}

/** Every payload by itself, in one of two windows: while one waits for the server the other is drawn. */
async function sideBySide<T>(all: readonly T[], work: (own: readonly T[]) => Promise<void>): Promise<void> {
  const half = Math.ceil(all.length / 2);
  await Promise.all([work(all.slice(0, half)), work(all.slice(half))]);
}

/** Matches what the browser tells of a name that is none; not what its rules forbade. */
const REFUSED = /^complaint Failed to load resource: .* (?:400|404) /;

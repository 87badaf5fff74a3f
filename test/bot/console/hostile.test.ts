/** Content, questions and addresses that mean harm: nothing of them runs, in Chromium. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { indexOf } from '../../support/own-content.js';
import { call, type Harness } from '../support/bot-harness.js';
import { openWindow } from '../support/chat-server.js';
import { startConsole } from '../support/console-server.js';
import { elsewhere } from '../support/page-checks.js';
import { PAYLOADS } from './payloads.js';

let browser: Browser;
let bot: Harness;
let page: Page;
let requests: readonly string[];
/** Dialogs are what a payload would open. */
const ran: string[] = [];

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  bot = await startConsole(await indexOf([hostileFile()]));
  const opened = await openWindow(browser, `${bot.url}/console/`, { locale: 'en-US' });
  ({ page, requests } = opened);
  page.on('dialog', (dialog) => {
    ran.push(`${dialog.message()} at ${page.url()}`);
    void dialog.dismiss();
  });
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});

/** Goes on within the page, as its own links do, and waits for what it asks then. */
async function goTo(path: string, asks: string): Promise<void> {
  const asked = page.waitForResponse((response) => response.url().includes(asks));
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(`/console/${path}`)})`);
  await asked;
}

async function expectNothingRan(): Promise<void> {
  expect(ran).toEqual([]);
  expect(elsewhere(requests, bot.url)).toEqual([]);
  // Whatever an address opens: web pages and mail alone.
  const links = await page.locator('a').evaluateAll('(links) => links.map((link) => link.protocol)');
  const protocols = Array.isArray(links) ? links.map(String) : [];
  expect(protocols.filter((protocol) => !['http:', 'https:', 'mailto:'].includes(protocol))).toEqual([]);
}

describe('nothing runs', () => {
  it('of more than sixty payloads', () => {
    expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(60);
  });

  it('that stands in the content, on either side', async () => {
    await page.goto(`${bot.url}/console/?document=hostile`);
    const entry = page.locator('.entries a').first();
    await entry.click();
    await page.locator('.pair').first().waitFor();
    expect(await page.locator('.pair').count()).toBeGreaterThan(PAYLOADS.length / 2);
    await page.mouse.move(600, 500);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+C');
    await expectNothingRan();
  });

  it('that stands in the content, where a span is shown as it is in its file', async () => {
    for (const at of [120, 140, 170]) {
      await page.goto(`${bot.url}/console/spans/ddddd-${at}`);
      await page.locator('.says li').first().waitFor();
      await page.locator('summary').first().click();
      await expectNothingRan();
    }
  });

  it('that is asked', async () => {
    for (const payload of PAYLOADS) {
      await goTo(`?${new URLSearchParams({ q: payload }).toString()}`, '/api/v1/search');
      await page.waitForFunction('document.title.endsWith("Spanwise") && document.title.length > 8');
    }
    await page.keyboard.press('/');
    await page.keyboard.insertText('<img src=x onerror=alert(1)>');
    await page.waitForLoadState('networkidle');
    await expectNothingRan();
  }, 240_000);

  it('that stands in an address, gone to within the page', async () => {
    for (const payload of PAYLOADS) {
      const query = new URLSearchParams({ a: payload, b: payload, span: payload }).toString();
      await goTo(`entries/x${encodeURIComponent(payload)}?${query}`, '/api/v1/entries/');
      await page.locator('.problem').waitFor();
    }
    await expectNothingRan();
  }, 240_000);

  it('that stands in an address, opened anew', async () => {
    for (const payload of PAYLOADS.filter((_, at) => at % 15 === 0)) {
      const query = new URLSearchParams({ a: payload, b: payload, span: payload }).toString();
      await page.goto(`${bot.url}/console/entries/${encodeURIComponent(payload)}?${query}`);
      await page.locator('.problem, .pair, .missing').first().waitFor();
      await page.goto(`${bot.url}/console/?${new URLSearchParams({ q: payload }).toString()}`);
      await page.locator('.found, .nothing, .problem').first().waitFor();
    }
    await expectNothingRan();
  });

  it('of what the server writes into the page: it writes nothing of the address', async () => {
    for (const payload of PAYLOADS) {
      const path = `/console/entries/${encodeURIComponent(payload)}?q=${encodeURIComponent(payload)}`;
      const { status, body } = await call(bot.url, { method: 'GET', path });
      expect([status, body.includes('alert')]).toEqual([200, false]);
    }
  });
});

function hostileFile(): SourceFile {
  const pair = (at: number, text: string): string => {
    const id = `ddddd-${101 + at}`;
    return `<span data-ttu-id="${id}">${text}</span><span class="sxs-lookup"><span data-stu-id="${id}">${text}</span></span>`;
  };
  const lines = [
    `# ${pair(0, 'Hostile')}`,
    `## ${pair(1, 'Markup')}`,
    `### ${pair(2, 'What does <img src=x onerror=alert(1)> do?')}`,
    ...PAYLOADS.map((payload, at) => pair(10 + at, `Text ${payload.replaceAll('\n', ' ')} text.`)),
    ...PAYLOADS.filter((payload) => !/[\s<>()[\]]/.test(payload)).map((payload, at) =>
      pair(200 + at, `[link](${payload}) and [other](<javascript:alert(1)>).`),
    ),
  ];
  const head = ['---', 'title: Hostile', 'ms.contentlocale: sv-SE', 'ms.sourcegitcommit: dddd0004', '---'];
  return {
    file: 'content/sv-se/hostile.md',
    path: 'sv-se/hostile.md',
    bytes: Buffer.from(`${head.join('\n')}\n\n${lines.join('\n\n')}\n`),
  };
}

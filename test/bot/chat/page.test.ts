/** The chat page as people use it: the real page, the real bot, our own content, in a real browser. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LoadedIndex } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { cataloguesIn } from '../../support/own-content.js';
import { ownIndex } from '../../support/own-index.js';
import { call, type Harness } from '../support/bot-harness.js';
import { askBot, openWindow, PHONE, startChat, TODAY } from '../support/chat-server.js';
import { faultsSeen, isCutOff } from '../support/page-checks.js';

const TEXTS = cataloguesIn('chat.json');

let browser: Browser;
let index: LoadedIndex;
let bot: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  index = await ownIndex();
  bot = await startChat(index);
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

describe('the chat page', () => {
  it.each(Object.entries(TEXTS))('greets in %s where the browser speaks it', async (tag, texts) => {
    const { page, complaints } = await openWindow(browser, bot.url, { locale: tag, viewport: PHONE });
    await page.locator('.message.bot').waitFor();
    expect(await page.title()).toBe(texts['title']);
    expect(await page.locator('.message.bot .bubble').getAttribute('lang')).toBe(tag);
    expect(await page.getByRole('log', { name: texts['log'] ?? '' }).count()).toBe(1);
    expect(await page.getByRole('textbox', { name: texts['input'] ?? '' }).count()).toBe(1);
    expect(await isCutOff(page)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('shows the conversation again after a reload', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    await askBot(page, 'Can I renew the Action Pack?');
    const before = await page.locator('#log').innerText();
    await page.reload();
    await page.locator('.message.bot').nth(1).waitFor();
    expect(await page.locator('#log').innerText()).toBe(before);
  });

  it('keeps the colours that were picked', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US', colorScheme: 'light' });
    await page.getByRole('button', { name: 'Switch to dark colours' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    expect(await page.getByRole('button', { name: 'Switch to light colours' }).count()).toBe(1);
  });

  it('sends with Enter, begins a line with Shift and Enter, and grows with what is written', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    const input = page.locator('#input');
    await input.focus();
    const height = (await input.boundingBox())?.height ?? 0;
    await page.keyboard.type('How do we renew');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('the Action Pack?');
    expect((await input.boundingBox())?.height).toBeGreaterThan(height);
    await page.keyboard.press('Enter');
    await page.locator('.message.bot').nth(1).waitFor();
    expect(await page.locator('.message.user').innerText()).toContain('How do we renew\nthe Action Pack?');
    expect(await input.inputValue()).toBe('');
    expect((await input.boundingBox())?.height).toBe(height);
  });

  it('is gone through by keyboard alone', async () => {
    const { page } = await openWindow(browser, bot.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    const seen: unknown[] = [];
    await page.locator('#language').focus();
    for (let i = 0; i < 8; i += 1) {
      seen.push(await page.evaluate('document.activeElement.id || document.activeElement.role'));
      await page.keyboard.press('Tab');
    }
    expect(seen).toEqual(['language', 'theme', 'log', 'button', 'button', 'button', 'input', 'send']);
    for (const [key, at] of [
      ['Enter', 1],
      ['Space', 2],
    ] as const) {
      await page.getByRole('button', { name: 'renew our' }).nth(0).focus();
      await page.keyboard.press(key);
      await page.locator('.message.bot').nth(at).waitFor();
    }
  });

  it('says when it is cut off, and goes on by itself where it was', async () => {
    const own = await startChat(index);
    const { page } = await openWindow(browser, own.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    await page.context().setOffline(true);
    await page.locator('#input').fill('Can I renew?');
    await page.keyboard.press('Enter');
    await page.getByText('Not sent.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.locator('.message.bot').nth(1).waitFor();
    expect(await page.getByText('Not sent.').count()).toBe(0);
    await own.closeBot();
    await page.getByText('No connection.').waitFor();
    await own.close();
  });

  it('begins anew where the conversation has ended, says so, and loses nothing that was typed', async () => {
    let now = Date.parse(TODAY);
    const own = await startChat(index, {}, { clock: () => now });
    const { page } = await openWindow(browser, own.url, { locale: 'en-US' });
    await page.locator('.message.bot').waitFor();
    now += 31 * 60_000;
    await page.locator('#input').fill('Can I renew the Action Pack?');
    await page.keyboard.press('Enter');
    await page.getByText('has ended').waitFor();
    await page.locator('.message.bot').nth(1).waitFor();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.locator('.message.bot').nth(2).waitFor();

    now += 2 * 60 * 60_000;
    await page.reload();
    await page.locator('.message.bot').waitFor();
    expect(await page.locator('.message').count()).toBe(1);
    await own.close();
  });

  it('reads on by asking where WebSockets do not get through', async () => {
    const { page, requests } = await openWindow(browser, 'about:blank', { locale: 'en-US' });
    await page.addInitScript(() => {
      Reflect.set(
        globalThis,
        'WebSocket',
        class extends EventTarget {
          close = (): void => undefined;
          constructor() {
            super();
            setTimeout(() => this.dispatchEvent(new Event('close')), 1);
          }
        },
      );
    });
    await page.goto(bot.url);
    await page.locator('.message.bot').waitFor();
    await askBot(page, 'Can I renew the Action Pack?');
    expect(requests.some((address) => address.startsWith('ws:'))).toBe(false);
  });

  it('asks for the key where the server has a secret', async () => {
    const own = await startChat(index, { SPANWISE_DIRECTLINE_SECRET: 'correct-horse-battery' });
    const { page } = await openWindow(browser, own.url, { locale: 'en-US' });
    await page.getByLabel('Access key').fill('wrong-horse-battery');
    await page.keyboard.press('Enter');
    await page.getByText('This key is not valid.').waitFor();
    expect(await faultsSeen(page)).toEqual([]);
    await page.getByLabel('Access key').fill('correct-horse-battery');
    await page.getByRole('button', { name: 'Open the chat' }).click();
    await page.locator('.message.bot').waitFor();
    await own.close();
  });
});

describe('the files of the page', () => {
  it('come with rules that let nothing else in, and are kept as long as they are good', async () => {
    const page = await call(bot.url, { method: 'GET', path: '/' });
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).not.toContain('unsafe');
    const assets = Array.from(page.body.matchAll(/(?:src|href)="\.(\/[^"]+)"/g), (match) => match[1] ?? '');
    expect(assets.length).toBeGreaterThanOrEqual(3);
    for (const path of assets) {
      expect(path).toMatch(/-[\w-]{8}\.(?:js|css|svg)$/);
      const { status, headers } = await call(bot.url, { method: 'GET', path });
      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
      expect(headers['content-type']).toMatch(/^(?:text\/javascript|text\/css|image\/svg\+xml)/);
    }
  });

  it('are not there where the chat is turned off', async () => {
    const own = await startChat(index, { SPANWISE_CHAT: 'off' });
    expect((await call(own.url, { method: 'GET', path: '/' })).status).toBe(404);
    await own.close();
  });
});

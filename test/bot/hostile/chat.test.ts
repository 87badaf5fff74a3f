/** Every payload in the chat page: asked, answered, pressed, and in its address; with the rules of the page and without. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { builtText } from '../../support/built-index.js';
import { compile } from '../../support/command.js';
import type { Harness } from '../support/bot-harness.js';
import { askBot, startChat } from '../support/chat-server.js';
import { HOSTILE_LISTS, hostileFiles } from './content.js';
import { PAYLOADS } from './payloads.js';
import { watch } from './watched-window.js';

let browser: Browser;
let bot: Harness;
let time = Date.parse('2026-11-18T08:00:00Z');

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  const text = await builtText(hostileFiles(), HOSTILE_LISTS);
  // Faster than anybody types, each message seems to come long after the one before.
  bot = await startChat(await loadIndex(text, 'build/test.json'), {}, { clock: () => (time += 300) });
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

it('would be noticed to have believed them', async () => {
  const { page, faults } = await watch(browser, bot.url, { bypassCSP: true });
  const believed = PAYLOADS.filter(({ name }) => /^(?:handlers|svg|links)/.test(name)).map(
    ({ text }) => text,
  );
  await page.evaluate((html) => {
    (globalThis as unknown as { document: { body: { innerHTML: string } } }).document.body.innerHTML = html;
  }, believed.join('\n'));
  await expect.poll(async () => (await faults()).filter((fault) => fault.startsWith('ran'))).not.toEqual([]);
  const kinds = new Set((await faults()).map((fault) => fault.split(' ')[0]));
  expect([...kinds]).toEqual(expect.arrayContaining(['ran', 'img', 'a']));
});

describe.each([
  ['under its rules', false],
  // What holds by the rules alone would be lost with a browser that does not know them.
  ['without them', true],
])('the chat page, %s', (_how, bypassCSP) => {
  it('asks and answers as text', { timeout: 300_000 }, async () => {
    const { page, faults } = await watch(browser, bot.url, { bypassCSP });
    await page.locator('.message.bot').waitFor();
    for (const [at, { text }] of PAYLOADS.entries()) {
      // By turns the bare payload, and the question that is answered by it.
      if (bypassCSP) await askBot(page, at % 2 === 0 ? text : `The question number ${at} ${text} here?`);
      else if (at % 5 === 0) await askBot(page, `Frågan nummer ${at} ${text} här?`);
    }
    await page.mouse.move(400, 400);
    expect(await faults()).toEqual([]);
    expect(await page.locator('#log').innerText()).toContain('<script>xss(1)</script>');
    // Content was shown, too: tags of it went when it was read, the words between them stay.
    const answers = await page.locator('.message.bot', { hasText: 'xss(' }).count();
    expect(answers).toBeGreaterThan(bypassCSP ? 40 : 10);
  });

  it('takes its address for nothing', { timeout: 120_000 }, async () => {
    const { page, faults } = await watch(browser, bot.url, { bypassCSP });
    for (const { text } of PAYLOADS.filter((_, at) => at % (bypassCSP ? 2 : 6) === 0)) {
      const part = encodeURIComponent(text);
      await page.goto(`${bot.url}/?q=${part}&locale=${part}&theme=${part}#${text}`);
      await page.locator('#input').waitFor();
    }
    expect(await faults()).toEqual([]);
  });
});

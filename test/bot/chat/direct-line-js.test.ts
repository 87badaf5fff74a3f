/** The client that Microsoft publishes for the Direct Line, in a real browser, against the whole bot. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { ask, type Started } from '../support/direct-line-user.js';

const require = createRequire(import.meta.url);
const CLIENT = readFileSync(
  join(require.resolve('botframework-directlinejs/package.json'), '..', 'dist', 'directline.js'),
  'utf8',
);

/** Runs in the page; text, so that it needs no types of the browser's globals. */
const TALK = `async ({ token, domain, webSocket }) => {
  const line = new globalThis.DirectLine.DirectLine({ token, domain, webSocket, pollingInterval: 200 });
  const heard = [];
  const done = new Promise((resolve) => {
    line.activity$.subscribe((activity) => {
      heard.push([activity.type, activity.from.role, activity.text ?? '']);
      if (heard.length === 3) resolve();
    });
  });
  const id = await new Promise((resolve, reject) => {
    line.postActivity({ type: 'message', from: { id: 'me' }, text: 'When?' }).subscribe(resolve, reject);
  });
  await done;
  line.end();
  return { id, heard };
}`;

describe('the published client', () => {
  let browser: Browser;
  let bot: Harness;

  beforeAll(async () => {
    [browser, bot] = await Promise.all([launchBrowser(), startBot()]);
  });
  afterAll(async () => {
    await browser.close();
    await bot.close();
  });

  it.each([
    ['by WebSocket', true],
    ['by asking again and again', false],
  ])('connects, posts and hears %s', async (_how, webSocket) => {
    const page = await browser.newPage();
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(socket.url()));
    // Any page of the bot's own origin: what it holds does not matter.
    await page.goto(new URL('/healthz', bot.url).href);
    await page.evaluate(CLIENT);
    const { token } = JSON.parse((await ask(bot.url, '/tokens/generate')).body) as Started;
    const options = { token, domain: `${bot.url}/v3/directline`, webSocket };
    const told: unknown = await page.evaluate(`(${TALK})(${JSON.stringify(options)})`);
    expect(told).toMatchObject({
      id: expect.stringContaining('|0000002') as string,
      heard: [
        ['message', 'bot', expect.any(String) as string],
        ['message', 'user', 'When?'],
        ['message', 'bot', expect.any(String) as string],
      ],
    });
    expect(sockets).toHaveLength(webSocket ? 1 : 0);
    await page.close();
  });
});

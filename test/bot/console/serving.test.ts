/** How the console is served: its rules, its size, its setting, and the key it asks for beyond this machine. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LoadedIndex } from '../../../src/index.js';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { indexOf } from '../../support/own-content.js';
import { handbook } from '../api/content.js';
import { call, type Harness, type HttpAnswer } from '../support/bot-harness.js';
import { openWindow, TODAY } from '../support/chat-server.js';
import { builtConsole, startConsole } from '../support/console-server.js';
import { elsewhere, faultsSeen } from '../support/page-checks.js';
import { openTestStore } from '../support/test-store.js';

/** What the first load may weigh compressed, in bytes. */
const BOUND = 350_000;

const REACHABLE = {
  HOST: '0.0.0.0',
  MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
  MicrosoftAppPassword: 'x',
  MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000002',
};

let browser: Browser;
let index: LoadedIndex;
let bot: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  index = await indexOf(handbook());
  bot = await startConsole(index);
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

async function get(path: string, url = bot.url): Promise<HttpAnswer> {
  return call(url, { method: 'GET', path });
}

describe('the page', () => {
  it.each([
    ['/console', './console/assets/'],
    ['/console/', './assets/'],
    ['/console/terms', './assets/'],
    ['/console/entries/seats/cancel-seat', './../../assets/'],
    ['/console/entries/seats%2Fcancel-seat', './../assets/'],
    ['/console/no/such/page/at/all', './../../../../assets/'],
  ])('at %s finds its files from where it is', async (path, assets) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    const scripts = Array.from(body.matchAll(/src="([^"]+)"/g), (match) => match[1] ?? '');
    expect(scripts[0]?.startsWith(assets), scripts[0]).toBe(true);
    const script = new URL(scripts[0] ?? '', new URL(path, bot.url));
    expect((await get(script.pathname)).status).toBe(200);
  });

  it('comes with rules that let nothing else in, and a nonce that is another each time', async () => {
    const [one, other] = [await get('/console/'), await get('/console/')];
    const policy = String(one.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(one.body).toContain(`nonce="${nonce}"`);
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    expect(other.headers['content-security-policy']).not.toBe(policy);
    expect(one.headers).toMatchObject({
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  });

  it('has files that are kept as long as they are good; one of another build is not there', async () => {
    const files = [...builtConsole().keys()].filter((name) => name !== 'index.html');
    for (const name of files) {
      expect(name).toMatch(/-[\w-]{8}\.(?:js|css|svg)$/);
      const { status, headers } = await get(`/console/assets/${name}`);
      expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    expect((await get('/console/assets/index-00000000.js')).status).toBe(404);
  });

  it('is not there where it is turned off', async () => {
    const own = await startConsole(index, { SPANWISE_CONSOLE: 'off' });
    expect((await get('/console/', own.url)).status).toBe(404);
    await own.close();
  });

  it('loads first what is needed first: less than 350 kB compressed', async () => {
    const { page, requests, complaints } = await openWindow(browser, `${bot.url}/console/`, {
      locale: 'ko-KR',
    });
    await page.locator('.documents li').first().waitFor();
    const own = requests.filter((address) => new URL(address).pathname.startsWith('/console'));
    const sizes = await Promise.all(
      own.map(async (address) => gzipSync((await get(new URL(address).pathname)).body, { level: 4 }).length),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(total).toBeLessThan(BOUND);
    expect(elsewhere(requests, bot.url)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('speaks the language of the browser, and the one that is picked from then on', async () => {
    const { page } = await openWindow(browser, `${bot.url}/console/`, { locale: 'fr-CA' });
    await page.getByRole('button', { name: 'Langue de la console' }).click();
    await page.getByRole('menuitemradio', { name: 'Svenska' }).click();
    await page.getByRole('navigation', { name: 'Sidor' }).waitFor();
    await page.reload();
    await page.getByRole('navigation', { name: 'Sidor' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv-SE');
  });

  it('has the colours of the system until others are picked', async () => {
    const { page } = await openWindow(browser, `${bot.url}/console/`, {
      locale: 'en-US',
      colorScheme: 'dark',
    });
    await page.getByRole('button', { name: 'Switch to light colours' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.reload();
    await page.getByRole('button', { name: 'Switch to dark colours' }).click();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Switch to dark colours' }).waitFor();
  });
});

describe('beyond this machine', () => {
  it('a key is asked for, a wrong one refused, a good one kept as long as the window is open', async () => {
    const store = await openTestStore(() => new Date(TODAY));
    const key = await store.apiKeys.create('desk', new Date(TODAY));
    const own = await startConsole(index, REACHABLE, { store });
    const url = `http://127.0.0.1:${new URL(own.url).port}/console/entries/seats/cancel-seat`;
    const { page } = await openWindow(browser, url, { locale: 'en-US' });
    await page.getByRole('heading', { name: 'Access key needed' }).waitFor();
    expect(await page.getByText('This key was refused').count()).toBe(0);
    // The first cannot be sent at all: it must not stay, or no page would open any more.
    for (const wrong of ['열쇠가 아닌 것', 'not-the-key']) {
      await page.getByLabel('Access key').fill(wrong);
      await page.keyboard.press('Enter');
      await page.getByText('This key was refused').waitFor();
    }
    expect(await faultsSeen(page)).toEqual([]);
    await page.getByLabel('Access key').fill(key);
    await page.getByRole('button', { name: 'Open the console' }).click();
    await page.locator('.pair').first().waitFor();
    await page.reload();
    await page.locator('.pair').first().waitFor();
    expect(await page.evaluate('localStorage.length + document.cookie.length')).toBe(0);
    await own.close();
  });

  it('a browser that keeps nothing for any page shows it as well', async () => {
    const store = await openTestStore(() => new Date(TODAY));
    const key = await store.apiKeys.create('desk', new Date(TODAY));
    const own = await startConsole(index, REACHABLE, { store });
    const context = await browser.newContext({ locale: 'en-US' });
    await context.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get: () => { throw new DOMException('', 'SecurityError'); } });`);
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${new URL(own.url).port}/console/entries/seats/cancel-seat`);
    await page.getByLabel('Access key').fill(key);
    await page.keyboard.press('Enter');
    await page.locator('.pair').first().waitFor();
    await page.getByRole('button', { name: 'Switch to dark colours' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await own.close();
  });

  it('a key is asked for behind a proxy of this machine, too, which lets nobody in without one', async () => {
    const store = await openTestStore(() => new Date(TODAY));
    const key = await store.apiKeys.create('desk', new Date(TODAY));
    const own = await startConsole(index, {}, { store });
    const { page } = await openWindow(browser, `${own.url}/console/entries/seats/cancel-seat`, {
      locale: 'en-US',
      extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.7' },
    });
    await page.getByLabel('Access key').fill(key);
    await page.keyboard.press('Enter');
    await page.locator('.pair').first().waitFor();
    await own.close();
  });
});

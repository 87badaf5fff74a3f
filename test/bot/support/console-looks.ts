/** Windows of the console as people look at it: bright and dark, wide and narrow; and what must hold in each. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ROOT } from '../../support/own-content.js';
import { DESKTOP, openWindow, PHONE, TODAY, type Window } from './chat-server.js';
import { faultsSeen, isCutOff } from './page-checks.js';

/** The four looks, each in other languages: together they are all five. */
export const LOOKS = [
  { name: 'wide and light', locale: 'en-US', viewport: DESKTOP, colorScheme: 'light' },
  { name: 'wide and dark', locale: 'sv-SE', viewport: DESKTOP, colorScheme: 'dark' },
  { name: 'narrow and light', locale: 'ko-KR', viewport: PHONE, colorScheme: 'light' },
  { name: 'narrow and dark', locale: 'fr-FR', viewport: PHONE, colorScheme: 'dark' },
  { name: 'narrow, in Chinese', locale: 'zh-TW', viewport: PHONE, colorScheme: 'light' },
] as const;

/** @param path below the console; it is {@link TODAY} there */
export async function openConsole(
  browser: Browser,
  url: string,
  path: string,
  look: BrowserContextOptions = {},
): Promise<Window> {
  const window = await openWindow(browser, 'about:blank', { locale: 'en-US', ...look });
  await window.page.clock.setFixedTime(TODAY);
  await window.page.goto(new URL(`console/${path}`, url).href);
  return window;
}

/** Nothing serious for axe, nothing wider than the window. */
export async function expectFit(page: Page): Promise<void> {
  expect(await faultsSeen(page)).toEqual([]);
  expect((await isCutOff(page)) === true ? await page.evaluate(STICKING_OUT) : []).toEqual([]);
}

/** What pictures say to who cannot see them. */
export async function labelsOf(pictures: Locator): Promise<(string | null)[]> {
  return Promise.all((await pictures.all()).map((picture) => picture.getAttribute('aria-label')));
}

/** The page from top to bottom, where SPANWISE_LOOKS names a folder: for whoever works on it. */
export async function wholePicture(page: Page, name: string): Promise<void> {
  const folder = process.env['SPANWISE_LOOKS'];
  if (folder === undefined) return;
  mkdirSync(join(ROOT, folder), { recursive: true });
  await page.screenshot({ path: join(ROOT, folder, `${name}.png`), fullPage: true });
}

/** What lies beyond the window's right edge, to be told where something does. */
const STICKING_OUT = `[...document.querySelectorAll('main *')]
  .filter((part) => part.getBoundingClientRect().right > innerWidth)
  .map((part) => part.tagName + '.' + part.getAttribute('class'))`;

/** The whole bot with our own content and the chat page as it is built, and windows of a browser to look at it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readChatPage, type ChatPageFiles } from '../../../bot/chat-page.js';
import type { BotParts } from '../../../bot/main.js';
import { assistantCatalogues } from '../../../bot/parts.js';
import { createAssistant, type LoadedIndex } from '../../../src/index.js';
import { ROOT } from '../../support/own-content.js';
import { startBot, type Harness } from './bot-harness.js';
import { ownRoutes } from './own-routes.js';

/** The day on which policy checks are told here. */
export const TODAY = '2026-11-18T08:00:00Z';

/** Set to a folder, the tests leave their pictures there. */
const PICTURES = process.env['SPANWISE_PICTURES'];

/** The files of the page, as the compile step left them. */
export function builtPage(): ChatPageFiles {
  const files = readChatPage(join(ROOT, 'dist', 'chat'));
  if (files === undefined) throw new RangeError('The chat page is not built: "npm run compile" builds it.');
  return files;
}

export async function startChat(
  index: LoadedIndex,
  env: NodeJS.ProcessEnv = {},
  parts: Pick<Partial<BotParts>, 'clock' | 'store'> = {},
): Promise<Harness> {
  const locales = join(ROOT, 'locales');
  return startBot(
    {
      assistant: createAssistant(index, assistantCatalogues(locales)),
      routes: ownRoutes(index),
      chatPage: builtPage(),
      now: () => new Date(TODAY),
      ...parts,
    },
    env,
  );
}

export interface Window {
  readonly page: Page;
  /** Every address that was asked for, streams among them. */
  readonly requests: readonly string[];
  /** What the page complained of: faults, and what its own rules forbade. */
  readonly complaints: readonly string[];
}

export async function openWindow(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Window> {
  const deviceScaleFactor = PICTURES === undefined ? 1 : 2;
  const context = await browser.newContext({
    timezoneId: 'Asia/Seoul',
    viewport: DESKTOP,
    deviceScaleFactor,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, requests, complaints };
}

const PATIENCE_MS = 15_000;

export const DESKTOP = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };

/** Types, sends, and waits for the answer. */
export async function askBot(page: Page, text: string): Promise<void> {
  const answered = await page.locator('.message.bot').count();
  await page.locator('#input').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.message.bot').nth(answered).waitFor();
}

/** Presses a button of the newest message that has it, and waits for the answer. */
export async function pressButton(page: Page, name: string | RegExp): Promise<void> {
  const answered = await page.locator('.message.bot').count();
  await page.getByRole('button', { name }).last().click();
  await page.locator('.message.bot').nth(answered).waitFor();
}

export async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  const folder = join(ROOT, PICTURES);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** A partner's way through the chat page, in both sizes and colours: nothing is cut off, hidden from anybody or sent elsewhere. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../bot/store/open-store.js';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { assistantCatalogues } from '../../support/own-content.js';
import { ownIndex } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import {
  askBot,
  DESKTOP,
  openWindow,
  PHONE,
  picture,
  pressButton,
  startChat,
  TODAY,
} from '../support/chat-server.js';
import { cutButtons, elsewhere, faultsSeen, isCutOff, languages } from '../support/page-checks.js';
import { openTestStore } from '../support/test-store.js';

const { bot: BOT, policy: POLICY, talk: TALK } = assistantCatalogues();

let browser: Browser;
let store: Store;
let bot: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  store = await openTestStore(() => new Date(TODAY));
  bot = await startChat(await ownIndex(), {}, { store });
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

/** A language with what is asked in it; the answers begin so. */
interface Way {
  readonly tag: string;
  /** A question whose answer is long. */
  readonly long: string;
  readonly english: string;
  /** Words that several questions have. */
  readonly several: string;
  /** A question with a check behind it. */
  readonly dated: string;
}

const WAYS: readonly Way[] = [
  {
    tag: 'ko-KR',
    long: '설치형 소프트웨어 파일과 키는 어디서 내려받나요?',
    english: 'To open the list of your software benefits',
    several: '라이선스',
    dated: 'Microsoft Action Pack은 언제 갱신할 수 있나요?',
  },
  {
    tag: 'zh-TW',
    long: '如何開始使用會員權益？',
    english: 'membership benefits',
    several: '產品金鑰',
    dated: '我們何時可以續約 Microsoft Action Pack？',
  },
  {
    tag: 'fr-FR',
    long: 'Où télécharger les logiciels locaux et leurs clés ?',
    english: 'To open the list of your software benefits',
    several: 'clés de produit',
    dated: 'Quand pouvons-nous renouveler notre Microsoft Action Pack ?',
  },
  {
    tag: 'sv-SE',
    long: 'Var laddar jag ner lokal programvara och dess nycklar?',
    english: 'To open the list of your software benefits',
    several: 'förnya',
    dated: 'När går det att förnya vårt Microsoft Action Pack?',
  },
];

const LOOKS = [
  { size: 'desktop', viewport: DESKTOP, colorScheme: 'light', way: WAYS[0] },
  { size: 'desktop', viewport: DESKTOP, colorScheme: 'dark', way: WAYS[3] },
  { size: 'phone', viewport: PHONE, colorScheme: 'light', way: WAYS[2] },
  { size: 'phone', viewport: PHONE, colorScheme: 'dark', way: WAYS[1] },
] as const;

describe.each(LOOKS)('on a $size, $colorScheme, in $way.tag', ({ size, viewport, colorScheme, way }) => {
  const { tag, long, english, several, dated } = way as Way;
  const [said, policy, talk] = [BOT[tag], POLICY[tag], TALK[tag]].map(
    (texts) => (key: string) => texts?.[key] ?? `no ${key}`,
  ) as [Say, Say, Say];

  it('asks, reads on, judges, chooses, checks a date, saves it, is reminded of it, and changes the language', async () => {
    const window = await openWindow(browser, bot.url, { viewport, colorScheme, locale: tag });
    const { page, requests, complaints } = window;
    const looksWell = async (name: string): Promise<void> => {
      expect({ [name]: await faultsSeen(page) }).toEqual({ [name]: [] });
      expect({ [name]: await cutButtons(page) }).toEqual({ [name]: [] });
      expect(await isCutOff(page)).toBe(false);
      await picture(page, `journey-${tag}-${size}-${colorScheme}-${name}`);
    };
    await newest(page).waitFor();
    await looksWell('welcome');

    await askBot(page, long);
    await readOn(page, { english, said, looksWell });
    const receipt = /SW(?:-\w{2,4}){3}/.exec(await newest(page).innerText())?.[0];
    await pressButton(page, said('thumbsDown'));
    await looksWell('reasons');
    await newest(page).locator('textarea').fill(long);
    await pressButton(page, talk('reason.unclear'));
    const judged = await store.feedback.remarks({ locale: tag });
    expect(judged).toMatchObject([{ rating: 'down', reason: 'unclear', comment: long, receipt }]);

    await askBot(page, several);
    await looksWell('choices');
    const choice = await newest(page).getByRole('button').first().innerText();
    await pressButton(page, choice);
    expect(await newest(page).locator('.bubble').getAttribute('lang')).toBe(tag);
    await looksWell('chosen');
    await askBot(page, several);
    await pressButton(page, said('noneOfThese'));
    const { questions } = await store.questions.list({ locale: tag, kind: 'none' });
    expect(questions).toMatchObject([{ text: several, count: 1 }]);
    await pressButton(page, talk('askPersonButton'));
    const support = newest(page).getByRole('link');
    expect(await support.getAttribute('rel')).toContain('noopener');

    await askBot(page, dated);
    await pressButton(page, policy('button.start-only'));
    await looksWell('check');
    await newest(page).locator('input[type="date"]').fill('2025-12-01');
    await pressButton(page, policy('button.submit'));
    await looksWell('result');
    expect(await savedDays(page, policy('button.calendar'))).toEqual(['2026-12-02', '2026-12-31']);

    await pressButton(page, policy('button.remind'));
    await pressButton(page, talk('button.reminders'));
    await looksWell('reminders');
    const first = newest(page).getByRole('button').first();
    expect(await newest(page).getByRole('button').count()).toBe(3);
    await pressButton(page, await first.innerText());
    await askBot(page, '/reminders');
    expect(await newest(page).getByRole('button').count()).toBe(1);

    await changeLanguage(page, { from: tag, to: 'en-US', looksWell });
    await askBot(page, '/help');
    await looksWell('help');
    await askBot(page, '/forget');
    await pressButton(page, talk('forgetYes'));
    expect(await newest(page).innerText()).toContain(TALK[tag]?.['forgetDone'] ?? '?');
    expect(elsewhere(requests, bot.url)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

type Say = (key: string) => string;

function newest(page: Page): Locator {
  return page.locator('.message.bot').last();
}

interface Reading {
  readonly english: string;
  readonly said: Say;
  readonly looksWell: (name: string) => Promise<void>;
}

/** All of the answer, its English, and other questions, which the server is not asked for. */
async function readOn(page: Page, { english, said, looksWell }: Reading): Promise<void> {
  const answer = newest(page);
  const lines = async (): Promise<number> => (await answer.innerText()).split('\n').length;
  await looksWell('answer');
  const short = await lines();
  await answer.getByRole('button', { name: said('showAll') }).press('Enter');
  expect(await lines()).toBeGreaterThan(short);
  expect(await answer.innerText()).not.toContain(english);
  await answer.getByRole('button', { name: said('showEnglish') }).click();
  expect(await answer.innerText()).toContain(english);
  // Focus stays where the button was that hid itself.
  expect(await page.evaluate('document.activeElement.textContent')).toBe(said('hideEnglish'));
  await looksWell('english');
  await answer.getByRole('button', { name: said('related') }).click();
  // However far down it is, what was asked for is seen.
  const last = await answer.getByRole('button').last().boundingBox();
  const room = await page.locator('#log').boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
  await looksWell('related');
  await answer.getByRole('button', { name: said('showLess') }).click();
  await answer.getByRole('button', { name: said('hideEnglish') }).click();
  expect(await answer.innerText()).not.toContain(english);
}

/** Picked on the page, and told to the bot in words: page, picker and bot go along with both. */
async function changeLanguage(
  page: Page,
  { from, to, looksWell }: { from: string; to: string; looksWell: Reading['looksWell'] },
): Promise<void> {
  const before = await page.locator('.message.bot').count();
  await page.locator('#language').selectOption(to);
  await page.locator('.message.bot').nth(before).waitFor();
  expect(await languages(page)).toEqual([to, to, to]);
  await looksWell('language');
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(from.split('-')[0] ?? from);
  await askBot(page, `answer me in ${name ?? from}`);
  expect(await languages(page)).toEqual([from, from, from]);
  await looksWell('language-back');
}

/** The days of the calendar file that the button saves. */
async function savedDays(page: Page, button: string): Promise<string[]> {
  const downloading = page.waitForEvent('download');
  await newest(page).getByText(button).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')) as never);
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('dtstart')));
}

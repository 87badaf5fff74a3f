/** What the page makes of activities that a bot may send, hostile ones among them. */
import type { Browser, Page, WebSocketRoute } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { compile } from '../../support/command.js';
import { stubAssistant } from '../../support/stub-assistant.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { builtPage, openWindow } from '../support/chat-server.js';

let browser: Browser;
let bot: Harness;

beforeAll(async () => {
  compile();
  browser = await launchBrowser();
  bot = await startBot({ assistant: stubAssistant(), chatPage: builtPage() });
});
afterAll(async () => {
  await browser.close();
  await bot.close();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

interface Shown {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** Tells the page an activity of the bot. */
  readonly tell: (activity: Record<string, unknown>) => void;
}

/** The page with a stream in our hand: what it is told is ours, what it says goes to the bot. */
async function show(): Promise<Shown> {
  const { page, complaints } = await openWindow(browser, 'about:blank', { locale: 'en-US' });
  let count = 0;
  let isOpen: (socket: WebSocketRoute) => void;
  const opened = new Promise<WebSocketRoute>((resolve) => {
    isOpen = resolve;
  });
  await page.routeWebSocket(/\/stream\?/, (socket) => {
    // The greeting tells that both ends are open; it is kept from the page.
    socket.connectToServer().onMessage(() => isOpen(socket));
  });
  await page.goto(bot.url);
  const socket = await opened;
  const tell = (activity: Record<string, unknown>): void => {
    count += 1;
    const told = { type: 'message', id: `a${count}`, from: { role: 'bot' }, locale: 'en-US', ...activity };
    socket.send(JSON.stringify({ activities: [told], watermark: String(count) }));
  };
  return { page, complaints, tell };
}

function card(body: unknown[], actions: unknown[] = []): Record<string, unknown> {
  const content = { type: 'AdaptiveCard', version: '1.5', body, actions };
  return { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] };
}

const HOSTILE =
  '<img src=x onerror="document.title=1"> <script>document.title=2</script> **bold** ' +
  '[bad](javascript:document.title=3) [worse](data:text/html,x) [good](https://example.com/a) ' +
  '[mail](mailto:a@example.com) ![seen](https://example.com/x.png)';

describe('a message', () => {
  it.each([
    ['a text', { text: HOSTILE, textFormat: 'markdown' }],
    ['a card', card([{ type: 'TextBlock', text: HOSTILE, wrap: true }])],
  ])('keeps %s to what it may do', async (_what, activity) => {
    const { page, complaints, tell } = await show();
    tell(activity);
    const message = page.locator('.message.bot');
    await message.waitFor();
    expect(await message.locator('strong').innerText()).toBe('bold');
    expect(await message.locator('img, script').count()).toBe(0);
    const links = message.locator('a');
    const addresses: unknown[] = [];
    for (const link of await links.all()) addresses.push(await link.getAttribute('href'));
    // A picture is fetched by nobody; who wants to see it may press it.
    expect(addresses).toEqual(['https://example.com/a', 'mailto:a@example.com', 'https://example.com/x.png']);
    for (const link of await links.all()) {
      expect(await link.getAttribute('rel')).toContain('noopener');
      expect(await link.getAttribute('target')).toBe('_blank');
    }
    expect(await page.title()).toBe('Chat with Spanwise');
    expect(complaints).toEqual([]);
  });

  it('shows a plain text as it is, its lines kept', async () => {
    const { page, tell } = await show();
    tell({ text: '**not bold**\n<b>nor this</b>', textFormat: 'plain' });
    await page.locator('.message.bot').waitFor();
    expect(await page.locator('.message.bot .text').innerText()).toBe('**not bold**\n<b>nor this</b>');
  });

  it('says where a part cannot be shown', async () => {
    const { page, tell } = await show();
    tell({ attachments: [{ contentType: 'application/vnd.microsoft.card.hero', content: {} }] });
    await page.getByText('cannot be shown here').waitFor();
  });

  it('is changed, and taken back, where it stands', async () => {
    const { page, tell } = await show();
    tell({ id: 'x', text: 'first' });
    tell({ text: 'second' });
    tell({ id: 'x', text: 'first, better' });
    await page.getByText('first, better').waitFor();
    expect(await page.locator('.message .text').allInnerTexts()).toEqual(['first, better', 'second']);
    tell({ id: 'x', type: 'messageDelete' });
    await page.locator('.message').nth(1).waitFor({ state: 'detached' });
    expect(await page.locator('.message .text').allInnerTexts()).toEqual(['second']);
  });

  it('takes the place of the signs that the bot writes', async () => {
    const { page, tell } = await show();
    tell({ type: 'typing' });
    await page.locator('.typing').waitFor();
    tell({ text: 'done' });
    await page.locator('.typing').waitFor({ state: 'detached' });
  });

  it('offers suggestions, which go once one is taken', async () => {
    const { page, tell } = await show();
    const actions = [
      { type: 'imBack', title: 'Renewal', value: 'When can we renew?' },
      { type: 'openUrl', title: 'Page', value: 'javascript:document.title=1' },
    ];
    tell({ text: 'Ask me', suggestedActions: { actions } });
    const group = page.getByRole('group', { name: 'Suggestions' });
    await group.getByRole('button', { name: 'Page' }).click();
    expect(await page.title()).toBe('Chat with Spanwise');
    await group.getByRole('button', { name: 'Renewal' }).click();
    await group.waitFor({ state: 'hidden' });
    expect(await page.locator('.message.user .text').innerText()).toBe('When can we renew?');
    expect(await page.evaluate('document.activeElement.id')).toBe('input');
  });
});

describe('a card', () => {
  it('has fields with the names of their questions, and IDs of its own', async () => {
    const { page, tell } = await show();
    const fields = card([
      { type: 'TextBlock', id: 'question', text: 'When did you buy it?', wrap: true },
      { type: 'Input.Date', id: 'input-date', placeholder: 'Date' },
      { type: 'TextBlock', text: 'How many?', wrap: true },
      { type: 'Input.Number', id: 'input-count', placeholder: 'Number', value: 3 },
    ]);
    tell(fields);
    tell(fields);
    await page.locator('.message.bot').nth(1).waitFor();
    expect(await page.getByLabel('When did you buy it?').count()).toBe(2);
    expect(await page.getByRole('spinbutton', { name: 'How many?' }).count()).toBe(2);
    const ids: unknown = await page.evaluate('[...document.querySelectorAll("[id]")].map(({ id }) => id)');
    expect(new Set(ids as string[]).size).toBe((ids as string[]).length);
  });

  it.each([
    ['a long text stays where reading began', 60, true],
    ['a short text comes into view as a whole', 3, true],
    ['a long text below a button that stays does as well', 60, false],
    ['a short text below a button that stays comes into view', 3, false],
  ])('on a phone %s', async (_what, lines, gives) => {
    const { page, tell } = await show();
    await page.setViewportSize({ width: 390, height: 844 });
    tell(card(longer(lines, gives)));
    const button = page.getByRole('button', { name: 'Show the whole' });
    await button.waitFor();
    await page.evaluate('document.fonts.ready');
    const before = await button.boundingBox();
    await button.click();
    const first = page.getByText('Line 1.', { exact: true });
    await first.waitFor();
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    const log = await page.locator('#log').boundingBox();
    const [begins, ends] = [
      await first.boundingBox(),
      await page.getByText(`Line ${lines}.`, { exact: true }).boundingBox(),
    ];
    const [top, bottom] = [log?.y ?? NaN, (log?.y ?? NaN) + (log?.height ?? NaN)];
    expect(begins?.y).toBeGreaterThanOrEqual(top);
    expect(begins?.y).toBeLessThan(bottom);
    if (lines < 10) expect((ends?.y ?? NaN) + (ends?.height ?? NaN)).toBeLessThanOrEqual(bottom);
    else if (!gives) expect((await button.boundingBox())?.y).toBe(before?.y);
  });

  it('says of each part which language it is in', async () => {
    const { page, tell } = await show();
    const texts = { 'notice-0': 'Notice', source: 'Source', en0: 'The same in English' };
    const body = Object.entries(texts).map(([id, text]) => ({ type: 'TextBlock', id, text, wrap: true }));
    const told = card([{ type: 'TextBlock', text: 'Answer', wrap: true }, ...body], []);
    const [attachment] = told['attachments'] as { content: object }[];
    const submit = { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Knapp', data: {} }] };
    const content = {
      ...attachment?.content,
      lang: 'ko-KR',
      body: [...(attachment?.content as { body: object[] }).body, submit],
    };
    tell({ attachments: [{ ...attachment, content }], locale: 'sv-SE' });
    const langOf = (text: string) =>
      page
        .getByText(text, { exact: true })
        .locator('xpath=ancestor-or-self::*[@lang][1]')
        .getAttribute('lang');
    expect(await langOf('Answer')).toBe('ko-KR');
    expect(await langOf('Notice')).toBe('sv-SE');
    expect(await langOf('Source')).toBe('sv-SE');
    expect(await langOf('Knapp')).toBe('sv-SE');
    expect(await langOf('The same in English')).toBe('en-US');
  });

  it('opens only addresses that may be opened', async () => {
    const { page, tell } = await show();
    tell(
      card(
        [],
        [
          { type: 'Action.OpenUrl', title: 'Bad', url: 'javascript:document.title=1' },
          { type: 'Action.OpenUrl', title: 'Good', url: `${bot.url}/healthz` },
        ],
      ),
    );
    await page.getByText('Bad').click();
    const opened = page.context().waitForEvent('page');
    await page.getByText('Good').click();
    const other = await opened;
    expect(other.url()).toBe(`${bot.url}/healthz`);
    expect(await other.evaluate('window.opener')).toBeNull();
    expect(await page.title()).toBe('Chat with Spanwise');
  });
});

/** A card with a button near its end that shows more lines; it gives way to another below them, or stays. */
function longer(lines: number, gives: boolean): unknown[] {
  const line = (at: number) => ({ type: 'TextBlock', text: `Line ${at}.`, wrap: true });
  const items = Array.from({ length: lines }, (_, at) => line(at + 1));
  const rest = { type: 'Container', id: 'rest', isVisible: false, items };
  const toggled = (title: string) => ({
    type: 'ActionSet',
    actions: [
      { type: 'Action.ToggleVisibility', title, targetElements: gives ? ['rest', 'on', 'off'] : ['rest'] },
    ],
  });
  const on = { ...toggled('Show the whole'), id: 'on' };
  const before = Array.from({ length: 12 }, (_, at) => line(100 + at));
  return gives
    ? [...before, rest, on, { ...toggled('Show less'), id: 'off', isVisible: false }]
    : [...before, on, rest];
}

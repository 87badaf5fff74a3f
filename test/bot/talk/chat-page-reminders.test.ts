/** Reminders on the chat page, whose conversations live in one process: what is promised, and what comes of it. */
import type { Activity } from 'botbuilder';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../bot/store/open-store.js';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { post, read, startConversation, type Started } from '../support/direct-line-user.js';
import { openTestStore } from '../support/test-store.js';
import { LANGUAGES, languageOf, says, type Language } from './support/languages.js';
import { pressOf, seen, TUESDAY, type Seen } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

let store: Store;
let now: Date;
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A bot over the store, which outlives it. */
async function start(): Promise<Harness> {
  const shared = { ...store, close: () => Promise.resolve() };
  const bot = await startBot({
    ...{ assistant, store: shared, now: () => now, clock: () => now.getTime(), rounds: { everyMs: 10 } },
  });
  open.unshift(bot);
  return bot;
}

async function begin(): Promise<Harness> {
  now = TUESDAY;
  store = await openTestStore(() => now);
  open.push(store);
  return start();
}

/** Asks for reminders of a window that opens on November 21. @returns what the bot said to it */
async function remind(bot: Harness, started: Started, { bought, locale, zone }: Language): Promise<Seen> {
  const said = { type: 'message', locale, localTimezone: zone };
  await post(bot.url, started, { ...said, text: bought });
  await post(bot.url, started, {
    ...said,
    ...pressOf(await latest(bot, started), says(locale, 'button.remind')),
  });
  return latest(bot, started);
}

async function messages(bot: Harness, started: Started): Promise<readonly Partial<Activity>[]> {
  const { activities } = await read(bot.url, started);
  return activities.filter(({ type, from }) => type === 'message' && from?.role === 'bot');
}

async function latest(bot: Harness, started: Started): Promise<Seen> {
  return seen((await messages(bot, started)).at(-1) ?? {});
}

function dayOf(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    expect(tries).toBeLessThan(500);
    await pause(10);
  }
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

it.each(LANGUAGES)('in $locale it is promised for as long as the conversation goes on', async (language) => {
  const { locale } = language;
  const bot = await begin();
  const told = await remind(bot, await startConversation(bot.url, { locale }), language);
  const dates = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    ['2026-11-21', '2026-12-13'].map((date) => dayOf(date, locale)),
  );
  expect(told.text).toBe(says(locale, 'remindedWhileOpen', { dates }));
});

describe('a reminder of the page', () => {
  const korean = languageOf('ko-KR');
  const OPENS = new Date('2026-11-21T00:00:00Z');

  it('comes from the replica that has the conversation, whichever looks first', async () => {
    const other = await begin();
    const bot = await start();
    const started = await startConversation(bot.url, { locale: 'ko-KR' });
    await remind(bot, started, korean);
    const before = (await messages(bot, started)).length;
    // Within the hour for which a conversation is kept that nobody looks at.
    await store.reminders.add({
      ...{ id: 'soon', to: await userOf(), locale: 'ko-KR', timeZone: 'Asia/Seoul' },
      ...{ check: 'renewal-window', kind: 'opens', date: '2026-11-21', dueAt: TUESDAY },
      payload: { opens: '2026-11-17', closes: '2026-12-20' },
      onlyWhereOpen: { endsAt: new Date('2026-12-22T00:00:00Z') },
    });
    await until(async () => (await messages(bot, started)).length > before);
    expect((await latest(bot, started)).text).toContain(dayOf('2026-12-20', 'ko-KR'));
    expect(other.logs() + bot.logs()).not.toContain('given up');

    async function userOf() {
      const { activities } = await read(bot.url, started);
      const userId = activities.find(({ from }) => from?.role !== 'bot')?.from?.id ?? '';
      return { channelId: 'directline', conversationId: started.conversationId, userId };
    }
  });

  it('whose conversation a restart ended waits, and is given up after its window with the reason', async () => {
    const first = await begin();
    await remind(first, await startConversation(first.url, { locale: 'ko-KR' }), korean);
    await first.closeBot();
    open.shift();
    await first.teams.close();
    const second = await start();
    now = OPENS;
    await pause(100);
    expect(second.logs()).not.toContain('given up');
    now = new Date('2026-12-22T00:00:00Z');
    await until(() => second.logs().split('reminder given up').length === 3);
    expect(second.logs()).toMatch(/"code":"conversation-gone","msg":"reminder given up"/);
  });
});

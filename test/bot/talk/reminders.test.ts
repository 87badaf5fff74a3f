/** Reminders and what else is kept of a user, from the wish to the message and to forgetting, in five languages. */
import type { Activity } from 'botbuilder';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { accept, refuse } from '../support/teams-end.js';
import { LANGUAGES, languageOf, says, type Language } from './support/languages.js';
import { seen, startTalk, type Seen, type Talk, type TalkParts } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

const open: Talk[] = [];
afterEach(async () => {
  for (const talk of open.splice(0)) await talk.close();
});

async function start(parts: Partial<TalkParts> = {}): Promise<Talk> {
  const talk = await startTalk({ assistant, rounds: { everyMs: 10 }, ...parts });
  open.push(talk);
  return talk;
}

const USER = { channelId: 'msteams', userId: '29:user' };

/** What the purchase in {@link Language} leads to. */
const WINDOW = { opens: '2026-11-21', closes: '2026-12-20' };
const WARNING = '2026-12-13';

/** Nine in the morning of these days, where the languages are spoken. */
const MORNINGS: Readonly<Record<string, readonly [opens: string, warning: string]>> = {
  'en-US': ['2026-11-21T14:00:00Z', '2026-12-13T14:00:00Z'],
  'zh-TW': ['2026-11-21T01:00:00Z', '2026-12-13T01:00:00Z'],
  'ko-KR': ['2026-11-21T00:00:00Z', '2026-12-13T00:00:00Z'],
  'sv-SE': ['2026-11-21T08:00:00Z', '2026-12-13T08:00:00Z'],
  'fr-FR': ['2026-11-21T08:00:00Z', '2026-12-13T08:00:00Z'],
};

function day(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Asks for reminders of the window. @returns what the bot said to it */
async function remind(talk: Talk, { bought, locale }: Language): Promise<Seen> {
  return talk.press(await talk.say(bought), says(locale, 'button.remind'));
}

/** Sets the clock, and waits for so many messages more. */
async function waitUntil(talk: Talk, moment: string, messages: number): Promise<Partial<Activity>[]> {
  const { replies } = talk.harness.teams;
  const before = replies.length;
  talk.now = new Date(moment);
  for (let tries = 0; replies.length < before + messages && tries < 500; tries += 1) await pause(10);
  // A few rounds more: what comes too often would come now.
  await pause(50);
  return replies.slice(before);
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Two days later. */
function later(moment: string): string {
  return new Date(Date.parse(moment) + 2 * 24 * 60 * 60 * 1_000).toISOString();
}

function justBefore(moment: string | undefined): string {
  return new Date(Date.parse(moment ?? '') - 1).toISOString();
}

describe.each(LANGUAGES)('in $locale', (language) => {
  const { locale, zone, reminders, cancel } = language;
  const scene = { locale, localTimezone: zone };
  const [opens, warning] = MORNINGS[locale] ?? ['', ''];

  it('both come once, in the morning of their days', async () => {
    const talk = await start({ scene });
    const told = await remind(talk, language);
    for (const date of [WINDOW.opens, WARNING]) expect(told.text).toContain(day(date, locale));

    expect(await waitUntil(talk, justBefore(opens), 0)).toEqual([]);
    const [first = {}, ...more] = await waitUntil(talk, opens, 1);
    expect(more).toEqual([]);
    const closes = day(WINDOW.closes, locale);
    expect(seen(first).text).toBe(says(locale, 'reminder.opens', { closes }));
    expect(first).toMatchObject({ locale, conversation: { id: 'a:conversation' } });

    expect(await waitUntil(talk, justBefore(warning), 0)).toEqual([]);
    const [second = {}] = await waitUntil(talk, warning, 1);
    expect(seen(second).text).toBe(says(locale, 'reminder.closes-soon', { closes }));
    expect(await waitUntil(talk, '2027-01-01T00:00:00Z', 0)).toEqual([]);
  });

  it('one that comes late names the day that it was due', async () => {
    const talk = await start({ scene });
    await remind(talk, language);
    const [first = {}] = await waitUntil(talk, later(opens), 1);
    const days = { opens: day(WINDOW.opens, locale), closes: day(WINDOW.closes, locale) };
    expect(seen(first).text).toBe(says(locale, 'reminder.opens.late', days));
    const [second = {}] = await waitUntil(talk, later(warning), 1);
    expect(seen(second).text).toBe(says(locale, 'reminder.closes-soon.late', days));
  });

  it('in a group only those of the group are listed and cancelled, and it is said where all are', async () => {
    const talk = await start({ scene });
    const group = {
      conversation: { id: '19:group', conversationType: 'groupChat', isGroup: true },
      entities: [{ type: 'mention', text: '<at>Spanwise</at>', mentioned: { id: '28:bot', name: 'x' } }],
    };
    const inGroup = async (text: string): Promise<Seen> => talk.say(`<at>Spanwise</at> ${text}`, group);
    await remind(talk, language);
    const none = await inGroup(reminders);
    const elsewhere = says(locale, 'remindersElsewhere');
    expect(none.text).toBe(`${says(locale, 'remindersNoneHere')} ${elsewhere}`);
    expect(none.buttons).toEqual([]);
    expect((await inGroup(cancel)).text).toBe(`${says(locale, 'remindersNoneHere')} ${elsewhere}`);
    expect(await talk.store.reminders.byUser(USER)).toHaveLength(2);

    // A year earlier: another window, asked for in the group.
    talk.now = new Date('2025-11-18T08:00:00Z');
    const result = await inGroup(language.bought.replace('2025', '2024'));
    await talk.press(result, says(locale, 'button.remind'), { conversation: group.conversation });
    const here = await inGroup(reminders);
    expect(here.text).toContain(day('2025-11-21', locale));
    expect(here.text).not.toContain(day(WINDOW.opens, locale));
    expect(here.text).toContain(elsewhere);
    expect((await talk.say(reminders)).text).toContain(day('2025-11-21', locale));
    expect((await inGroup(cancel)).text).toBe(says(locale, 'remindersCancelledHere'));
    const left = await talk.say(reminders);
    expect(left.text).toContain(day(WINDOW.opens, locale));
    expect(left.text).not.toContain(elsewhere);
  });

  it('they are listed, and each can be cancelled', async () => {
    const talk = await start({ scene });
    expect((await talk.say(reminders)).text).toBe(says(locale, 'remindersNone'));
    await remind(talk, language);
    const list = await talk.say(reminders);
    expect(list.text).toContain(says(locale, 'remindersList'));
    const line = says(locale, 'reminderLine.opens', { date: day(WINDOW.opens, locale) });
    expect(list.text).toContain(line);
    const label = says(locale, 'button.cancelReminder', { date: day(WINDOW.opens, locale) });
    const cancelled = await talk.press(list, label);
    expect(cancelled.text).toBe(says(locale, 'reminderCancelled', { date: day(WINDOW.opens, locale) }));
    // Pressed once more.
    expect((await talk.press(list, label)).text).toBe(says(locale, 'reminderGone'));
    const left = await talk.say(reminders);
    expect(left.text).not.toContain(line);
    expect(left.text).toContain(day(WARNING, locale));
    expect(await waitUntil(talk, opens, 0)).toEqual([]);
  });

  it.each(['words', 'button'])('all are cancelled by %s', async (way) => {
    const talk = await start({ scene });
    await remind(talk, language);
    const list = await talk.say(reminders);
    const told =
      way === 'words'
        ? await talk.say(cancel)
        : await talk.press(list, says(locale, 'button.cancelReminders'));
    expect(told.text).toBe(says(locale, 'remindersCancelled'));
    expect(await waitUntil(talk, warning, 0)).toEqual([]);
    expect((await talk.say(cancel)).text).toBe(says(locale, 'remindersNone'));
  });

  it('to be forgotten is asked back, and then leaves nothing', async () => {
    const talk = await start({ scene });
    await talk.say(`/language ${locale}`);
    await remind(talk, language);
    const kept = await talk.press(await talk.say(language.forget), says(locale, 'forgetNo'));
    expect(kept.text).toBe(says(locale, 'forgetKept'));
    expect(await talk.store.preferences.get(USER)).toMatchObject({ locale });
    expect(await talk.store.reminders.byUser(USER)).toHaveLength(2);

    const state = 'msteams/conversations/a:conversation/users/29:user/';
    await talk.say(language.question);
    expect(Object.keys(await talk.store.botState.read([state]))).toEqual([state]);
    const ask = await talk.say(language.forget);
    expect(ask.text).toContain(says(locale, 'forgetAsk'));
    // The client changes its language before the press.
    const done = await talk.press(ask, says(locale, 'forgetYes'), { locale: language.otherLocale });
    expect(done.text).toBe(says(locale, 'forgetDone'));
    expect(await talk.store.preferences.get(USER)).toBeUndefined();
    expect(await talk.store.reminders.byUser(USER)).toEqual([]);
    expect(await talk.store.conversations.byUser(USER)).toEqual([]);
    expect(await talk.store.botState.read([state])).toEqual({});
    expect(await waitUntil(talk, warning, 0)).toEqual([]);
    const again = await talk.press(await talk.say(language.forget), says(locale, 'forgetYes'));
    expect(again.text).toBe(says(locale, 'forgetNothing'));
  });
});

describe('a reminder', () => {
  const korean = languageOf('ko-KR');
  const scene = { locale: 'ko-KR', localTimezone: korean.zone };
  const [opens, warning] = MORNINGS['ko-KR'] ?? ['', ''];

  it('comes in the language that was chosen since', async () => {
    const talk = await start({ scene });
    await remind(talk, korean);
    await talk.say('/language sv');
    const [first = {}] = await waitUntil(talk, opens, 1);
    const closes = day(WINDOW.closes, 'sv-SE');
    expect(seen(first).text).toBe(says('sv-SE', 'reminder.opens', { closes }));
  });

  it('leads to the others', async () => {
    const talk = await start({ scene });
    await remind(talk, korean);
    const [first = {}] = await waitUntil(talk, opens, 1);
    const list = await talk.press(seen(first), says('ko-KR', 'button.reminders'), { locale: 'en-US' });
    expect(list.text).toContain(says('ko-KR', 'remindersList'));
    expect(list.text).toContain(day(WARNING, 'ko-KR'));
  });

  it('asked for twice comes once', async () => {
    const talk = await start({ scene });
    await remind(talk, korean);
    await remind(talk, korean);
    expect(await waitUntil(talk, opens, 1)).toHaveLength(1);
  });

  it('asked for again in another conversation comes there', async () => {
    const talk = await start({ scene });
    await remind(talk, korean);
    const elsewhere = { conversation: { id: 'a:new', conversationType: 'personal' } };
    const result = await talk.say(korean.bought, elsewhere);
    await talk.press(result, says('ko-KR', 'button.remind'), elsewhere);
    expect(await waitUntil(talk, opens, 1)).toMatchObject([{ conversation: { id: 'a:new' } }]);
  });

  it('of a user who blocked the bot is given up for good, with a record', async () => {
    const talk = await start({ scene });
    await remind(talk, korean);
    talk.harness.teams.answerWith((response) =>
      refuse(response, 403, { error: { code: 'MessageWritesBlocked' } }),
    );
    expect(await waitUntil(talk, opens, 1)).toHaveLength(1);
    talk.harness.teams.answerWith(accept);
    expect(await waitUntil(talk, justBefore(warning), 0)).toEqual([]);
    expect(talk.harness.logs()).toMatch(
      /"reminder":"[\w-]+","code":"MessageWritesBlocked".*reminder given up/,
    );
    expect(talk.harness.logs()).not.toContain('29:user');
  });

  it('that does not get through is tried again later', async () => {
    const talk = await start({ scene });
    await remind(talk, korean);
    talk.harness.teams.answerWith((response) => refuse(response, 500));
    expect(await waitUntil(talk, opens, 1)).toHaveLength(1);
    talk.harness.teams.answerWith(accept);
    expect(await waitUntil(talk, opens.replace(':00:00Z', ':00:59Z'), 0)).toEqual([]);
    const [again = {}, ...more] = await waitUntil(talk, opens.replace(':00:00Z', ':01:00Z'), 1);
    expect(seen(again).text).toContain(day(WINDOW.closes, 'ko-KR'));
    expect(more).toEqual([]);
  });

  it('where the client tells no time zone comes by UTC, or by the zone told when the language was chosen', async () => {
    const talk = await start({ scene: { locale: 'ko-KR' } });
    await remind(talk, korean);
    const [first] = await talk.store.reminders.byUser(USER);
    expect(first).toMatchObject({ timeZone: 'UTC', dueAt: new Date('2026-11-21T09:00:00Z') });
    const other = { from: { id: '29:other' } };
    await talk.say('/language ko', { ...other, localTimezone: 'Asia/Seoul' });
    await talk.press(await talk.say(korean.bought, other), says('ko-KR', 'button.remind'), other);
    const [second] = await talk.store.reminders.byUser({ ...USER, userId: '29:other' });
    expect(second).toMatchObject({ timeZone: 'Asia/Seoul', dueAt: new Date(opens) });
  });

  it('is not promised where its days are past', async () => {
    const talk = await start({ scene });
    const result = await talk.say(korean.bought);
    talk.now = new Date('2026-12-19T08:00:00Z');
    const told = await talk.press(result, says('ko-KR', 'button.remind'));
    expect(told.text).toBe(says('ko-KR', 'remindTooLate'));
    expect(await talk.store.reminders.byUser(USER)).toEqual([]);
  });
});

describe('what is kept', () => {
  const swedish = languageOf('sv-SE');
  const HOUR = 60 * 60 * 1_000;

  it('of a question is its words for an hour', async () => {
    const talk = await start();
    const state = 'msteams/conversations/a:conversation/users/29:user/';
    await talk.say(swedish.question);
    expect(JSON.stringify(await talk.store.botState.read([state]))).toContain(swedish.question);
    talk.now = new Date(talk.now.getTime() + HOUR);
    await talk.store.purge();
    expect(await talk.store.botState.read([state])).toEqual({});
  });

  it('of a choice counts from its last use', async () => {
    const talk = await start();
    await talk.say('/language sv');
    const chosen = talk.now;
    // The test's store keeps for 180 days.
    talk.now = new Date(chosen.getTime() + 100 * 24 * HOUR);
    await talk.say(swedish.hello);
    talk.now = new Date(chosen.getTime() + 181 * 24 * HOUR);
    await talk.store.purge();
    expect(await talk.store.preferences.get(USER)).toMatchObject({ locale: 'sv-SE' });
    talk.now = new Date(chosen.getTime() + 280 * 24 * HOUR);
    await talk.store.purge();
    expect(await talk.store.preferences.get(USER)).toBeUndefined();
  });
});

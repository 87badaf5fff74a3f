/** A database that goes away amid conversations, and comes back: questions are answered, promises are not made. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import Libsql from 'libsql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../bot/store/open-store.js';
import type { Assistant } from '../../src/index.js';
import { Workplace } from '../support/command.js';
import { ownAssistant } from '../support/own-index.js';
import { startPostgres, type Postgres } from '../support/postgres.js';
import { call, message } from './support/bot-harness.js';
import { WAYS, type Way } from './support/ways.js';
import { DESK, EXPERT, EXPERTS, MENTION, POSTED } from './talk/support/experts.js';
import { LANGUAGES, languageOf, says } from './talk/support/languages.js';
import { startTalk, TUESDAY, type Seen, type Talk } from './talk/support/talk.js';

/** A database that can be made unreachable for the bot. */
interface Subject {
  readonly url?: string;
  readonly file: string;
  halt(): Promise<void>;
  resume(): Promise<void>;
}

let assistant: Assistant;
let postgres: Postgres;
let place: Workplace;
let files = 0;
beforeAll(async () => {
  assistant = await ownAssistant();
  postgres = await startPostgres();
  place = new Workplace();
});
afterAll(async () => {
  await postgres.stop();
  place.remove();
});

const SUBJECTS = {
  SQLite: async (): Promise<Subject> => {
    files += 1;
    const file = place.path(`${files}/store.db`);
    let other: Libsql.Database | undefined;
    return Promise.resolve({
      file,
      // As another process does that has the file open, and does not end.
      halt: async () => {
        other = new Libsql(file);
        other.exec('BEGIN IMMEDIATE');
        return Promise.resolve();
      },
      resume: async () => {
        other?.exec('ROLLBACK');
        other?.close();
        return Promise.resolve();
      },
    });
  },
  // As somebody does who tidies up: what is open goes on taking writes that nobody will ever find.
  'SQLite, its file moved,': async (): Promise<Subject> => {
    files += 1;
    const file = place.path(`${files}/store.db`);
    const move = async (from: string, to: string): Promise<void> => {
      renameSync(from, to);
      return Promise.resolve();
    };
    return Promise.resolve({
      file,
      halt: () => move(file, `${file}.moved`),
      resume: () => move(`${file}.moved`, file),
    });
  },
  PostgreSQL: async (): Promise<Subject> => {
    const url = await postgres.createDatabase();
    return { url, file: '', halt: () => postgres.halt(), resume: () => postgres.resume() };
  },
} as const;

let talk: Talk | undefined;
let subject: Subject | undefined;
let isHalted = false;
afterEach(async () => {
  if (isHalted) await subject?.resume();
  isHalted = false;
  await talk?.close();
  if (subject !== undefined && existsSync(subject.file)) rmSync(subject.file);
});

async function start(name: keyof typeof SUBJECTS, way: Way, env: NodeJS.ProcessEnv = {}): Promise<Talk> {
  const made = await SUBJECTS[name]();
  subject = made;
  const store = await openStore({
    ...{ databaseUrl: made.url, file: made.file, now: () => TUESDAY, keepDays: 180 },
    // Broken by us, and told in the log besides.
    onLostConnection: () => undefined,
  });
  talk = await startTalk({
    ...{ assistant, way, store, storeWatch: { probeMs: 20 } },
    env: { ...env, ...(made.url !== undefined && { DATABASE_URL: made.url }) },
  });
  return talk;
}

/** Until the bot has noticed, by somebody's first message. */
async function halt({ harness }: Pick<Talk, 'harness'>): Promise<void> {
  await subject?.halt();
  isHalted = true;
  const first = { from: { id: '29:first' }, text: 'answer me in Korean', locale: 'en-US' };
  await harness.send(message(harness.teams.serviceUrl, first));
  expect(harness.logs()).toContain('store away');
}

async function resume({ harness }: Talk): Promise<void> {
  await subject?.resume();
  isHalted = false;
  for (let tries = 0; !harness.logs().includes('store is back'); tries += 1) {
    expect(tries).toBeLessThan(1_000);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function expectUnrated({ activity, buttons }: Seen, locale: string): void {
  expect(buttons.map(({ label }) => label)).not.toContain(says(locale, 'thumbsUp'));
  expect(JSON.stringify(activity)).not.toMatch(/SW-\w{4}-|feedbackLoop/);
}

const CASES = (['SQLite', 'SQLite, its file moved,', 'PostgreSQL'] as const).flatMap((name) =>
  WAYS.map((way) => ({ name, way })),
);

describe.each(CASES)('$name away, over $way', ({ name, way }) => {
  it('questions are answered, and what cannot be kept is said so, in five languages', async () => {
    const bot = await start(name, way, { SPANWISE_EXPERTS: EXPERTS });
    const answers = new Map<string, Seen>();
    // Each in a conversation of their own: one takes so many messages in half a minute.
    const scene = (locale: string): Record<string, unknown> => ({
      ...{ locale, from: { id: `29:${locale}` } },
      conversation: { id: `a:${locale}`, conversationType: 'personal' },
    });
    for (const { locale, question } of LANGUAGES) answers.set(locale, await bot.say(question, scene(locale)));
    await halt(bot);
    for (const language of LANGUAGES) {
      const { locale } = language;
      const of = scene(locale);
      const notKept = (what: string, shown = locale): string => says(shown, `notKept.${what}`);

      const answer = await bot.say(language.question, of);
      expect(answer.text).toContain(language.answered);
      expectUnrated(answer, locale);
      const changed = await bot.say(language.change, of);
      expect(changed.text).toBe(notKept('save-locale', language.changedTo));
      expect((await bot.say(language.question, of)).activity.locale).toBe(locale);

      const before = answers.get(locale) ?? answer;
      const rated = await bot.press(before, says(locale, 'thumbsUp'), of);
      expect(rated.text).toBe(notKept('keep-feedback'));
      const result = await bot.say(language.bought, { ...of, localTimezone: language.zone });
      const reminded = await bot.press(result, says(locale, 'button.remind'), of);
      expect(reminded.text).toBe(notKept('add-reminders'));
      expect((await bot.say(language.reminders, of)).text).toBe(notKept('list-reminders'));
      expect((await bot.say(language.cancel, of)).text).toBe(notKept('cancel-reminders'));

      await bot.say(language.unanswerable, of);
      // What was said is known to this process.
      const consent = await bot.say(language.person, of);
      const asked = await bot.press(consent, says(locale, 'askPersonYes'), of);
      expect(asked.text).toBe(notKept('ask-expert'));
      const sure = await bot.say(language.forget, of);
      expect((await bot.press(sure, says(locale, 'forgetYes'), of)).text).toBe(notKept('forget'));
    }
  });

  it('it is told in the log, once, and all is as before when it is back', async () => {
    const bot = await start(name, way);
    const french = languageOf('fr-FR');
    const of = { locale: 'fr-FR' };
    const answer = await bot.say(french.question, of);
    await halt(bot);
    await bot.say(french.question, of);
    const told = bot.harness
      .logs()
      .split('\n')
      .filter((line) => line.includes('store away'));
    expect(told).toHaveLength(1);
    const { fault, level } = JSON.parse(told[0] ?? '') as { fault: object; level: number };
    expect(level).toBe(50);
    expect(fault).toMatchObject({ code: 'store-unavailable', cause: { name: expect.any(String) as string } });
    await resume(bot);
    expect((await bot.press(answer, says('fr-FR', 'thumbsUp'), of)).text).toBe(says('fr-FR', 'thumbsThanks'));
    expect((await bot.say(french.change, of)).text).toBe(
      says('zh-TW', 'languageSet', { language: languageOf('zh-TW').name }),
    );
    const again = await bot.say(french.question, of);
    expect(again.activity.locale).toBe('zh-TW');
    expect(again.text).toMatch(/SW-\w{4}-\w{4}/);
  });

  it('an expert is asked to send the answer again', async () => {
    const bot = await start(name, way, { SPANWISE_EXPERTS: EXPERTS });
    await halt(bot);
    const conversation = { id: `${EXPERTS};messageid=${POSTED}`, conversationType: 'channel', isGroup: true };
    const of = { conversation, from: EXPERT, entities: [MENTION], locale: DESK };
    const told = await bot.say('<at>Spanwise</at> As of May.', of);
    expect(told.text).toBe(says(DESK, 'expertFailed'));
  });

  it('a thumb of Teams’ own is not thanked for in vain', async () => {
    const bot = await start(name, way);
    const { harness } = bot;
    await bot.say(languageOf('sv-SE').question, { locale: 'sv-SE' });
    await halt(bot);
    const count = harness.teams.replies.length;
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    const invoke = {
      type: 'invoke',
      name: 'message/submitAction',
      replyToId: 'reply-1',
      locale: 'sv-SE',
      value,
    };
    expect((await bot.send(invoke)).status).toBe(200);
    expect(harness.teams.replies.slice(count).map(({ text }) => text)).toEqual([
      says('sv-SE', 'notKept.keep-feedback'),
    ]);
  });
});

describe.each(['SQLite', 'PostgreSQL'] as const)('%s away, over HTTP', (name) => {
  it('/readyz tells it, and goes on taking traffic', async () => {
    const bot = await start(name, 'HTTP');
    const readiness = async (): Promise<unknown> => {
      const { status, body } = await call(bot.harness.url, { method: 'GET', path: '/readyz' });
      return { status, store: (JSON.parse(body) as { store?: string }).store };
    };
    expect(await readiness()).toEqual({ status: 200, store: 'there' });
    await halt(bot);
    expect(await readiness()).toEqual({ status: 200, store: 'away' });
    await resume(bot);
    expect(await readiness()).toEqual({ status: 200, store: 'there' });
  });

  it('an activity that comes again is answered once, also one of before', async () => {
    const bot = await start(name, 'HTTP');
    const { harness } = bot;
    const before = message(harness.teams.serviceUrl, { text: 'hello', locale: 'en-US' });
    await harness.send(before);
    await halt(bot);
    const count = harness.teams.replies.length;
    const amid = message(harness.teams.serviceUrl, { text: 'hello', locale: 'en-US' });
    await harness.send(amid);
    for (const again of [before, amid]) expect((await harness.send(again)).status).toBe(200);
    expect(harness.teams.replies.length - count).toBe(1);
  });
});

/** What no client of ours sends, or sends at a bad time: answered in a sentence, and nobody meets another's data. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { receiptCode } from '../../../bot/store/receipt-code.js';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { channelMessage, message } from '../support/bot-harness.js';
import { LANGUAGES, languageOf, says } from './support/languages.js';
import { pressOf, seen, startTalk, type Seen, type Talk, type TalkParts } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

const open: Talk[] = [];
afterEach(async () => {
  for (const talk of open.splice(0)) await talk.close();
});

async function start(parts: Partial<TalkParts> = {}): Promise<Talk> {
  const talk = await startTalk({ assistant, ...parts });
  open.push(talk);
  return talk;
}

const USER = { channelId: 'msteams', userId: '29:user' };
const KOREAN = languageOf('ko-KR');

/** Sends the data of a button of ours, altered. */
async function submit(talk: Talk, spanwise: unknown, changes: Record<string, unknown> = {}): Promise<Seen> {
  return talk.say(undefined, { value: { spanwise }, ...changes });
}

/** Nothing of it was carried out. */
async function expectNothingKept(talk: Talk): Promise<void> {
  expect(await talk.store.preferences.get(USER)).toBeUndefined();
  expect(await talk.store.reminders.byUser(USER)).toEqual([]);
  expect(await talk.store.feedback.summary()).toEqual([]);
  expect((await talk.store.questions.list()).questions).toEqual([]);
}

describe.each(LANGUAGES)('a button of an older card, in $locale,', ({ locale }) => {
  it.each<[because: string, spanwise: Record<string, unknown>]>([
    ['of a kind that there is no more', { kind: 'subscribe', to: 'news' }],
    ['of another shape', { kind: 'entry', id: 7 }],
    ['without a kind', { entry: 'benefits-faq' }],
  ])('%s says so', async (_because, spanwise) => {
    const talk = await start();
    const told = await submit(talk, { ...spanwise, locale }, { text: 'Subscribe' });
    expect(told.text).toBe(says(locale, 'pressGone'));
    await expectNothingKept(talk);
  });

  it('says so in a group, too, where nobody mentions the bot', async () => {
    const talk = await start();
    const { teams } = talk.harness;
    const value = { spanwise: { kind: 'subscribe', locale } };
    await talk.harness.send(channelMessage(teams.serviceUrl, undefined, { value }));
    expect(seen(teams.replies[0] ?? {}).text).toBe(says(locale, 'pressGone'));
  });

  it('for an entry that is gone says that', async () => {
    const told = await submit(await start(), { kind: 'entry', entryId: 'benefits-faq/of-old', locale });
    expect(told.text).toBe(says(locale, 'entryGone'));
  });

  it('with a receipt that there is not keeps nothing, and says so', async () => {
    const talk = await start();
    const receipt = receiptCode('never shown');
    const told = await submit(talk, { kind: 'feedback', receipt, rating: 'down', reason: 'wrong', locale });
    expect(told.text).toBe(says(locale, 'thumbsGone'));
    await expectNothingKept(talk);
  });
});

describe('a button altered by hand', () => {
  it.each<[because: string, spanwise: Record<string, unknown>]>([
    ['days that no calendar has', { kind: 'remind', opens: '2026-02-30', closes: '2026-03-30' }],
    ['days the wrong way round', { kind: 'remind', opens: '2026-12-20', closes: '2026-11-21' }],
    ['days thousands of years away', { kind: 'remind', opens: '9026-11-21', closes: '9026-12-20' }],
    ['the first day there was', { kind: 'remind', opens: '0001-01-01', closes: '0001-01-30' }],
    ['texts for days', { kind: 'remind', opens: 'tomorrow', closes: 'never' }],
    ['numbers for days', { kind: 'remind', opens: 20261121, closes: 20261220 }],
    ['one day', { kind: 'remind', opens: '2026-11-21' }],
    ['a receipt with a path', { kind: 'feedback', receipt: '../../etc', rating: 'up' }],
    ['a rating beyond all', { kind: 'feedback', receipt: 'SW-7K3M-Q2XD-9H', rating: 'sideways' }],
    ['consent in words', { kind: 'forget', consent: 'yes' }],
    ['no question', { kind: 'ask-person', consent: true }],
    ['a list of languages', { kind: 'language', chosen: ['sv-SE'] }],
    ['a check of another trade', { kind: 'policy', check: 'horoscope', inputs: {} }],
  ])('with %s does nothing, and is answered', async (_because, spanwise) => {
    const talk = await start();
    expect((await submit(talk, spanwise)).text).toBe(says('en-US', 'pressGone'));
    await expectNothingKept(talk);
  });

  it.each(['tlh', 'de-DE', 'not a language', '../sv-SE'])(
    'to choose %s offers those there are',
    async (chosen) => {
      const talk = await start();
      const told = await submit(talk, { kind: 'language', chosen, locale: 'sv-SE' });
      expect(told.text).toContain(says('sv-SE', 'languageUnknown').split('{{')[0]);
      expect(told.buttons).toHaveLength(LANGUAGES.length);
      await expectNothingKept(talk);
    },
  );

  it('cannot make a window of a hundred years a hundred reminders', async () => {
    const talk = await start();
    await submit(talk, { kind: 'remind', opens: '2027-01-01', closes: '2099-12-31' });
    expect(await talk.store.reminders.byUser(USER)).toHaveLength(2);
  });

  it('loses its locale and no more', async () => {
    const talk = await start({ scene: { locale: 'fr-FR' } });
    const told = await submit(talk, { kind: 'reminders', locale: { evil: true } });
    expect(told.text).toBe(says('fr-FR', 'remindersNone'));
  });
});

describe('somebody else who presses', () => {
  const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true };
  const entities = [{ type: 'mention', text: '<at>Spanwise</at>', mentioned: { id: '28:bot' } }];
  const anna = { conversation, entities, from: { id: '29:anna' }, locale: 'ko-KR' };
  const bo = { ...anna, from: { id: '29:bo' }, entities: [], locale: 'sv-SE' };
  const userOf = ({ from }: typeof anna) => ({ channelId: 'msteams', userId: from.id });

  it('acts on data of their own', async () => {
    const talk = await start();
    const result = await talk.say(KOREAN.bought, anna);
    await talk.press(result, says('ko-KR', 'button.remind'), anna);
    const list = await talk.say(KOREAN.reminders, anna);
    const all = says('ko-KR', 'button.cancelReminders');
    expect(pressOf(list, all)).toBeDefined();
    const none = `${says('ko-KR', 'remindersNoneHere')} ${says('ko-KR', 'remindersElsewhere')}`;
    for (const { label } of list.buttons)
      expect((await talk.press(list, label, bo)).text).toBe(
        label === all ? none : says('ko-KR', 'reminderGone'),
      );
    expect(await talk.store.reminders.byUser(userOf(anna))).toHaveLength(2);

    const mine = await submit(talk, { kind: 'reminders', locale: 'ko-KR' }, bo);
    expect(mine.text).toContain(says('ko-KR', 'remindersNoneHere'));
    const ask = await talk.say(KOREAN.forget, anna);
    expect((await talk.press(ask, says('ko-KR', 'forgetYes'), bo)).text).toBe(says('ko-KR', 'forgetNothing'));
    expect(await talk.store.reminders.byUser(userOf(anna))).toHaveLength(2);
  });

  it('chooses a language for themselves', async () => {
    const talk = await start();
    const languages = await talk.say('/language', anna);
    await talk.press(languages, 'Svenska', bo);
    expect(await talk.store.preferences.get(userOf(anna))).toBeUndefined();
    expect(await talk.store.preferences.get(userOf(bo))).toMatchObject({ locale: 'sv-SE' });
    expect((await talk.say(KOREAN.hello, anna)).text).toBe(says('ko-KR', 'greeting'));
  });

  it('rates for themselves', async () => {
    const talk = await start();
    const answer = await talk.say(KOREAN.question, anna);
    await talk.press(answer, says('ko-KR', 'thumbsUp'), anna);
    await talk.press(answer, says('ko-KR', 'thumbsDown'), bo);
    expect(await talk.store.feedback.summary()).toMatchObject([{ up: 1, down: 1 }]);
  });

  it('asks a person nothing that was asked by another', async () => {
    const talk = await start({ env: { SPANWISE_EXPERTS: '19:experts' } });
    await talk.say(KOREAN.unanswerable, anna);
    const told = await talk.say(languageOf('sv-SE').person, { ...bo, entities });
    expect(told.text).toBe(says('sv-SE', 'askPersonNoQuestion'));
  });
});

describe('an activity without a sender', () => {
  const nobody = { from: undefined, locale: undefined };

  it.each(LANGUAGES)('in $locale is answered', async ({ question, answered }) => {
    expect((await (await start()).say(question, nobody)).text).toContain(answered);
  });

  it('that wants something kept is told why it is not', async () => {
    const talk = await start();
    const told = says('sv-SE', 'userUnknown');
    for (const spanwise of [
      { kind: 'language', chosen: 'sv-SE' },
      { kind: 'remind', opens: '2027-01-01', closes: '2027-01-30' },
      { kind: 'reminders' },
      { kind: 'reminder-cancel' },
    ])
      expect((await submit(talk, { ...spanwise, locale: 'sv-SE' }, nobody)).text).toBe(told);
    const forgotten = await submit(talk, { kind: 'forget', consent: true, locale: 'sv-SE' }, nobody);
    expect(forgotten.text).toBe(says('sv-SE', 'forgetNothing'));
  });

  it('may rate an answer, and leave a question', async () => {
    const talk = await start();
    const answer = await talk.say(KOREAN.question, nobody);
    await talk.press(answer, says('ko-KR', 'thumbsUp'), nobody);
    expect(await talk.store.feedback.summary()).toMatchObject([{ up: 1 }]);
    await talk.say(KOREAN.unanswerable, nobody);
    expect((await talk.store.questions.list()).questions).toHaveLength(1);
  });
});

describe('an invoke', () => {
  const invoke = (changes: Record<string, unknown>) => ({ type: 'invoke', text: undefined, ...changes });

  it.each(['x/y', 'adaptiveCard/action', 'task/unknown', 'signin/verifyState'])(
    '%s is refused without a word',
    async (name) => {
      const talk = await start();
      const { status, body } = await talk.send(invoke({ name }));
      expect([501, 400]).toContain(status);
      expect(body).not.toMatch(/Error|\bat /);
      expect(talk.harness.teams.replies).toEqual([]);
    },
  );

  it.each<[because: string, changes: Record<string, unknown>]>([
    ['of a message that is none of ours', { replyToId: 'another' }],
    ['of no message', { replyToId: undefined }],
    ['of another form', { value: { actionName: 'feedback', actionValue: { reaction: 'meh' } } }],
    ['without a value', { value: undefined }],
    ['without a sender', { from: undefined, replyToId: 'another' }],
  ])('of the thumbs %s is taken, and kept for nobody', async (_because, changes) => {
    const talk = await start({ scene: { locale: 'ko-KR' } });
    await talk.say(KOREAN.question);
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } };
    const thumbs = invoke({ name: 'message/submitAction', value, replyToId: 'reply-1', ...changes });
    const { status, body } = await talk.send(thumbs);
    expect([status, body]).toEqual([200, '{}']);
    expect(await talk.store.feedback.summary()).toEqual([]);
  });
});

describe('a fault of ours', () => {
  it.each(LANGUAGES)(
    'is told in $locale where that was chosen, whatever the client states',
    async ({ locale }) => {
      const respond: Assistant['respond'] = (turn) => {
        if (turn.input.kind === 'question' && turn.input.text === 'fail') throw new RangeError('a secret');
        return assistant.respond(turn);
      };
      const talk = await start({ assistant: { ...assistant, respond }, scene: { locale: 'de-DE' } });
      await talk.say(`/language ${locale}`);
      const apology = await talk.say('fail');
      expect(apology.text).toContain(says(locale, 'apology').split('{{')[0]);
      expect(talk.harness.logs()).not.toContain('a secret');
    },
  );
});

describe('fifty messages within a second', () => {
  const FIFTY = Array.from({ length: 50 }, (_, place) => LANGUAGES[place % LANGUAGES.length] ?? KOREAN);
  // As fast as it goes: the pace that Teams sets is tested by itself.
  const adapter = { sendLimits: [{ count: 1_000, withinMs: 1_000 }] };

  it('of one user are answered once each, also where each came twice', async () => {
    const talk = await start({ adapter });
    const { teams } = talk.harness;
    const sent = FIFTY.map(({ question }, place) =>
      message(teams.serviceUrl, { id: `m-${place}`, text: question, locale: undefined }),
    );
    const answers = await Promise.all([...sent, ...sent].map((activity) => talk.harness.send(activity)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const answered = new Map(teams.replies.map((reply) => [reply.replyToId, seen(reply).text]));
    expect(teams.replies).toHaveLength(FIFTY.length);
    FIFTY.forEach((language, place) => expect(answered.get(`m-${place}`)).toContain(language.answered));
  });

  it('of users with languages of their own are answered in those', async () => {
    const talk = await start({ adapter });
    const { teams } = talk.harness;
    const from = (place: number) => ({ id: `29:user-${place}` });
    for (const [place, { locale }] of FIFTY.entries()) {
      const updatedAt = talk.now;
      await talk.store.preferences.set({ ...USER, userId: from(place).id }, { locale, updatedAt });
    }
    await Promise.all(
      FIFTY.map((_, place) => talk.send({ id: `m-${place}`, text: KOREAN.question, from: from(place) })),
    );
    const answered = new Map(teams.replies.map((reply) => [reply.replyToId, seen(reply).text]));
    FIFTY.forEach((language, place) => expect(answered.get(`m-${place}`)).toContain(language.answered));
  });
});

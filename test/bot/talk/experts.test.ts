/** Questions that go to people once, and their answers, which are not lost and not sent twice, over HTTP. */
import type { Activity } from 'botbuilder';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../bot/store/open-store.js';
import type { Assistant } from '../../../src/index.js';
import { ownAssistant } from '../../support/own-index.js';
import { message, startBot } from '../support/bot-harness.js';
import { refuse } from '../support/teams-end.js';
import { openTestStore } from '../support/test-store.js';
import {
  amongExperts,
  askPerson,
  codeIn,
  consentTo,
  DESK,
  EXPERT,
  EXPERTS,
  MENTION,
  PARTNER,
  POSTED,
  WITH_EXPERTS,
  type ExpertTalk,
} from './support/experts.js';
import { LANGUAGES, languageOf, says } from './support/languages.js';
import { flat, seen, startTalk, type TalkParts } from './support/talk.js';

let assistant: Assistant;
beforeAll(async () => {
  assistant = await ownAssistant();
});

const open: ExpertTalk[] = [];
afterEach(async () => {
  for (const talk of open.splice(0)) await talk.close();
});

async function start(parts: Partial<TalkParts> = {}): Promise<ExpertTalk> {
  const talk = amongExperts(await startTalk({ assistant, ...WITH_EXPERTS, ...parts }));
  open.push(talk);
  return talk;
}

/** A talk in which a question went to the experts. */
async function asked(locale: string, parts: Partial<TalkParts> = {}): Promise<ExpertTalk> {
  const talk = await start({ scene: { locale }, ...parts });
  await talk.say(languageOf(locale).unanswerable);
  await askPerson(talk, locale);
  return talk;
}

function lastTo(talk: ExpertTalk, conversation: string): string {
  return seen(talk.to(conversation).at(-1) ?? {}).text;
}

describe('the button that sends a question', () => {
  it.each(LANGUAGES)(
    'pressed twice sends it once, and says so in $locale',
    async ({ locale, unanswerable }) => {
      const talk = await start({ scene: { locale } });
      await talk.say(unanswerable);
      const value = await consentTo(talk, locale);
      await talk.send({ text: undefined, value });
      await talk.send({ text: undefined, value });
      expect(talk.to(EXPERTS)).toHaveLength(1);
      expect(lastTo(talk, PARTNER)).toBe(says(locale, 'askPersonAlready'));
      await talk.reply('As of May.');
      await talk.send({ text: undefined, value });
      expect(talk.to(EXPERTS)).toHaveLength(1);
    },
  );

  it('pressed twice in one moment sends it once', async () => {
    const locale = 'sv-SE';
    const talk = await start({ scene: { locale } });
    await talk.say(languageOf(locale).unanswerable);
    const value = await consentTo(talk, locale);
    await Promise.all([1, 2].map(() => talk.send({ text: undefined, value })));
    expect(talk.to(EXPERTS)).toHaveLength(1);
    const told = talk
      .to(PARTNER)
      .slice(-2)
      .map((reply) => seen(reply).text);
    expect(told.sort()).toEqual([says(locale, 'askPersonSent'), says(locale, 'askPersonAlready')].sort());
  });

  it('sends it again on another day, for another user, and after all was forgotten', async () => {
    const locale = 'fr-FR';
    const talk = await start({ scene: { locale } });
    const { unanswerable, forget } = languageOf(locale);
    await talk.say(unanswerable);
    await askPerson(talk, locale);
    await talk.press(await talk.say(forget), says(locale, 'forgetYes'));
    await talk.say(unanswerable);
    await askPerson(talk, locale);
    talk.now = new Date('2026-11-18T08:00:00Z');
    await talk.say(unanswerable);
    await askPerson(talk, locale);
    const other = { from: { id: '29:other' } };
    const none = await talk.say(unanswerable, other);
    const consent = await talk.press(none, says(locale, 'askPersonButton'), other);
    const { data } = consent.buttons.find(({ label }) => label === says(locale, 'askPersonYes')) ?? {};
    await talk.send({ text: undefined, value: data, ...other });
    expect(talk.to(EXPERTS)).toHaveLength(4);
    expect(new Set(talk.to(EXPERTS).slice(1).map(codeIn)).size).toBe(3);
  });

  it('sends it at the next press where the experts were not reached', async () => {
    const locale = 'zh-TW';
    const talk = await start({ scene: { locale } });
    talk.harness.teams.answerWith((response, { conversation }) => {
      refuse(response, conversation?.id === EXPERTS ? 500 : 200);
    });
    await talk.say(languageOf(locale).unanswerable);
    const value = await consentTo(talk, locale);
    await talk.send({ text: undefined, value });
    expect(lastTo(talk, PARTNER)).toContain(says(locale, 'askPersonUnconfigured').split('{{')[0]);
    amongExperts(talk);
    await talk.send({ text: undefined, value });
    expect(lastTo(talk, PARTNER)).toBe(says(locale, 'askPersonSent'));
  });
});

describe('an answer of an expert', () => {
  const locale = 'ko-KR';

  it('that comes again, to a bot that knows nothing of it, gets to the partner once', async () => {
    const store = await openTestStore(() => new Date('2026-11-17T08:00:00Z'));
    const talk = await asked(locale, { store });
    const { teams } = talk.harness;
    const again = { id: 'expert-1' };
    expect((await talk.reply('As of May.', again))?.text).toBe(says(DESK, 'expertSent'));
    const before = talk.to(PARTNER).length;
    const env = { ...WITH_EXPERTS.env, SPANWISE_EXPERTS_SERVICE_URL: teams.serviceUrl };
    const kept: Store = { ...store, close: () => Promise.resolve() };
    const other = await startBot({ assistant, store: kept, now: () => talk.now }, env);
    const thread = { conversationType: 'channel', isGroup: true, id: `${EXPERTS};messageid=${POSTED}` };
    const said = { text: '<at>Spanwise</at> As of May.', entities: [MENTION], from: EXPERT };
    await other.send(message(teams.serviceUrl, { ...said, ...again, conversation: thread }));
    await other.close();
    expect(talk.to(PARTNER)).toHaveLength(before);
  });

  it('is marked when it has gone out: one that does not get through leaves its question open', async () => {
    const store = await openTestStore(() => new Date('2026-11-17T08:00:00Z'));
    const talk = await asked(locale, { store });
    const code = codeIn(talk.to(EXPERTS)[0]);
    talk.harness.teams.answerWith((response, { conversation }) =>
      refuse(response, conversation?.id === PARTNER ? 500 : 200),
    );
    await talk.reply('As of May.');
    expect(await store.experts.byId(code)).toMatchObject({ state: 'open' });
    amongExperts(talk);
    await talk.reply('As of May.');
    expect(await store.experts.byId(code)).toMatchObject({ state: 'answered' });
    expect(lastTo(talk, PARTNER)).toContain(says(locale, 'expertReply'));
  });

  it('that cannot be marked is not sent again, and nothing is said of it', async () => {
    const store = await openTestStore(() => new Date('2026-11-17T08:00:00Z'));
    const answered = async (): Promise<never> =>
      Promise.reject(Object.assign(new TypeError('a secret'), { code: 'SQLITE_FULL' }));
    const talk = await asked(locale, { store: { ...store, experts: { ...store.experts, answered } } });
    expect((await talk.reply('As of May.'))?.text).toBe(says(DESK, 'expertSent'));
    expect(talk.to(PARTNER).filter((reply) => seen(reply).text.includes('As of May.'))).toHaveLength(1);
    expect(talk.harness.logs()).toMatch(/"code":"SQLITE_FULL".*answer of an expert not noted/);
  });
});

describe('in a chat without threads', () => {
  const locale = 'sv-SE';
  const chat = { id: EXPERTS, conversationType: 'groupChat', isGroup: true };
  const block = (id: string, shown: string): string =>
    `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="${id}">` +
    `<strong itemprop="mri" itemid="28:bot">Spanwise</strong><span itemprop="time" itemid="${id}"></span>` +
    `<p itemprop="preview">${shown}</p></blockquote><p>As of May.</p>`;
  const html = (content: string) => ({ attachments: [{ contentType: 'text/html', content }] });

  it('the note says how to answer, with a code', async () => {
    const talk = await asked(locale);
    const [note] = talk.to(EXPERTS);
    expect(seen(note ?? {}).text).toContain(codeIn(note));
    expect(codeIn(note)).not.toBe('no code');
  });

  it.each<[how: string, text: string, changes: Record<string, unknown>]>([
    ['quotes the question', 'As of May.', html(block(POSTED, 'A partner asks'))],
    [
      'quotes it with the quotation in the text',
      'A partner asks &amp; waits As of May.'.replace('&amp;', '&'),
      html(block(POSTED, 'A partner asks &amp; waits')),
    ],
    ['answers it by its ID', 'As of May.', { replyToId: POSTED }],
    [
      'quotes it as newer clients do',
      `<quoted messageId="${POSTED}"/> As of May.`,
      { entities: [MENTION, { type: 'quotedReply', quotedReply: { messageId: POSTED } }] },
    ],
  ])('who %s is heard', async (_how, text, changes) => {
    const talk = await asked(locale);
    const told = await talk.reply(text, { conversation: chat, ...changes });
    expect(told?.text).toBe(says(DESK, 'expertSent'));
    const answer = seen(talk.to(PARTNER).at(-1) ?? {});
    expect(answer.text).toBe(
      flat(
        [
          says(locale, 'expertReply'),
          says(locale, 'quoted', { text: languageOf(locale).unanswerable }),
          'As of May.',
        ].join(' '),
      ),
    );
  });

  it.each<[how: string, said: (code: string) => string]>([
    ['begins with the code', (code) => `${code}: As of May.`],
    ['ends with it', (code) => `As of May. ${code}`],
    ['writes it small', (code) => `${code.toLowerCase()} As of May.`],
  ])('who %s is heard', async (_how, said) => {
    const talk = await asked(locale);
    const code = codeIn(talk.to(EXPERTS)[0]);
    const told = await talk.reply(said(code), { conversation: chat });
    expect(told?.text).toBe(says(DESK, 'expertSent'));
    expect(lastTo(talk, PARTNER)).toContain('As of May.');
    expect(lastTo(talk, PARTNER)).not.toMatch(/Q-/i);
  });

  it.each<[what: string, text: string, changes: Record<string, unknown>]>([
    ['quotes another message', 'As of May.', html(block('1800', 'Lunch?'))],
    [
      'quotes it in a quotation of another form',
      'As of May.',
      html(`<blockquote itemid="${POSTED}">x</blockquote>`),
    ],
    ['quotes it without a word', '', html(block(POSTED, 'A partner asks'))],
    [
      'does not mention the bot',
      'As of May.',
      { ...html(block(POSTED, 'x')), entities: [], text: 'As of May.' },
    ],
    ['is in another chat', 'As of May.', { replyToId: POSTED, conversation: { ...chat, id: '19:other' } }],
  ])('who %s is not', async (_what, text, changes) => {
    const talk = await asked(locale);
    const before = talk.to(PARTNER).length;
    await talk.reply(text, { conversation: chat, ...changes });
    expect(talk.to(PARTNER)).toHaveLength(before);
  });

  it('a code of no question is told to the expert, and in another chat it is no code', async () => {
    const talk = await asked(locale);
    const code = codeIn(talk.to(EXPERTS)[0]);
    const before = talk.to(PARTNER).length;
    expect((await talk.reply('Q-00000-00000 As of May.', { conversation: chat }))?.text).toBe(
      says(DESK, 'expertUnknown'),
    );
    await talk.reply(`${code} As of May.`, { conversation: { ...chat, id: '19:other' } });
    expect(talk.to(PARTNER)).toHaveLength(before);
  });
});

describe.each(LANGUAGES)('somebody else of a group, in $locale,', ({ locale, unanswerable, person }) => {
  const conversation = { id: '19:group', conversationType: 'groupChat', isGroup: true };
  const anna = { conversation, entities: [MENTION], from: { id: '29:anna' }, locale };
  const bo = { ...anna, from: { id: '29:bo' }, entities: [] };
  const said = (activity: Partial<Activity> | undefined): string => seen(activity ?? {}).text;

  it('does not send what the asker was asked for consent to', async () => {
    const talk = await start();
    await talk.say(unanswerable, anna);
    const consent = await talk.say(person, anna);
    for (const label of ['askPersonYes', 'askPersonNo'])
      expect((await talk.press(consent, says(locale, label), bo)).text).toBe(says(locale, 'pressNotYours'));
    expect(talk.to(EXPERTS)).toEqual([]);
    const yes = consent.buttons.find(({ label }) => label === says(locale, 'askPersonYes'));
    await talk.send({ text: undefined, value: yes?.data, ...anna, entities: [] });
    expect(talk.to(EXPERTS)).toHaveLength(1);
    expect(said(talk.to(conversation.id).at(-1))).toBe(says(locale, 'askPersonSent'));
  });

  it('is not shown the question behind a button', async () => {
    const talk = await start();
    const none = await talk.say(unanswerable, anna);
    const refused = await talk.press(none, says(locale, 'askPersonButton'), bo);
    expect(refused.text).toBe(says(locale, 'pressNotYours'));
    expect(refused.buttons).toEqual([]);
    const choices = await talk.say(languageOf(locale).vague, anna);
    const questions = async () => (await talk.store.questions.list()).questions.length;
    const before = await questions();
    expect((await talk.press(choices, says(locale, 'noneOfThese'), bo)).text).toBe(
      says(locale, 'pressNotYours'),
    );
    expect(await questions()).toBe(before);
    expect((await talk.press(none, says(locale, 'askPersonButton'), anna)).text).toContain(
      flat(unanswerable),
    );
  });

  it('gets nowhere with a button altered by hand', async () => {
    const talk = await start();
    await talk.say(unanswerable, anna);
    for (const asker of [undefined, '', 'x'.repeat(16)]) {
      const spanwise = { kind: 'ask-person', question: unanswerable, consent: true, asker, locale };
      const told = await talk.say(undefined, { ...bo, value: { spanwise } });
      expect(told.text).toBe(says(locale, 'pressNotYours'));
    }
    expect(talk.to(EXPERTS)).toEqual([]);
    // Of a card from before there were marks, by whoever asked it last.
    const spanwise = { kind: 'ask-person', question: unanswerable, consent: true, locale };
    await talk.send({ text: undefined, value: { spanwise }, ...anna });
    expect(talk.to(EXPERTS)).toHaveLength(1);
  });
});

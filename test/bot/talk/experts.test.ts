/** Questions that go to people once, and their answers, which are not lost and not sent twice, over HTTP. */
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
import { seen, startTalk, type TalkParts } from './support/talk.js';

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

/** Words typed in place of a button: places in the list shown, objections, `remind me`; and what is said where there is none. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Assistant, type Reply, type Turn } from '../../src/index.js';
import { assistantCatalogues, OWN_ENTRIES, ownIndex } from '../support/own-content.js';

const DAY = { today: '2026-11-18', timeZone: 'UTC' };
const ENTRIES = Object.values(OWN_ENTRIES).slice(0, 3);
const BOUGHT = { 'purchase-date': '2025-09-01' };

let assistant: Assistant;
beforeAll(async () => {
  assistant = createAssistant(await ownIndex(), assistantCatalogues());
});

function say(text: string, turn: Partial<Turn> = {}): Reply {
  return assistant.respond({ ...DAY, input: { kind: 'question', text }, ...turn });
}

function listIn(locale: string): Partial<Turn> {
  return { channelLocale: locale, last: { question: 'Which?', choices: { entryIds: ENTRIES, locale } } };
}

describe('a place in the list just shown', () => {
  it.each([
    ['the second one', 'en-US', 1],
    ['2', 'fr-FR', 1],
    ['두 번째', 'ko-KR', 1],
    ['1번', 'ko-KR', 0],
    ['den andra', 'sv-SE', 1],
    ['tvåan', 'sv-SE', 1],
    ['la deuxième', 'fr-FR', 1],
    ['第二個', 'zh-TW', 1],
    ['the last one', 'en-US', 2],
  ] as const)('%s is picked', (text, locale, place) => {
    expect(say(text, listIn(locale))).toMatchObject({ kind: 'answer', entryId: ENTRIES[place], locale });
  });

  it.each(['the second one', '2', '두 번째', 'den andra', 'la deuxième', '第二個'])(
    '%s without a list is no question',
    (text) => {
      expect(say(text)).toMatchObject({ kind: 'message' });
    },
  );

  it('tells how far the list goes', () => {
    const reply = say('5', listIn('en-US'));
    expect(reply).toMatchObject({ kind: 'message' });
    expect(reply.text).toContain('1 to 3');
  });

  it('keeps the list and the question while entries of it are looked at', () => {
    expect(say('2', listIn('en-US')).last).toMatchObject({ ...listIn('en-US').last, entryId: ENTRIES[1] });
  });
});

describe.each([
  ['en-US', 'That’s wrong', 'this is not what I asked'],
  ['sv-SE', 'det är fel', 'det var inte det jag frågade om'],
  ['zh-TW', '這個答案不對', '這不是我問的'],
  ['ko-KR', '틀렸어요', '제 질문이 아니에요'],
  ['fr-FR', 'c’est faux', 'ce n’est pas ma question'],
])('an objection in %s', (channelLocale, ...texts) => {
  it.each(texts)('%s is the thumb down for the answer shown', (text) => {
    const last = { question: 'Which?', entryId: 'x', receipt: 'SW-1' };
    const reply = say(text, { channelLocale, last });
    expect(reply.effects).toEqual([{ kind: 'keep-feedback', receipt: 'SW-1', rating: 'down' }]);
    expect(reply.buttons?.map(({ press }) => press.kind)).toContain('ask-person');
    expect(reply.locale).toBe(channelLocale);
  });

  it.each(texts)('%s offers a person where nothing can be rated', (text) => {
    const reply = say(text, { channelLocale, last: { question: 'Which?' } });
    expect(reply.buttons?.map(({ press }) => press.kind)).toEqual(['ask-person']);
    expect(say(text, { channelLocale })).toMatchObject({ kind: 'message', locale: channelLocale });
  });
});

describe.each([
  ['en-US', 'remind me'],
  ['sv-SE', 'påminn mig'],
  ['zh-TW', '提醒我'],
  ['ko-KR', '알려줘'],
  ['fr-FR', 'rappelle-moi'],
] as const)('a wish to be reminded in %s', (locale, text) => {
  it('is the button of the result shown', () => {
    const result = assistant.respond({
      ...DAY,
      input: { kind: 'policy', check: 'renewal-window', inputs: BOUGHT, locale },
    });
    const press = result.buttons?.find(({ press: { kind } }) => kind === 'remind')?.press;
    expect(press).toBeDefined();
    const recent = result.recent === undefined ? {} : { recent: result.recent };
    const { opens, closes } = press as Extract<typeof press, { kind: 'remind' }>;
    expect(say(text, { channelLocale: locale, ...recent }).effects).toEqual([
      { kind: 'add-reminders', opens, closes },
    ]);
  });

  it('is told how where there is none', () => {
    const reply = say(text, { channelLocale: locale });
    expect(reply).toMatchObject({ kind: 'message', locale });
    expect(reply.effects).toBeUndefined();
  });
});

describe('the code of an answer', () => {
  it.each(['SW-7K3M-Q2XD-9H', 'sw-7k3m-q2xd-9h', 'What is SW-7K3M-Q2XD-9H?', 'SW 7K3M Q2XD 9H'])(
    '%s is no question',
    (text) => {
      expect(say(text).kind).toBe('message');
      expect(say(text).text).toContain('SW-7K3M-Q2XD-9H');
    },
  );
});

describe('what is kept of people', () => {
  it.each([
    ['what do you store about me', 'en-US'],
    ['Vad sparar du om mig?', 'sv-SE'],
    ['quelles données gardez-vous sur moi ?', 'fr-FR'],
    ['你會記住什麼資料', 'zh-TW'],
    ['저에 대해 무엇을 저장하나요?', 'ko-KR'],
  ])('%s is told, with the way to delete it', (text, locale) => {
    const reply = say(text, { channelLocale: locale });
    expect([reply.kind, reply.locale]).toEqual(['message', locale]);
    expect(reply.buttons?.map(({ press }) => press.kind)).toEqual(['forget']);
  });
});

/** Several answers in one message, and corrections, as people type them while a check waits for one input. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputsOf, policyChecks, readTold, type Told } from '../../../src/policy/index.js';
import type { PolicyCheckName } from '../../../src/model/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';
import { LATER_ANSWERS } from './later-answers.js';

/** A Wednesday. */
const TODAY = '2026-11-18';
const LABELS = {
  'wrong-tenant': ['Activated on the wrong tenant', 'Aktiverad i fel klientorganisation'],
  other: ['Another reason', 'Ett annat skäl'],
};

type Case = readonly [text: string, told: Readonly<Record<string, string>>, unclear?: readonly string[]];

const NO = 'no';
const YES = 'yes';
const REFUND: Readonly<Record<string, readonly Case[]>> = {
  'en-US': [
    ['November 12, not activated', { 'purchase-date': '2026-11-12', activated: NO }],
    ['Nov 12 not yet activated', { 'purchase-date': '2026-11-12', activated: NO }],
    ['not activated, nov 12', { 'purchase-date': '2026-11-12', activated: NO }],
    ['Nov 12. No.', { 'purchase-date': '2026-11-12', activated: NO }],
    ['not yet, bought it Nov 12', { 'purchase-date': '2026-11-12', activated: NO }],
    ['11/13 but activated it already', { 'purchase-date': '2026-11-13', activated: YES }],
    ['11/12 but activated it already', { activated: YES }, ['purchase-date']],
    ['Nov 12, activated', { 'purchase-date': '2026-11-12', activated: YES }],
    ['5 days ago and nothing activated', { 'purchase-date': '2026-11-13', activated: NO }],
    ['last month, unused', { activated: NO }, ['purchase-date']],
    ['December 24, 2026, not activated', { activated: NO }, ['purchase-date']],
    // A yes or no while the date is asked belongs to the only input that it can answer.
    ['no', { activated: NO }],
    ['not yet', { activated: NO }],
    // The no objects to the date.
    ['no, it was October 1st', { 'purchase-date': '2026-10-01' }],
    ['Nov 12, activated Nov 14', { 'purchase-date': '2026-11-12', activated: YES }],
    // The day of another event is not the one asked for.
    ['we activated it on Nov 14', { activated: YES }],
    ['not November 1 but November 2', { 'purchase-date': '2026-11-02' }],
    ['can I get it back if it was activated?', {}],
    ['what is a purchase date', {}],
  ],
  'fr-FR': [
    ['le 12 novembre, pas encore activé', { 'purchase-date': '2026-11-12', activated: NO }],
    ['12 nov pas activé', { 'purchase-date': '2026-11-12', activated: NO }],
    ['il y a 5 jours, rien activé', { 'purchase-date': '2026-11-13', activated: NO }],
    ['le 12 novembre mais déjà activé', { 'purchase-date': '2026-11-12', activated: YES }],
    ['non, le 12 novembre', { 'purchase-date': '2026-11-12' }],
    ['pas encore', { activated: NO }],
    ['pas le 1er novembre mais le 2 novembre', { 'purchase-date': '2026-11-02' }],
    ['03/04/2026, pas activé', { activated: NO }, ['purchase-date']],
    ['12/11, pas activé', { 'purchase-date': '2026-11-12', activated: NO }],
  ],
  'sv-SE': [
    ['12 november, inte aktiverad', { 'purchase-date': '2026-11-12', activated: NO }],
    ['för 5 dagar sen o inte aktiverat än', { 'purchase-date': '2026-11-13', activated: NO }],
    ['12/11, oaktiverat', { 'purchase-date': '2026-11-12', activated: NO }],
    ['12/11 men redan aktiverat', { 'purchase-date': '2026-11-12', activated: YES }],
    ['nej, den 12 november', { 'purchase-date': '2026-11-12' }],
    ['inte än', { activated: NO }],
    ['inte den 1 november utan den 2 november', { 'purchase-date': '2026-11-02' }],
  ],
  'ko-KR': [
    ['11월 12일, 아직 활성화 안 했어요', { 'purchase-date': '2026-11-12', activated: NO }],
    ['11월 12일 미활성', { 'purchase-date': '2026-11-12', activated: NO }],
    ['5일 전이요. 활성화했어요', { 'purchase-date': '2026-11-13', activated: YES }],
    ['아니요, 11월 12일이요', { 'purchase-date': '2026-11-12' }],
    ['아직이요', { activated: NO }],
    ['11월 1일이 아니라 11월 2일', { 'purchase-date': '2026-11-02' }],
  ],
  'zh-TW': [
    ['11月12日，還沒啟用', { 'purchase-date': '2026-11-12', activated: NO }],
    ['11/12 未啟用', { 'purchase-date': '2026-11-12', activated: NO }],
    ['五天前,已經啟用了', { 'purchase-date': '2026-11-13', activated: YES }],
    ['不對，是11月12日', { 'purchase-date': '2026-11-12' }],
    ['還沒', { activated: NO }],
    ['不是11月1日，是11月2日', { 'purchase-date': '2026-11-02' }],
  ],
};

describe.each(Object.entries(REFUND))('a refund whose purchase date is asked for, in %s', (tag, cases) => {
  it.each(cases.map((each) => ({ text: each[0], each })))('$text', ({ each }) => {
    const [text, inputs, unclear = []] = each;
    expect(tell(text, tag, 'refund', 'purchase-date')).toEqual({ inputs, unclear });
  });
});

describe('a refund whose activation is asked for', () => {
  it.each([
    ['en-US', 'no', { activated: NO }],
    ['en-US', 'actually it was activated', { activated: YES }],
    ['en-US', 'we did activate it', { activated: YES }],
    ['fr-FR', 'en fait, il a été activé', { activated: YES }],
    ['fr-FR', 'pas activé', { activated: NO }],
    ['sv-SE', 'jo det är faktiskt aktiverat', { activated: YES }],
    ['ko-KR', '사실 활성화했어요', { activated: YES }],
    ['ko-KR', '미활성', { activated: NO }],
    ['zh-TW', '其實已經啟用了', { activated: YES }],
    ['zh-TW', '未啟用', { activated: NO }],
    ['en-US', 'no, we bought it on November 3', { 'purchase-date': '2026-11-03' }],
    ['en-US', 'no, the colleague who knows comes back to work on December 3, 2025', {}],
    ['en-US', 'no idea', {}],
  ])('%s: %s', (tag, text, inputs) => {
    expect(tell(text, tag, 'refund', 'activated').inputs).toEqual(inputs);
  });
});

describe('a replacement token', () => {
  const told = { 'activation-date': '2026-09-01', reason: 'wrong-tenant', 'already-replaced': NO };
  it.each([
    ['en-US', 'Sept 1, wrong tenant, first time', told],
    ['en-US', '5 days ago, never replaced', { 'activation-date': '2026-11-13', 'already-replaced': NO }],
    ['en-US', 'Sept 1, another reason, no', { ...told, reason: 'other' }],
    ['fr-FR', 'le 1er septembre, mauvais tenant, jamais remplacé', told],
    ['sv-SE', '1 september, fel tenant, första gången', told],
    ['ko-KR', '9월 1일, 잘못된 테넌트, 처음이에요', told],
    ['zh-TW', '9月1日，用錯租用戶，第一次', told],
  ])('%s: %s', (tag, text, inputs) => {
    expect(tell(text, tag, 'replacement-token', 'activation-date')).toEqual({ inputs, unclear: [] });
  });

  it('is told the date beside other answers while the reason is asked for', () => {
    const inputs = { 'activation-date': '2026-09-01', reason: 'wrong-tenant' };
    expect(tell('sept 1, wrong tenant', 'en-US', 'replacement-token', 'reason').inputs).toEqual(inputs);
  });
});

describe('other checks', () => {
  it.each([
    ['en-US', 'split it into 4', 'token-split', 'parts', { parts: '4' }],
    ['zh-TW', '拆成4', 'token-split', 'parts', { parts: '4' }],
    ['ko-KR', '4로 나눠 주세요', 'token-split', 'parts', { parts: '4' }],
    ['sv-SE', 'dela upp den i 4', 'token-split', 'parts', { parts: '4' }],
    ['fr-FR', 'on le divise en 4', 'token-split', 'parts', { parts: '4' }],
    ['en-US', '500 seats, split into 4', 'token-split', 'seats', { seats: '500', parts: '4' }],
    ['en-US', '500', 'token-split', 'seats', { seats: '500' }],
    ['en-US', 'Enterprise, we share it', 'visual-studio', 'edition', { edition: 'enterprise', share: YES }],
    ['en-US', 'Enterprise, not shared', 'visual-studio', 'edition', { edition: 'enterprise', share: NO }],
    ['sv-SE', '31 december', 'license-use', 'membership-ends', { 'membership-ends': '2026-12-31' }],
    [
      'en-US',
      'Nov 15 2020, cloud business apps',
      'hardship-extension',
      'anniversary-date',
      { 'anniversary-date': '2020-11-15', competency: 'Cloud Business Applications' },
    ],
  ] as const)('%s: %s', (tag, text, check, asking, inputs) => {
    expect(tell(text, tag, check, asking)).toEqual({ inputs, unclear: [] });
  });
});

describe('answers written after it', () => {
  it.each(LATER_ANSWERS)('%s: %s', (tag, text, check, inputs) => {
    const asking = inputsOf(check).find(({ type }) => type === 'date')?.name ?? '';
    expect(tell(text, tag, check, asking)).toEqual({ inputs, unclear: [] });
  });
});

describe('a check that has been answered, so that nothing is asked for', () => {
  it.each([
    ['en-US', 'sorry, I meant November 2', { 'purchase-date': '2026-11-02' }],
    ['en-US', 'actually it was activated', { activated: YES }],
    ['en-US', 'we did activate it', { activated: YES }],
    [
      'en-US',
      'what if we bought it on November 2 and never activated it?',
      { 'purchase-date': '2026-11-02', activated: NO },
    ],
    ['fr-FR', 'et si c’était le 2 novembre ?', { 'purchase-date': '2026-11-02' }],
    ['fr-FR', 'en fait, il a été activé', { activated: YES }],
    ['sv-SE', 'nej, den 2 november menade jag', { 'purchase-date': '2026-11-02' }],
    ['sv-SE', 'vi har faktiskt aktiverat den', { activated: YES }],
    ['ko-KR', '아니 11월 2일이요', { 'purchase-date': '2026-11-02' }],
    ['ko-KR', '사실은 활성화했습니다', { activated: YES }],
    ['zh-TW', '如果是11月2日呢？', { 'purchase-date': '2026-11-02' }],
    ['zh-TW', '其實啟用過了', { activated: YES }],
    // Questions of their own, and a yes or no to nothing.
    ['en-US', 'when does the November 2 promotion end?', {}],
    ['en-US', 'how do I activate it?', {}],
    ['en-US', 'no', {}],
    ['sv-SE', 'hur aktiverar jag?', {}],
    ['zh-TW', '要怎麼啟用？', {}],
    ['ko-KR', '활성화는 어떻게 하나요?', {}],
    ['fr-FR', 'comment l’activer ?', {}],
  ])('%s: %s', (tag, text, inputs) => {
    expect(tell(text, tag, 'refund')).toEqual({ inputs, unclear: [] });
  });
});

it.each([
  ['en-US', 'it will be activated tomorrow'],
  ['en-US', 'how do I know whether it is still good'],
  ['ko-KR', '활성화할 예정이에요'],
  ['zh-TW', '下週要啟用'],
])('tells nothing of what is still to come: %s: %s', (tag, text) => {
  expect(tell(text, tag, 'refund', 'activated').inputs['activated']).toBeUndefined();
});

it('reads any of the languages that a message may be in', () => {
  const locales = ['zh-TW', 'sv-SE'].map((tag) => parseLocale(tag) as Locale);
  const told = readTold('12 november, inte aktiverad', { check: 'refund', locales, today: TODAY });
  expect(told.inputs).toMatchObject({ activated: NO });
});

it('tells only inputs of the check, each once, whatever the message', () => {
  const pieces = fc.constantFrom(...Object.values(REFUND).flatMap((cases) => cases.map(([text]) => text)));
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 4 })
    .map((all) => all.join(' '));
  const checks = fc.constantFrom(...policyChecks.map(({ name }) => name));
  fc.assert(
    fc.property(texts, checks, fc.constantFrom(...Object.keys(REFUND)), (text, check, tag) => {
      const names = inputsOf(check).map(({ name }) => name);
      for (const asking of names) {
        const { inputs, unclear } = tell(text, tag, check, asking);
        const told = [...Object.keys(inputs), ...unclear];
        expect(new Set(told).size).toBe(told.length);
        expect(names).toEqual(expect.arrayContaining(told));
      }
    }),
  );
});

function tell(
  text: string,
  tag: string,
  check: PolicyCheckName,
  asking?: string,
): Pick<Told, 'inputs' | 'unclear'> {
  const locales = [parseLocale(tag) as Locale];
  const question = { check, locales, today: TODAY, labels: LABELS, ...(asking && { asking }) };
  const { inputs, unclear } = readTold(text, question);
  return { inputs, unclear };
}

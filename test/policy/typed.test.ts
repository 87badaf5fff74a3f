/** What people type when a check asks them for an input. */
import { describe, expect, it } from 'vitest';
import { isCancel, readTyped, type Typed } from '../../src/policy/index.js';
import { parseLocale, type Locale, type PolicyCheckName, type PolicyInput } from '../../src/index.js';

const TODAY = '2026-11-18';
const PURCHASE: PolicyInput = { name: 'purchase-date', type: 'date', mustBePast: true };
const ENDS: PolicyInput = { name: 'membership-ends', type: 'date' };
const SEATS: PolicyInput = { name: 'seats', type: 'count', min: 1, max: 1_000_000 };
const ACTIVATED: PolicyInput = { name: 'activated', type: 'choice', values: ['yes', 'no'] };
const REASON: PolicyInput = {
  name: 'reason',
  type: 'choice',
  values: ['wrong-tenant', 'seats-added-by-mistake', 'other'],
};
const LABELS = {
  'wrong-tenant': ['Activated on the wrong tenant', 'Aktiverad i fel klientorganisation'],
  other: ['Another reason', 'Ett annat skäl'],
};

function read(text: string, tag: string, input: PolicyInput, check: PolicyCheckName = 'refund'): Typed {
  const locales = [parseLocale(tag) as Locale];
  return readTyped(text, { check, input, locales, today: TODAY, labels: LABELS });
}

describe('a date', () => {
  it.each([
    ['2025-09-01', 'ko-KR', PURCHASE, '2025-09-01'],
    // The check says what is wrong with the year.
    ['0019-09-01', 'en-US', PURCHASE, '0019-09-01'],
    ['十月三十日', 'zh-TW', PURCHASE, '2026-10-30'],
    ['3주 전이요', 'ko-KR', PURCHASE, '2026-10-28'],
    ['i måndags', 'sv-SE', PURCHASE, '2026-11-16'],
    ['le 1er septembre 2025', 'fr-FR', PURCHASE, '2025-09-01'],
    // Without a year a purchase is past, an end the nearest.
    ['31/12', 'sv-SE', PURCHASE, '2025-12-31'],
    ['31/12', 'sv-SE', ENDS, '2026-12-31'],
    ['soon', 'en-US', PURCHASE, undefined],
  ])('%s in %s', (text, tag, input, value) => {
    const typed = read(text, tag, input);
    expect(typed.kind === 'value' ? typed.value : undefined).toBe(value);
  });

  it('is told from what it is not', () => {
    expect(read('2021-02-30', 'en-US', PURCHASE)).toMatchObject({ fault: { code: 'no-such-date' } });
    expect(read('last month', 'en-US', PURCHASE)).toMatchObject({ fault: { code: 'not-a-date' } });
    expect(read('03/04/2026', 'fr-FR', PURCHASE)).toMatchObject({ kind: 'ambiguous' });
  });

  it.each([
    ['2', '2021-04-03'],
    ['April 3', '2021-04-03'],
    ['March 4', '2021-03-04'],
    // Another day altogether is taken as well.
    ['April 5, 2021', '2021-04-05'],
  ])('of those offered: %s', (text, value) => {
    const locales = [parseLocale('en-US') as Locale];
    const candidates = ['2021-03-04', '2021-04-03'];
    const question = {
      check: 'refund',
      input: PURCHASE,
      locales,
      today: TODAY,
      labels: {},
      candidates,
    } as const;
    expect(readTyped(text, question)).toEqual({ kind: 'value', value });
  });
});

describe('a number', () => {
  it.each([
    ['500', 'en-US', '500'],
    ['500 seats', 'en-US', '500'],
    ['1,000,000,000', 'en-US', '1000000000'],
    ['1 000', 'fr-FR', '1000'],
    ['-3', 'sv-SE', '-3'],
    ['ｔｗｏ', 'en-US', '2'],
    ['三個', 'zh-TW', '3'],
    ['두 개요', 'ko-KR', '2'],
    ['0', 'ko-KR', '0'],
    ['none of your business', 'en-US', undefined],
    ['2.5', 'en-US', undefined],
    ['a billion', 'en-US', undefined],
    ['one billion', 'en-US', undefined],
    ['十億', 'zh-TW', undefined],
    ['500 or 600', 'en-US', undefined],
  ])('%s in %s', (text, tag, value) => {
    const typed = read(text, tag, SEATS, 'token-split');
    expect(typed.kind === 'value' ? typed.value : undefined).toBe(value);
  });
});

describe('a choice', () => {
  it.each([
    ['not yet', 'en-US', ACTIVATED, 'no'],
    ['No, we have not', 'en-US', ACTIVATED, 'no'],
    ['還沒有', 'zh-TW', ACTIVATED, 'no'],
    ['네', 'ko-KR', ACTIVATED, 'yes'],
    ['아니요, 아직이요.', 'ko-KR', ACTIVATED, 'no'],
    ['Ja!', 'sv-SE', ACTIVATED, 'yes'],
    ['Pas encore.', 'fr-FR', ACTIVATED, 'no'],
    ['1', 'en-US', ACTIVATED, 'yes'],
    ['nej det har vi inte gjort', 'sv-SE', ACTIVATED, 'no'],
    ['oui nous en avons activé', 'fr-FR', ACTIVATED, 'yes'],
    ['no idea', 'en-US', ACTIVATED, undefined],
    ['perhaps', 'en-US', ACTIVATED, undefined],
    ['wrong-tenant', 'en-US', REASON, 'wrong-tenant'],
    ['the wrong tenant', 'en-US', REASON, 'wrong-tenant'],
    ['fel klientorganisation', 'sv-SE', REASON, 'wrong-tenant'],
    ['ett annat skäl', 'sv-SE', REASON, 'other'],
    ['3', 'en-US', REASON, 'other'],
    ['9', 'en-US', REASON, undefined],
  ])('%s in %s', (text, tag, input, value) => {
    const typed = read(text, tag, input, input === REASON ? 'replacement-token' : 'refund');
    expect(typed.kind === 'value' ? typed.value : undefined).toBe(value);
  });
});

describe('giving up', () => {
  it.each([
    'Cancel',
    'never mind!',
    '取消',
    '算了。',
    '취소',
    '그만',
    'Avbryt',
    'glöm det',
    'Annuler',
    'laisse tomber',
    'stop',
    'I give up',
    'changed my mind',
    'strunt i det',
    'ångra mig',
    'Jag ångrade mig.',
    'stoppa',
    '괜찮아요 그만할게요',
    '그만하겠습니다',
    '還是算了',
    '放棄',
    'tant pis !',
    'J’abandonne',
  ])('%s', (text) => {
    expect(isCancel(text)).toBe(true);
  });
  it.each([
    'Can I cancel my purchase?',
    '可以取消購買嗎？',
    '취소하면 환불되나요?',
    'avbryta köpet',
    'jag ångrade mig och vill ha pengarna tillbaka',
    'can we stop the renewal?',
    '反悔可以退費嗎',
    'annuler l’achat',
  ])('is not %s', (text) => {
    expect(isCancel(text)).toBe(false);
  });
});

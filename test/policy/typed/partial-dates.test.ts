/** Dates that a message gives in part, leaves open, or tells of something else, while a check asks for one. */
import { describe, expect, it } from 'vitest';
import { readDateOnly, readTold, readTyped, type Typed } from '../../../src/policy/index.js';
import type { PolicyCheckName, PolicyInput } from '../../../src/model/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';

/** A Saturday. */
const TODAY = '2026-11-21';
const BEFORE = '2020-09-01';
const PURCHASE: PolicyInput = { name: 'purchase-date', type: 'date', mustBePast: true };
const ANNIVERSARY: PolicyInput = { name: 'anniversary-date', type: 'date' };
const REASON: PolicyInput = {
  name: 'reason',
  type: 'choice',
  values: ['wrong-tenant', 'seats-added-by-mistake', 'other'],
};
const SEATS: PolicyInput = { name: 'seats', type: 'count', min: 1, max: 1_000_000 };
const LABELS = {
  'wrong-tenant': ['Activated on the wrong tenant', '啟用到錯誤的租用戶', '잘못된 테넌트에서 활성화'],
  'seats-added-by-mistake': ['Seats added by mistake'],
  other: ['Another reason', '其他原因', '다른 이유'],
};

describe('a year that no case can have is left to the check', () => {
  it.each([
    ['zh-TW', '0019年1月5日'],
    ['en-US', 'January 5 0019'],
    ['ko-KR', '0019년 1월 5일'],
    ['sv-SE', '5 januari 0019'],
    ['fr-FR', '5 janvier 0019'],
  ])('%s: %s', (tag, text) => {
    expect(type(text, tag)).toEqual({ kind: 'value', value: '0019-01-05' });
  });
});

it.each(['en-US', 'fr-FR'])('asks back which of three pairs of digits is the year in %s', (tag) => {
  expect(type('19-01-05', tag)).toMatchObject({
    kind: 'ambiguous',
    candidates: ['2019-01-05', '2005-01-19'],
  });
});

describe('what a correction leaves out is of the date told before', () => {
  it.each([
    ['en-US', 'not Sept 1, Sept 2', '2020-09-02'],
    ['en-US', 'sorry, Oct 3', '2020-10-03'],
    ['sv-SE', 'inte 1 september, 2 september', '2020-09-02'],
    ['sv-SE', 'förlåt, 3 oktober', '2020-10-03'],
    ['fr-FR', 'pas le 1er septembre, le 2 septembre', '2020-09-02'],
    ['fr-FR', 'pardon, le 3 octobre', '2020-10-03'],
    ['ko-KR', '9월 1일이 아니라 9월 2일', '2020-09-02'],
    ['ko-KR', '죄송해요, 10월 3일', '2020-10-03'],
    ['zh-TW', '不是2月29日，是3月1日', '2020-03-01'],
    ['zh-TW', '抱歉，10月3日', '2020-10-03'],
    // A year or a day alone.
    ['en-US', 'sorry, 2021', '2021-09-01'],
    ['en-US', 'not 2020, 2021', '2021-09-01'],
    ['en-US', 'it was in 2021', '2021-09-01'],
    ['en-US', 'I mean the 2nd', '2020-09-02'],
    ['sv-SE', '2023 menade jag', '2023-09-01'],
    ['sv-SE', 'jag menade den 2:a', '2020-09-02'],
    ['fr-FR', 'en 2023 plutôt', '2023-09-01'],
    ['fr-FR', 'je voulais dire le 2', '2020-09-02'],
    ['ko-KR', '2023년이었어요', '2023-09-01'],
    ['ko-KR', '2020년이 아니라 2021년', '2021-09-01'],
    ['ko-KR', '2일이에요', '2020-09-02'],
    ['zh-TW', '是2023年才對', '2023-09-01'],
    ['zh-TW', '不是2020年，是2021年', '2021-09-01'],
    ['zh-TW', '是2號', '2020-09-02'],
    // Neither corrects.
    ['en-US', 'Oct 3', '2026-10-03'],
    ['en-US', 'what about Oct 3?', '2026-10-03'],
  ])('%s: %s', (tag, text, date) => {
    expect(type(text, tag, { near: BEFORE })).toEqual({ kind: 'value', value: date });
    expect(readDateOnly(text, { ...said(tag), near: BEFORE })).toMatchObject({ kind: 'date', date });
  });

  it('is not of a year that puts a past day ahead', () => {
    expect(type('sorry, Dec 3', 'en-US', { near: '2026-11-01' })).toMatchObject({ value: '2025-12-03' });
  });

  it('is no day where the calendar lacks it', () => {
    expect(readDateOnly('sorry, 2023', { ...said('en-US'), near: '2024-02-29' })?.kind).toBe('impossible');
  });

  it.each(['sorry, 2021', 'I mean the 2nd'])('is nothing without one: %s', (text) => {
    expect(readDateOnly(text, said('en-US'))).toBeUndefined();
  });

  it.each(['the 2 seats', '2', 'SQL Server 2019', 'we have 2021 seats'])('is none of %s', (text) => {
    expect(readDateOnly(text, { ...said('en-US'), near: BEFORE })).toBeUndefined();
  });
});

describe('an inexact day is asked back', () => {
  it.each([
    ['en-US', 'before Nov 3'],
    ['en-US', 'around Nov 3'],
    ['en-US', '3 Nov or 4 Nov'],
    ['en-US', 'Nov 3 or 4'],
    ['en-US', 'between Nov 1 and Nov 5'],
    ['en-US', 'we bought it around Nov 3'],
    ['en-US', 'we bought one on Nov 1 and one on Nov 5'],
    ['en-US', 'bought one Nov 1, bought another on Nov 5'],
    ['sv-SE', 'före den 3 november'],
    ['sv-SE', 'runt 3 november'],
    ['sv-SE', '3 eller 4 november'],
    ['sv-SE', 'mellan 1 och 5 november'],
    ['sv-SE', 'vi köpte en den 1 november och en den 5 november'],
    ['fr-FR', 'vers le 3 novembre'],
    ['fr-FR', 'avant le 3 novembre'],
    ['fr-FR', 'le 3 ou le 4 novembre'],
    ['fr-FR', 'entre le 1er et le 5 novembre'],
    ['fr-FR', 'on en a acheté un le 1er novembre et un autre le 5 novembre'],
    ['ko-KR', '11월 3일쯤'],
    ['ko-KR', '11월 3일 전에 샀어요'],
    ['ko-KR', '11월 3일이나 4일'],
    ['ko-KR', '11월 1일에서 5일 사이'],
    ['ko-KR', '11월 1일에 하나, 11월 5일에 하나 샀어요'],
    ['zh-TW', '11月3日左右'],
    ['zh-TW', '11月3日以前買的'],
    ['zh-TW', '11月3日或4日'],
    ['zh-TW', '11月1日到5日之間'],
    ['zh-TW', '11月1日買一個，11月5日又買一個'],
  ])('%s: %s', (tag, text) => {
    expect(type(text, tag)).toMatchObject({ kind: 'fault', fault: { code: 'not-a-date' } });
    expect(readDateOnly(text, said(tag))).toBeUndefined();
    const told = readTold(text, { check: 'refund', asking: 'purchase-date', ...said(tag) });
    expect(told.inputs).toEqual({});
  });

  it.each([
    ['en-US', '3 weeks ago', '2026-10-31'],
    ['ko-KR', '3주 전이요', '2026-10-31'],
    ['zh-TW', '三天前', '2026-11-18'],
  ])('but not one counted from today: %s: %s', (tag, text, value) => {
    expect(type(text, tag)).toEqual({ kind: 'value', value });
  });
});

describe('the day of another event answers nothing', () => {
  it.each([
    ['renewal-window', PURCHASE, 'en-US', 'our anniversary is Oct 31'],
    ['renewal-window', PURCHASE, 'sv-SE', 'vår årsdag är den 31 oktober'],
    ['renewal-window', PURCHASE, 'fr-FR', 'notre anniversaire est le 31 octobre'],
    ['renewal-window', PURCHASE, 'ko-KR', '저희 기념일은 10월 31일이에요'],
    ['renewal-window', PURCHASE, 'zh-TW', '我們的週年日是10月31日'],
    ['missed-renewal', ANNIVERSARY, 'en-US', 'we bought it on Oct 31'],
    ['missed-renewal', ANNIVERSARY, 'sv-SE', 'vi köpte det den 31 oktober'],
    ['missed-renewal', ANNIVERSARY, 'fr-FR', 'nous l’avons acheté le 31 octobre'],
    ['missed-renewal', ANNIVERSARY, 'ko-KR', '10월 31일에 샀어요'],
    ['missed-renewal', ANNIVERSARY, 'zh-TW', '我們10月31日買的'],
  ] as const)('%s: %o: %s: %s', (check, input, tag, text) => {
    expect(type(text, tag, { check, input })).toEqual({ kind: 'unread' });
    expect(readTold(text, { check, asking: input.name, ...said(tag) }).inputs).toEqual({});
  });
});

describe('a choice is named by whole words', () => {
  it.each([
    ['no', undefined],
    ['on', undefined],
    ['他', undefined],
    ['something else entirely', undefined],
    ['another', 'other'],
    ['其他', 'other'],
    ['이유', 'other'],
    ['mistake', 'seats-added-by-mistake'],
  ])('%s', (text, value) => {
    const typed = type(text, 'en-US', { check: 'replacement-token', input: REASON });
    expect(typed.kind === 'value' ? typed.value : undefined).toBe(value);
  });
});

describe('a number is read whole or asked back', () => {
  it.each([
    ['zh-TW', '一百', '100'],
    ['zh-TW', '10萬', '100000'],
    ['zh-TW', '一百二', undefined],
    ['ko-KR', '열두 개', '12'],
    ['ko-KR', '네', undefined],
    ['en-US', 'about a hundred seats', '100'],
    ['en-US', '500 seats in one tenant', '500'],
    ['en-US', 'two or three', undefined],
    ['en-US', 'a billion', undefined],
    ['en-US', 'half a million', undefined],
    ['sv-SE', 'hundra två platser', '102'],
    ['fr-FR', 'une centaine', '100'],
  ])('%s: %s', (tag, text, value) => {
    const typed = type(text, tag, { check: 'token-split', input: SEATS });
    expect(typed.kind === 'value' ? typed.value : undefined).toBe(value);
  });
});

function said(tag: string): { readonly locales: readonly Locale[]; readonly today: string } {
  return { locales: [parseLocale(tag) as Locale], today: TODAY };
}

interface Asked {
  readonly check?: PolicyCheckName;
  readonly input?: PolicyInput;
  readonly near?: string;
}

function type(text: string, tag: string, { check = 'refund', input = PURCHASE, near }: Asked = {}): Typed {
  return readTyped(text, { check, input, labels: LABELS, ...said(tag), ...(near !== undefined && { near }) });
}

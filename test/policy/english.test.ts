/** Numbers, spans of days and dates as published English writes them. */
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/policy/calendar.js';
import { cleanEnglish, dateRange, daysIn, numberOf, soleDays } from '../../src/policy/english.js';

describe('numbers', () => {
  it.each([
    ['30', 30],
    ['one', 1],
    ['Thirty', 30],
    ['forty-five', 45],
    ['ninety nine', 99],
    ['nineteen', 19],
    ['several', undefined],
    ['thirty-eleven', undefined],
    ['3.5', undefined],
  ])('%s is %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });
});

describe('days', () => {
  it.each([
    ['a 30-day period', [30]],
    ['within 30 days', [30]],
    ['30\u00a0days', [30]],
    ['thirty (30) calendar days', [30]],
    ['one day, then two days', [1, 2]],
    ['thirty (31) days', [undefined]],
    ['30 business days', [undefined]],
    ['a few days', []],
    ['30 dayparts', []],
  ])('%s', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });

  it('are one number where all are the same, and none where two differ', () => {
    expect(soleDays('30 days, and 30-day')).toBe(30);
    expect(soleDays('30 days, or 31 days')).toBeUndefined();
    expect(soleDays('days')).toBeUndefined();
  });
});

describe('a range of dates', () => {
  it.each([
    ['between July 1 and December 31, 2020', '2020-07-01', '2020-12-31'],
    ['from July 1, 2020 to June 30, 2021', '2020-07-01', '2021-06-30'],
    ['between Jan. 1st and Feb. 29th, 2024', '2024-01-01', '2024-02-29'],
    ['between 1 July and 31 December 2020', '2020-07-01', '2020-12-31'],
    ['from 2021-01-01 to 2021-06-30', '2021-01-01', '2021-06-30'],
    ['between Sept 1 and Sept 30, 2021', '2021-09-01', '2021-09-30'],
  ])('%s', (text, from, to) => {
    const range = dateRange(text);
    expect(range && [isoOf(range.from), isoOf(range.to)]).toEqual([from, to]);
  });

  it.each([
    ['between July 1 and December 31', 'no year'],
    ['between February 1 and February 29, 2021', 'a day that there is not'],
    ['between December 31 and July 1, 2020', 'the wrong way round'],
    ['between July 1 and July 2 and July 3, 2020', 'three dates'],
    ['in July 2020', 'no day'],
  ])('%s is none: %s', (text) => {
    expect(dateRange(text)).toBeUndefined();
  });
});

it('plain quotes, hyphens and blanks, no markup', () => {
  expect(cleanEnglish('You **can’t**\u00a0split   a 25‑seat [token](x.md).')).toBe(
    "You can't split a 25-seat token.",
  );
});

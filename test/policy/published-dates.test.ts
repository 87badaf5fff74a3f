/** Dates as published text writes them in any language, translation litter included. */
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../src/policy/calendar.js';
import { partsOfText } from '../../src/policy/published-dates.js';
import { parseLocale, type Locale } from '../../src/text/index.js';

describe('full dates, in order of time, and the numbers that are part of none', () => {
  it.each<[string, string, string[], number[]]>([
    [
      'en-US',
      'Bought September 1, 2020, the 30-day period begins Sept. 2, 2021.',
      ['2020-09-01', '2021-09-02'],
      [30],
    ],
    ['en-US', 'From 9/1/2020 on', ['2020-09-01'], []],
    ['en-GB', 'From 1/9/2020 on', ['2020-09-01'], []],
    ['zh-TW', '在2020年9月1日購買，30天的期限將于2021年9月2日開始', ['2020-09-01', '2021-09-02'], [30]],
    ['zh-TW', '在 2018 年 9 月 1 購買', ['2018-09-01'], []],
    ['ko-KR', '2020 년 9 월 1 일에, 30 일은 2021 9 월 2 일에', ['2020-09-01', '2021-09-02'], [30]],
    ['ko-KR', '2020. 9. 1.에 구매', ['2020-09-01'], []],
    ['ja-JP', '2020年9月1日に購入', ['2020-09-01'], []],
    [
      'fr-FR',
      'le 1er septembre 2020, puis 30 jours dès le 2 septembre 2021',
      ['2020-09-01', '2021-09-02'],
      [30],
    ],
    ['fr-FR', 'le 01/09/2020', ['2020-09-01'], []],
    ['sv-SE', 'den 1 september 2020 och 30-dagars', ['2020-09-01'], [30]],
    ['de-DE', 'am 1. September 2020', ['2020-09-01'], []],
    ['es-ES', 'el 1 de septiembre de 2020', ['2020-09-01'], []],
    ['nl-NL', 'op 1 maart 2021 en op 1 maart 2021', ['2021-03-01'], []],
    ['sv-SE', 'den 2 september 2021, förut den 1 september 2020', ['2020-09-01', '2021-09-02'], []],
    ['sv-SE', 'den 31 september 2020', [], [31, 2020]],
    ['sv-SE', 'version 2.5 av v3', [], []],
    ['sv-SE', 'september 2021', [], [2021]],
  ])('%s: %s', (tag, text, dates, numbers) => {
    const parts = partsOfText(text, localeOf(tag));
    expect(parts.dates.map(isoOf)).toEqual(dates);
    expect(parts.numbers).toEqual(numbers);
  });
});

function localeOf(tag: string): Locale {
  const locale = parseLocale(tag);
  if (locale === undefined) throw new RangeError(tag);
  return locale;
}

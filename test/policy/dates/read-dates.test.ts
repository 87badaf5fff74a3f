/** Every spelling reads as people mean it, any calendar day comes back from its usual spellings, nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates, type DateReading } from '../../../src/policy/dates/index.js';
import { parseLocale, type Locale } from '../../../src/text/index.js';
import { SPELLINGS, TODAY } from './spellings.js';
import { processorTime } from '../../support/processor-time.js';

describe.each(Object.entries(SPELLINGS))('dates in %s', (tag, spellings) => {
  const locale = parseLocale(tag) as Locale;

  it('has at least forty spellings of its own', () => {
    expect(spellings.length).toBeGreaterThanOrEqual(54);
  });

  it.each(spellings)('reads %j as %j', (text, expected) => {
    expect(readDates(text, locale, TODAY).map(shortly).join(' ')).toBe(expected);
  });

  it.each(spellings)('reads %j alike inside a sentence', (text, expected) => {
    const around = `Action Pack, ${text}, renew?`;
    expect(readDates(around, locale, TODAY).map(shortly).join(' ')).toBe(expected);
  });

  it('says where a date stands in the text as given', () => {
    for (const [text] of spellings) {
      const around = `Ａｃｔｉｏｎ ﬁ ${text}`;
      for (const { start, end, text: own } of readDates(around, locale, TODAY)) {
        expect(around.slice(start, end)).toBe(own);
        expect(start).toBeGreaterThanOrEqual('Ａｃｔｉｏｎ ﬁ'.length);
      }
    }
  });

  it('reads any day back from its usual spellings', () => {
    fc.assert(
      fc.property(days, (date) => {
        for (const spelled of (USUAL[tag] as Usual)(date)) {
          expect([spelled, readDates(spelled, locale, TODAY).map(shortly)]).toEqual([spelled, [iso(date)]]);
        }
      }),
    );
  });

  it('never throws, and keeps readings apart and in order', () => {
    const pieces = fc.constantFrom(
      ...spellings.map(([text]) => text),
      '/',
      '-',
      '.',
      '年',
      '월',
      ' ',
      '1',
      '99',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const reading of readDates(text, locale, TODAY)) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.end).toBeGreaterThan(reading.start);
          end = reading.end;
        }
      }),
    );
  });

  it.each(['1', '1/', '9月', '3주 ', 'il y a ', '1 ', '2020年', '-1', 'last '])(
    'takes %j thirty thousand times in its stride',
    (piece) => {
      const text = piece.repeat(30_000);
      expect(processorTime(() => void readDates(text, locale, TODAY))).toBeLessThan(1_000);
    },
  );
});

describe('a locale without rules of its own', () => {
  it('asks back where two orders are days', () => {
    const german = parseLocale('de-DE') as Locale;
    expect(readDates('03/04/2021', german, TODAY).map(shortly)).toEqual(['2021-03-04|2021-04-03']);
    expect(readDates('2021-04-03', german, TODAY).map(shortly)).toEqual(['2021-04-03']);
  });
});

describe('what is inferred', () => {
  const english = parseLocale('en-US') as Locale;

  it('gives the next such day too, for what lies ahead', () => {
    expect(readDates('Dec 3', english, TODAY)).toMatchObject([
      { date: '2025-12-03', nextDate: '2026-12-03', inferredYear: true },
    ]);
  });

  it('takes today as past', () => {
    expect(readDates('Nov 18', english, TODAY)).toMatchObject([
      { date: '2026-11-18', nextDate: '2027-11-18' },
    ]);
  });

  it('looks past the years that have no 29 February', () => {
    expect(readDates('Feb 29', english, '2101-01-05')).toMatchObject([{ date: '2096-02-29' }]);
  });

  it('reads nothing without a real today', () => {
    expect(readDates('yesterday', english, '2026-02-30')).toEqual([]);
  });
});

type Day = readonly [year: number, month: number, day: number];
type Usual = (date: Day) => readonly string[];

const days = fc
  .date({
    min: new Date(Date.UTC(2000, 0, 1)),
    max: new Date(Date.UTC(2079, 11, 31)),
    noInvalidDate: true,
  })
  .map((date): Day => [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);

function iso([year, month, day]: Day): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** How a day is usually written, by the runtime's own data where it has the style. */
const USUAL: Readonly<Record<string, Usual>> = {
  'zh-TW': (date) => {
    const [year, month, day] = date;
    return [
      ...worldwide(date),
      byRuntime('zh-TW', 'long', date),
      byRuntime('zh-TW', 'short', date),
      `${year - 1911}年${month}月${day}日`,
      `民國${year - 1911}年${month}月${day}號`,
    ];
  },
  'ko-KR': (date) => {
    const [year, month, day] = date;
    return [
      ...worldwide(date),
      byRuntime('ko-KR', 'long', date),
      byRuntime('ko-KR', 'medium', date),
      byRuntime('ko-KR', 'short', date),
      `${two(year % 100)}-${two(month)}-${two(day)}`,
    ];
  },
  'sv-SE': (date) => {
    const [year, month, day] = date;
    return [
      ...worldwide(date),
      byRuntime('sv-SE', 'long', date),
      byRuntime('sv-SE', 'medium', date),
      byRuntime('sv-SE', 'short', date),
      `${day}/${month} ${year}`,
      `${day}/${month}-${two(year % 100)}`,
      `${day}.${month}.${year}`,
    ];
  },
  'fr-FR': (date) => [
    ...worldwide(date),
    byRuntime('fr-FR', 'long', date),
    byRuntime('fr-FR', 'medium', date),
    byRuntime('fr-FR', 'full', date),
  ],
  'en-US': (date) => [
    ...worldwide(date),
    byRuntime('en-US', 'long', date),
    byRuntime('en-US', 'medium', date),
    byRuntime('en-US', 'full', date),
    byRuntime('en-GB', 'long', date),
  ],
};

function worldwide(date: Day): string[] {
  const [year, month, day] = date;
  return [iso(date), iso(date).replaceAll('-', ''), `${year}/${month}/${day}`, `${year}.${month}.${day}`];
}

function byRuntime(
  tag: string,
  style: 'full' | 'long' | 'medium' | 'short',
  [year, month, day]: Day,
): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  return new Intl.DateTimeFormat(tag, { dateStyle: style, timeZone: 'UTC' }).format(date);
}

function shortly(reading: DateReading): string {
  if (reading.kind === 'ambiguous') return reading.candidates.join('|');
  if (reading.kind === 'date') return `${reading.date}${reading.inferredYear ? 'y' : ''}`;
  return reading.kind === 'vague' ? '~' : '!';
}

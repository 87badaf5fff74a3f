/** Finds dates in published text of any language: month names from Intl, East Asian units, digits in the locale's order. */
import type { Locale } from '../text/index.js';
import { daysBetween, dateOf, type PlainDate } from './calendar.js';
import type { ExampleParts } from './example.js';

/** The full dates of a text in order of time, each once, and the whole numbers that are part of no date. */
export function partsOfText(text: string, locale: Locale): ExampleParts {
  const dates: PlainDate[] = [];
  const note = (written: string, date: PlainDate | undefined): string => {
    if (date === undefined) return written;
    dates.push(date);
    return ' ';
  };
  const { names, pattern } = monthsOf(locale);
  const monthOf = (name = ''): number => names.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
  const rest = text
    .replace(EAST_ASIAN, (written: string, year: string, month: string, day: string) =>
      note(written, dateOf(Number(year), Number(month), Number(day))),
    )
    .replace(YEAR_FIRST, (written: string, year: string, month: string, day: string) =>
      note(written, dateOf(Number(year), Number(month), Number(day))),
    )
    .replace(pattern.dayFirst, (written: string, day: string, month: string, year: string) =>
      note(written, dateOf(Number(year), monthOf(month), Number(day))),
    )
    .replace(pattern.monthFirst, (written: string, month: string, day: string, year: string) =>
      note(written, dateOf(Number(year), monthOf(month), Number(day))),
    )
    .replace(YEAR_LAST, (written: string, one: string, two: string, year: string) =>
      note(written, inOrder(Number(one), Number(two), Number(year), isMonthFirst(locale))),
    );
  return { dates: inTime(dates), numbers: Array.from(rest.matchAll(WHOLE), ([digits]) => Number(digits)) };
}

function inTime(dates: readonly PlainDate[]): PlainDate[] {
  const ordered = [...dates].sort((one, other) => daysBetween(other, one));
  return ordered.filter((date, place) => ordered[place - 1]?.equals(date) !== true);
}

function inOrder(one: number, two: number, year: number, monthFirst: boolean): PlainDate | undefined {
  return monthFirst ? dateOf(year, one, two) : dateOf(year, two, one);
}

function isMonthFirst(locale: Locale): boolean {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  return parts.find(({ type }) => type === 'month' || type === 'day')?.type === 'month';
}

interface Months {
  readonly names: ReadonlyMap<string, number>;
  readonly pattern: { readonly dayFirst: RegExp; readonly monthFirst: RegExp };
}

/** The names of the months as they stand in a date and alone, long and short, without a final full stop. */
function monthsOf(locale: Locale): Months {
  const names = new Map<string, number>();
  for (const options of FORMS) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2020, month - 1, 1));
      const name =
        parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '') ?? '';
      // East Asian months are numbers, and stand with their units.
      if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
  // What people write for it, and Intl does not.
  if (names.has('sep')) names.set('sept', 9);
  const any = [...names.keys()].sort((one, other) => other.length - one.length).join('|') || '(?!)';
  return {
    names,
    pattern: {
      // Matches `1er septembre 2020`, `den 1 september 2020`, `1 de septiembre de 2020`; not `1 september`.
      dayFirst: new RegExp(
        `(?<!\\d)(\\d{1,2})(?:er|\\.|º|:[ae])?\\s+(?:de\\s+)?(${any})\\.?,?\\s+(?:de[l]?\\s+)?(\\d{4})(?!\\d)`,
        'giu',
      ),
      // Matches `September 1, 2020`, `Sept. 1st 2020`; not `September 2020`.
      monthFirst: new RegExp(
        `(?<!\\p{L})(${any})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
        'giu',
      ),
    },
  };
}

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { month: 'long' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'short' },
];

/**
 * Matches `2020年9月1日`, `2020 년 9 월 1 일`, and what translation leaves of them: `2021 9 월 2 일`, `2018 年 9 月 1`.
 * Year (1), month (2), day (3); not `9月1日`.
 */
const EAST_ASIAN = /(?<!\d)(\d{4})\s*[年년]?\s*(\d{1,2})\s*[月월]\s*(\d{1,2})(?!\d)\s*[日일號号]?/g;

/** Matches `2020-09-01`, `2020/9/1`, `2020. 9. 1.`; not `1.2020.9`. */
const YEAR_FIRST = /(?<![\d.])(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)\.?/g;

/** Matches `01/09/2020`, `1.9.2020`; not `1/9`. */
const YEAR_LAST = /(?<![\d./-])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/g;

/** Matches a whole number; not the `5` of `2.5` or of `v5`. */
const WHOLE = /(?<![\p{L}\d.,])\d{1,6}(?![\d]|[.,]\d)/gu;

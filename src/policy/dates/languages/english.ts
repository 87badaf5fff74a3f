/** English as typed in the United States; names of months and spoken dates also in mixed messages. */
import { pattern } from '../readable.js';
import {
  AFTER_NUMBER,
  anyOf,
  BEFORE_NUMBER,
  fullYear,
  monthNamed,
  yearFirstOf,
  type DateRules,
  type DateSpec,
  type Groups,
  type Unit,
} from '../rule.js';

const MONTHS = [
  /^jan/,
  /^feb/,
  /^mar/,
  /^apr/,
  /^may/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

const MONTH = String.raw`(?<month>jan(?:uary)?|febr?(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?`;

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

/** Matches `, 2020`, ` of 2020`, ` '20`, ` last year`; not the 20 of `Sept 1 20 seats`. */
const YEAR = String.raw`(?:,?\s*(?:of\s+|in\s+)?(?<year>\d{4})(?!\d)|\s*'(?<short>\d\d)(?!\d)|,?\s+(?:of\s+)?(?<when>last|this)\s+year)?`;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY = String.raw`(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])`;

const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};
const COUNT = String.raw`(?<count>\d{1,3}|${anyOf(Object.keys(COUNTS))})`;

const UNITS: Readonly<Record<string, Unit>> = { d: 'days', w: 'weeks', m: 'months', y: 'years' };
const UNIT = String.raw`(?<unit>days?|weeks?|wks?|months?|mos?|years?|yrs?)`;

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  today: 0,
  'this morning': 0,
  yesterday: -1,
  'last night': -1,
  'day before yesterday': -2,
  tomorrow: 1,
  'day after tomorrow': 2,
};

/** Spelled out or counted from today: no order of numbers to mistake, so they are read in every language. */
export const ENGLISH: DateRules = [
  // Matches Sept 1, 2020, September 1st 2020, Nov 2 last year; not Sept 2020, nor you may 5 times.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?<!(?:i|you|we|they|it|one)\s(?=ma[ry]))${MONTH}\s*(?:the\s+)?${DAY}(?![\d:])${YEAR}`,
    ),
    read: namedMonth,
  },
  // Matches 1 September 2020, 1st of Sept 2020, 28-Oct-2026; not 31 marketing.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}${DAY}[\s-]?\s*(?:of\s+)?${MONTH}(?:-(?<dashed>\d{4}|\d\d)(?!\d)|${YEAR})`,
    ),
    read: namedMonth,
  },
  // Matches last year on Nov 2.
  {
    pattern: pattern(String.raw`(?<when>last|this)\s+year\s*,?\s+(?:on\s+)?${MONTH}\s*${DAY}(?!\d)`),
    read: namedMonth,
  },
  // Matches September 2020, Sept. of 2020, March last year; without a day.
  {
    pattern: pattern(
      String.raw`(?<![a-z])${MONTH}\s*(?:,\s*)?(?:of\s+)?(?:(?<year>20\d\d)(?!\d)|(?<when>last|this)\s+year)`,
    ),
    read: (groups: Groups): DateSpec => {
      const month = monthNamed(groups['month'] ?? '', MONTHS);
      if (groups['year'] !== undefined) return { kind: 'month', year: Number(groups['year']), month };
      return { kind: 'month-of-year', years: groups['when'] === 'last' ? -1 : 0, month };
    },
  },
  {
    pattern: pattern(String.raw`(?<![a-z])(?<word>${anyOf(Object.keys(DAYS_FROM_TODAY))})(?![a-z])`),
    read: (groups) => ({
      kind: 'from-today',
      unit: 'days',
      count: DAYS_FROM_TODAY[groups['word'] ?? ''] ?? 0,
    }),
  },
  // Matches 3 weeks ago, a month ago, 2 wks back; not 30 days, nor within 30 days.
  {
    pattern: pattern(
      String.raw`(?<![a-z0-9.,])${COUNT}\s*(?:full\s+)?${UNIT}\s+(?:ago|back|earlier)(?![a-z])`,
    ),
    read: (groups) => ({
      kind: 'from-today',
      unit: UNITS[(groups['unit'] ?? '').charAt(0)] ?? 'days',
      count: -(COUNTS[groups['count'] ?? ''] ?? Number(groups['count'])),
    }),
  },
  // Matches half a year ago.
  {
    pattern: pattern(String.raw`(?<![a-z])half\s+a\s+year\s+ago`),
    read: () => ({ kind: 'from-today', unit: 'months', count: -6 }),
  },
  // Matches a few weeks ago, a couple of days ago: how many is not said.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:(?:a\s+)?few|a\s+couple(?:\s+of)?|some|several)\s+${UNIT}\s+(?:ago|back)`,
    ),
    read: (groups) => ({
      kind: 'span',
      unit: UNITS[(groups['unit'] ?? '').charAt(0)] ?? 'days',
      count: 'about',
    }),
  },
  // Matches last Monday, this past Friday.
  {
    pattern: pattern(String.raw`(?<![a-z])(?:last|past)\s+${WEEKDAY}`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'recent' }),
  },
  // Matches Monday last week, last week on Monday.
  {
    pattern: pattern(String.raw`(?<![a-z])(?:${WEEKDAY}\s+(?:of\s+)?last\s+week)(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: -1 }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])last\s+week,?\s+(?:on\s+)?${WEEKDAY}`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: -1 }),
  },
  // Matches on Monday, which is this week's or the last one's; not the sun of sunshine, nor Monday to Friday.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:on|since)\s+(?<weekday>mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z])`,
    ),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'open' }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])next\s+${WEEKDAY}`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'next' }),
  },
  // Matches the 5th of last month, last month on the 5th.
  {
    pattern: pattern(String.raw`${BEFORE_NUMBER}${DAY}\s+(?:of\s+)?(?<when>last|this|next)\s+month(?![a-z])`),
    read: dayOfMonth,
  },
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?<when>last|this|next)\s+month,?\s+(?:on\s+)?(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)`,
    ),
    read: dayOfMonth,
  },
  // Matches on the 5th; not the 5th of May, nor the 5th time.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?<!(?:what|how)\s+about\s+)the\s+(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[.,!?;:)]|$)|\s+(?:and|but|or|with|by|to|in|into|for|on|at|from|it|we|i|they|not|our|my|the\s+wrong|could|can|is|was|so|then|when|as)(?![a-z]))(?!\s*,?\s+(?:of\s|(?:last|this|next)\s+month))`,
    ),
    read: (groups) => ({ kind: 'monthless', day: Number(groups['day']) }),
  },
  // Matches the end of this month, month-end of next month; not of last month, which may be about then.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:(?:at\s+)?(?:the\s+)?(?:very\s+)?(?:end|last\s+day)\s+of\s+)(?<when>this|the|next)\s+month(?![a-z])(?!\s+(?:when|in\s+which|that|after|of)(?![a-z]))`,
    ),
    read: (groups) => ({ kind: 'end-of-month', months: groups['when'] === 'next' ? 1 : 0 }),
  },
  // Matches the last day of January 2027.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:the\s+)?last\s+(?:day\s+)?(?:of|in)\s+${MONTH}(?:,?\s*(?<year>\d{4})(?!\d))?`,
    ),
    read: (groups) => ({
      kind: 'last-of-month',
      month: monthNamed(groups['month'] ?? '', MONTHS),
      ...(groups['year'] !== undefined && { year: Number(groups['year']) }),
    }),
  },
  // Matches in three weeks, 2 months from now; not in 30 days of work.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:in\s+${COUNT}\s*${UNIT}(?:'?\s+time)?(?![a-z])(?!\s+of)|${COUNT.replace('?<count>', '?<later>')}\s*${UNIT.replace('?<unit>', '?<units>')}\s+from\s+(?:now|today))(?![a-z])`,
    ),
    read: (groups) => ({
      kind: 'from-today',
      unit: UNITS[(groups['unit'] ?? groups['units'] ?? '').charAt(0)] ?? 'days',
      count: COUNTS[groups['count'] ?? groups['later'] ?? ''] ?? Number(groups['count'] ?? groups['later']),
    }),
  },
  // Matches last week, last month, last year: a time without a day.
  {
    pattern: pattern(String.raw`(?<![a-z])last\s+(?<unit>week|month|year)(?![a-z])`),
    read: (groups) => ({
      kind: 'span',
      unit: UNITS[(groups['unit'] ?? '').charAt(0)] ?? 'weeks',
      count: -1,
    }),
  },
];

/** Month first, as in the United States, unless the numbers tell otherwise. */
export const ENGLISH_NUMBERS: DateRules = [
  // Matches 9/28/26, 9/1/2020, 9-28-2026; not 1.2.20, which is a version.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<one>\d{1,2})(?:(?<sign>[/-])(?<other>\d{1,2})\k<sign>(?<year>\d{4}|\d\d)|\.(?<dotted>\d{1,2})\.(?<full>\d{4}))${AFTER_NUMBER}`,
    ),
    read: (groups) => ({
      kind: 'open',
      year: fullYear(groups['year'] ?? groups['full'] ?? ''),
      numbers: [Number(groups['one']), Number(groups['other'] ?? groups['dotted'])],
      first: 'month',
      ...yearFirstOf(groups['sign'], [groups['one'] ?? '', groups['other'] ?? '', groups['year'] ?? '']),
    }),
  },
  // Matches 9/28; not 24/7, 1/2 of 3/4/5, nor 50/50.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?!24/7)(?<one>\d{1,2})/(?<other>\d{1,2})${AFTER_NUMBER}(?!\s+of)`,
    ),
    read: (groups) => ({
      kind: 'open',
      numbers: [Number(groups['one']), Number(groups['other'])],
      first: 'month',
      loose: true,
    }),
  },
];

function namedMonth(groups: Groups): DateSpec {
  const month = monthNamed(groups['month'] ?? '', MONTHS);
  const day = Number(groups['day']);
  if (groups['when'] !== undefined) {
    return { kind: 'day-of-year', years: groups['when'] === 'last' ? -1 : 0, month, day };
  }
  const year = groups['year'] ?? groups['short'] ?? groups['dashed'];
  // `30 may` and `mar 99` are words beside a number unless a calendar has them.
  return year === undefined
    ? { kind: 'day', month, day, loose: month === 5 || month === 3 }
    : { kind: 'day', year: fullYear(year), month, day };
}

function weekdayOf(groups: Groups): number {
  return WEEKDAYS.indexOf((groups['weekday'] ?? '').slice(0, 3)) + 1;
}

function dayOfMonth(groups: Groups): DateSpec {
  const months = groups['when'] === 'last' ? -1 : groups['when'] === 'next' ? 1 : 0;
  return { kind: 'day-of-month', months, day: Number(groups['day']) };
}

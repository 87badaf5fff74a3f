/** Swedish: day first with a slash or full stop, year first in rows of digits; weekdays past have a form of their own. */
import { pattern, plainSource } from '../readable.js';
import {
  AFTER_NUMBER,
  anyOf,
  BEFORE_NUMBER,
  fullYear,
  monthNamed,
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
  /^maj/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^okt/,
  /^nov/,
  /^dec/,
];
const MONTH = String.raw`(?<month>jan(?:uari)?|febr?(?:uari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?`;

/** Matches 1, 1:a, 5:e, 30e; not the 1 of 10. */
const DAY = '(?<day>[0-9]{1,2})(?::?[ae](?![a-z]))?';

const YEARS: Readonly<Record<string, number>> = { fjol: -1, forra: -1, ar: 0, nasta: 1 };

/** Matches `2020`, ` i fjol`, ` förra året`, ` i år`. */
const YEAR = String.raw`(?:,?\s*(?<year>\d{4})(?!\d)|\s*'(?<short>\d\d)(?!\d)|\s+(?:i\s?(?<when>fjol|år)|(?<whole>förra|nästa)\s+året?)(?![a-z]))?`;

const WEEKDAYS = ['man', 'tis', 'ons', 'tor', 'fre', 'lor', 'son'];
const WEEKDAY = '(?<weekday>mån|tis|ons|tors|fre|lör|sön)';

const COUNTS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  tjugo: 20,
  trettio: 30,
};
const PLAIN_COUNTS = new Map(Object.entries(COUNTS).map(([word, count]) => [plainSource(word), count]));
const COUNT = String.raw`(?<count>\d{1,3}|${anyOf(Object.keys(COUNTS))})`;

const UNITS: Readonly<Record<string, Unit>> = { d: 'days', v: 'weeks', m: 'months', a: 'years' };
const UNIT = '(?<unit>dag(?:ar)?|veck(?:a|or)|v|månad(?:er)?|mån|år)';
const SINCE = String.raw`\s+(?:sedan|sen|tillbaka)(?![a-z])`;

export const SWEDISH: DateRules = [
  // Matches 1 september 2020, den 1:a sept., 5 oktober i fjol; not 5 majs.
  {
    pattern: pattern(String.raw`${BEFORE_NUMBER}${DAY}\s*(?:i\s+)?${MONTH}${YEAR}`),
    read: (groups: Groups): DateSpec => {
      const month = monthNamed(groups['month'] ?? '', MONTHS);
      const day = Number(groups['day']);
      const when = groups['when'] ?? groups['whole'];
      if (when !== undefined) return { kind: 'day-of-year', years: YEARS[when] ?? 0, month, day };
      const year = groups['year'] ?? groups['short'];
      return { kind: 'day', month, day, ...(year !== undefined && { year: fullYear(year) }) };
    },
  },
  // Matches 7/1 2026, 28/10-26, 28/10 -2026, 7/1/26: day first.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<day>\d{1,2})/(?<month>\d{1,2})(?:\s*[-/]\s*(?<year>\d{4}|\d\d)|,?\s+(?<full>20\d\d))${AFTER_NUMBER}`,
    ),
    read: (groups) => numeric(groups, fullYear(groups['year'] ?? groups['full'] ?? '')),
  },
  // Matches 28/10 i fjol.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<day>\d{1,2})/(?<month>\d{1,2})\s+(?:i\s?(?<when>fjol|år)|(?<whole>förra|nästa)\s+året?)(?![a-z])`,
    ),
    read: (groups) => ({
      kind: 'day-of-year',
      years: YEARS[groups['when'] ?? groups['whole'] ?? ''] ?? 0,
      month: Number(groups['month']),
      day: Number(groups['day']),
    }),
  },
  // Matches 28.10.2026, 28-10-2026, 28.10.26; not 1.2.3.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<day>\d{1,2})(?<sign>[-.])(?<month>\d{1,2})\k<sign>(?<year>\d{4})${AFTER_NUMBER}`,
    ),
    read: (groups) => numeric(groups, Number(groups['year'])),
  },
  {
    pattern: pattern(
      String.raw`(?<!version(?:en)?\s?)${BEFORE_NUMBER}(?<day>\d\d)\.(?<month>\d\d)\.(?<year>\d\d)${AFTER_NUMBER}`,
    ),
    read: (groups) => numeric(groups, fullYear(groups['year'] ?? '')),
  },
  // Matches 28/10, day first; not 24/7, nor 50/50.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?!24/7|1/2(?!\d))(?<day>\d{1,2})/(?<month>\d{1,2})${AFTER_NUMBER}`,
    ),
    read: (groups) => numeric(groups, undefined),
  },
  // Matches 26-10-28: the year stands first where hyphens part.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}(?<year>\d\d)-(?<month>\d{1,2})-(?<day>\d{1,2})${AFTER_NUMBER}`,
    ),
    read: (groups) => ({
      kind: 'day',
      year: fullYear(groups['year'] ?? ''),
      month: Number(groups['month']),
      day: Number(groups['day']),
    }),
  },
  // Matches 261028; not an order number, a price or six digits that are no date.
  {
    pattern: pattern(
      String.raw`(?<!(?:nummer|order|ärende|nyckel|kod|nr)\S{0,4}\s{0,2}|#\s?)${BEFORE_NUMBER}(?<year>[1-3]\d)(?<month>\d\d)(?<day>\d\d)${AFTER_NUMBER}(?!\s*(?:kr|sek|st|plats|licens))`,
    ),
    read: (groups) => ({
      kind: 'day',
      year: fullYear(groups['year'] ?? ''),
      month: Number(groups['month']),
      day: Number(groups['day']),
      loose: true,
    }),
  },
  // Matches september 2020, i mars i fjol: a month without its day.
  {
    pattern: pattern(String.raw`(?<![a-z])${MONTH}\s*(?<year>20\d\d)(?!\d)`),
    read: (groups) => ({
      kind: 'month',
      year: Number(groups['year']),
      month: monthNamed(groups['month'] ?? '', MONTHS),
    }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])${MONTH}\s+(?:i\s?fjol|förra\s+året)(?![a-z])`),
    read: (groups) => ({
      kind: 'month-of-year',
      years: -1,
      month: monthNamed(groups['month'] ?? '', MONTHS),
    }),
  },
  { pattern: pattern(String.raw`(?<![a-z])(?:i\s?dag|i\s?morse)(?![a-z])`), read: () => days(0) },
  { pattern: pattern(String.raw`(?<![a-z])i\s?(?:går|gårkväll)(?![a-z])`), read: () => days(-1) },
  { pattern: pattern(String.raw`(?<![a-z])i\s?förr?går(?![a-z])`), read: () => days(-2) },
  { pattern: pattern(String.raw`(?<![a-z])i\s?(?:morgon)(?![a-z])`), read: () => days(1) },
  // Matches i måndags, nu i fredags, förra tisdagen, i torsdags.
  {
    pattern: pattern(String.raw`(?<![a-z])(?:i\s?${WEEKDAY}dags)(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'recent' }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])förra\s+${WEEKDAY}dagen(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'recent' }),
  },
  // Matches måndag förra veckan, i måndags förra veckan, förra veckans måndag.
  {
    pattern: pattern(String.raw`(?<![a-z])${WEEKDAY}dag(?:en|s)?,?\s+(?:i\s+)?förra\s+veckan(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: -1 }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])förra\s+veckans\s+${WEEKDAY}dag(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: -1 }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])(?:på|nästa)\s+${WEEKDAY}dag(?![a-z])`),
    read: (groups) => ({ kind: 'weekday', weekday: weekdayOf(groups), week: 'next' }),
  },
  // Matches för tre veckor sedan, 2 mån sen, ett år sedan; not inom 30 dagar.
  {
    pattern: pattern(String.raw`(?<![a-z0-9.,])${COUNT}\s*${UNIT}${SINCE}`),
    read: (groups) => ({
      kind: 'from-today',
      unit: unitOf(groups),
      count: -(PLAIN_COUNTS.get(groups['count'] ?? '') ?? Number(groups['count'])),
    }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])(?:ett\s+)?halvår${SINCE}`),
    read: () => ({ kind: 'from-today', unit: 'months', count: -6 }),
  },
  // Matches för några dagar sedan, häromdagen: how many is not said.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:ett\s+par|några|nån|flera)\s+${UNIT}${SINCE}|(?<![a-z])häromdagen`,
    ),
    read: (groups) => ({ kind: 'span', unit: unitOf(groups), count: 'about' }),
  },
  // Matches den 5:e förra månaden, förra månaden den 5:e.
  {
    pattern: pattern(
      String.raw`${BEFORE_NUMBER}${DAY}\s+(?:i\s+)?(?<which>förra|denna|den\s+här|nästa)\s+månad(?:en)?(?![a-z])`,
    ),
    read: dayOfMonth,
  },
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?<which>förra|denna|nästa)\s+månad(?:en)?,?\s+(?:den\s+)?(?<day>\d{1,2}):?[ae](?![a-z])`,
    ),
    read: dayOfMonth,
  },
  // Matches den 5:e, den 5e, den 5; not den 5 maj, nor den 5:e gången.
  {
    pattern: pattern(
      String.raw`(?<![a-z])den\s+(?<day>\d{1,2})(?::?[ae])?(?=\s*(?:[.,!?;:)](?![\da-z])|$)|\s+(?:och|men|eller|vi|jag|i|på|med|hos|av|inte|istället|i stället|utan|kan|får|är|var|så)(?![a-z]))(?!\s+i\s+(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))`,
    ),
    read: (groups) => ({ kind: 'monthless', day: Number(groups['day']) }),
  },
  // Matches i slutet av månaden, vid månadsskiftet not, sista dagen i nästa månad.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:(?:i\s+)?slutet\s+(?:av|på)|(?:den\s+)?sista(?:\s+dagen)?\s+(?:i|av)|sista)\s+(?:(?<which>denna|den\s+här|nästa)\s+)?månad(?:en)?(?![a-z])`,
    ),
    read: (groups) => ({ kind: 'end-of-month', months: groups['which'] === 'nasta' ? 1 : 0 }),
  },
  // Matches sista januari, sista dagen i januari 2027.
  {
    pattern: pattern(
      String.raw`(?<![a-z])(?:den\s+)?sista\s+(?:dagen\s+)?(?:i\s+)?${MONTH}(?:\s+(?<year>\d{4})(?!\d))?`,
    ),
    read: (groups) => ({
      kind: 'last-of-month',
      month: monthNamed(groups['month'] ?? '', MONTHS),
      ...(groups['year'] !== undefined && { year: Number(groups['year']) }),
    }),
  },
  // Matches om tre veckor; not inom 30 dagar.
  {
    pattern: pattern(String.raw`(?<![a-z])om\s+${COUNT}\s*${UNIT}(?![a-z])`),
    read: (groups) => ({
      kind: 'from-today',
      unit: unitOf(groups),
      count: PLAIN_COUNTS.get(groups['count'] ?? '') ?? Number(groups['count']),
    }),
  },
  // Matches förra veckan, förra månaden, i fjol: a time without a day.
  {
    pattern: pattern(String.raw`(?<![a-z])förra\s+(?<unit>vecka|månad|år)(?:e?n|et)?(?![a-z])`),
    read: (groups) => ({ kind: 'span', unit: unitOf(groups), count: -1 }),
  },
  {
    pattern: pattern(String.raw`(?<![a-z])i\s?fjol(?![a-z])`),
    read: () => ({ kind: 'span', unit: 'years', count: -1 }),
  },
];

/** Without a year 50/50 is a share; with one, 13/14 2026 is a date that does not exist. */
function numeric(groups: Groups, year: number | undefined): DateSpec {
  const spec = { kind: 'day', month: Number(groups['month']), day: Number(groups['day']) } as const;
  return year === undefined ? { ...spec, loose: true } : { ...spec, year };
}

function days(count: number): DateSpec {
  return { kind: 'from-today', unit: 'days', count };
}

function unitOf(groups: Groups): Unit {
  return UNITS[(groups['unit'] ?? '').charAt(0)] ?? 'days';
}

function weekdayOf(groups: Groups): number {
  return WEEKDAYS.indexOf((groups['weekday'] ?? '').slice(0, 3)) + 1;
}

function dayOfMonth(groups: Groups): DateSpec {
  const which = groups['which'] ?? '';
  const months = which === 'forra' ? -1 : which === 'nasta' ? 1 : 0;
  return { kind: 'day-of-month', months, day: Number(groups['day']) };
}

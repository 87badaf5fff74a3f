/** Reads numbers, spans of days and dates out of published English. */
import type { RuleParameters } from '../model/index.js';
import { plainText } from '../text/index.js';
import { dateOf, isBefore, type PlainDate } from './calendar.js';

/** The English of a pair in one line, with plain quotes, spaces and hyphens. */
export function cleanEnglish(source: string): string {
  return plainText(source)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The number that digits or words stand for: `30`, `thirty`, `forty-five`; not `several`. */
export function numberOf(text: string): number | undefined {
  const word = text.toLowerCase();
  if (/^\d{1,6}$/.test(word)) return Number(word);
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const [tens = '', units = 'zero'] = word.split(/[\s-]+/);
  const ten = TENS.indexOf(tens);
  const unit = SMALL.indexOf(units);
  return ten >= 0 && unit >= 0 && unit < 10 ? (ten + 2) * 10 + unit : undefined;
}

/**
 * How many days a phrase tells: of `30-day`, `30 days`, `thirty (30) days`.
 * @returns every number told, or `undefined` among them where one cannot be read, such as `30 business days`
 */
export function daysIn(text: string): (number | undefined)[] {
  return Array.from(text.matchAll(DAYS), ([, word = '', digits, kind]) => {
    const number = numberOf(word);
    if (digits !== undefined && number !== Number(digits)) return undefined;
    return kind === undefined || kind.toLowerCase() === 'calendar' ? number : undefined;
  });
}

/** The one number of days in a text; `undefined` where there is none, or two that differ. */
export function soleDays(text: string): number | undefined {
  const [first, ...others] = daysIn(text);
  return others.every((other) => other === first) ? first : undefined;
}

/** The one number of days told by what any of the patterns (global ones) matches. */
export function daysBy(text: string, patterns: readonly RegExp[]): number | undefined {
  return soleDays(patterns.flatMap((pattern) => text.match(pattern) ?? []).join('; '));
}

/** The one number of days that a deadline allows: `within 30 days of`, `30 days from the purchase`. */
export function deadlineIn(text: string): RuleParameters | undefined {
  return named('days', daysBy(text, DEADLINE));
}

/** One value by its name, or nothing where there is none: what a rule's `read` returns. */
export function named(name: string, value: number | undefined): RuleParameters | undefined {
  return value === undefined ? undefined : { [name]: value };
}

/** A first and a last date; of `between July 1 and December 31, 2020` the year stands only once. */
export function dateRange(text: string): { from: PlainDate; to: PlainDate } | undefined {
  const found = Array.from(text.matchAll(ENGLISH_DATE), partsOf);
  const [first, second] = found;
  if (first === undefined || second?.year === undefined || found.length > 2) return undefined;
  const from = dateOf(first.year ?? second.year, first.month, first.day);
  const to = dateOf(second.year, second.month, second.day);
  return from === undefined || to === undefined || isBefore(to, from) ? undefined : { from, to };
}

interface DateParts {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(match: RegExpMatchArray): DateParts {
  const [, monthFirst, dayAfter, dayBefore, monthAfter, writtenYear, isoYear, isoMonth, isoDay] = match;
  if (isoYear !== undefined) return { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) };
  const month = MONTHS.indexOf((monthFirst ?? monthAfter ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(dayAfter ?? dayBefore);
  return { month, day, ...(writtenYear === undefined ? {} : { year: Number(writtenYear) }) };
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const MONTH =
  '(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

/** Matches a number in digits or words, as (1). */
const NUMBER = `(\\d{1,6}|(?:${TENS.join('|')})(?:[\\s-](?:${SMALL.slice(1, 10).join('|')}))?|${SMALL.slice(1).join('|')})`;

/** The source of a pattern that matches `30 days`, `30-day`, `thirty (30) calendar days`; it has three groups. */
export const DAY_COUNT = `\\b${NUMBER}(?:\\s*\\((\\d+)\\))?[\\s-]*(calendar|business|working)?[\\s-]*days?\\b`;

/** Matches a number of days: number (1), the same in brackets (2), kind (3); not `several days`. */
const DAYS = new RegExp(DAY_COUNT, 'gi');

/**
 * Matches `July 1`, `July 1st, 2020`, `1 July 2020`, `2020-07-01`: month and day (1, 2) or day and month (3, 4),
 * year (5), or all in digits (6, 7, 8); not `July 2020`.
 */
const ENGLISH_DATE = new RegExp(
  `\\b(?:(?:${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH})(?!\\d)(?:,?\\s+(\\d{4}))?|(\\d{4})-(\\d{2})-(\\d{2}))\\b`,
  'gi',
);

/** Matches `within 30 days of`, `up to 30 days after`, `30 days from the date of purchase`; not `30 days` alone. */
const DEADLINE = [
  `\\b(?:within|in|up to|no later than|inside)(?: the)?(?: first)?\\s+${DAY_COUNT}\\s+(?:after|of|from|following)\\b`,
  `${DAY_COUNT}\\s+(?:after|of|from|following)\\s+(?:[a-z]+\\s+){0,4}?(?:purchas|activat)`,
].map((pattern) => new RegExp(pattern, 'gi'));

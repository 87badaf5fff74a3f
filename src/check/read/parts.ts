/** What the readers of all languages share: months by name, halves of the day, numbers with their marks. */
import type { Groups, Rule, Unplaced } from './quantity.js';

/** @returns a date of the groups `year`, `month` (a name) or `m` (figures), and `day`; `undefined` where there is none */
export function dateOf(months: readonly RegExp[], odd = false): Rule['read'] {
  return (groups) => {
    const { year, day } = numbersOf(groups);
    const named = groups['month'];
    const month =
      named === undefined ? numbersOf(groups).m : months.findIndex((name) => name.test(named)) + 1;
    if (month !== undefined && (month < 1 || month > 12)) return undefined;
    if (day !== undefined && (day < 1 || day > 31)) return undefined;
    return [
      {
        kind: 'date',
        ...(year === undefined ? {} : { year: fullYear(year) }),
        ...(month === undefined ? {} : { month }),
        ...(day === undefined ? {} : { day }),
        ...(odd ? { odd } : {}),
      },
    ];
  };
}

/** Dates of figures alone: first month or first day, as the language has it. */
export function numericDate(order: 'md' | 'dm'): Rule['read'] {
  return (groups) => {
    const [first, second] = [Number(groups['first']), Number(groups['second'])];
    const [month, day] = order === 'md' || second > 12 ? [first, second] : [second, first];
    const [m, d] = month > 12 ? [day, month] : [month, day];
    if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
    const year = groups['year'];
    const date: Unplaced = { kind: 'date', month: m, day: d, numeric: true };
    return [year === undefined ? date : { ...date, year: fullYear(Number(year)) }];
  };
}

/** @param half what the half of the day says: added hours, or `undefined` where it is not said */
export function timeOf(half: (groups: Groups) => 'am' | 'pm' | '24' | undefined): Rule['read'] {
  return (groups) => {
    const [hour, minute] = [Number(groups['hour']), Number(groups['minute'] ?? 0)];
    if (hour > 24 || minute > 59) return undefined;
    const said = half(groups);
    const at = (hours: number): number => (hours % 24) * 60 + minute;
    if (said === 'am') return [{ kind: 'time', minutes: [at(hour === 12 ? 0 : hour)] }];
    if (said === 'pm') return [{ kind: 'time', minutes: [at(hour < 12 ? hour + 12 : hour)] }];
    return [{ kind: 'time', minutes: [at(hour)] }];
  };
}

/** 21 is 2021: content is of this century. */
export function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** @returns the values of digits where a comma groups and a point divides */
export function englishValues(digits: string): number[] {
  return [Number(digits.replaceAll(',', ''))];
}

/** @returns every value of digits in a language where the comma divides, English ways of machine translation included */
export function commaValues(digits: string): number[] {
  const plain = digits.replaceAll(' ', '');
  const readings = [
    Number(plain.replaceAll('.', '').replace(',', '.')),
    Number(plain.replaceAll(',', '')),
    Number(plain.replace(',', '.')),
  ];
  return [...new Set(readings.filter((value) => !Number.isNaN(value)))];
}

function numbersOf(groups: Groups): { year?: number; m?: number; day?: number } {
  const values: { year?: number; m?: number; day?: number } = {};
  for (const key of ['year', 'm', 'day'] as const) {
    const digits = groups[key];
    if (digits !== undefined) values[key] = Number(digits);
  }
  return values;
}

/** Matches the digits of a number with marks of any language; not the 10 of `10, 000`. */
export const NUMBER = /(?<![\d.,]\d{0,20})\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<!\d)\d+(?:\.\d+)?/g;

/** The same where a space or point groups and a comma divides. */
export const COMMA_NUMBER =
  /(?<!\d)\d{1,3}(?:[ .]\d{3})+(?:,\d+)?(?![\d])|(?<!\d)\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<!\d)\d+(?:[.,]\d+)?/g;

/** The hours 24 and days 7 of 24x7, said in any way: no number of their own. */
export const ROUND_THE_CLOCK = /(?<!\d)24\s?[x×*\/]\s?7(?!\d)|(?<!\d)7\s?[x×*\/]\s?24(?!\d)/gi;

/** Matches 2021-01-31 and 2021/1/31; not 12021-01-31. */
export const ISO = /(?<![\d./-])(?<year>(?:19|20)\d\d)(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<day>\d{1,2})(?![\d])/g;

/** Matches 10/15 and 2/11/17; not 24/7, 1/1024 or the middle of 2021/10/15. */
export const SLASHED =
  /(?<![\d./-])(?<first>\d{1,2})\/(?<second>\d{1,2})(?:\/(?<year>(?:20)?\d\d))?(?![\d/])/g;

/** Matches 10-15-2020 and 31.12.2020; not the end of 1-2021 or a version. */
export const DASHED =
  /(?<![\d./-])(?<first>\d{1,2})(?<s>[-.])(?<second>\d{1,2})\k<s>(?<year>20\d\d)(?![\d/.-])/g;

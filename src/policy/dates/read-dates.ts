/** Reads the dates of a message as people type them in its language. */
import { languageOf, type Locale } from '../../text/index.js';
import type { IsoDate } from '../../model/index.js';
import { parseDate, type PlainDate } from '../calendar.js';
import { withoutDenied } from './denied.js';
import { readable, type Readable } from './readable.js';
import { resolveDate } from './resolve.js';
import type { DateReading } from './reading.js';
import type { DateRule } from './rule.js';
import { RULES, RULES_OF_OTHERS } from './languages/index.js';

/**
 * @param locale the language of the text: it decides what `7/1 2026` means
 * @param today ISO date that relative dates and missing years count from; without a real one nothing is read
 * @returns readings in the order of the text, none overlapping, without those that it takes back; only the first
 *   2,000 characters are read
 */
export function readDates(text: string, locale: Locale, today: IsoDate): DateReading[] {
  return readDatesOf(readable(text), text, locale, today);
}

/** The same for a text made {@link readable} before. */
export function readDatesOf(plain: Readable, text: string, locale: Locale, today: IsoDate): DateReading[] {
  return [...withoutDenied(readNamedDates(plain, text, locale, today), text)];
}

/** The same with the dates that the text takes back. */
export function readNamedDates(plain: Readable, text: string, locale: Locale, today: IsoDate): DateReading[] {
  const now = parseDate(today);
  if (now === undefined) return [];
  const rules = RULES[languageOf(locale)] ?? RULES_OF_OTHERS;
  const found = rules.flatMap((rule) => readRule(rule, plain, text, now));
  return withoutNamedDays(apart(found), text);
}

function readRule(rule: DateRule, plain: Readable, text: string, today: PlainDate): DateReading[] {
  return Array.from(plain.text.matchAll(rule.pattern)).flatMap((match) => {
    const spec = rule.read(match.groups ?? {});
    const resolved = spec && resolveDate(spec, today);
    if (resolved === undefined) return [];
    const start = plain.offsets[match.index] ?? 0;
    const end = plain.offsets[match.index + match[0].length] ?? text.length;
    return [{ ...resolved, start, end, text: text.slice(start, end) }];
  });
}

/** Of readings that overlap the longest stands: `last year` inside `Nov 2 last year` says nothing of its own. */
function apart(readings: readonly DateReading[]): DateReading[] {
  const kept: DateReading[] = [];
  const byLength = [...readings].sort((left, right) => right.end - right.start - (left.end - left.start));
  for (const reading of byLength) {
    if (kept.every((other) => other.end <= reading.start || other.start >= reading.end)) kept.push(reading);
  }
  return kept.sort((left, right) => left.start - right.start);
}

/** In `Friday, 13 November` and `11月13日（週五）` the weekday adds nothing to the date beside it. */
function withoutNamedDays(readings: readonly DateReading[], text: string): DateReading[] {
  return readings.filter((reading, index) => {
    const beside = [readings[index - 1], readings[index + 1]];
    return !isRelative(reading) || !beside.some((other) => other && isNamedBy(reading, other, text));
  });
}

function isNamedBy(weekday: DateReading, date: DateReading, text: string): boolean {
  const [first, second] = date.start < weekday.start ? [date, weekday] : [weekday, date];
  return !isRelative(date) && BETWEEN.test(text.slice(first.end, second.start));
}

function isRelative(reading: DateReading): boolean {
  return (reading.kind === 'date' && reading.relative) || reading.kind === 'vague';
}

/** Matches what stands between a weekday and its date: `, `, `（`, ` den `, ` le `; not ` and `. */
const BETWEEN = /^[\s,(（、]{0,3}(?:den|le|the)?\s{0,2}$/u;

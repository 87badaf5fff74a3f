/** Calendar dates: the only file that knows where they come from. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model/index.js';

export { Temporal };

/** A calendar date without a time or a zone. */
export type PlainDate = Temporal.PlainDate;

/** @returns `undefined` where the calendar has no such date */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    // Temporal says so by throwing a RangeError.
    return undefined;
  }
}

/** @returns `undefined` for another form than `YYYY-MM-DD` and for dates that do not exist */
export function parseDate(text: string): PlainDate | undefined {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  return year === undefined ? undefined : dateOf(Number(year), Number(month), Number(day));
}

export function isoOf(date: PlainDate): IsoDate {
  return date.toString();
}

export function plusDays(date: PlainDate, days: number): PlainDate {
  return date.add({ days });
}

/** How many days `to` is after `from`; negative where it is before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

export function isBefore(one: PlainDate, other: PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}

/** The same day some years later; 29 February is 28 February in common years. */
export function anniversaryOf(date: PlainDate, years: number): { date: PlainDate; clamped: boolean } {
  const anniversary = date.add({ years }, { overflow: 'constrain' });
  return { date: anniversary, clamped: anniversary.day !== date.day };
}

/**
 * A full hour of a day in a zone, in milliseconds since 1970; where clocks skip the hour, the next one.
 * @param timeZone IANA name; UTC where there is no such zone
 */
export function morningOf(date: PlainDate, { timeZone, hour }: { timeZone: string; hour: number }): number {
  const time = date.toPlainDateTime({ hour });
  try {
    return time.toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    // Temporal says so by throwing a RangeError.
    return time.toZonedDateTime('UTC').epochMilliseconds;
  }
}

/** Matches `2020-09-01` with year (1), month (2) and day (3), `2021-02-30` too; not `2020-9-1`. */
export const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

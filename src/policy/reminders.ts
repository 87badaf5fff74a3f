/** Works out when to remind somebody of a renewal window: the morning it opens, and a week before it closes. */
import type { IsoDate } from '../model/index.js';
import { isBefore, isoOf, morningOf, parseDate, plusDays } from './calendar.js';

export type ReminderKind = 'opens' | 'closes-soon';

export interface ReminderTime {
  readonly kind: ReminderKind;
  /** The calendar day that it comes on. */
  readonly date: IsoDate;
  /** The moment, in milliseconds since 1970. */
  readonly at: number;
}

/** A renewal window, first and last day. */
export interface Window {
  readonly opens: IsoDate;
  readonly closes: IsoDate;
}

/**
 * The reminders that still lie ahead.
 * @param timeZone IANA name of the user's zone: the morning is theirs
 * @returns nothing for dates that are none, or that no window has
 */
export function reminderTimes(
  { opens, closes }: Window,
  { timeZone, now }: { timeZone: string; now: Date },
): ReminderTime[] {
  const [first, last] = [parseDate(opens), parseDate(closes)];
  if (first === undefined || last === undefined || isBefore(last, first)) return [];
  const warning = plusDays(last, -DAYS_BEFORE_CLOSING);
  const times = [
    { kind: 'opens', date: isoOf(first), at: morningOf(first, { timeZone, hour: HOUR }) },
    { kind: 'closes-soon', date: isoOf(warning), at: morningOf(warning, { timeZone, hour: HOUR }) },
  ] as const;
  return times.filter(({ at }) => at > now.getTime());
}

/** Days that are left, the last one included, when it is late to start. */
const DAYS_BEFORE_CLOSING = 7;

/** When offices open. */
const HOUR = 9;

/** Which calendar date it is for the user. */
import type { Turn } from '../src/index.js';

type UserDay = Required<Pick<Turn, 'today' | 'timeZone'>>;

/** Today where the user is, or in UTC where the channel does not say where that is. */
export function userDay(localTimezone: unknown, now: Date): UserDay {
  const wanted = typeof localTimezone === 'string' && ZONE_NAME.test(localTimezone) ? localTimezone : UTC;
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  const known = LATEST.get(wanted);
  if (known?.minute === minute) return known.day;
  const day = dayIn(wanted, now);
  // Names of zones come from outside, true and false ones.
  if (known !== undefined || LATEST.size < MOST_FORMATS) LATEST.set(wanted, { minute, day });
  return day;
}

function dayIn(wanted: string, now: Date): UserDay {
  const format = formatFor(wanted) ?? formatFor(UTC);
  const timeZone = format === undefined ? UTC : format.resolvedOptions().timeZone === UTC ? UTC : wanted;
  const parts = new Map(format?.formatToParts(now).map(({ type, value }) => [type, value]));
  const today = ['year', 'month', 'day'].map((part) => parts.get(part as Intl.DateTimeFormatPartTypes));
  return { today: today.join('-'), timeZone };
}

/** One for each zone: a format costs a tenth of a turn to make, and memory that only a late collection frees. */
function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  const known = FORMATS.get(timeZone);
  const format = known ?? newFormat(timeZone);
  // Names of zones come from outside; there are some six hundred true ones.
  if (known === undefined && format !== undefined && FORMATS.size < MOST_FORMATS)
    FORMATS.set(timeZone, format);
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      calendar: 'iso8601',
      numberingSystem: 'latn',
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    // A zone that there is not: the constructor says so by throwing.
    return undefined;
  }
}

/** The day changes with a full minute everywhere: whoever writes in the same one has the same day. */
const LATEST = new Map<string, { readonly minute: number; readonly day: UserDay }>();
const MINUTE_MS = 60_000;

const FORMATS = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 1_000;

const UTC = 'UTC';

/** Matches `Asia/Seoul`, `America/Argentina/Buenos_Aires` and `UTC`; not `+09:00`, which newer runtimes take too. */
const ZONE_NAME = /^[A-Za-z]\w{0,31}(?:\/[\w+-]{1,32}){0,3}$/;

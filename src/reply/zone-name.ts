/** What a time zone is called in a language. */
import type { Locale } from '../text/index.js';

/**
 * @param timeZone an IANA name
 * @returns `Pacific Time` for `America/Los_Angeles`; without summer or winter, since a day is meant and no hour
 */
export function zoneName(timeZone: string, locale: Locale): string {
  const generic = nameOf('longGeneric', timeZone, locale);
  if (generic !== undefined && !OFFSET.test(generic)) return generic;
  // The generic form has no word for UTC, and shows it as an offset.
  const long = nameOf('long', timeZone, locale);
  return long !== undefined && !OFFSET.test(long) ? long : timeZone;
}

function nameOf(
  form: NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>,
  timeZone: string,
  locale: Locale,
): string | undefined {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: form })
      .formatToParts(ANY_TIME)
      .find(({ type }) => type === 'timeZoneName')?.value;
  } catch {
    // A zone that there is not: the constructor says so by throwing, and the zone is shown as it was given.
    return undefined;
  }
}

/** Any time that the zones' rules of today hold for: before summer time there is no name without it. */
const ANY_TIME = Date.UTC(2025, 0, 1);

/** Matches `GMT+00:00`, `UTC-3`, `GMT`; not `Greenwich Mean Time`. */
const OFFSET = /^(?:GMT|UTC)(?:[+\u2212-].*)?$/u;

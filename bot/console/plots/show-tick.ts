/** What stands at a tick of a time axis: the year where it begins, the month where that begins, else the day. */

/** @param date midnight in UTC */
export function showTick(date: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { ...partsOf(date), timeZone: 'UTC' }).format(date);
}

function partsOf(date: Date): Intl.DateTimeFormatOptions {
  if (date.getUTCDate() !== 1) return { day: 'numeric', month: 'short' };
  return date.getUTCMonth() === 0 ? { year: 'numeric' } : { month: 'short' };
}

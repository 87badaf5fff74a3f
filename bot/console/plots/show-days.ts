/** Days in words, beyond what the frame has: spelled out, and short at the ticks of an axis. */

/** @param day `YYYY-MM-DD`, as the server spells its days out */
export function showLongDay(day: string, language: string): string {
  return format(new Date(`${day}T00:00:00Z`), language, { dateStyle: 'long' });
}

/**
 * The year where it begins, the month where that begins, else the day.
 * @param date midnight in UTC
 */
export function showTick(date: Date, language: string): string {
  if (date.getUTCDate() !== 1) return format(date, language, { day: 'numeric', month: 'short' });
  return format(date, language, date.getUTCMonth() === 0 ? { year: 'numeric' } : { month: 'short' });
}

function format(date: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
}

/** Days, times and numbers as the reader's language writes them. */

/** @param day `YYYY-MM-DD`, shown as that day wherever the reader is; what is no day is shown as it is */
export function showDay(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** @param time ISO 8601, shown in the reader's zone */
export function showTime(time: string, language: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** @param share 0 to 1 */
export function showShare(share: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function showNumber(number: number, language: string): string {
  return new Intl.NumberFormat(language).format(number);
}

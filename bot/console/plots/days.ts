/** Calendar days as pictures count them; no clock and no zone. */

/** @param day `YYYY-MM-DD` @returns days since 1970 */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** @returns `YYYY-MM-DD` */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

export function dateOf(number: number): Date {
  return new Date(number * DAY_MS);
}

/** A day as its reader counts them. */
export function localDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const DAY_MS = 86_400_000;

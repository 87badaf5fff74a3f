/** A bin in words: one day, a month, or from one day to another. */
import type { Bin } from './bins.js';

export function showBin({ from, to }: Bin, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

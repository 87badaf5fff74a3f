/** Parts a stretch of time into days, weeks or months, so that a plot has neither too many bars nor too few. */
import { dayNumber, dayOf } from './days.js';

export interface Bin {
  /** Both days included, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

export type BinUnit = 'day' | 'week' | 'month';

/** @returns bins that follow on each other and together hold every day; weeks begin on Mondays */
export function binsOf(from: string, to: string, unit: BinUnit = unitFor(from, to)): Bin[] {
  const last = dayNumber(to);
  const bins: Bin[] = [];
  for (let day = dayNumber(from); day <= last;) {
    const end = Math.min(endOf(day, unit), last);
    bins.push({ from: dayOf(day), to: dayOf(end) });
    day = end + 1;
  }
  return bins;
}

export function unitFor(from: string, to: string): BinUnit {
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_WEEKS * 7 ? 'week' : 'month';
}

/** @returns which bin holds a day; -1 for days outside of all */
export function binAt(bins: readonly Bin[], day: string): number {
  return bins.findIndex(({ from, to }) => from <= day && day <= to);
}

function endOf(day: number, unit: BinUnit): number {
  if (unit === 'day') return day;
  // 1 January 1970 was a Thursday.
  if (unit === 'week') return day + 6 - ((day + 3) % 7);
  const [year = 0, month = 1] = dayOf(day).split('-').map(Number);
  return Math.round(Date.UTC(year, month, 0) / DAY_MS);
}

const MOST_DAYS = 31;
const MOST_WEEKS = 27;
const DAY_MS = 86_400_000;

/** Counts by day and language as a plot shows them: a strip for each language, a bar for each bin, a part for each kind. */
import { max, sum } from 'd3-array';
import { binAt, type Bin } from '../plots/bins.js';

/** A count of one day and one language. */
export interface DayCount {
  readonly day: string;
  readonly locale: string;
}

export interface Strip {
  readonly locale: string;
  readonly total: number;
  /** By bin, then by part. */
  readonly bars: readonly (readonly number[])[];
}

/**
 * @param parts reads the counts of a row, in the order they are stacked in
 * @returns the language with the most first
 */
export function stripsOf<R extends DayCount>(
  rows: readonly R[],
  bins: readonly Bin[],
  parts: readonly ((row: R) => number)[],
): Strip[] {
  const byLocale = new Map<string, number[][]>();
  for (const row of rows) {
    const bars = byLocale.get(row.locale) ?? bins.map(() => parts.map(() => 0));
    byLocale.set(row.locale, bars);
    const bar = bars[binAt(bins, row.day)];
    if (bar !== undefined) parts.forEach((read, n) => (bar[n] = (bar[n] ?? 0) + read(row)));
  }
  return [...byLocale]
    .map(([locale, bars]) => ({ locale, bars, total: sum(bars, (bar) => sum(bar)) }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total || (one.locale < other.locale ? -1 : 1));
}

/** The highest bar of all, or with `isApart` the highest part of one. */
export function highest(strips: readonly Strip[], isApart = false): number {
  const heights = strips.flatMap(({ bars }) => bars.map((bar) => (isApart ? max(bar) : sum(bar)) ?? 0));
  return max(heights) ?? 0;
}

export interface Summary {
  readonly total: number;
  /** The language with the most. */
  readonly locale: string;
  readonly ofLocale: number;
  /** When there was most. */
  readonly bin: Bin;
  readonly inBin: number;
}

/** @returns `undefined` where there is nothing */
export function summaryOf(strips: readonly Strip[], bins: readonly Bin[]): Summary | undefined {
  const [most] = strips;
  if (most === undefined) return undefined;
  const byBin = bins.map((bin, n) => ({ bin, inBin: sum(strips, ({ bars }) => sum(bars[n] ?? [])) }));
  const peak = byBin.reduce((best, one) => (one.inBin > best.inBin ? one : best));
  return { total: sum(strips, ({ total }) => total), locale: most.locale, ofLocale: most.total, ...peak };
}

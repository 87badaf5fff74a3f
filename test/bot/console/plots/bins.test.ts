/** Days, weeks and months of a plot: every day is in one of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binAt, binsOf, unitFor, type BinUnit } from '../../../../bot/console/plots/bins.js';
import { dayNumber, dayOf, localDay } from '../../../../bot/console/plots/days.js';

describe('a stretch of time', () => {
  it.each<[string, string, BinUnit, number, string]>([
    ['2026-11-12', '2026-11-18', 'day', 7, '2026-11-12 2026-11-12'],
    ['2026-10-20', '2026-11-18', 'day', 30, '2026-10-20 2026-10-20'],
    ['2026-08-21', '2026-11-18', 'week', 14, '2026-08-21 2026-08-23'],
    ['2025-11-19', '2026-11-18', 'month', 13, '2025-11-19 2025-11-30'],
    ['2024-02-10', '2025-02-10', 'month', 13, '2024-02-10 2024-02-29'],
  ])('%s to %s is parted by %s into %d', (from, to, unit, count, first) => {
    const bins = binsOf(from, to);
    expect(unitFor(from, to)).toBe(unit);
    expect(bins).toHaveLength(count);
    expect(Object.values(bins[0] ?? {}).join(' ')).toBe(first);
  });

  it('has no bins where it ends before it begins', () => {
    expect(binsOf('2026-11-18', '2026-11-17')).toEqual([]);
  });

  it('has every day in one bin, and weeks that begin on Mondays', () => {
    const day = fc.integer({ min: 0, max: 40_000 });
    const unit = fc.constantFrom<BinUnit>('day', 'week', 'month');
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), unit, (begin, length, by) => {
        const bins = binsOf(dayOf(begin), dayOf(begin + length), by);
        expect(dayNumber(bins[0]?.from ?? '')).toBe(begin);
        expect(dayNumber(bins.at(-1)?.to ?? '')).toBe(begin + length);
        bins.slice(1).forEach(({ from }, n) => {
          expect(dayNumber(from)).toBe(dayNumber(bins[n]?.to ?? '') + 1);
          if (by === 'week') expect(new Date(`${from}T00:00:00Z`).getUTCDay()).toBe(1);
          if (by === 'month') expect(from.slice(8)).toBe('01');
        });
      }),
    );
  });

  it('finds the bin of a day', () => {
    const bins = binsOf('2026-08-21', '2026-11-18');
    expect(
      ['2026-08-20', '2026-08-23', '2026-08-24', '2026-11-18', '2026-11-19'].map((day) => binAt(bins, day)),
    ).toEqual([-1, 0, 1, 13, -1]);
  });
});

it('the day of a reader is that of their own zone', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

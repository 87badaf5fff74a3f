/** What plots of questions and feedback show of the counts that they are given. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, readAddress, writeAddress } from '../../../../bot/console/asked/address.js';
import { highest, stripsOf, summaryOf } from '../../../../bot/console/asked/strips.js';
import { binsOf } from '../../../../bot/console/plots/bins.js';

const BINS = binsOf('2026-11-16', '2026-11-18');
const ROWS = [
  { day: '2026-11-16', locale: 'sv-SE', up: 1, down: 0 },
  { day: '2026-11-18', locale: 'ko-KR', up: 2, down: 3 },
  { day: '2026-11-18', locale: 'sv-SE', up: 0, down: 1 },
  { day: '2026-11-19', locale: 'fr-FR', up: 9, down: 9 },
];
const PARTS = [({ up }: (typeof ROWS)[0]) => up, ({ down }: (typeof ROWS)[0]) => down];

describe('a plot', () => {
  it('has a strip for each language with anything in its time, the one with the most first', () => {
    expect(stripsOf(ROWS, BINS, PARTS)).toEqual([
      { locale: 'ko-KR', total: 5, bars: [[0, 0], [0, 0], [2, 3]] },
      { locale: 'sv-SE', total: 2, bars: [[1, 0], [0, 0], [0, 1]] },
    ]); // prettier-ignore
  });

  it('is as high as its highest bar, or part of one', () => {
    const strips = stripsOf(ROWS, BINS, PARTS);
    expect([highest(strips), highest(strips, true), highest([])]).toEqual([5, 3, 0]);
  });

  it('is told in words: how many, where and when most', () => {
    const strips = stripsOf(ROWS, BINS, PARTS);
    const peak = { from: '2026-11-18', to: '2026-11-18' };
    expect(summaryOf(strips, BINS)).toEqual({ total: 7, locale: 'ko-KR', ofLocale: 5, bin: peak, inBin: 6 });
    expect(summaryOf([], BINS)).toBeUndefined();
  });

  it('loses nothing of its time', () => {
    const row = fc.record({
      day: fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18'),
      locale: fc.constantFrom('ko-KR', 'sv-SE'),
      up: fc.nat(9),
      down: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const total = rows.reduce((sum, { up, down }) => sum + up + down, 0);
        expect(summaryOf(stripsOf(rows, BINS, PARTS), BINS)?.total ?? 0).toBe(total);
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['', { days: 30, locale: '', kind: '' }],
    ['days=90&locale=ko-KR&kind=thumbs-down', { days: 90, locale: 'ko-KR', kind: 'thumbs-down' }],
    ['days=-1&kind=__proto__', { days: 30, locale: '', kind: '' }],
  ])('%s', (query, expected) => {
    const read = readAddress(new URLSearchParams(query));
    expect(read).toEqual(expected);
    expect(readAddress(writeAddress(read))).toEqual(read);
  });

  it('means days in UTC, today among them', () => {
    const range = { from: '2026-11-12', to: '2026-11-18' };
    expect(rangeOf(7, new Date('2026-11-18T23:59:59Z'))).toEqual(range);
  });
});

/** Counting entries without making a turn wait for the store. */
import { describe, expect, it } from 'vitest';
import { AskedCounts } from '../../bot/asked-counts.js';
import type { AskedCount } from '../../bot/store/asked.js';

function counting(failures = 0): { counts: AskedCounts; stored: AskedCount[]; asked: unknown[] } {
  const stored: AskedCount[] = [];
  const asked: unknown[] = [];
  let left = failures;
  const store = {
    add: (counts: readonly AskedCount[]): Promise<void> => {
      left -= 1;
      if (left >= 0) return Promise.reject(new RangeError('the database is away'));
      stored.push(...counts);
      return Promise.resolve();
    },
    most: (filter: unknown): Promise<string[]> => {
      asked.push(filter);
      return Promise.resolve(['a']);
    },
  };
  const counts = new AskedCounts({ asked: store, now: () => new Date('2026-11-21T08:00:00Z') });
  return { counts, stored, asked };
}

describe('counts of what is asked', () => {
  it('are handed over together, once', async () => {
    const { counts, stored } = counting();
    counts.note('a', 'ko-KR');
    counts.note('a', 'ko-KR');
    counts.note('a', 'fr-FR');
    await counts.flush();
    await counts.flush();
    const day = '2026-11-21';
    expect(stored).toEqual([
      { entryId: 'a', locale: 'ko-KR', day, count: 2 },
      { entryId: 'a', locale: 'fr-FR', day, count: 1 },
    ]);
  });

  it('are not lost where the store does not take them', async () => {
    const { counts, stored } = counting(1);
    counts.note('a', 'ko-KR');
    await expect(counts.flush()).rejects.toThrow('the database is away');
    counts.note('a', 'ko-KR');
    await counts.flush();
    expect(stored).toMatchObject([{ entryId: 'a', count: 2 }]);
  });

  it('are asked for over a month', async () => {
    const { counts, asked } = counting();
    expect(await counts.entries('sv-SE', 5)).toEqual(['a']);
    expect(asked).toEqual([{ locale: 'sv-SE', from: '2026-10-22', limit: 5 }]);
  });
});

import { describe, expect, it } from 'vitest';
import { RecentActivities } from '../../bot/recent-activities.js';

const MINUTE = 60_000;
const at = (milliseconds: number): Date => new Date(milliseconds);

describe('recent activities', () => {
  it('know what came within ten minutes', async () => {
    const recent = new RecentActivities();
    expect(await recent.isNew('a', at(0))).toBe(true);
    expect(await recent.isNew('b', at(0))).toBe(true);
    expect(await recent.isNew('a', at(9 * MINUTE))).toBe(false);
    expect(await recent.isNew('a', at(10 * MINUTE))).toBe(true);
  });

  it('forget the oldest when there are very many', async () => {
    const recent = new RecentActivities();
    for (let key = 0; key < 20_000; key += 1) await recent.isNew(String(key), at(0));
    expect(await recent.isNew('19999', at(0))).toBe(false);
    expect(await recent.isNew('0', at(0))).toBe(true);
  });
});

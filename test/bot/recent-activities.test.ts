import { describe, expect, it } from 'vitest';
import { RecentActivities } from '../../bot/recent-activities.js';

const MINUTE = 60_000;

describe('recent activities', () => {
  it('know what came within ten minutes', () => {
    const recent = new RecentActivities();
    expect(recent.isNew('a', 0)).toBe(true);
    expect(recent.isNew('b', 0)).toBe(true);
    expect(recent.isNew('a', 9 * MINUTE)).toBe(false);
    expect(recent.isNew('a', 10 * MINUTE)).toBe(true);
  });

  it('forget the oldest when there are very many', () => {
    const recent = new RecentActivities();
    for (let key = 0; key < 20_000; key += 1) recent.isNew(String(key), 0);
    expect(recent.isNew('19999', 0)).toBe(false);
    expect(recent.isNew('0', 0)).toBe(true);
  });
});

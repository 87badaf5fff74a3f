import { describe, expect, it } from 'vitest';
import { RecentActivities } from '../../bot/recent-activities.js';
import type { Begun } from '../../bot/store/seen.js';

const MINUTE = 60_000;

async function begin(recent: RecentActivities, key: string, at: number, owner = 'A'): Promise<Begun> {
  return recent.begin(key, { owner, at: new Date(at), leaseMs: 15_000 });
}

describe('recent activities', () => {
  it('know what was done within ten minutes', async () => {
    const recent = new RecentActivities();
    expect(await begin(recent, 'a', 0)).toBe('taken');
    expect(await begin(recent, 'b', 0)).toBe('taken');
    await recent.done('a', 'A');
    expect(await begin(recent, 'a', 9 * MINUTE)).toBe('done');
    expect(await begin(recent, 'a', 10 * MINUTE)).toBe('taken');
  });

  it('keep what is under way from others while its lease lasts', async () => {
    const recent = new RecentActivities();
    await begin(recent, 'a', 0);
    expect(await begin(recent, 'a', 14_999, 'B')).toBe('busy');
    expect(await recent.renew('a', { owner: 'A', at: new Date(14_999), leaseMs: 15_000 })).toBe(true);
    expect(await begin(recent, 'a', 29_998, 'B')).toBe('busy');
    expect(await begin(recent, 'a', 29_999, 'B')).toBe('taken');
    expect(await recent.renew('a', { owner: 'A', at: new Date(29_999), leaseMs: 15_000 })).toBe(false);
    await recent.done('a', 'A');
    expect(await begin(recent, 'a', 30_000, 'C')).toBe('busy');
    await recent.release('a', 'A');
    expect(await begin(recent, 'a', 30_000, 'C')).toBe('busy');
    await recent.release('a', 'B');
    expect(await begin(recent, 'a', 30_000, 'C')).toBe('taken');
  });

  it('forget the oldest when there are very many', async () => {
    const recent = new RecentActivities();
    for (let key = 0; key < 20_000; key += 1) await begin(recent, String(key), 0);
    expect(await begin(recent, '19999', 0)).toBe('busy');
    expect(await begin(recent, '0', 0)).toBe('taken');
  });
});

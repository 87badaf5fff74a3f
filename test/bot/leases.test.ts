/** Leases that two replicas of one memory ask for; the clock stands still unless a test moves it. */
import { describe, expect, it } from 'vitest';
import { LeaseLostError, Leases, type Lease } from '../../bot/leases.js';
import { RecentActivities } from '../../bot/recent-activities.js';
import type { Begun } from '../../bot/store/seen.js';

const at = { now: 0 };
const never = (fault: unknown): never => {
  throw fault;
};

function leasesOn(seen: RecentActivities, leaseMs = 15_000): Leases {
  return new Leases({ seen, now: () => new Date(at.now), leaseMs, pollMs: 2 });
}

const away = async (): Promise<never> => Promise.reject(new TypeError('The store is away'));
const busy = async (): Promise<Begun> => Promise.resolve('busy');

async function settled(taking: Promise<Lease | undefined>): Promise<'taken' | 'done' | 'waits'> {
  const waits = new Promise<'waits'>((resolve) => setTimeout(() => resolve('waits'), 20));
  return Promise.race([taking.then((lease) => (lease === undefined ? 'done' : 'taken')), waits]);
}

describe('a lease', () => {
  it('is waited for, and given when it is released', async () => {
    const leases = leasesOn(new RecentActivities());
    const first = await leases.take('a', never);
    const second = leases.take('a', never);
    expect(await settled(second)).toBe('waits');
    await first?.release();
    expect(await settled(second)).toBe('taken');
    (await second)?.done();
    expect(await settled(leases.take('a', never))).toBe('done');
    expect(await settled(leases.take('b', never))).toBe('taken');
  });

  it('that was taken over is told of, once', async () => {
    const faults: unknown[] = [];
    const seen = new RecentActivities();
    const lease = await leasesOn(seen, 30).take('a', (fault) => faults.push(fault));
    expect(await seen.begin('a', { owner: 'B', at: new Date(at.now + 30), leaseMs: 1_000 })).toBe('taken');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toBeInstanceOf(LeaseLostError);
    lease?.done();
  });

  it('is not given because of a fault while another is at it', async () => {
    const faults: unknown[] = [];
    const told = [busy, away, busy, away, away, () => Promise.resolve('done' as const)];
    const begin = async (): Promise<Begun> => (told.shift() ?? away)();
    const leases = new Leases({
      ...{ seen: { begin, renew: away, done: away, release: away }, now: () => new Date(0), pollMs: 1 },
    });
    expect(await leases.take('a', (fault) => faults.push(fault))).toBeUndefined();
    expect(faults).toHaveLength(3);
  });

  it('is given where the other has given no sign for as long as one lasts, as far as anybody can tell', async () => {
    let now = 0;
    const told = [busy, away];
    const begin = async (): Promise<Begun> => {
      now += 10_000;
      return (told.shift() ?? away)();
    };
    const seen = { begin, renew: away, done: away, release: away };
    const leases = new Leases({ seen, now: () => new Date(now), pollMs: 1 });
    expect(await leases.take('a', () => undefined)).toBeDefined();
    expect(now).toBe(30_000);
  });

  it('of which nobody can tell is given, and the fault told', async () => {
    const faults: unknown[] = [];
    const seen = { begin: away, renew: away, done: away, release: away };
    const lease = await new Leases({ seen, now: () => new Date(0) }).take('a', (fault) => faults.push(fault));
    expect(lease).toBeDefined();
    lease?.done();
    await lease?.release();
    expect(faults).toHaveLength(1);
  });
});

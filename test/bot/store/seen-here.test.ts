/** What came is known to the process as well as to the store, and to the process alone while that is away. */
import { describe, expect, it } from 'vitest';
import { RecentActivities } from '../../../bot/recent-activities.js';
import { storeAway } from '../../../bot/store/away.js';
import { SeenHere } from '../../../bot/store/seen-here.js';
import type { Seen } from '../../../bot/store/seen.js';

const AT = new Date(0);

function claim(owner: string): Parameters<Seen['begin']>[1] {
  return { owner, at: AT, leaseMs: 15_000 };
}

/** A store that can go away. */
class Shared {
  isAway = false;
  readonly #seen = new RecentActivities();

  readonly seen: Seen = {
    begin: async (key, of) => this.#ask(() => this.#seen.begin(key, of)),
    renew: async (key, of) => this.#ask(() => this.#seen.renew(key, of)),
    done: async (key, owner) => this.#ask(() => this.#seen.done(key, owner)),
    release: async (key, owner) => this.#ask(() => this.#seen.release(key, owner)),
  };

  async #ask<T>(work: () => Promise<T>): Promise<T> {
    return this.isAway ? Promise.reject(storeAway()) : work();
  }
}

function replicasOn(shared: Shared): readonly [SeenHere, SeenHere] {
  const replica = (): SeenHere => new SeenHere({ shared: shared.seen, own: new RecentActivities() });
  return [replica(), replica()];
}

describe('an activity that comes again', () => {
  it('is known to all replicas while the store is there', async () => {
    const [one, other] = replicasOn(new Shared());
    expect(await one.begin('a', claim('1'))).toBe('taken');
    expect(await other.begin('a', claim('2'))).toBe('busy');
    await one.done('a', '1');
    expect([await other.begin('a', claim('3')), await one.begin('a', claim('4'))]).toEqual(['done', 'done']);
    expect(await one.begin('b', claim('5'))).toBe('taken');
    await one.release('b', '5');
    expect(await other.begin('b', claim('6'))).toBe('taken');
  });

  it('is known to the process that answered it, also where the store went in between', async () => {
    const shared = new Shared();
    const [one, other] = replicasOn(shared);
    await one.begin('before', claim('1'));
    await one.begin('amid', claim('2'));
    await one.done('before', '1');
    shared.isAway = true;
    expect(await one.renew('amid', claim('2'))).toBe(true);
    await one.done('amid', '2');
    expect(await one.begin('after', claim('3'))).toBe('taken');
    for (const key of ['before', 'amid']) expect(await one.begin(key, claim(`again ${key}`))).toBe('done');
    expect(await one.begin('after', claim('4'))).toBe('busy');
    // Nobody could have told the other one.
    expect(await other.begin('after', claim('5'))).toBe('taken');
  });

  it('is not lost to the process that began it while the store was away', async () => {
    const shared = new Shared();
    const [one] = replicasOn(shared);
    shared.isAway = true;
    await one.begin('a', claim('1'));
    shared.isAway = false;
    expect(await one.renew('a', claim('1'))).toBe(true);
    await one.done('a', '1');
    expect(await one.begin('a', claim('2'))).toBe('done');
  });

  it('can be taken again after a fault of another kind', async () => {
    const fault = new TypeError('a bug');
    let isBroken = true;
    const healthy = new RecentActivities();
    const shared: Seen = {
      begin: async (key, of) => (isBroken ? Promise.reject(fault) : healthy.begin(key, of)),
      renew: (key, of) => healthy.renew(key, of),
      done: (key, owner) => healthy.done(key, owner),
      release: (key, owner) => healthy.release(key, owner),
    };
    const seen = new SeenHere({ shared, own: new RecentActivities() });
    await expect(seen.begin('a', claim('1'))).rejects.toBe(fault);
    isBroken = false;
    expect(await seen.begin('a', claim('2'))).toBe('taken');
  });
});

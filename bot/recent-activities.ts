/** Remembers what was handled of late and what is being handled, for a single process. */
import type { Begun, Claim, Seen } from './store/seen.js';

interface Known {
  readonly at: number;
  /** Who is at it; nobody where it is done. */
  readonly lease?: { readonly owner: string; readonly until: number };
}

/** Forgets by age, and by number so that nobody can fill the memory. */
export class RecentActivities implements Seen {
  readonly #known = new Map<string, Known>();

  begin(key: string, { owner, at, leaseMs }: Claim): Promise<Begun> {
    const now = at.getTime();
    this.#forget(now);
    const known = this.#known.get(key);
    if (known !== undefined && known.lease === undefined) return Promise.resolve('done');
    if (known?.lease !== undefined && known.lease.until > now) return Promise.resolve('busy');
    this.#known.delete(key);
    this.#known.set(key, { at: now, lease: { owner, until: now + leaseMs } });
    return Promise.resolve('taken');
  }

  renew(key: string, { owner, at, leaseMs }: Claim): Promise<boolean> {
    const known = this.#ownedBy(key, owner);
    if (known === undefined) return Promise.resolve(false);
    this.#known.set(key, { at: known.at, lease: { owner, until: at.getTime() + leaseMs } });
    return Promise.resolve(true);
  }

  done(key: string, owner: string): Promise<void> {
    const known = this.#ownedBy(key, owner);
    if (known !== undefined) this.#known.set(key, { at: known.at });
    return Promise.resolve();
  }

  release(key: string, owner: string): Promise<void> {
    if (this.#ownedBy(key, owner) !== undefined) this.#known.delete(key);
    return Promise.resolve();
  }

  #ownedBy(key: string, owner: string): Known | undefined {
    const known = this.#known.get(key);
    return known?.lease?.owner === owner ? known : undefined;
  }

  #forget(now: number): void {
    // Keys stand in the order they were begun, so the first one young enough ends the search.
    for (const [key, { at }] of this.#known) {
      if (now - at < KEEP_MS && this.#known.size < MAX_KEYS) break;
      this.#known.delete(key);
    }
  }
}

const KEEP_MS = 10 * 60 * 1_000;
const MAX_KEYS = 10_000;

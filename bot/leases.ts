/** Sees to it that a piece of work is done once, by whichever replica lives long enough to end it. */
import { randomUUID } from 'node:crypto';
import type { Seen } from './store/seen.js';

export interface LeasesParts {
  readonly seen: Seen;
  readonly now: () => Date;
  /** How long work counts as going on after its last sign of life. */
  readonly leaseMs?: number;
  /** How often is looked whether another has ended the work. */
  readonly pollMs?: number;
}

/** Hears of what went wrong about a lease; the work goes on. */
export type OnLeaseFault = (fault: unknown) => void;

/** Another took the work over: this process was away for longer than its lease. */
export class LeaseLostError extends Error {
  readonly code = 'ELEASE';

  constructor() {
    super('The lease was taken over');
    this.name = 'LeaseLostError';
  }
}

export class Leases {
  readonly #parts: Required<LeasesParts>;

  constructor(parts: LeasesParts) {
    this.#parts = { leaseMs: LEASE_MS, pollMs: POLL_MS, ...parts };
  }

  /**
   * Waits while another is at the work, and takes it over where that one gives no sign of life any more.
   * @returns `undefined` where the work is done already
   */
  async take(key: string, onFault: OnLeaseFault): Promise<Lease | undefined> {
    const { seen, now, leaseMs, pollMs } = this.#parts;
    const owner = randomUUID();
    let heldUntil = Number.NEGATIVE_INFINITY;
    for (;;) {
      try {
        const begun = await seen.begin(key, { owner, at: now(), leaseMs });
        if (begun === 'done') return undefined;
        if (begun === 'taken') return new Lease({ ...this.#parts, key, owner, onFault });
        heldUntil = now().getTime() + leaseMs;
      } catch (error) {
        onFault(error);
        // Better done twice than not at all; of what another was at a moment ago there is hope.
        if (now().getTime() >= heldUntil) return new Lease(undefined);
      }
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }
}

interface LeaseParts extends Required<LeasesParts> {
  readonly key: string;
  readonly owner: string;
  readonly onFault: OnLeaseFault;
}

/** Gives signs of life until it is ended. */
export class Lease {
  readonly #parts: LeaseParts | undefined;
  readonly #timer: NodeJS.Timeout | undefined;
  #isEnded = false;

  /** @param parts without them a lease of nothing, where nobody could tell */
  constructor(parts: LeaseParts | undefined) {
    this.#parts = parts;
    if (parts === undefined) return;
    this.#timer = setInterval(() => void this.#renew(parts), parts.leaseMs / SIGNS_IN_LEASE).unref();
  }

  /** The work is done. Written behind: what is done is seldom asked for again, and nobody waits for it. */
  done(): void {
    this.#end();
    if (this.#parts === undefined) return;
    const { seen, key, owner, onFault } = this.#parts;
    seen.done(key, owner).catch(onFault);
  }

  /** The work came to nothing: it is the next one's who asks. */
  async release(): Promise<void> {
    this.#end();
    if (this.#parts === undefined) return;
    const { seen, key, owner, onFault } = this.#parts;
    await seen.release(key, owner).catch(onFault);
  }

  #end(): void {
    this.#isEnded = true;
    clearInterval(this.#timer);
  }

  async #renew({ seen, key, owner, now, leaseMs, onFault }: LeaseParts): Promise<void> {
    try {
      if ((await seen.renew(key, { owner, at: now(), leaseMs })) || this.#isEnded) return;
      this.#end();
      onFault(new LeaseLostError());
    } catch (error) {
      // The next sign may get through in time.
      onFault(error);
    }
  }
}

/** As long as Teams waits before it sends an activity again. */
const LEASE_MS = 15_000;
const POLL_MS = 250;
const SIGNS_IN_LEASE = 3;

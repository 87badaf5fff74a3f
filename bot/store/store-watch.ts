/** Notices when the store goes away and when it is back; in between nobody waits for it. */
import type { Logger } from 'pino';
import { withinDeadline } from '../deadline.js';
import { noteFault } from '../faults.js';
import { isAwayFault, isStoreAway, storeAway } from './away.js';
import type { Store } from './open-store.js';

export interface StoreWatchParts {
  readonly store: Pick<Store, 'ping'>;
  readonly logger: Logger;
  /** After so long without an answer the store counts as away. */
  readonly deadlineMs?: number;
  /** How often a store that is away is asked whether it is back. */
  readonly probeMs?: number;
}

export class StoreWatch {
  readonly #parts: StoreWatchParts;
  /** In milliseconds of `performance.now()`; `undefined` while it is there. */
  #awaySince: number | undefined;
  #probe: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(parts: StoreWatchParts) {
    this.#parts = parts;
  }

  get isAway(): boolean {
    return this.#awaySince !== undefined;
  }

  /**
   * Asks the store, unless it is away: then nobody waits for what will not come.
   * @param how.isLong it may take as long as it takes
   * @throws SpanwiseError `store-unavailable` where it is away; any other fault as it was
   */
  async ask<T>(work: () => Promise<T>, { isLong = false } = {}): Promise<T> {
    const { deadlineMs = DEADLINE_MS } = this.#parts;
    if (this.isAway) throw storeAway();
    try {
      return await (isLong ? work() : withinDeadline(work(), deadlineMs, 'Asking the store'));
    } catch (error) {
      if (!isAwayFault(error)) throw error;
      this.#goneAway(error);
      throw storeAway(error);
    }
  }

  /** Whether it answers just now; one that takes long is not there, for whoever asks in a hurry. */
  async isThere(): Promise<boolean> {
    const { store } = this.#parts;
    const asked = this.ask(() => store.ping()).then(
      () => true,
      (error: unknown) => {
        if (isStoreAway(error)) return false;
        throw error;
      },
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), HURRY_MS)));
    try {
      return await Promise.race([asked, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#probe);
  }

  #goneAway(error: unknown): void {
    // Of many who asked at once, the first tells.
    if (this.isAway || this.#isStopped) return;
    this.#awaySince = performance.now();
    this.#parts.logger.error({ fault: noteFault(storeAway(error)) }, 'store away, answers go on without it');
    this.#probeLater();
  }

  #probeLater(): void {
    const { store, logger, deadlineMs = DEADLINE_MS, probeMs = PROBE_MS } = this.#parts;
    const probe = async (): Promise<void> => {
      try {
        await withinDeadline(store.ping(), deadlineMs, 'Asking the store');
      } catch (error) {
        logger.debug({ fault: noteFault(error) }, 'store still away');
        if (!this.#isStopped) this.#probeLater();
        return;
      }
      const awayMs = Math.round(performance.now() - (this.#awaySince ?? 0));
      this.#awaySince = undefined;
      logger.info({ awayMs }, 'store is back');
    };
    this.#probe = setTimeout(() => void probe(), probeMs).unref();
  }
}

/** Far longer than any query of a turn, and short enough to answer before the channel sends a message again. */
const DEADLINE_MS = 5_000;
const PROBE_MS = 1_000;
/** Whoever looks whether a server is ready waits for a second, as a rule. */
const HURRY_MS = 800;

/** What a running bot does now and then: stores what it has counted, takes away what is older than it may be. */
import type { Logger } from 'pino';
import type { AskedCounts } from './asked-counts.js';
import { noteFault } from './faults.js';
import type { Store } from './store/open-store.js';

export interface UpkeepParts {
  readonly store: Pick<Store, 'purge'>;
  readonly asked: Pick<AskedCounts, 'flush'>;
  readonly logger: Logger;
}

export interface Upkeep {
  stop(): void;
  /** Stores what was counted since the last time. */
  flush(): Promise<void>;
}

export function startUpkeep({ store, asked, logger }: UpkeepParts): Upkeep {
  const flush = async (): Promise<void> => {
    await asked
      .flush()
      .catch((error: unknown) => logger.error({ fault: noteFault(error) }, 'counts not stored'));
  };
  const purge = (): void => {
    store.purge().then(
      (purged) => logger.info({ purged }, 'old records deleted'),
      (error: unknown) => logger.error({ fault: noteFault(error) }, 'old records not deleted'),
    );
  };
  // What was said is kept for an hour; a process that is replaced every hour purges, too.
  const first = setTimeout(purge, FIRST_PURGE_MS).unref();
  const timers = [setInterval(purge, HOUR_MS).unref(), setInterval(() => void flush(), COUNT_MS).unref()];
  return {
    stop: () => {
      clearTimeout(first);
      for (const timer of timers) clearInterval(timer);
    },
    flush,
  };
}

const COUNT_MS = 60 * 1_000;
const FIRST_PURGE_MS = 10 * 60 * 1_000;
const HOUR_MS = 60 * 60 * 1_000;

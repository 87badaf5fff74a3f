/** Counts the entries that are shown: in memory first, so that no turn waits for it, and into the store now and then. */
import type { MostAsked } from './messaging-extension/most-asked.js';
import { unlessAway } from './store/away.js';
import type { Asked, AskedCount } from './store/asked.js';

export interface AskedCountsParts {
  readonly asked: Asked;
  readonly now: () => Date;
}

export class AskedCounts implements MostAsked {
  readonly #parts: AskedCountsParts;
  #counts = new Map<string, AskedCount>();

  constructor(parts: AskedCountsParts) {
    this.#parts = parts;
  }

  note(entryId: string, locale: string): void {
    const day = this.#day(0);
    const key = JSON.stringify([entryId, locale, day]);
    this.#counts.set(key, { entryId, locale, day, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }

  /** Hands over what was counted; what the store does not take is handed over again the next time. */
  async flush(): Promise<void> {
    const counts = this.#counts;
    if (counts.size === 0) return;
    this.#counts = new Map();
    try {
      await this.#parts.asked.add([...counts.values()]);
    } catch (error) {
      for (const [key, count] of counts) {
        const since = this.#counts.get(key)?.count ?? 0;
        this.#counts.set(key, { ...count, count: count.count + since });
      }
      throw error;
    }
  }

  async entries(locale: string, count: number): Promise<readonly string[]> {
    const most = this.#parts.asked.most({ locale, from: this.#day(DAYS), limit: count });
    return (await unlessAway(most)) ?? [];
  }

  #day(ago: number): string {
    const at = this.#parts.now().getTime() - ago * DAY_MS;
    return new Date(at).toISOString().slice(0, 'YYYY-MM-DD'.length);
  }
}

/** What was asked before matters less than what is asked now. */
const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

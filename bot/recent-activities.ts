/** Remembers what was handled of late: a channel that waits too long for an answer sends its request again. */

/** Which activities came before. Forgets by age, and by number so that nobody can fill the memory. */
export class RecentActivities {
  readonly #seen = new Map<string, number>();

  /** Whether the key is new, at `now` in milliseconds; it is known from then on. */
  isNew(key: string, now: number): boolean {
    this.#forget(now);
    if (this.#seen.has(key)) return false;
    this.#seen.set(key, now);
    return true;
  }

  #forget(now: number): void {
    // Keys stand in the order they came, so the first one young enough ends the search.
    for (const [key, since] of this.#seen) {
      if (now - since < KEEP_MS && this.#seen.size < MAX_KEYS) break;
      this.#seen.delete(key);
    }
  }
}

const KEEP_MS = 10 * 60 * 1_000;
const MAX_KEYS = 10_000;

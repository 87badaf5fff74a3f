/** Remembers what was handled of late: a channel that waits too long for an answer sends its request again. */

/** Which activities came before. Replicas that share one handle each activity once. */
export interface SeenActivities {
  /** Whether the key is new; it is known from then on, for ten minutes. Of several who ask at once, one is told so. */
  isNew(key: string, at: Date): Promise<boolean>;
}

/** For a single process. Forgets by age, and by number so that nobody can fill the memory. */
export class RecentActivities implements SeenActivities {
  readonly #seen = new Map<string, number>();

  isNew(key: string, at: Date): Promise<boolean> {
    const now = at.getTime();
    this.#forget(now);
    const isNew = !this.#seen.has(key);
    if (isNew) this.#seen.set(key, now);
    return Promise.resolve(isNew);
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

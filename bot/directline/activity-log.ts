/** What was said in a conversation, in order, for whoever reads on from a watermark; the oldest is dropped at the limits. */
import type { Activity } from 'botbuilder';

/** What clients get: activities, and the watermark to go on from. */
export interface ActivitySet {
  readonly activities: readonly Partial<Activity>[];
  readonly watermark: string;
}

interface Entry {
  readonly at: number;
  readonly activity: Partial<Activity>;
  readonly bytes: number;
}

export class ActivityLog {
  readonly #conversationId: string;
  readonly #listeners = new Set<(set: ActivitySet) => void>();
  #entries: Entry[] = [];
  #bytes = 0;
  #last = 0;

  constructor(conversationId: string) {
    this.#conversationId = conversationId;
  }

  /** @returns the ID it was given */
  add(activity: Partial<Activity>): string {
    const id = `${this.#conversationId}|${String(this.#last + 1).padStart(7, '0')}`;
    this.#append({ ...activity, id });
    return id;
  }

  /** Tells everybody the new form, who know the old one by its ID. */
  replace(activity: Partial<Activity>): void {
    this.#forget(activity.id);
    this.#append(activity);
  }

  /** Tells everybody that it is gone, who know it by its ID. */
  remove(id: string, tombstone: Partial<Activity>): void {
    this.#forget(id);
    this.#append({ ...tombstone, id });
  }

  /**
   * All that came after the watermark.
   * @returns `undefined` where the log never gave that watermark
   */
  since(watermark: string): ActivitySet | undefined {
    const from = FROM_START.has(watermark) ? 0 : WATERMARK.test(watermark) ? Number(watermark) : Number.NaN;
    if (!(from <= this.#last)) return undefined;
    const activities = this.#entries.filter(({ at }) => at > from).map(({ activity }) => activity);
    return { activities, watermark: String(this.#last) };
  }

  /** @returns ends it */
  listen(listener: (set: ActivitySet) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  #append(activity: Partial<Activity>): void {
    this.#last += 1;
    const bytes = Buffer.byteLength(JSON.stringify(activity));
    this.#entries.push({ at: this.#last, activity, bytes });
    this.#bytes += bytes;
    while (this.#entries.length > MOST_ACTIVITIES || (this.#bytes > MOST_BYTES && this.#entries.length > 1)) {
      this.#bytes -= this.#entries.shift()?.bytes ?? 0;
    }
    const set: ActivitySet = { activities: [activity], watermark: String(this.#last) };
    for (const listener of this.#listeners) listener(set);
  }

  #forget(id: string | undefined): void {
    const old = this.#entries.find(({ activity }) => activity.id === id);
    if (old === undefined) return;
    this.#bytes -= old.bytes;
    this.#entries = this.#entries.filter((entry) => entry !== old);
  }
}

const FROM_START = new Set(['', '-']);

/** Matches what counts activities; not `-1`, `1e3` or more digits than a number holds. */
const WATERMARK = /^\d{1,9}$/;

/** Minutes of writing as fast as one may; a client reads within seconds. */
const MOST_ACTIVITIES = 500;
const MOST_BYTES = 2_000_000;

/** When a message may leave: Teams takes only so many per conversation, and refuses what goes beyond. */

/** At most `count` messages within any `withinMs`. */
export interface SendLimit {
  readonly count: number;
  readonly withinMs: number;
}

export interface PaceParts {
  readonly limits?: readonly SendLimit[];
  /** Milliseconds since any fixed moment. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** A place in the line of a conversation. Moves back when the channel asks for a pause. */
interface Place {
  at: number;
}

interface Line {
  /** Places of sent messages and of those that wait, in order. */
  readonly places: Place[];
  pausedUntil: number;
}

/**
 * Keeps a line for each conversation. Every message has its moment when it joins, so none overtakes another; the
 * limits hold for any stretch of time, where a bucket of tokens would let twice as many by at its turn.
 */
export class Pace {
  readonly #lines = new Map<string, Line>();
  readonly #limits: readonly SendLimit[];
  readonly #now: () => number;
  readonly #wait: (milliseconds: number) => Promise<void>;
  /** Each lets one that waits look at the time again. */
  readonly #waiting = new Set<() => void>();
  #isHurried = false;

  constructor({ limits = TEAMS_LIMITS, now = () => performance.now(), wait = sleep }: PaceParts = {}) {
    this.#limits = limits;
    this.#now = now;
    this.#wait = wait;
  }

  /**
   * Lets go at once all that waits and whatever comes: the process is about to end. The channel may refuse what is too
   * much; it is then tried again when the channel says.
   */
  hurry(): void {
    this.#isHurried = true;
    for (const wake of this.#waiting) wake();
  }

  /** Whether a message would leave at once. */
  isFree(conversation: string): boolean {
    const line = this.#lines.get(conversation);
    return line === undefined || this.#nextMoment(line) <= this.#now();
  }

  /**
   * Waits for the message's moment.
   * @param deadline in the clock's milliseconds
   * @returns whether the message may go; `false` at once where its moment is beyond the deadline
   */
  async take(conversation: string, deadline: number): Promise<boolean> {
    const line = this.#lineOf(conversation);
    return this.#await(line, this.#join(line), deadline);
  }

  /**
   * As `take`, for a message that the channel refused for now: nobody goes for `pauseMs`, then it goes first.
   */
  async takeAgain(
    conversation: string,
    { deadline, pauseMs }: { readonly deadline: number; readonly pauseMs: number },
  ): Promise<boolean> {
    const now = this.#now();
    if (this.#isHurried) {
      if (now + pauseMs > deadline) return false;
      await this.#wait(pauseMs);
      return true;
    }
    const line = this.#lineOf(conversation);
    line.pausedUntil = Math.max(line.pausedUntil, now + pauseMs);
    const firstWaiting = line.places.findIndex(({ at }) => at > now);
    const waiting = firstWaiting === -1 ? [] : line.places.splice(firstWaiting);
    const place = this.#join(line);
    for (const next of waiting) {
      next.at = this.#nextMoment(line);
      line.places.push(next);
    }
    return this.#await(line, place, deadline);
  }

  #join(line: Line): Place {
    const place = { at: this.#nextMoment(line) };
    line.places.push(place);
    return place;
  }

  async #await(line: Line, place: Place, deadline: number): Promise<boolean> {
    for (let now = this.#now(); !this.#isHurried && place.at > now; now = this.#now()) {
      if (place.at > deadline) {
        line.places.splice(line.places.indexOf(place), 1);
        return false;
      }
      await this.#waitOrHurry(place.at - now);
    }
    return true;
  }

  async #waitOrHurry(milliseconds: number): Promise<void> {
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    this.#waiting.add(wake);
    await Promise.race([this.#wait(milliseconds), woken]);
    this.#waiting.delete(wake);
  }

  #nextMoment({ places, pausedUntil }: Line): number {
    const moments = this.#limits.map(({ count, withinMs }) => {
      const place = places.at(-count);
      return place === undefined ? 0 : place.at + withinMs;
    });
    return Math.max(this.#now(), pausedUntil, places.at(-1)?.at ?? 0, ...moments);
  }

  #lineOf(conversation: string): Line {
    const line = this.#lines.get(conversation) ?? { places: [], pausedUntil: 0 };
    // Taken out and put back, so that the longest untouched stands first.
    this.#lines.delete(conversation);
    this.#lines.set(conversation, line);
    this.#forget(line);
    return line;
  }

  #forget({ places }: Line): void {
    const longest = Math.max(...this.#limits.map(({ withinMs }) => withinMs));
    const kept = places.findIndex(({ at }) => at + longest > this.#now());
    places.splice(0, kept === -1 ? places.length : kept);
    for (const [key] of this.#lines) {
      if (this.#lines.size <= MOST_LINES) break;
      this.#lines.delete(key);
    }
  }
}

async function sleep(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What Teams allows a bot in one conversation; a little longer, since the network does not keep distances. */
const TEAMS_LIMITS: readonly SendLimit[] = [
  { count: 7, withinMs: 1_050 },
  { count: 8, withinMs: 2_050 },
  { count: 60, withinMs: 30_100 },
  { count: 1_800, withinMs: 3_600_000 },
];

const MOST_LINES = 10_000;

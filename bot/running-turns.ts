/** Turns under way, some of them answered to the channel before they are over. */
import { withinDeadline } from './deadline.js';

export class RunningTurns {
  /** Each with the name under which it is found in the log. */
  readonly #running = new Map<Promise<unknown>, string>();

  /**
   * The turn's outcome, or `early` where it takes longer than `milliseconds`: the turn then goes on.
   * @param onLateFault hears of what fails after `early` was given
   */
  async first<T>(
    turn: Promise<T>,
    {
      name,
      early,
      milliseconds,
      onLateFault,
    }: { name: string; early: T; milliseconds: number; onLateFault: (fault: unknown) => void },
  ): Promise<T> {
    let isEarly = false;
    let timer: NodeJS.Timeout | undefined;
    const tracked = this.track(turn, name);
    const waited = new Promise<T>((resolve) => {
      timer = setTimeout(() => {
        isEarly = true;
        resolve(early);
      }, milliseconds);
    });
    tracked.catch((fault: unknown) => {
      if (isEarly) onLateFault(fault);
    });
    try {
      return await Promise.race([tracked, waited]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Counts the turn among those that `settled` waits for. */
  async track<T>(turn: Promise<T>, name: string): Promise<T> {
    this.#running.set(turn, name);
    try {
      return await turn;
    } finally {
      this.#running.delete(turn);
    }
  }

  get names(): readonly string[] {
    return [...this.#running.values()];
  }

  /** Resolves when all turns are over; rejects with a `DeadlineError` after `milliseconds`. */
  async settled(milliseconds: number): Promise<void> {
    await withinDeadline(Promise.allSettled(this.#running.keys()), milliseconds, 'Ending the running turns');
  }
}

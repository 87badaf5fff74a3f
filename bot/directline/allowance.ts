/** How much may be done in a time: so many at once, and so many a second afterwards. */
export interface AllowanceSize {
  readonly burst: number;
  readonly perSecond: number;
}

export class Allowance {
  readonly #size: AllowanceSize;
  #left: number;
  #at = Number.NEGATIVE_INFINITY;

  constructor(size: AllowanceSize) {
    this.#size = size;
    this.#left = size.burst;
  }

  /**
   * Takes one, if there is one.
   * @param now milliseconds
   * @returns 0 where it was taken, otherwise in how many milliseconds there is one again
   */
  take(now: number): number {
    const { burst, perSecond } = this.#size;
    const gained = (Math.max(0, now - this.#at) / 1_000) * perSecond;
    this.#left = Math.min(burst, this.#left + gained);
    this.#at = now;
    if (this.#left < 1) return Math.ceil(((1 - this.#left) / perSecond) * 1_000);
    this.#left -= 1;
    return 0;
  }
}

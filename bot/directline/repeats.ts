/** Answers a request that a client sends again as it was answered before: what it said is said once. */

/** Requests by the names that their clients gave them, the last hundred. */
export class Repeats<T> {
  readonly #answers = new Map<string, Promise<T>>();

  /** Whether a request of that name came before. */
  has(name: string | undefined): boolean {
    return name !== undefined && this.#answers.has(name);
  }

  /**
   * The answer to the request of that name, given anew only where there is none.
   * @param name `undefined` for a request without one, which is always new
   */
  async once(name: string | undefined, answer: () => Promise<T>): Promise<T> {
    if (name === undefined) return answer();
    const known = this.#answers.get(name);
    if (known !== undefined) return known;
    const given = answer();
    this.#answers.set(name, given);
    this.#forgetOldest();
    try {
      return await given;
    } catch (error) {
      // Nothing came of it: sent again, it is new.
      this.#answers.delete(name);
      throw error;
    }
  }

  #forgetOldest(): void {
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > MOST && oldest !== undefined) this.#answers.delete(oldest);
  }
}

/** Longer than a client keeps trying. */
const MOST = 100;

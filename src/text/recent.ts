/** Keeps what was worked out of the latest texts: people ask the same, and one message is asked about several times. */

/** Results by key, the longest unused dropped first. Only for what depends on its key alone. */
export class Recent<Value> {
  readonly #values = new Map<string, { readonly value: Value }>();
  readonly #most: number;
  readonly #longest: number;

  /**
   * @param most how many results are kept at a time
   * @param longest of the keys that are kept, in UTF-16 units
   */
  constructor(most: number, longest = LONGEST_KEY) {
    this.#most = most;
    this.#longest = longest;
  }

  get size(): number {
    return this.#values.size;
  }

  /** @returns the kept result, or what `make` gives, which is kept unless it throws or the key is long */
  of(key: string, make: () => Value): Value {
    const known = this.#values.get(key);
    if (known !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, known);
      return known.value;
    }
    const value = make();
    if (key.length > this.#longest) return value;
    for (const [oldest] of this.#values) {
      if (this.#values.size < this.#most) break;
      this.#values.delete(oldest);
    }
    this.#values.set(key, { value });
    return value;
  }
}

/** In UTF-16 units: nobody asks a longer question twice, and what comes from outside must not fill the memory. */
const LONGEST_KEY = 500;

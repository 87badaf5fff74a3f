/**
 * What earlier builds worked out, for a process that builds again and again. Results are kept by what they were
 * made of, so that a build with it gives the same bytes as one without.
 */
export class Kept {
  readonly #byObject = new Map<string, WeakMap<object, Result>>();
  readonly #latest = new Map<string, Result>();

  /**
   * @param name of what is made
   * @param key the thing it is made of, which never changes
   * @param inputs what else it is made of; with others it is made anew
   */
  of<Value>(name: string, key: object, make: () => Value, inputs: readonly unknown[] = []): Value {
    const known = this.#byObject.get(name) ?? new WeakMap<object, Result>();
    this.#byObject.set(name, known);
    const result = known.get(key);
    if (result !== undefined && isSame(result.inputs, inputs)) return result.value as Value;
    const value = make();
    known.set(key, { inputs, value });
    return value;
  }

  /**
   * The latest result of a name, while all its inputs are the same things.
   * @param make is given the result before, to make the next of it where that is less work
   */
  latest<Value>(name: string, inputs: readonly unknown[], make: (before: Value | undefined) => Value): Value {
    const known = this.#latest.get(name);
    if (known !== undefined && isSame(known.inputs, inputs)) return known.value as Value;
    const value = make(known?.value as Value | undefined);
    this.#latest.set(name, { inputs, value });
    return value;
  }

  /** @returns the list of these items that was made first, so that it can be a key itself */
  list<Item extends object>(name: string, items: readonly Item[]): readonly Item[] {
    const [first] = items;
    if (first === undefined) return items;
    const known = this.of<{ items: readonly Item[] }>(name, first, () => ({ items }));
    if (!isSame(known.items, items)) known.items = items;
    return known.items;
  }
}

interface Result {
  readonly inputs: readonly unknown[];
  readonly value: unknown;
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((item, at) => item === right[at]);
}

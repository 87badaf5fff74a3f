/** Works out what depends on one side alone once: an English sentence stands beside a translation of every language. */
import type { Side } from './pair.js';

/** @returns the same function, which keeps its results as long as the sides are kept */
export function once<Value extends object>(make: (side: Side) => Value): (side: Side) => Value {
  const known = new WeakMap<Side, Value>();
  return (side) => {
    const before = known.get(side);
    if (before !== undefined) return before;
    const value = make(side);
    known.set(side, value);
    return value;
  };
}

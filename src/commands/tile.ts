/** Whether a message is made of known phrases and nothing else. */
import type { PhraseKind } from './command.js';
import { isBorder } from './phrase-key.js';
import type { Phrases } from './phrases.js';

/** How a place in the key is reached: by a phrase of this kind that begins there. */
interface Step {
  readonly from: number;
  readonly kind: PhraseKind;
}

/**
 * Lays phrases end to end until they cover the key; where two ways lead to a place, the longer phrase wins.
 * @returns their kinds in order, or `undefined` where a word is left over; a key that begins with none costs little
 */
export function tile(key: string, { kinds, longest }: Phrases): readonly PhraseKind[] | undefined {
  const steps = new Map<number, Step>();
  for (let from = 0; from < key.length; from += 1) {
    if (from > 0 && !steps.has(from)) continue;
    for (let to = Math.min(key.length, from + longest); to > from; to -= 1) {
      const kind = isBorder(key, to) ? kinds.get(key.slice(from, to)) : undefined;
      const next = key[to] === ' ' ? to + 1 : to;
      if (kind !== undefined && !steps.has(next)) steps.set(next, { from, kind });
    }
  }
  return steps.has(key.length) ? wayTo(key.length, steps) : undefined;
}

function wayTo(end: number, steps: ReadonlyMap<number, Step>): PhraseKind[] {
  const way: PhraseKind[] = [];
  for (let step = steps.get(end); step !== undefined; step = steps.get(step.from)) way.unshift(step.kind);
  return way;
}

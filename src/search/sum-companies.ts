/** Adds up what entries say of new terms; after an edit, only of the terms that the edited entries have. */
import type { Kept } from '../model/index.js';

/** What one entry says of new terms. */
export interface Said {
  /** What the entry means, of length 1. */
  readonly unit: Float32Array;
  /** The terms, each once. */
  readonly keys: readonly string[];
}

export interface Sum {
  readonly vector: Float32Array;
  /** How many entries have the term. */
  readonly count: number;
}

/** A sum is another object where anything of it changed. */
export type Sums = ReadonlyMap<string, Sum>;

/** Adds in the order of the entries: floating point makes another sum of another order. */
export function sumCompanies(said: readonly Said[], kept: Kept): Sums {
  return kept.latest<Summed>('sums', said, (before) => ({ said, sums: summed(said, before) })).sums;
}

interface Summed {
  readonly said: readonly Said[];
  readonly sums: Sums;
}

function summed(said: readonly Said[], before: Summed | undefined): Sums {
  const touched = before === undefined ? undefined : touchedBetween(before.said, said);
  if (before === undefined || touched === undefined) return new Map(sumsOf(said, () => true));
  const sums = new Map(before.sums);
  for (const key of touched) sums.delete(key);
  for (const [key, sum] of sumsOf(said, (key) => touched.has(key))) sums.set(key, sum);
  return sums;
}

/** @returns the terms of entries that came or went; `undefined` where those that stayed are in another order */
function touchedBetween(before: readonly Said[], after: readonly Said[]): ReadonlySet<string> | undefined {
  const [old, fresh] = [new Set(before), new Set(after)];
  const stayed = before.filter((one) => fresh.has(one));
  const here = after.filter((one) => old.has(one));
  if (stayed.length !== here.length || stayed.some((one, at) => one !== here[at])) return undefined;
  const changed = [...before.filter((one) => !fresh.has(one)), ...after.filter((one) => !old.has(one))];
  return new Set(changed.flatMap(({ keys }) => keys));
}

function sumsOf(said: readonly Said[], isWanted: (key: string) => boolean): Map<string, Sum> {
  const sums = new Map<string, { vector: Float32Array; count: number }>();
  for (const { unit, keys } of said) {
    for (const key of keys) {
      if (!isWanted(key)) continue;
      let sum = sums.get(key);
      if (sum === undefined) sums.set(key, (sum = { vector: new Float32Array(unit.length), count: 0 }));
      for (let at = 0; at < unit.length; at += 1) (sum.vector[at] as number) += unit[at] as number;
      sum.count += 1;
    }
  }
  return sums;
}

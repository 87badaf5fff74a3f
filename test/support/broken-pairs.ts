/** Pairs that machine translation broke, each beside a sound rendering of the same English. */
import { expect } from 'vitest';
import { PAIR_CHECKS, preparePair } from '../../src/check/index.js';
import type { Locale } from '../../src/text/index.js';

export interface BrokenPair {
  readonly reason: string;
  readonly check: string;
  readonly locale: string;
  readonly source: string;
  readonly broken: string;
  readonly sound: string;
}

/** Expects the check to find the broken rendering, and no check at all to find the sound one. */
export function expectFound({ check, locale, source, broken, sound }: BrokenPair): void {
  const found = (target: string): string[] => {
    const prepared = preparePair({ source, target }, locale as Locale);
    return PAIR_CHECKS.filter((one) => one.run(prepared).length > 0).map(({ name }) => name);
  };
  expect(found(broken)).toContain(check);
  expect(found(sound)).toEqual([]);
}

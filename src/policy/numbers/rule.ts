/** How a language writes numbers: what a number looks like in a text, and how one is read. */

export interface NumberRule {
  /** The source of a pattern over readable text; it matches a number as a whole, also one that cannot be read. */
  readonly source: string;
  /** @returns `undefined` for what is not fully understood, and for words beyond a million */
  readonly read: (text: string) => number | undefined;
}

/** What a word adds to a number: a part below a hundred, a hundred, or a scale that closes what came before it. */
export type Part =
  | { readonly kind: 'unit' | 'teen' | 'tens' | 'digits'; readonly value: number }
  | { readonly kind: 'hundred' }
  | { readonly kind: 'scale'; readonly value: number }
  /** A word of number that is too large, or no whole number. */
  | { readonly kind: 'unreadable' };

/**
 * Puts the parts of a number together as English, Swedish and French do: below a thousand, then the scale.
 * @returns `undefined` where the parts are no number: `twenty twelve`, `two three`
 */
export function sumOf(parts: readonly Part[]): number | undefined {
  let [total, group, last] = [0, 0, 'start' as Part['kind'] | 'start'];
  let smallest = Infinity;
  for (const part of parts) {
    if (part.kind === 'unreadable') return undefined;
    if (part.kind === 'scale') {
      if (part.value >= smallest || group >= 1_000 || (last === 'scale' && total > 0)) return undefined;
      total += (last === 'start' ? 1 : group) * part.value;
      [group, smallest] = [0, part.value];
    } else if (part.kind === 'hundred') {
      if (group >= 100 || last === 'digits') return undefined;
      group = (group || 1) * 100;
    } else {
      if (!mayFollow(part.kind, last)) return undefined;
      group += part.value;
    }
    last = part.kind;
  }
  return last === 'start' ? undefined : total + group;
}

function mayFollow(kind: 'unit' | 'teen' | 'tens' | 'digits', last: Part['kind'] | 'start'): boolean {
  if (last === 'start') return true;
  if (kind === 'digits') return false;
  return last === 'hundred' || last === 'scale' || (kind === 'unit' && last === 'tens');
}

/** Reads a table of words into parts. */
export function partsOf(
  words: readonly string[],
  kind: 'unit' | 'teen' | 'tens',
  valueOf: (index: number) => number,
): readonly (readonly [string, Part])[] {
  return words.flatMap((line, index) =>
    line.split('|').map((word) => [word, { kind, value: valueOf(index) }] as const),
  );
}

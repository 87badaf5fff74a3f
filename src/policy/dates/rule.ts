/** How a spelling is described: a pattern, and what its groups say about the day. */

/** What the words say, before a calendar is asked. Months 1..12, weekdays 1 (Monday) to 7. */
export type DateSpec =
  /** Without a year it is inferred. `loose`: no date at all, rather than an impossible one, where no calendar has it. */
  | {
      readonly kind: 'day';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      readonly loose?: boolean;
    }
  /** Two numbers whose order the language leaves open; `first` is what it usually puts first. */
  | {
      readonly kind: 'open';
      readonly year?: number;
      readonly numbers: readonly [number, number];
      readonly first: 'day' | 'month';
      /** The year may stand first too: `19-01-05`. */
      readonly yearFirst?: { readonly year: number; readonly month: number; readonly day: number };
      readonly loose?: boolean;
    }
  /** Days, weeks, months or years from today; before it where negative. */
  | { readonly kind: 'from-today'; readonly unit: Unit; readonly count: number }
  /** A weekday of the week `week` weeks from this one, or the most recent one before today. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: number | 'recent' | 'next' | 'open' }
  /** A day of the month `months` from this one. */
  | { readonly kind: 'day-of-month'; readonly months: number; readonly day: number }
  /** A day of the year `years` from this one. */
  | { readonly kind: 'day-of-year'; readonly years: number; readonly month: number; readonly day: number }
  /** A day without its month: `on the 5th`. */
  | { readonly kind: 'monthless'; readonly day: number }
  /** The last day of the month `months` from this one. */
  | { readonly kind: 'end-of-month'; readonly months: number }
  /** The last day of a named month, of the year that is told or inferred. */
  | { readonly kind: 'last-of-month'; readonly year?: number; readonly month: number }
  /** A month without its day. */
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'month-of-year'; readonly years: number; readonly month: number }
  /** The whole week, month or year `count` from this one; `about`: some such units back from today. */
  | { readonly kind: 'span'; readonly unit: Unit; readonly count: number | 'about' };

export type Unit = 'days' | 'weeks' | 'months' | 'years';

export type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  /** Over readable text, global, with named groups. */
  readonly pattern: RegExp;
  /** @returns `undefined` where the match is no date after all */
  readonly read: (groups: Groups) => DateSpec | undefined;
}

/** A language's own spellings. */
export type DateRules = readonly DateRule[];

/** Years written with two digits are of this century: the programme is no older. */
export function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** Three pairs of digits with hyphens may be year, month and day, as computers write them: `19-01-05`. */
export function yearFirstOf(
  sign: string | undefined,
  [one, two, three]: readonly [string, string, string],
): { readonly yearFirst?: { year: number; month: number; day: number } } {
  const isOpen = sign === '-' && [one, two, three].every(({ length }) => length === 2);
  return isOpen ? { yearFirst: { year: fullYear(one), month: Number(two), day: Number(three) } } : {};
}

/** @returns the words as alternatives of a pattern, longer ones first so that none hides behind its beginning */
export function anyOf(words: Iterable<string>): string {
  return [...words].sort((left, right) => right.length - left.length).join('|');
}

/** What stands before and after a number that is no part of a code, price, version or address. */
export const BEFORE_NUMBER = String.raw`(?<![0-9a-z$€£¥#]|[0-9a-z][./:-])`;
export const AFTER_NUMBER = String.raw`(?![0-9a-z%€$]|[./:-][0-9a-z])`;

/** Reads a month's name from a list of twelve patterns, January first. */
export function monthNamed(name: string, months: readonly RegExp[]): number {
  return months.findIndex((month) => month.test(name)) + 1;
}

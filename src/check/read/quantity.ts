/** The figures of a sentence: dates, times of day, percentages, codes and plain numbers, each with its place. */

/** The languages whose words the checks know; others are checked by figures, codes and marks alone. */
export type Language = 'zh' | 'ko' | 'fr' | 'sv';

interface Place {
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly text: string;
}

export interface DateQuantity extends Place {
  readonly kind: 'date';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Written with figures alone, where day and month may have changed places. */
  readonly numeric?: true;
  /** Its parts stand in an order that the language does not have. */
  readonly odd?: true;
}

export interface TimeQuantity extends Place {
  readonly kind: 'time';
  /** Minutes after midnight; every reading there is: 11:59 without a half of the day has two. */
  readonly minutes: readonly number[];
}

export interface NumberQuantity extends Place {
  readonly kind: 'number';
  /** Every reading there is: 1.000 is a thousand or one. */
  readonly values: readonly number[];
  readonly percent: boolean;
  readonly unit?: TimeUnit;
}

/** A name with figures in it, such as MB-210, that no translation changes. */
export interface CodeQuantity extends Place {
  readonly kind: 'code';
}

export type Quantity = DateQuantity | TimeQuantity | NumberQuantity | CodeQuantity;

export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How one language writes dates and times, and the words behind a number. */
export interface Reader {
  /** Matches in every text that has a figure; most sentences have none, and no rule is tried on them. */
  readonly anyFigure: RegExp;
  /** Tried in order; what one has read no later one reads. Each pattern is global. */
  readonly rules: readonly Rule[];
  readonly units: readonly (readonly [pattern: RegExp, unit: TimeUnit])[];
  /** Words that make a number larger, tried on the text right behind it. */
  readonly scales: readonly (readonly [pattern: RegExp, factor: number])[];
  readonly percent: RegExp;
  /** Finds a unit that stands before its number, in (1): month 1. */
  readonly unitBefore?: RegExp;
  /** The digits of one number, all ways of grouping included. */
  readonly number: RegExp;
  readonly valuesOf: (digits: string) => number[];
}

export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, text: string) => Unplaced[] | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;

type WithoutPlace<T> = T extends Quantity ? Omit<T, keyof Place> : never;

/** What a rule read; the place is added by who asked. */
export type Unplaced = WithoutPlace<Quantity>;

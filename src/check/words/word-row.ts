/** One English word in its forms, and what a language makes of it. */

/** The forms, in small letters with white space between, and every rendering that keeps the meaning. */
export type WordRow = readonly [forms: string, kept: RegExp];

/** Words that people use for the same thing, in every language: the writers' lists of `content/terms/`. */
import type { Locale } from '../text/index.js';

export interface Concept {
  /** A stable name, such as `renew`. */
  readonly name: string;
  /** Words and short phrases by locale, the official one first. */
  readonly words: ReadonlyMap<Locale, readonly string[]>;
  /** A product name or abbreviation that stays untranslated. */
  readonly keep: boolean;
}

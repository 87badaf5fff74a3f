/** What a known word is: its English forms, and every way a language that has a row for it may say it. */
import type { Language } from '../read/quantity.js';

export interface KnownWord {
  /** The English forms in small letters, with a space between; each is looked up as one word, hyphens and all. */
  readonly forms: string;
  /** Global. Where a form has other senses, or is a part of a phrase: what the English must have. */
  readonly english?: RegExp;
  /** Any of these keeps the meaning; a language that is left out is not looked at. */
  readonly kept: Partial<Readonly<Record<Language, RegExp>>>;
}

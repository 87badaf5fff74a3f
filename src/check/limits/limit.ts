/** What a limit word is: how English says it, and every way the other languages may say it. */
import type { Language } from '../read/quantity.js';

export interface Limit {
  /** What is at stake, in the words of the finding. */
  readonly name: string;
  /** Global. Every place is one use of the word. */
  readonly english: RegExp;
  /** Where the English has this too, the translation is free. */
  readonly unless?: RegExp;
  /** Any of these keeps the meaning; for Chinese and Korean matched without white space. */
  readonly kept: Readonly<Record<Language, RegExp>>;
  /** These say the opposite, unless the meaning is kept too. */
  readonly turned?: Partial<Readonly<Record<Language, RegExp>>>;
  /** Each use needs one of its own, as before several amounts. */
  readonly counted?: true;
  /** The same, and looked for only where the English has two or more. */
  readonly several?: true;
  /** Too free in translation to miss: only the opposite is a fault. */
  readonly onlyTurned?: true;
  /** What it is turned into is another sense of the word, not its opposite. */
  readonly sense?: true;
}

/** A count in figures or words, then days and the like. */
export const PERIOD = String.raw`(?:\d[\d,]*|one|two|three|four|five|six|seven|ten|twelve|fifteen|thirty|sixty|ninety)(?:\s*\(\d+\))?[\s-]*(?:calendar |business |full |working )?(?:days?|weeks?|months?|years?|hours?|minutes?)`;

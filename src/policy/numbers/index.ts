/** The numbers of a text, in digits and in words, as its languages write them. */
import { languageOf, type Locale } from '../../text/index.js';
import { CHINESE } from './chinese.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { KOREAN } from './korean.js';
import type { NumberRule } from './rule.js';
import { SWEDISH } from './swedish.js';

export type { NumberRule } from './rule.js';
export { CHINESE, ENGLISH, FRENCH, KOREAN, SWEDISH };

export interface NumberFound {
  /** As it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whole; `undefined` for what is a number but cannot be read: `2.5`, `a billion`. */
  readonly value: number | undefined;
}

/**
 * @param plain readable text
 * @param locales the languages that the text may be in, likeliest first; English words are mixed into every language
 * @returns in the order of the text; of numbers that overlap the longest
 */
export function readNumbers(plain: string, locales: readonly Locale[]): NumberFound[] {
  const rules = new Set([...locales.flatMap((locale) => RULES[languageOf(locale)] ?? []), ENGLISH]);
  const found = [...rules].flatMap((rule) =>
    Array.from(plain.matchAll(patternOf(rule)), ({ index, 0: text }): NumberFound => {
      const value = rule.read(text);
      return { text, start: index, end: index + text.length, value };
    }),
  );
  const kept: NumberFound[] = [];
  for (const number of found.sort((left, right) => right.text.length - left.text.length)) {
    if (kept.every(({ start, end }) => end <= number.start || start >= number.end)) kept.push(number);
  }
  return kept.sort((left, right) => left.start - right.start);
}

const patterns = new Map<NumberRule, RegExp>();

/** Made when first needed. */
function patternOf(rule: NumberRule): RegExp {
  const known = patterns.get(rule) ?? new RegExp(rule.source, 'gu');
  patterns.set(rule, known);
  return known;
}

const RULES: Readonly<Record<string, NumberRule>> = {
  en: ENGLISH,
  fr: FRENCH,
  ko: KOREAN,
  sv: SWEDISH,
  zh: CHINESE,
};

/** Which spellings are read in which language. */
import type { DateRules } from '../rule.js';
import { CHINESE } from './chinese.js';
import { COMMON } from './common.js';
import { ENGLISH, ENGLISH_NUMBERS } from './english.js';
import { FRENCH } from './french.js';
import { KOREAN } from './korean.js';
import { SWEDISH } from './swedish.js';

/** By language subtag. Year first and English month names are understood everywhere: messages are mixed. */
export const RULES: Readonly<Record<string, DateRules>> = {
  en: [...COMMON, ...ENGLISH, ...ENGLISH_NUMBERS],
  fr: [...COMMON, ...FRENCH, ...ENGLISH],
  ko: [...COMMON, ...KOREAN, ...ENGLISH],
  sv: [...COMMON, ...SWEDISH, ...ENGLISH],
  zh: [...COMMON, ...CHINESE, ...ENGLISH],
};

/** In a language without rules of its own a numeric date is asked back wherever two orders are days. */
export const RULES_OF_OTHERS: DateRules = [...COMMON, ...ENGLISH, ...ENGLISH_NUMBERS];

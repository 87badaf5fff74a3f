/** All languages that commands are read in. */
import type { CommandWords } from '../command.js';
import { CHINESE } from './chinese.js';
import { ENGLISH_WORDS } from './english.js';
import { FRENCH } from './french.js';
import { KOREAN } from './korean.js';
import { SWEDISH } from './swedish.js';

/** By the language's subtag. */
export const BY_LANGUAGE: Readonly<Record<string, CommandWords>> = {
  en: ENGLISH_WORDS,
  zh: CHINESE,
  ko: KOREAN,
  sv: SWEDISH,
  fr: FRENCH,
};

export const LANGUAGES: readonly CommandWords[] = Object.values(BY_LANGUAGE);

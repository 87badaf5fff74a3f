/** All languages that commands are read in. */
import type { CommandWords } from '../command.js';
import { CHINESE } from './chinese.js';
import { ENGLISH_WORDS } from './english.js';
import { FRENCH } from './french.js';
import { KOREAN } from './korean.js';
import { SWEDISH } from './swedish.js';

export const LANGUAGES: readonly CommandWords[] = [ENGLISH_WORDS, CHINESE, KOREAN, SWEDISH, FRENCH];

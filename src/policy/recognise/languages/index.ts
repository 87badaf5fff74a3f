/** Which word lists a message is read by. */
import type { Vocabulary } from '../vocabulary.js';
import { CHINESE } from './chinese.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { KOREAN } from './korean.js';
import { SWEDISH } from './swedish.js';

/** By language subtag, the language's own list first; English words are mixed into every language. */
export const VOCABULARIES: Readonly<Record<string, readonly [Vocabulary, ...Vocabulary[]]>> = {
  en: [ENGLISH],
  fr: [FRENCH, ENGLISH],
  ko: [KOREAN, ENGLISH],
  sv: [SWEDISH, ENGLISH],
  zh: [CHINESE, ENGLISH],
};

export const VOCABULARY_OF_OTHERS: readonly [Vocabulary, ...Vocabulary[]] = [ENGLISH];

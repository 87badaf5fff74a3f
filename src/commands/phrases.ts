/** All phrases of all languages by their key: people mix languages, so a message is read in all at once. */
import type { CommandWords, PhraseKind } from './command.js';
import { LANGUAGES } from './languages/index.js';
import { phraseKey } from './phrase-key.js';

export interface Phrases {
  readonly kinds: ReadonlyMap<string, PhraseKind>;
  /** Length of the longest key. */
  readonly longest: number;
}

let known: Phrases | undefined;

/** Made when first needed: folding Chinese loads a table that a Swedish bot never needs. */
export function phrases(): Phrases {
  known ??= collect(LANGUAGES);
  return known;
}

/** The phrases of some languages together. */
export function collect(languages: readonly CommandWords[]): Phrases {
  const kinds = new Map<string, PhraseKind>();
  for (const kind of KINDS) {
    for (const line of languages.flatMap((language) => language.phrases[kind])) {
      for (const phrase of line.split('|')) {
        const key = phraseKey(phrase);
        if (!kinds.has(key)) kinds.set(key, kind);
      }
    }
  }
  return { kinds, longest: Math.max(...Array.from(kinds.keys(), ({ length }) => length)) };
}

/** A phrase of two languages that means two things is the first of these. */
const KINDS: readonly PhraseKind[] = [
  'cancel-reminders',
  'reminders',
  'forget-me',
  'ask-person',
  'none-of-these',
  'objection',
  'remind-me',
  'privacy',
  'languages',
  'help',
  'bye',
  'thanks',
  'greeting',
  'opener',
  'polite',
];

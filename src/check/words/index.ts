/** All known words by their English forms. */
import { ACTION_VERBS } from './action-verbs.js';
import { DEAL_WORDS } from './deal-words.js';
import { GENERAL_WORDS } from './general-words.js';
import type { KnownWord } from './known-word.js';
import { KOREAN_WORDS } from './korean.js';
import { PEOPLE_WORDS } from './people-words.js';
import { PLACE_WORDS } from './place-words.js';
import { RECORD_WORDS } from './record-words.js';
import { REPORT_WORDS } from './report-words.js';
import { SHORT_WORDS } from './short-words.js';
import { THING_WORDS } from './thing-words.js';

export type { KnownWord } from './known-word.js';

/** @returns the known words of an English sentence, each once, in the order of the text */
export function knownWordsOf(text: string): readonly KnownWord[] {
  const found = new Set<KnownWord>();
  for (const [form] of text.toLowerCase().matchAll(FORM))
    for (const word of BY_FORM.get(form) ?? []) found.add(word);
  return [...found].filter(({ english }) => english === undefined || text.search(english) >= 0);
}

/** @returns where a sentence has the word */
export function placeOfWord({ english, forms }: KnownWord, text: string): { start: number; end: number } {
  const pattern =
    english ?? new RegExp(String.raw`(?<![\w-])(?:${forms.replaceAll(' ', '|')})(?![\w-])`, 'i');
  const found = new RegExp(pattern, pattern.flags.replace('g', '')).exec(text);
  return found === null ? { start: 0, end: 0 } : { start: found.index, end: found.index + found[0].length };
}

const BY_FORM = new Map<string, KnownWord[]>();
for (const word of [
  ...ACTION_VERBS,
  ...DEAL_WORDS,
  ...PEOPLE_WORDS,
  ...PLACE_WORDS,
  ...RECORD_WORDS,
  ...GENERAL_WORDS,
  ...REPORT_WORDS,
  ...SHORT_WORDS,
  ...THING_WORDS,
  ...KOREAN_WORDS.map(([forms, ko]): KnownWord => ({ forms, kept: { ko } })),
])
  for (const form of word.forms.split(' ')) BY_FORM.set(form, [...(BY_FORM.get(form) ?? []), word]);

/** Matches a word, with the parts that a hyphen joins to it: "pre-tax" is one. */
const FORM = /[a-z]+(?:-[a-z]+)*/g;

/** Makes limits of words that only Chinese always renders, and finds those that an English sentence has a word of. */
import type { Side } from '../pair.js';
import type { Limit } from './limit.js';

export interface ChineseWord {
  readonly name: string;
  /** English words in small letters, white space between them: a sentence with none of them is not looked at. */
  readonly words: string;
  /** What is looked for; where left out, the words themselves. */
  readonly english?: RegExp;
  /** Where the English has this too, the translation is free. */
  readonly unless?: RegExp;
  readonly kept: RegExp;
  /** Only this is a fault, not a lost word. */
  readonly turned?: RegExp;
}

/** Which limits a word of a sentence may be one of. */
export type LimitIndex = ReadonlyMap<string, readonly Limit[]>;

export function indexOf(rows: readonly ChineseWord[]): LimitIndex {
  const index = new Map<string, Limit[]>();
  for (const row of rows) {
    const limit = limitOf(row);
    for (const word of row.words.split(' ')) index.set(word, [...(index.get(word) ?? []), limit]);
  }
  return index;
}

/** @returns the limits of which the sentence has a word, in the order of its words */
export function limitsIn({ text }: Side, index: LimitIndex): readonly Limit[] {
  const found = new Set<Limit>();
  for (const [word] of text.matchAll(WORD))
    for (const limit of index.get(word.toLowerCase()) ?? []) found.add(limit);
  return [...found];
}

function limitOf({ name, words, english, unless, kept, turned }: ChineseWord): Limit {
  return {
    name,
    english: english ?? new RegExp(String.raw`\b(?:${words.replaceAll(' ', '|')})\b`, 'gi'),
    ...(unless === undefined ? {} : { unless }),
    kept: { zh: kept, ko: ANY, fr: ANY, sv: ANY },
    ...(turned === undefined ? {} : { turned: { zh: turned }, onlyTurned: true }),
  };
}

const ANY = /^/;

const WORD = /[A-Za-z]+/g;

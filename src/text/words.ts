/** Splits text into runs of one script each: the raw material of every analyzer. */

export type Script = 'latin' | 'han' | 'hangul' | 'kana' | 'other';

export interface Word {
  readonly text: string;
  readonly script: Script;
}

/**
 * Splits folded text into words. Runs of Chinese, Japanese and Korean come whole, all others at their word
 * borders; digits and Latin letters stay together (`m365`, `az-104` as `az` and `104`).
 */
export function splitWords(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const { han, hangul, kana, latin } = match.groups ?? {};
    const script: Script = han ? 'han' : hangul ? 'hangul' : kana ? 'kana' : latin ? 'latin' : 'other';
    words.push({ text: match[0], script });
  }
  return words;
}

/** Whether a text holds anything to look for: a letter or digit; not emoji, punctuation or control characters alone. */
export function hasWord(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}

/** Neighbouring pairs of characters, or the text itself where it has one character. */
export function bigrams(text: string): string[] {
  const characters = Array.from(text);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => (characters[index] as string) + character);
}

/** Matches one run of one script; an apostrophe inside a Latin word ends it, as French elision wants. */
const WORD =
  /(?<han>\p{Script=Han}+)|(?<hangul>\p{Script=Hangul}+)|(?<kana>[\p{Script=Hiragana}\p{Script=Katakana}ー]+)|(?<latin>[\p{Script=Latin}\p{N}]+)|(?<other>[\p{L}\p{M}]+)/gu;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

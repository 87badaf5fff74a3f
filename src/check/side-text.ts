/** Looks for words in one side: where the language sets no white space of its own, that of machine translation is passed over. */
import type { Mark, Side } from './pair.js';
import type { Language } from './read/quantity.js';

/** @returns the text that patterns of the language are written for; Chinese and Korean ones for text without white space */
export function textOf({ text, squeezed }: Side, language: Language): string {
  return language === 'zh' || language === 'ko' ? squeezed : text;
}

/** @returns the place in the side as it stands; where white space splits the word, nothing at its beginning */
export function placeOf(pattern: RegExp, side: Side, language: Language): Mark | undefined {
  const here = pattern.exec(side.text);
  if (here !== null) return { start: here.index, end: here.index + here[0].length };
  return pattern.test(textOf(side, language)) ? { start: 0, end: 0 } : undefined;
}

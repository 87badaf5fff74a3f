/** The sentences of a paragraph beside those of its English, where the two can be told to be in one order. */
import { splitSentences } from '../text/index.js';

export interface SentencePair {
  readonly target: string;
  readonly source: string;
}

/** @returns the sentences of both; nothing where the two have not as many, or where one names what another should */
export function alignedSentences(target: string, source: string): SentencePair[] | undefined {
  const [own, english] = [splitSentences(target), splitSentences(source)];
  if (own.length !== english.length || own.length < 2 || own.length > MOST_SENTENCES) return undefined;
  const isOdd = own.some((sentence, at) => namesAnother(sentence, english, at));
  return isOdd ? undefined : own.map((sentence, at) => ({ target: sentence, source: english[at] ?? '' }));
}

/** Whether a sentence has a number or an address that the English has, but in other sentences alone: then it is cut elsewhere. */
function namesAnother(sentence: string, english: readonly string[], at: number): boolean {
  const others = english.filter((_, place) => place !== at).join(' ');
  return (sentence.match(NAMED) ?? []).some(
    (name) => others.includes(name) && english[at]?.includes(name) === false,
  );
}

/** The numbers of sentences leave room for so many in a text. */
export const MOST_SENTENCES = 100;

/** Matches 14, 2.5 and the address of a link; not a number of one digit, which may be said in words. */
const NAMED = /\d[\d.,]*\d|(?<=\]\()[^)\s]+/g;

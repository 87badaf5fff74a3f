/** Reads a message as the number that a check asks for, in digits or in words. */
import { languageOf, type Locale } from '../../text/index.js';
import type { PolicyInput } from '../../model/index.js';
import { readable } from '../dates/index.js';
import { readNumbers, type NumberFound } from '../numbers/index.js';
import { VOCABULARIES } from '../recognise/languages/index.js';
import { THOUSANDS } from '../recognise/message.js';
import { unreadFault, type Typed } from './typed.js';

/**
 * @param locales the languages that the message may be in, likeliest first
 * @returns a fault for a number that is not whole or not understood; never a part of one
 */
export function readTypedCount(text: string, input: PolicyInput, locales: readonly Locale[]): Typed {
  const plain = readable(text).text.trim().replace(THOUSANDS, '');
  const [number, ...others] = numbersMeant(plain, locales);
  if (others.length > 0) return { kind: 'unread' };
  if (number === undefined) return countedWord(plain, locales, unreadFault(input, text.trim()));
  const beside = plain.slice(0, number.start) + plain.slice(number.end);
  const isWord = !/\d/.test(number.text);
  if (isWord && beside.length > LONGEST_BESIDE) return { kind: 'unread' };
  if (WHOLE.test(number.text) && !SCALE.test(beside)) return { kind: 'value', value: number.text };
  const isRead = number.value !== undefined && !SCALE.test(beside);
  return isRead
    ? { kind: 'value', value: String(number.value) }
    : { kind: 'fault', fault: unreadFault(input, isWord ? text.trim() : number.text) };
}

/** Beside another number a one is an article: `500 seats in one tenant`. */
function numbersMeant(plain: string, locales: readonly Locale[]): readonly NumberFound[] {
  const numbers = readNumbers(plain, locales);
  const more = numbers.filter(({ text }) => !ARTICLE.test(text));
  return more.length > 0 ? more : numbers.slice(0, 1);
}

/** `a seat`, `the same account`, `half`: words that count without being numbers. */
function countedWord(
  plain: string,
  locales: readonly Locale[],
  fault: Extract<Typed, { kind: 'fault' }>['fault'],
): Typed {
  if (SCALE.test(plain)) return { kind: 'fault', fault };
  if (plain.length > LONGEST_BESIDE) return { kind: 'unread' };
  const words = plain.split(/[\s,.!]+/u);
  for (const locale of locales) {
    for (const { numbers } of VOCABULARIES[languageOf(locale)] ?? []) {
      const word = words.find((key) => Object.hasOwn(numbers, key) && key !== YES_IN_KOREAN);
      if (word !== undefined) return { kind: 'value', value: String(numbers[word]) };
    }
  }
  return { kind: 'unread' };
}

/** Four, where a counter follows; alone it agrees. */
const YES_IN_KOREAN = '네';

/** In characters: more than the noun that is counted, less than a sentence. */
const LONGEST_BESIDE = 30;

/** Matches `25`, `-3`; not `2.5`. */
const WHOLE = /^-?\d{1,15}$/;

/** Matches what is an article as often as a number, over readable text. */
const ARTICLE = /^(?:one|single|en|ett|une?|一|한)$/u;

/** Matches words that multiply a number, over readable text: beside a number that was read without them. */
const SCALE =
  /(?<![a-z])(?:thousand|million|billion|miljon|miljard|tusen|milliard|mille)|[万亿億]|\d\s?[만억]/u;

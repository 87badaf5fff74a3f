/** Reads one question asked in one language with the wish to be answered in another. */
import { hasWord, matchLocale, type Locale } from '../text/index.js';
import type { Command } from './command.js';
import { wishIn, type WishStrength } from './language-wish.js';
import { phraseKey } from './phrase-key.js';

/**
 * Finds the wish before or behind the question: `answer in Korean: …`, `… (på engelska)`, `…，請用英文回答`.
 * @returns nothing for a language that the index lacks: the question is then answered as it stands
 */
export function readAnswerIn(text: string, locales: readonly Locale[]): Command | undefined {
  for (const cut of cutsOf(text)) {
    const wanted = wishIn(phraseKey(text.slice(...cut.wish)), cut.strengths);
    const locale = wanted && matchLocale(wanted, locales);
    if (locale === undefined) continue;
    const question = text.slice(...cut.question).replace(LOOSE_ENDS, '');
    if (hasWord(question)) return { kind: 'answer-in', locale, question };
  }
  return undefined;
}

/** A way to part a message, as places in it. */
interface Cut {
  readonly wish: readonly [from: number, to: number];
  readonly question: readonly [from: number, to: number];
  readonly strengths: readonly WishStrength[];
}

function* cutsOf(text: string): Generator<Cut> {
  const { length } = text;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const behind = index + mark.length;
    const isStrong = STRONG_MARK.test(mark);
    const strengths: WishStrength[] = isStrong ? ['answer', 'weak'] : ['answer'];
    // `…, and do we answer in English?` asks about answering.
    const isAsked = /[?？]/.test(text.slice(behind)) && !isStrong;
    if (length - behind <= LONGEST && !isAsked)
      yield { wish: [behind, length], question: [0, index + endOf(mark)], strengths };
    if (index <= LONGEST)
      yield {
        wish: [0, index],
        question: [behind, length],
        strengths: COLON.test(mark) ? ['answer', 'weak'] : ['answer'],
      };
  }
  yield* cutsWithoutMark(text);
}

/** Chinese and Korean wishes run on from their question or into it: `續約期限請用英文回答`, `갱신 기간을 영어로 알려줘`. */
function* cutsWithoutMark(text: string): Generator<Cut> {
  const { length } = text;
  const places = Array.from(text.matchAll(CJK), ({ index }) => index).filter((place) => place > 0);
  for (const place of places.filter((behind) => length - behind <= LONGEST)) {
    const tail = text.slice(place);
    if (KOREAN_WISH.test(tail) || CHINESE_WISH.test(tail))
      yield { wish: [place, length], question: [0, place], strengths: ['answer'] };
  }
  if (!CHINESE_WISH.test(text)) return;
  // The longest wish first: `請用英文回答…` is more than `請用英文回…`.
  for (const place of places.filter((behind) => behind <= LONGEST).reverse())
    yield { wish: [0, place], question: [place, length], strengths: ['answer'] };
}

/** A question mark belongs to its question; an opening bracket or a comma does not. */
function endOf(mark: string): number {
  return /^\s*[?？!！.。]+/u.exec(mark)?.[0].length ?? 0;
}

const LONGEST = 60;

/** Matches blanks, commas, colons and brackets at both ends of a question; not its question mark. */
const LOOSE_ENDS = /^[\s,，、:：;；—–\-)）]+|[\s,，、:：;；—–\-(（]+$/gu;

/** Matches what parts a wish from its question: marks with the blanks around them, or the break of a line. */
const MARK = /\s*[.。?？!！,，、:：;；—–()（）\n]+\s*|\s-+\s/gu;

/** Matches marks that make what follows a sentence of its own, or bracket it; not a comma or a dash. */
const STRONG_MARK = /[.。?？!！(（\n]/u;

/** Matches a colon or the break of a line. */
const COLON = /[:：\n]/u;

const CJK = /[\p{Script=Han}\p{Script=Hangul}]|(?<=[\p{Script=Han}\p{Script=Hangul}]\s*)[a-z]/giu;

/** Matches a Korean order that ends the message: `알려줘`, `답변해 주세요`; not the question `알려줘야 하나요`. */
const KOREAN_WISH =
  /^\p{Script=Hangul}+\s?로\s.*(?:줘|줘요|주세요|주십시오|주시겠어요|줄래|줄래요|부탁해요|부탁드려요|부탁드립니다|바랍니다|해|해요)[\s.!~?]*$/u;

/** Matches a Chinese wish that says please or goes on to be told: `請用英文…`, `用英文告訴我…`; not `客服用英文回答`. */
const CHINESE_WISH =
  /^(?:請|请|麻煩|麻烦|可以請你|拜託)\s?(?:你|您)?\s?(?:改?用|以)|^(?:用|以)\s?[\p{Script=Han}]{2,5}\s?(?:跟我說|告訴我|跟我说|告诉我|回答我|回覆我|回复我|解釋給我聽)/u;

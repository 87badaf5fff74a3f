/** Korean numbers, of Chinese and of native words: 이십오, 스물다섯, 백두 개, 3천, 10만. */
import type { NumberRule } from './rule.js';

const DIGITS = '영일이삼사오육칠팔구';
const UNITS: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1_000 };

const NATIVE_ONES: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  넷: 4,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
};
const NATIVE_TENS: Readonly<Record<string, number>> = {
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};

const ONES = Object.keys(NATIVE_ONES).join('|');
const TENS = Object.keys(NATIVE_TENS).join('|');
const NATIVE = `(?:(?:${TENS})\\s?(?:${ONES})?|(?:${ONES}))`;
const COUNTER = String.raw`\s*(?:개|명|석|좌석|인(?![가-힣])|인용|분|대|곳|군데|조각|부분|등분|시트|자리|팩|계정|구독|테넌트|액션|파트너|덩어리|action|maps|microsoft|회사|고객|전역|글로벌|사람|라이|유저|사용자|seat|user|account|으?로|씩|입니다|이에요|예요|이요|요(?![가-힣])|쯤|정도)`;
const MIXED = String.raw`-?\d+(?:[.,]\d+)?\s?(?=[백천만억])(?:[일이삼사오육칠팔구십백천만억]|\s?\d+(?=\s?[백천만억])\s?|(?<=만)\s?\d+){1,14}`;
const SINO = '[영일이삼사오육칠팔구십백천만억]';
const SINO_MANY = `(?:${SINO}{0,6}만\\s)?(?:${SINO}{2,14}${NATIVE}?|[백천만]${NATIVE})|${SINO}{0,6}만\\s${SINO}`;
const SINO_ONE = `[일이삼사오육칠팔구십백천만](?=${COUNTER}|\\s*$)`;
/** One syllable alone is a word of another kind as often: 네, 이, 만. */
const AFTER = `(?=${COUNTER}|\\s*$|\\s*[,.!?])`;

export const KOREAN: NumberRule = {
  // Matches 이십오, 만 오천, 백두 개, 1만 2천; not the 네 that says yes, nor the 이 of 이 토큰.
  source: `(?:(?<![\\d.,])(?:${MIXED}|-?\\d+(?:[.,]\\d+)?)|(?<![가-힣])(?:${SINO_MANY}|${SINO_ONE})${AFTER}|(?<![가-힣])(?!네(?!${COUNTER}))${NATIVE}${AFTER})`,
  read: (text) => {
    const plain = text.replaceAll(/\s/gu, '');
    if (/^\d{1,15}$/.test(plain)) return Number(plain);
    const native = NATIVE_END.exec(plain);
    const [before, end] = native === null ? [plain, 0] : [plain.slice(0, native.index), nativeOf(native[0])];
    if (before === '') return end === 0 ? undefined : end;
    const value = /^[영일이삼사오육칠팔구]{2,}$/u.test(before) ? undefined : sinoOf(before);
    if (value === undefined) return undefined;
    return end === 0 || value % 100 === 0 ? value + end : undefined;
  },
};

function nativeOf(text: string): number {
  const tens = Object.keys(NATIVE_TENS).find((word) => text.startsWith(word));
  const ones = text.slice(tens?.length ?? 0);
  return (tens === undefined ? 0 : (NATIVE_TENS[tens] ?? 0)) + (NATIVE_ONES[ones] ?? 0);
}

function sinoOf(text: string): number | undefined {
  const [high, low, ...more] = text.split('만');
  if (high === undefined || more.length > 0) return undefined;
  if (low === undefined) return below(high);
  const [tens, ones] = [high === '' ? 1 : below(high), low === '' ? 0 : below(low)];
  return tens === undefined || ones === undefined ? undefined : tens * 10_000 + ones;
}

/** Reads a number below ten thousand; each unit must be smaller than the one before. */
function below(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  let [sum, digit, unit] = [0, undefined as number | undefined, 10_000];
  for (const [token] of text.matchAll(/\d+|[^]/gu)) {
    const value = /^\d/.test(token) ? Number(token) : DIGITS.indexOf(token);
    const next = UNITS[token];
    if (value >= 0 && digit === undefined && unit > 1) digit = value;
    else if (next !== undefined && next < unit && digit !== 0) {
      [sum, digit, unit] = [sum + (digit ?? 1) * next, undefined, next];
    } else return undefined;
  }
  return digit !== undefined && digit > 9 && sum > 0 ? undefined : sum + (digit ?? 0);
}

/** Matches the native words that end a number. */
const NATIVE_END = new RegExp(`${NATIVE}$`, 'u');

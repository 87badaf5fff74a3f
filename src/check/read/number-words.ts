/** Numbers that a translation says in words beyond doubt: before what is counted, or as words of their own. */
import type { Language } from './quantity.js';

/** @returns the numbers from two on that the text states in words, in its order */
export function numberWords(
  text: string,
  language: Language,
): { readonly value: number; readonly start: number; readonly end: number }[] {
  const { words, pattern } = STATED[language];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const value = words.get(match[0].toLowerCase());
    return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

interface Stated {
  readonly words: ReadonlyMap<string, number>;
  /** Global. */
  readonly pattern: RegExp;
}

/** @param behind what must follow: where words are not set apart, one syllable is a part of many */
function stated(text: string, behind: string, before = String.raw`(?<![\p{L}\p{N}])`): Stated {
  const words = text.split(' ');
  const longestFirst = [...words].sort((left, right) => right.length - left.length);
  return {
    words: new Map(words.map((word, at) => [word, VALUES[at] ?? 0])),
    pattern: new RegExp(String.raw`${before}(?:${longestFirst.join('|')})(?!\p{N})${behind}`, 'giu'),
  };
}

/** What the words of each table stand for, in their order. */
const VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30];

const APART = String.raw`(?!\p{L})`;

const STATED: Readonly<Record<Language, Stated>> = {
  // Matches `trois` and `neuf` as words; not the `neuf` of `neuve`.
  fr: stated('deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente', APART),
  // Matches `tre`; not the `tre` of `tredje` or `extra`.
  sv: stated('två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio', APART),
  // Matches 三 before 個; not the 三 of 第三方.
  zh: stated(
    '兩 三 四 五 六 七 八 九 十 十一 十二 十五 二十 三十',
    '(?= ?(?:個|位|名|天|日|次|年|小時|分鐘|種|項|週|周|張|間|筆))',
    '(?<![第一二三四五六七八九十百千萬兩])',
  ),
  // Matches 세 before 번째 and 개; not the 세 of 세금.
  ko: stated(
    '두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열다섯 스무 서른',
    '(?= ?(?:개|명|달|번|가지|시간|주|곳|대|차례))',
  ),
};

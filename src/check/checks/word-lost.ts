/** Finds words that a rule hangs on and that the translation has in no rendering: dropped, or taken for another word. */
import { isCopy } from '../compare-figures.js';
import { once } from '../once.js';
import type { Fault, PairCheck, Side } from '../pair.js';
import type { Language } from '../read/quantity.js';
import { textOf } from '../side-text.js';
import { KOREAN_WORDS } from '../words/korean.js';
import type { WordRow } from '../words/word-row.js';

export const WORD_LOST: PairCheck = {
  name: 'word-lost',
  severity: 'warning',
  describe:
    'A word that a rule hangs on, such as waive, threshold, estimated or voucher, must be there in one of its renderings: where it is not, it was dropped or taken for another word. Korean so far.',
  examples: [
    {
      locale: 'ko-KR',
      source: 'A shop cannot waive the delivery charge.',
      target: '상점은 배송 요금을 되지 않으며 수 없습니다.',
      faults: 1,
      reason: 'the verb is gone',
    },
    {
      locale: 'ko-KR',
      source: 'Bring the voucher to the desk.',
      target: '무료를 창구로 가져오세요.',
      faults: 1,
      reason: 'a paper became free of charge',
    },
    {
      locale: 'ko-KR',
      source: 'Bring the voucher to the desk.',
      target: '바 우 처를 창구로 가져오세요.',
      faults: 0,
      reason: 'white space inside a word',
    },
    {
      locale: 'ko-KR',
      source: 'We do not take cheques from shops that have no valid contract,',
      target: '다음 상점의 수표는,',
      faults: 0,
      reason: 'the sentence goes on in the next pair',
    },
    {
      locale: 'fr-FR',
      source: 'Bring the voucher to the desk.',
      target: 'Apportez-le au guichet.',
      faults: 0,
      reason: 'a language without a list',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    const rows = language === undefined ? undefined : ROWS[language];
    if (language === undefined || rows === undefined || isCopy(pair)) return [];
    const text = textOf(target, language);
    if (GOES_ON.test(text) || !HANGUL.test(text)) return [];
    const small = target.text.toLowerCase();
    const lost = wordsOf(source).filter(({ word }) => {
      const kept = rows.get(word);
      return kept !== undefined && !kept.test(text) && !small.includes(word);
    });
    const [first] = lost;
    return first === undefined ? [] : [faultOf(first, lost.length)];
  },
};

interface Word {
  /** In small letters. */
  readonly word: string;
  readonly start: number;
}

function faultOf({ word, start }: Word, count: number): Fault {
  const others = count > 1 ? ` and ${count - 1} more` : '';
  return {
    message: `Unexpected lack of "${word}"${others}, expected it in meaning`,
    expected: word,
    sourceMark: { start, end: start + word.length },
  };
}

/** The words of an English sentence that any list has, which are the same beside each of its translations. */
const wordsOf = once(({ text }: Side): readonly Word[] =>
  [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word: word.toLowerCase(), start: index }))
    .filter(({ word }) => LISTED.has(word)),
);

function rowsOf(rows: readonly WordRow[]): ReadonlyMap<string, RegExp> {
  return new Map(rows.flatMap(([forms, kept]) => forms.split(' ').map((form) => [form, kept] as const)));
}

const ROWS: Partial<Readonly<Record<Language, ReadonlyMap<string, RegExp>>>> = { ko: rowsOf(KOREAN_WORDS) };

const LISTED: ReadonlySet<string> = new Set(Object.values(ROWS).flatMap((rows) => [...rows.keys()]));

/** Matches a word, one with a hyphen as a whole; a possessive without its ending. */
const WORD = /[A-Za-z]+(?:-[A-Za-z]+)*/g;

/** Matches a part of a sentence, which has its other words in the next pair. */
const GOES_ON = /[,:]$/;

const HANGUL = /\p{Script=Hangul}/u;

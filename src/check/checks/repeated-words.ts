/** Finds words that stand twice in a row, and marks that stand in the middle of nothing. */
import type { Fault, PairCheck } from '../pair.js';

export const REPEATED_WORDS: PairCheck = {
  name: 'repeated-words',
  severity: 'warning',
  describe: 'A word or phrase must not stand twice in a row where the English has it once.',
  examples: [
    {
      locale: 'sv-SE',
      source: 'Open the orders page.',
      target: 'Öppna sidan sidan Beställningar.',
      faults: 1,
      reason: 'said twice',
    },
    {
      locale: 'fr-FR',
      source: 'We have seen it.',
      target: 'Nous nous sommes vus.',
      faults: 0,
      reason: 'French grammar',
    },
    {
      locale: 'zh-TW',
      source: 'Open the page.',
      target: '開啟訂單頁面訂單頁面。',
      faults: 1,
      reason: 'said twice',
    },
    {
      locale: 'ko-KR',
      source: 'Choose Save.',
      target: '저장을 저장을 선택합니다.',
      faults: 1,
      reason: 'said twice',
    },
  ],
  run: ({ source, target }) => {
    const found = WORD_TWICE.exec(target.text) ?? HAN_TWICE.exec(target.text);
    if (found === null) return [];
    const word = (found[1] ?? '').trim();
    const isGrammar = GRAMMAR.test(word) || /^\d+$/.test(word);
    if (isGrammar || WORD_TWICE.test(source.text)) return [];
    const fault: Fault = {
      message: `Unexpected ${word} twice, expected it once`,
      expected: word,
      actual: found[0].trim(),
      targetMark: { start: found.index, end: found.index + found[0].length },
    };
    return [fault];
  },
};

/** Matches a word of three letters or more (in Korean two), white space and the word again. */
const WORD_TWICE =
  /(?<![\p{L}\p{N}'’-])((?:\p{Script=Latin}{3,}|\p{Script=Hangul}{2,}))[ ]\1(?![\p{L}\p{N}'’-])/u;

/** Matches three Chinese characters or more and the same again; not 看看 or 星期日期. */
const HAN_TWICE = /(\p{Script=Han}{3,12})\1/u;

/** Words that a language sets twice by its grammar. */
const GRAMMAR = /^(?:nous|vous|visas|har|som|det|att|den|för)$/i;

/** Finds sentences left in English, and letters of a script that the language does not use. */
import type { Fault, PairCheck } from '../pair.js';
import type { Language } from '../read/quantity.js';
import { isCopy } from '../compare-figures.js';

export const UNTRANSLATED: PairCheck = {
  name: 'untranslated',
  severity: 'warning',
  describe:
    'A sentence must be in the language of its file and in its script; names and samples may stay as they are.',
  examples: [
    {
      locale: 'zh-TW',
      source: 'You can order seats for your customers here.',
      target: 'You can order seats for your customers here.',
      faults: 1,
      reason: 'left in English',
    },
    {
      locale: 'fr-FR',
      source: 'Microsoft Partner Center',
      target: 'Microsoft Partner Center',
      faults: 0,
      reason: 'a name',
    },
    {
      locale: 'ko-KR',
      source: 'The order is placed.',
      target: '注文が完了しました。',
      faults: 1,
      reason: 'Japanese',
    },
    {
      locale: 'sv-SE',
      source: 'The order is placed.',
      target: 'Beställningen är gjord.',
      faults: 0,
      reason: 'Swedish',
    },
  ],
  run: (pair) => {
    const { language, source, target } = pair;
    if (language === undefined) return [];
    const words = source.text.match(/[A-Za-z]{2,}/g) ?? [];
    const small = source.text.match(COMMON) ?? [];
    if (isCopy(pair) && words.length >= FEWEST_WORDS && small.length >= FEWEST_COMMON) {
      return [
        {
          message: 'Unexpected English sentence, expected a translation',
          actual: target.text.trim().slice(0, 60),
        },
      ];
    }
    return wrongScript(target.text, source.text, language);
  },
};

function wrongScript(text: string, english: string, language: Language): Fault[] {
  const found = FOREIGN[language].exec(text);
  if (found === null || english.includes(found[0])) return [];
  return [
    {
      message: `Unexpected ${found[0]}, expected letters of the language`,
      actual: found[0],
      targetMark: { start: found.index, end: found.index + found[0].length },
    },
  ];
}

/** A name has fewer words, and hardly a word that every sentence has. */
const FEWEST_WORDS = 5;
const FEWEST_COMMON = 2;

/** Matches words that English sentences have and names hardly ever. */
const COMMON = /\b(?:the|you|your|is|are|can|be|to|this|that|with|when|have|will|not)\b/gi;

/** Letters that no sentence of the language has; Korean keeps some Chinese characters in brackets. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  zh: /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Hiragana}]+/u,
  ko: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]+/u,
  fr: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Hiragana}]+/u,
  sv: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Hiragana}]+/u,
};

/** Finds sentences left in English, and letters of a script that the language does not use. */
import { once } from '../../text/index.js';
import type { Fault, PairCheck, Side } from '../pair.js';
import type { Language } from '../read/quantity.js';
import { isCopy } from '../compare-figures.js';
import { strayWordIn } from '../read/stray-words.js';

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
      locale: 'fr-FR',
      source: 'You can order seats for your customers, and cancel them at any time.',
      target: 'Vous pouvez commander des places, and cancel them at any time with your client.',
      faults: 0,
      reason: 'the run is no part of the English',
    },
    {
      locale: 'ko-KR',
      source: 'You can order seats, and the price of the order is shown to you.',
      target: '좌석을 주문할 수 있으며 the price of the order is shown to you.',
      faults: 1,
      reason: 'half left in English',
    },
    {
      locale: 'zh-TW',
      source: 'It needs an audit of the shop.',
      target: '它需要商店的 audit。',
      faults: 1,
      reason: 'one word left',
    },
    {
      locale: 'ko-KR',
      source: 'The order is placed.',
      target: '注文が完了しました。',
      faults: 1,
      reason: 'Japanese',
    },
    {
      locale: 'zh-TW',
      source: 'The order is placed.',
      target: '订单已下。',
      faults: 1,
      reason: 'simplified characters in Taiwan',
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
    const { words, isSentence } = englishOf(source);
    if (isSentence && (isCopy(pair) || isNearCopy(words, target.text))) {
      return [
        {
          message: 'Unexpected English sentence, expected a translation',
          actual: target.text.trim().slice(0, 60),
        },
      ];
    }
    const script = [
      ...wrongScript(target.text, source.text, FOREIGN[language]),
      ...(TRADITIONAL.test(pair.locale) ? wrongScript(target.text, source.text, SIMPLIFIED) : []),
    ];
    if (script.length > 0) return script;
    const left = isSentence ? leftovers(source.text, target) : [];
    return left.length > 0 || language !== 'zh' || isCopy(pair) ? left : strays(source.text, target);
  },
};

const englishOf = once(({ text }: Side): { words: readonly string[]; isSentence: boolean } => {
  const words = text.match(WORD) ?? [];
  const small = text.match(COMMON) ?? [];
  return { words, isSentence: words.length >= FEWEST_WORDS && small.length >= FEWEST_COMMON };
});

/** Nearly all words of the English stand in the translation: it is an older English. */
function isNearCopy(words: readonly string[], target: string): boolean {
  const there = new Set(target.match(WORD) ?? []);
  return words.filter((word) => there.has(word)).length >= words.length * MOST_WORDS;
}

/** A part of the sentence that was left: a run of English words, small ones among them. */
function leftovers(source: string, target: Side): Fault[] {
  for (const run of target.text.matchAll(RUN)) {
    const text = run[0].trim();
    const small = new Set((text.match(SMALL) ?? []).map((word) => word.toLowerCase()));
    // A label shows what the screen says, which may be English.
    const isLabel = LABEL_MARK.test(target.raw.slice(Math.max(0, run.index - 2), run.index));
    if (isLabel || small.size < FEWEST_SMALL || !isOf(source, text)) continue;
    return [
      {
        message: `Unexpected English words "${text.slice(0, LONGEST)}", expected a translation`,
        actual: text.slice(0, LONGEST),
        targetMark: { start: run.index, end: run.index + run[0].trimEnd().length },
      },
    ];
  }
  return [];
}

/** A single word: in Chinese it stands out, while a word of French or Swedish may be spelt like the English one. */
function strays(source: string, target: Side): Fault[] {
  const stray = HAN.test(target.text) ? strayWordIn(target, source) : undefined;
  if (stray === undefined) return [];
  return [
    {
      message: `Unexpected English word "${stray.word}", expected a translation`,
      actual: stray.word,
      targetMark: { start: stray.start, end: stray.start + stray.word.length },
    },
  ];
}

function wrongScript(text: string, english: string, foreign: RegExp): Fault[] {
  const found = foreign.exec(text);
  if (found === null || english.includes(found[0])) return [];
  return [
    {
      message: `Unexpected ${found[0]}, expected letters of the language`,
      actual: found[0],
      targetMark: { start: found.index, end: found.index + found[0].length },
    },
  ];
}

/** A run may begin with a word of the language that looks English: its end tells too. */
function isOf(source: string, run: string): boolean {
  return source.includes(run.slice(0, PROBE).trim()) || source.includes(run.slice(-PROBE).trim());
}

/** Fewer characters are no sentence. */
const HAN = /(?:\p{Script=Han}[^A-Za-z]*){3}/u;

/** A name has fewer words, and hardly a word that every sentence has. */
const FEWEST_WORDS = 5;
const FEWEST_COMMON = 2;

/** Of the English words, when a translation is none. */
const MOST_WORDS = 0.85;

/** Small words in one run of English; names such as "Proof of Concept" have one. */
const FEWEST_SMALL = 2;

/** How much of a run must stand in the English, and how much of it a message shows. */
const PROBE = 12;
const LONGEST = 40;

const WORD = /[A-Za-z]{2,}/g;

/** Matches words that English sentences have and names hardly ever. */
const COMMON = /\b(?:the|you|your|is|are|can|be|to|this|that|with|when|have|will|not)\b/gi;

/** Letters that no sentence of the language has; Korean keeps some Chinese characters in brackets. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  zh: /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Hiragana}\p{Script=Katakana}]+/u,
  ko: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]+/u,
  fr: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Hiragana}]+/u,
  sv: /[\p{Script=Han}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Hiragana}]+/u,
};

/** Where Chinese is written in traditional characters. */
const TRADITIONAL = /^zh-(?:TW|HK|MO|Hant)/;

/** Matches common characters that are written so in simplified Chinese only. */
const SIMPLIFIED =
  /[这为们来说时动国对发员题业户权证务资设选择应开关际联页览标杠维护网络连语图项续购买费账单额币银确认输显删错误问库备邮链结类级总计从产经与区]/;

/** Matches four words of ASCII letters or more in a row; not the same within quotation marks, which show what a screen says. */
const RUN =
  /(?<![\w"“”„‘«「『.\-/\u00c0-\u024f])(?:[A-Za-z][A-Za-z'’]*[,;]? ){3,}[A-Za-z]+(?![\w\u00c0-\u024f])/g;

/** Matches small words that only English has; not `on`, `an` and `is`, which are French or Swedish too. */
const SMALL =
  /\b(?:the|of|and|to|your|you|with|this|that|are|be|by|from|for|will|which|when|have|has|must|should|they|their|its|it|if|not|or|as|was|were)\b/gi;

/** Matches what opens a label, right before it. */
const LABEL_MARK = /(?:\*\*|[["“«「]) ?$/;

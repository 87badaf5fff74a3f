/** Finds words that a rule hangs on and that the translation has no rendering of: dropped, or taken for another word. */
import { isCopy } from '../compare-figures.js';
import { once } from '../../text/index.js';
import type { CheckedPair, Fault, PairCheck, Side } from '../pair.js';
import type { Language } from '../read/quantity.js';
import { textOf } from '../side-text.js';
import { knownWordsOf, placeOfWord, type KnownWord } from '../words/index.js';

export const WORD_LOST: PairCheck = {
  name: 'word-lost',
  severity: 'warning',
  describe:
    'A word that a rule hangs on, such as waive, estimated, voucher, earnings or a proof, must be there in one of its renderings: where it is not, it was dropped or taken for another word. French, Korean and Swedish so far.',
  examples: [
    {
      locale: 'sv-SE',
      source: 'Send us a proof of the order.',
      target: 'Skicka oss ett korrektur för beställningen.',
      faults: 1,
      reason: 'a printer’s proof',
    },
    {
      locale: 'fr-FR',
      source: 'The company pays by wire transfer.',
      target: 'La société paie par transfert de câble.',
      faults: 1,
      reason: 'word by word',
    },
    {
      locale: 'fr-FR',
      source: 'You see the pre-tax amount for each order.',
      target: 'Vous voyez le montant de chaque commande.',
      faults: 1,
      reason: 'a word that matters is dropped',
    },
    {
      locale: 'sv-SE',
      source: 'You see the estimated date of each order.',
      target: 'Du ser det ungefärliga datumet för varje beställning.',
      faults: 0,
      reason: 'said in another way',
    },
    {
      locale: 'sv-SE',
      source: 'The software is free of charge.',
      target: 'Program varan är kostnads fri.',
      faults: 0,
      reason: 'white space inside a word',
    },
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
      locale: 'zh-TW',
      source: 'Bring the voucher to the desk.',
      target: '請把它帶到櫃台。',
      faults: 0,
      reason: 'a language without a list',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if (language === undefined || language === 'zh' || isCopy(pair)) return [];
    if (!isWhole(pair, language)) return [];
    const small = target.text.toLowerCase();
    const lost = wordsIn(source)
      .filter(({ kept: { [language]: kept } }) => kept !== undefined && !isKept(kept, target, language))
      .map((word) => placeOfWord(word, source.text))
      // A name of a page or a product may stay English.
      .filter(({ start, end }) => !small.includes(source.text.slice(start, end).trim().toLowerCase()));
    const [first] = lost;
    if (first === undefined) return [];
    return [faultOf(source.text.slice(first.start, first.end).trim(), first, lost.length - 1)];
  },
};

/** Whether a pair says all it has to say: a heading, a cell or a part of a sentence is free. */
function isWhole({ source, target }: CheckedPair, language: Language): boolean {
  if (language !== 'ko') return isLong(source);
  const text = textOf(target, language);
  return !GOES_ON.test(text) && HANGUL.test(text);
}

function isKept(kept: RegExp, target: Side, language: Language): boolean {
  return kept.test(textOf(target, language)) || (language === 'sv' && kept.test(target.squeezed));
}

function faultOf(word: string, mark: NonNullable<Fault['sourceMark']>, others: number): Fault {
  const more = others > 0 ? ` and ${others} more` : '';
  return {
    message: `Unexpected lack of "${word}"${more}, expected it in meaning`,
    expected: word,
    sourceMark: mark,
  };
}

/** The known words of an English sentence, which are the same beside each of its translations. */
const wordsIn = once(({ text }: Side): readonly KnownWord[] => knownWordsOf(text));

function isLong({ text }: Side): boolean {
  return (text.match(WORD) ?? []).length >= FEWEST_WORDS;
}

/** A heading or a cell of fewer words is free in French and Swedish. */
const FEWEST_WORDS = 4;

const WORD = /[A-Za-z]{2,}/g;

/** Matches a part of a sentence, which has its other words in the next pair. */
const GOES_ON = /[,:]$/;

const HANGUL = /\p{Script=Hangul}/u;

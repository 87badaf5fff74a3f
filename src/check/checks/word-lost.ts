/** Finds words of trade in the English that the translation has no rendering of: dropped, or taken for another word. */
import { isCopy } from '../compare-figures.js';
import { once } from '../once.js';
import type { PairCheck, Side } from '../pair.js';
import { knownWordsOf, placeOfWord, type KnownWord } from '../words/index.js';

export const WORD_LOST: PairCheck = {
  name: 'word-lost',
  severity: 'warning',
  describe:
    'A word that says what a rule is about (earnings, a trial, a proof, a quarter) must be there in meaning: else a part is dropped, or a word was taken for another.',
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
      source: 'The company pays by wire transfer.',
      target: '회사가 지불합니다.',
      faults: 0,
      reason: 'a language without a list of its own',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if ((language !== 'fr' && language !== 'sv') || isCopy(pair)) return [];
    const { text } = target;
    const lost = wordsIn(source).filter(({ kept: { [language]: kept } }) => {
      if (kept === undefined || kept.test(text)) return false;
      return language !== 'sv' || !kept.test(target.squeezed);
    });
    for (const word of lost) {
      const mark = placeOfWord(word, source.text);
      const form = source.text.slice(mark.start, mark.end).trim();
      // A name of a page or a product may stay English.
      if (text.toLowerCase().includes(form.toLowerCase())) continue;
      const message = `Unexpected lack of "${form}", expected it in meaning`;
      return [{ message, expected: form, sourceMark: mark }];
    }
    return [];
  },
};

/** The known words of an English sentence, which are the same beside each of its translations. */
const wordsIn = once(({ text }: Side): readonly KnownWord[] =>
  (text.match(WORD) ?? []).length >= FEWEST_WORDS ? knownWordsOf(text) : [],
);

/** A heading or a cell of fewer words is free. */
const FEWEST_WORDS = 4;

const WORD = /[A-Za-z]{2,}/g;

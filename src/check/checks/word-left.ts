/** Finds single English words that were left in a sentence, most often with a capital letter of the machine's own. */
import { isCopy } from '../compare-figures.js';
import type { PairCheck } from '../pair.js';

export const WORD_LEFT: PairCheck = {
  name: 'word-left',
  severity: 'warning',
  describe:
    'A common English word must not be left among the words of the language; names, labels and what a screen says may stay.',
  examples: [
    {
      locale: 'sv-SE',
      source: 'Partners lose their ability to transact with us.',
      target: 'Partner förlorar sin möjlighet att använda Transact hos oss.',
      faults: 1,
      reason: 'a verb taken for a name',
    },
    {
      locale: 'fr-FR',
      source: 'It counts net new revenue for the year.',
      target: 'Il compte le net New revenue de l’année.',
      faults: 1,
      reason: 'left as it was',
    },
    {
      locale: 'sv-SE',
      source: 'The amount is new customer revenue in USD.',
      target: 'Beloppet är nya kundintäkter i USD.',
      faults: 0,
      reason: 'translated',
    },
    {
      locale: 'fr-FR',
      source: 'Open the Customer Usage page to see the usage.',
      target: 'Ouvrez la page Customer Usage pour voir l’utilisation.',
      faults: 0,
      reason: 'a name of the English',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if ((language !== 'fr' && language !== 'sv') || isCopy(pair)) return [];
    for (const { 0: word, index } of target.text.matchAll(language === 'sv' ? LEFT.sv : LEFT.fr)) {
      const small = new RegExp(String.raw`(?<![\w.-])${word.toLowerCase()}(?![\w.])`);
      const name = new RegExp(String.raw`\b${capital(word)}\b`);
      const plain = source.text.replace(FIRST, (first) => first.toLowerCase());
      if (!small.test(plain) || name.test(plain) || SET_APART.test(target.raw.slice(0, index))) continue;
      return [
        {
          message: `Unexpected ${word}, expected a translation`,
          actual: word,
          targetMark: { start: index, end: index + word.length },
        },
      ];
    }
    return [];
  },
};

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

/** The first letter of a text, and of bold at its beginning, is a capital by grammar. */
const FIRST = /^[\s*_-]*[A-Z](?=[a-z])/;

/** Matches a text that ends inside bold, brackets or quotation marks: a label shows what the screen says. */
const SET_APART =
  /^[^*]*(?:\*\*[^*]*\*\*[^*]*)*\*\*[^*]+$|\[[^\]]*$|«[^»]*$|^[^"]*"(?:[^"]*"[^"]*")*[^"]*$|“[^”]*$|`[^`]*$/;

/** English words that neither language has, and that no product is called. */
const BOTH =
  'new|revenue|transact|transacting|metric|customers?|migrate|(?<!Microsoft )sales|usage|vendors?|requests?|nothing|adds|bill|learners?|sellers?|resellers?|subscriptions?|purchases?|earnings?|payments?|accounts?|users?|deals|pricing|billing|security';

/** Match one of the words on its own; not as a part of an address or of a name with a point or a dash behind it. */
const LEFT: Readonly<Record<'fr' | 'sv', RegExp>> = {
  fr: new RegExp(
    String.raw`(?<![\w.’'/&@-])(?:${BOTH}|chart|enable|meter|complete|install)(?![\w./@’-])`,
    'gi',
  ),
  sv: new RegExp(String.raw`(?<![\w.’'/&@-])(?:${BOTH}|first|indirect|compute|install)(?![\w./@’])`, 'gi'),
};

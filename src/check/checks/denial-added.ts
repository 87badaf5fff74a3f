/** Finds sentences that deny something where the English denies, limits and excepts nothing. */
import { isCopy } from '../compare-figures.js';
import type { PairCheck } from '../pair.js';

export const DENIAL_ADDED: PairCheck = {
  name: 'denial-added',
  severity: 'error',
  describe: 'A sentence that says yes must not come to say no: an added "not" forbids what is allowed.',
  examples: [
    {
      locale: 'fr-FR',
      source: 'You can order seats for your clients.',
      target: 'Vous ne pouvez pas commander de places pour vos clients.',
      faults: 1,
      reason: 'allowed became forbidden',
    },
    {
      locale: 'sv-SE',
      source: 'You can order seats for your clients.',
      target: 'Du kan inte beställa platser för dina kunder.',
      faults: 1,
      reason: 'allowed became forbidden',
    },
    {
      locale: 'fr-FR',
      source: 'Remember to save the order.',
      target: 'N’oubliez pas d’enregistrer la commande.',
      faults: 0,
      reason: 'the French way to say it',
    },
    {
      locale: 'sv-SE',
      source: 'Sharing a seat is prohibited.',
      target: 'Det är inte tillåtet att dela en plats.',
      faults: 0,
      reason: 'forbidden is not allowed',
    },
    {
      locale: 'sv-SE',
      source: 'The seat is unavailable in Norway.',
      target: 'Platsen är inte tillgänglig i Norge.',
      faults: 0,
      reason: 'denied within a word',
    },
    {
      locale: 'fr-FR',
      source: 'Wait until the order is there.',
      target: 'Attendez tant que la commande n’est pas là.',
      faults: 0,
      reason: 'a condition that French denies',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if ((language !== 'fr' && language !== 'sv') || isCopy(pair)) return [];
    const found = DENIAL[language].exec(target.text);
    if (found === null || EXCUSES.some((excuse) => excuse.test(source.text))) return [];
    return [
      {
        message: `Unexpected denial "${found[0]}", expected none`,
        actual: found[0],
        targetMark: { start: found.index, end: found.index + found[0].length },
      },
    ];
  },
};

const DENIAL: Readonly<Record<'fr' | 'sv', RegExp>> = {
  fr: /(?<!\p{L})(?:ne |n['’])(?!oubli).{1,30}? (?:pas|aucune?s?|jamais|plus)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|ingen|inget|inga|aldrig|ej)(?!\p{L})/iu,
};

/** What lets a translation deny: denials, exceptions and limits, words that hold one, and what is put the other way round. */
const EXCUSES: readonly RegExp[] = [
  /n['’]t\b|\b(?:not?|never|without|nor|neither|none|cannot|unless|until|only|except\w*|other than|instead|rather|avoid\w*|lack\w*)\b/i,
  /\b(?:disab\w*|prohibit\w*|forbid\w*|ban(?:s|ned)?|barred|fail\w*|unable|prevent\w*|block\w*|exclud\w*|exempt\w*|decline\w*|reject\w*|den(?:y|ied)\w*|refus\w*|cancel\w*|suspend\w*|delet\w*|revok\w*|ignor\w*|retir\w*|discontinu\w*|remov\w*|stop\w*|clos\w*|hid\w*|ab(?:sence|sent)|restrict\w*|limit\w*|illegal|separate\w*|differ\w*|exceed\w*|los[est]\w*|miss\w*|expire\w*|end(?:s|ed|ing)?)\b/i,
  /\b(?:un\w{3,}|in(?:valid|active|correct|complete|sufficient|accurate|eligible|direct)\w*|im(?:possible|proper)\w*|non-?\w*|no-?\w*|dis\w+|de-\w*)\b/i,
  /\b(?:still|yet|up to|max\w*|most|least|min\w*|few\w*|less|beyond|before|wrong|error\w*|hardly|rarely|out of|just|merely|simply|any|but|already|past|away|too|over|under|empty|blank|free|optional\w*|regardless|independent\w*|clear\w*|out|off|longer|even|whether|minus|zero|single|last|once|than|first|as long as|risk|fraud\w*|gap\w*|issue\w*|problem\w*|sure|else|new|remember\w*|require\w*|must|need\w*|also)\b/i,
];

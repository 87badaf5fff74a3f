/** Finds endings that stand where the language has none: what is left when a word or clause fell out of the sentence. */
import { isCopy } from '../compare-figures.js';
import type { PairCheck } from '../pair.js';
import type { Language } from '../read/quantity.js';
import { placeOf } from '../side-text.js';

export const GRAMMAR_BROKEN: PairCheck = {
  name: 'grammar-broken',
  severity: 'warning',
  describe:
    'Endings that cannot follow one another show that machine translation lost a word between them. Korean so far.',
  examples: [
    {
      locale: 'ko-KR',
      source: 'The address of the shop is: see below.',
      target: '상점의 주소는입니다.',
      faults: 1,
      reason: 'a particle with nothing behind it',
    },
    {
      locale: 'ko-KR',
      source: 'They will have to open a new shop.',
      target: '새 상점을 열기 위한를 갖게 됩니다.',
      faults: 1,
      reason: 'a particle behind an adjective',
    },
    {
      locale: 'ko-KR',
      source: 'It is good for a shop.',
      target: '상점을 위한 것입니다.',
      faults: 0,
      reason: 'each ending has its word',
    },
    {
      locale: 'sv-SE',
      source: 'It is good.',
      target: 'Det är är bra.',
      faults: 0,
      reason: 'a language without such endings',
    },
  ],
  run: (pair) => {
    const { target, language } = pair;
    const pattern = language === undefined ? undefined : BROKEN[language];
    if (language === undefined || pattern === undefined || isCopy(pair)) return [];
    const place = placeOf(pattern, target, language);
    if (place === undefined) return [];
    const actual = target.text.slice(place.start, place.end);
    return [
      {
        message: `Unexpected endings${actual === '' ? '' : ` ${actual}`}, expected a word between them`,
        ...(actual === '' ? {} : { actual, targetMark: place }),
      },
    ];
  },
};

/** For text without white space. */
const BROKEN: Partial<Readonly<Record<Language, RegExp>>> = {
  ko: /[가-힣A-Za-z](?:은|는|을|를)입니다|위한[를을]|지에[를을]|[었았했]다는하는|되는되는|에게서수|[를을][를을]|되지않으며수없/,
};

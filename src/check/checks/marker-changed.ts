/** Finds markers of questions and answers that became another letter, a number or nothing. */
import { isCopy } from '../compare-figures.js';
import type { PairCheck } from '../pair.js';
import type { Language } from '../read/quantity.js';

export const MARKER_CHANGED: PairCheck = {
  name: 'marker-changed',
  severity: 'warning',
  describe:
    'The marker of a question or answer must be the one of the language: a reader takes "17." for a step.',
  examples: [
    { locale: 'ko-KR', source: 'Q.', target: '17.', faults: 1, reason: 'the seventeenth letter' },
    {
      locale: 'sv-SE',
      source: '**Q. Who can order?**',
      target: '**C. Vem kan beställa?**',
      faults: 1,
      reason: 'another letter',
    },
    {
      locale: 'sv-SE',
      source: '**Q. Who can order?**',
      target: '**F. Vem kan beställa?**',
      faults: 0,
      reason: 'the Swedish letter',
    },
    {
      locale: 'zh-TW',
      source: 'A) Anyone can.',
      target: ') 任何人都可以。',
      faults: 1,
      reason: 'the letter is gone',
    },
    {
      locale: 'ko-KR',
      source: 'Q: Who?',
      target: '대답: 누구?',
      faults: 1,
      reason: 'the answer’s marker on a question',
    },
    {
      locale: 'fr-FR',
      source: 'A: Anyone can.',
      target: 'R : N’importe qui.',
      faults: 0,
      reason: 'the French letter',
    },
    {
      locale: 'fr-FR',
      source: 'A: Anyone can.',
      target: 'Un : n’importe qui.',
      faults: 1,
      reason: 'the article',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    const marker = ENGLISH.exec(source.text)?.groups?.['letter']?.toUpperCase();
    if (marker === undefined || language === undefined || isCopy(pair)) return [];
    const expected = marker.startsWith('Q') ? QUESTION[language] : ANSWER[language];
    if (expected.test(target.text)) return [];
    const actual = target.text.trim().split(/(?<=[.:。：)])/, 1)[0] ?? '';
    return [
      {
        message: `Unexpected ${actual === '' ? 'emptiness' : actual.slice(0, LONGEST)}, expected the marker of ${marker.startsWith('Q') ? 'a question' : 'an answer'}`,
        expected: marker,
        actual: actual.slice(0, LONGEST),
      },
    ];
  },
};

/** How much of a sentence a message shows. */
const LONGEST = 12;

/** Matches `Q.`, `Q:`, `A)` at the beginning; not `A. Datum`, an enumeration that has a B, nor `Q1`. */
const ENGLISH = /^\s*(?<letter>Q|A)\s?(?:[:)]|\.(?=\s*$|\s+[A-Z*]))/;

const QUESTION: Readonly<Record<Language, RegExp>> = {
  zh: /^\s*(?:Q|問|問題)\s*[.:。：)、]?/i,
  ko: /^\s*(?:Q|질문|문|물음)\s*[.:)]?/i,
  fr: /^\s*(?:Q|Question)\s*[.:)]?/i,
  sv: /^\s*(?:F|Q|Fråga)\s*[.:)]/i,
};

const ANSWER: Readonly<Record<Language, RegExp>> = {
  zh: /^\s*(?:A|答|解答|回答|答案)\s*[.:。：)、]?/i,
  ko: /^\s*(?:A|답|답변|대답|해답)\s*[.:)]?/i,
  fr: /^\s*(?:R|A|Réponse)\s*[.:)]/i,
  sv: /^\s*(?:S|A|Svar)\s*[.:)]/i,
};

/** Finds translations so short beside their English that a part of the sentence must be missing. */
import { isCopy } from '../compare-figures.js';
import type { PairCheck } from '../pair.js';
import type { Language } from '../read/quantity.js';

export const LENGTH_ODD: PairCheck = {
  name: 'length-odd',
  severity: 'info',
  describe:
    'A translation much shorter than its language needs has lost a part of the sentence, and much longer has one too many.',
  examples: [
    {
      locale: 'fr-FR',
      source:
        'If you cancel later than 14 days after you place the order, the cancellation happens at renewal.',
      target: 'L’annulation est planifiée.',
      faults: 1,
      reason: 'the condition is gone',
    },
    {
      locale: 'fr-FR',
      source: 'Cancel the order.',
      target: 'Annuler.',
      faults: 0,
      reason: 'too short to say',
    },
    {
      locale: 'zh-TW',
      source: 'You can cancel the order before it renews in the portal at any time.',
      target: '您可以隨時在入口網站中於續約前取消訂單。',
      faults: 0,
      reason: 'Chinese is short',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if (language === undefined || source.text.length < SHORTEST || isCopy(pair)) return [];
    const english = lengthOf(source.text);
    if (english < SHORTEST) return [];
    const other = lengthOf(target.text);
    const ratio = other / english;
    const [least, most] = RATIOS[language];
    if (ratio >= least && ratio <= most) return [];
    const percent = (value: number): string => `${Math.round(value * 100)} %`;
    return [
      {
        message: `Unexpected length of ${percent(ratio)} of the English, expected ${percent(least)} to ${percent(most)}`,
        expected: `${percent(least)} to ${percent(most)}`,
        actual: percent(ratio),
      },
    ];
  },
};

function lengthOf(text: string): number {
  return text.replace(/\s{2,}/g, ' ').trim().length;
}

/** Below this, one word makes too much of a difference. */
const SHORTEST = 60;

/** The shares of the English length between which all but a few in a thousand real sentences lie. */
const RATIOS: Readonly<Record<Language, readonly [least: number, most: number]>> = {
  zh: [0.19, 1],
  ko: [0.3, 1.1],
  fr: [0.68, 2.1],
  sv: [0.62, 1.7],
};

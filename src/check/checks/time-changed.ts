/** Finds times of day that are other times in the translation. */
import { isCopy } from '../compare-figures.js';
import type { PairCheck } from '../pair.js';
import type { TimeQuantity } from '../read/quantity.js';

export const TIME_CHANGED: PairCheck = {
  name: 'time-changed',
  severity: 'error',
  describe: 'A time of day must stay the same: a lost PM ends a deadline twelve hours early.',
  examples: [
    {
      locale: 'fr-FR',
      source: 'It ends at 11:59 PM.',
      target: 'Il se termine à 11:59.',
      faults: 1,
      reason: 'the evening is lost',
    },
    {
      locale: 'fr-FR',
      source: 'Open until 6PM.',
      target: 'Ouvert jusqu’à 18h00.',
      faults: 0,
      reason: '24 hours',
    },
    {
      locale: 'zh-TW',
      source: 'at 11:59 PM',
      target: '晚上 11:59',
      faults: 0,
      reason: 'the half of the day in words',
    },
    {
      locale: 'ko-KR',
      source: 'at 5:30 AM',
      target: '오전 5시 30분',
      faults: 0,
      reason: 'hours and minutes with units',
    },
    { locale: 'sv-SE', source: 'before 8 AM', target: 'före kl. 08.00', faults: 0, reason: 'with a point' },
  ],
  run: (pair) => {
    if (isCopy(pair)) return [];
    const times = pair.target.figures.filter((figure): figure is TimeQuantity => figure.kind === 'time');
    return pair.source.figures.flatMap((figure) => {
      if (figure.kind !== 'time') return [];
      if (times.some(({ minutes }) => minutes.some((at) => figure.minutes.includes(at)))) return [];
      if (NOON.test(figure.text) && NOON_WORDS.test(pair.target.text)) return [];
      // A time of the English without a half may be of either.
      const isOpen = !/m/i.test(figure.text);
      if (
        isOpen &&
        times.some(({ minutes }) => minutes.some((at) => figure.minutes.includes((at + 720) % 1440)))
      )
        return [];
      const stray = times[0];
      return [
        {
          message: `Unexpected ${stray?.text ?? 'lack of the time'}, expected ${figure.text}`,
          expected: figure.text,
          ...(stray === undefined ? {} : { actual: stray.text, targetMark: stray }),
          sourceMark: figure,
        },
      ];
    });
  },
};

/** Matches twelve o'clock, which has words of its own. */
const NOON = /^(?:12(?::00)?|0?0:00)/;
const NOON_WORDS = /midi|minuit|middag|midnatt|中午|正午|午夜|半夜|凌晨|정오|자정/i;

/** Finds empty brackets, doubled marks and letters of full width: litter of machine translation. */
import type { PairCheck } from '../pair.js';

export const PUNCTUATION: PairCheck = {
  name: 'punctuation',
  severity: 'info',
  describe:
    'Brackets must not be empty, marks must not stand twice, and letters and figures must be of the usual width.',
  examples: [
    {
      locale: 'zh-TW',
      source: 'Open it (again).',
      target: '開啟它 ()。',
      faults: 1,
      reason: 'the bracket is empty',
    },
    { locale: 'fr-FR', source: 'Wait.', target: 'Attendez..', faults: 1, reason: 'a mark twice' },
    {
      locale: 'zh-TW',
      source: 'Buy 10 seats',
      target: '購買１０個基座',
      faults: 1,
      reason: 'figures of full width',
    },
    {
      locale: 'sv-SE',
      source: 'And so on...',
      target: 'Och så vidare...',
      faults: 0,
      reason: 'three points',
    },
  ],
  run: ({ source, target }) => {
    const found = LITTER.exec(target.raw);
    if (found === null || source.raw.includes(found[0])) return [];
    return [
      {
        message: `Unexpected ${found[0]}, expected no litter`,
        actual: found[0],
        targetMark: { start: found.index, end: found.index + found[0].length },
      },
    ];
  },
};

/** Matches brackets with nothing in them, a mark twice, letters and figures of full width; not `...` or `![](…)`. */
const LITTER =
  /(?<![\w\])])\(\s*\)|（\s*）|(?<![.])\.\.(?![./\\])|。。|，，|、、|(?<!,),,(?!,)|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/;

/** Finds limits that only the translation sets: a first anniversary, a deadline where there was a distance, a discount for a rate. */
import { isCopy } from '../compare-figures.js';
import type { Fault, PairCheck } from '../pair.js';
import { ADDED_LIMITS } from '../limits/added-limits.js';
import { CHINESE_ADDED_THINGS } from '../limits/chinese-added-things.js';
import { CHINESE_ADDED } from '../limits/chinese-added.js';
import { textOf } from '../side-text.js';

export const LIMIT_ADDED: PairCheck = {
  name: 'limit-added',
  severity: 'warning',
  describe:
    'A translation must not set a limit of its own: "the first anniversary" is right in the first year only.',
  examples: [
    {
      locale: 'ko-KR',
      source: 'Renew 30 days after your anniversary.',
      target: '1주년으로부터 30일 후에 갱신하세요.',
      faults: 1,
      reason: 'any anniversary became the first',
    },
    {
      locale: 'ko-KR',
      source: 'On your first anniversary we write to you.',
      target: '1주년에 메일을 보내 드립니다.',
      faults: 0,
      reason: 'the first is meant',
    },
    {
      locale: 'zh-TW',
      source: 'Prices are shown 30 days in advance.',
      target: '價格會在變更前 30 天內顯示。',
      faults: 1,
      reason: 'a distance became a deadline',
    },
    {
      locale: 'fr-FR',
      source: 'They have a lower fee of 10%.',
      target: 'Ils ont des frais réduits de 10 %.',
      faults: 1,
      reason: 'a rate became a discount',
    },
    {
      locale: 'sv-SE',
      source: 'You have an additional 90 days.',
      target: 'Du har ytterligare 90 dagar, inom 90 dagar därefter.',
      faults: 0,
      reason: 'additional sets a limit',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    if (language === undefined || isCopy(pair)) return [];
    return ADDED.flatMap(({ name, severity, when, unless, added }): Fault[] => {
      const pattern = added[language];
      const found = pattern?.exec(textOf(target, language)) ?? null;
      if (found === null || when?.test(source.text) === false || unless.test(source.text)) return [];
      const start = target.text.indexOf(found[0]);
      return [
        {
          message: `Unexpected ${found[0]}, expected no ${name}`,
          severity,
          actual: found[0],
          ...(start < 0 ? {} : { targetMark: { start, end: start + found[0].length } }),
        },
      ];
    });
  },
};

const ADDED = [...ADDED_LIMITS, ...CHINESE_ADDED, ...CHINESE_ADDED_THINGS];

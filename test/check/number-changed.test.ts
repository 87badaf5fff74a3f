/** What the check of numbers says stands in the place of a lost one. */
import { describe, expect, it } from 'vitest';
import { preparePair } from '../../src/check/index.js';
import { NUMBER_CHANGED } from '../../src/check/checks/number-changed.js';
import type { Locale } from '../../src/text/index.js';

interface Row {
  readonly locale: string;
  readonly source: string;
  readonly target: string;
  /** Message and severity of each fault, and what it marks in the translation. */
  readonly faults: readonly (readonly [message: string, severity: string, marked?: string])[];
}

const ROWS: readonly Row[] = [
  {
    locale: 'sv-SE',
    source: 'Pay within 45 days.',
    target: 'Betala inom 30 dagar.',
    faults: [['Unexpected 30, expected 45', 'error', '30']],
  },
  {
    locale: 'sv-SE',
    source: 'It takes 3 to 10 days.',
    target: 'Det tar 10 till 10 dagar.',
    faults: [['Unexpected 10, expected 3', 'error', '10']],
  },
  {
    locale: 'fr-FR',
    source: 'Book 2 rooms for 8 guests, or 4 rooms for 20.',
    target: 'Réservez 2 salles pour 8 personnes, ou 8 salles pour 20.',
    faults: [['Unexpected 8, expected 4', 'error', '8']],
  },
  {
    locale: 'ko-KR',
    source: 'Pay within 6 months.',
    target: '세 번째 달 안에 지불합니다.',
    faults: [['Unexpected 세, expected 6', 'error', '세']],
  },
  {
    locale: 'zh-TW',
    source: 'There are three plans.',
    target: '共有五種方案。',
    faults: [['Unexpected 五, expected three', 'error', '五']],
  },
  {
    locale: 'fr-FR',
    source: 'There are four plans.',
    target: 'Il existe neuf formules.',
    faults: [['Unexpected neuf, expected four', 'error', 'neuf']],
  },
  {
    locale: 'sv-SE',
    source: 'Select two rooms or 5 tables.',
    target: 'Välj 5 rum eller 5 bord.',
    faults: [['Unexpected 5, expected two', 'warning', '5']],
  },
  {
    locale: 'sv-SE',
    source: 'Book 3 rooms for 12 guests.',
    target: 'Boka 7 rum för gäster.',
    faults: [
      ['Unexpected 7, expected 3', 'error', '7'],
      ['Unexpected lack of a number, expected 12', 'error'],
    ],
  },
  {
    locale: 'fr-FR',
    source: 'Select two or more rooms.',
    target: 'Choisissez plusieurs salles.',
    faults: [['Unexpected lack of a number, expected two', 'warning']],
  },
  {
    locale: 'zh-TW',
    source: 'Pay 30 euros on May 5, 2021.',
    target: '在 2021 年 5 月 5 日支付歐元。',
    faults: [['Unexpected lack of a number, expected 30', 'error']],
  },
  {
    locale: 'ko-KR',
    source: 'The three rooms are open.',
    target: '세금은 회의실에 포함됩니다.',
    faults: [],
  },
  {
    locale: 'sv-SE',
    source: 'Pay within 30 days; after 30 days it ends.',
    target: 'Betala inom 30 dagar.',
    faults: [],
  },
];

describe('a number that is lost', () => {
  it.each(ROWS)('$locale: $target', ({ locale, source, target, faults }) => {
    const found = NUMBER_CHANGED.run(preparePair({ source, target }, locale as Locale));
    expect(
      found.map(({ message, severity, targetMark }) => [
        message,
        severity,
        ...(targetMark === undefined ? [] : [target.slice(targetMark.start, targetMark.end)]),
      ]),
    ).toEqual(faults);
  });

  it('is marked in its own place, not where the other number belongs', () => {
    const pair = { source: 'Two rooms or 5 tables.', target: '5 rum eller 5 bord.' };
    const [fault] = NUMBER_CHANGED.run(preparePair(pair, 'sv-SE' as Locale));
    expect(fault?.targetMark?.start).toBe(0);
  });
});

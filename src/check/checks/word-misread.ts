/** Finds words that the translation took in another meaning: a bank's statement became one of a program. */
import { isCopy } from '../compare-figures.js';
import { MISREAD_CHINESE } from '../misread/chinese.js';
import { MISREAD_CHINESE_MORE } from '../misread/chinese-more.js';
import type { Misread } from '../misread/misread.js';
import type { Fault, PairCheck } from '../pair.js';
import type { Language } from '../read/quantity.js';
import { placeOf, textOf } from '../side-text.js';

export const WORD_MISREAD: PairCheck = {
  name: 'word-misread',
  severity: 'warning',
  describe:
    'A word of two meanings must be rendered in the one it has here: a term of three years is no word of a dictionary, and a bank’s statement none of a program.',
  examples: [
    {
      locale: 'zh-TW',
      source: 'Download the bank statement.',
      target: '下載銀行語句。',
      faults: 1,
      reason: 'a statement of code',
    },
    {
      locale: 'zh-TW',
      source: 'It is paid in the following month.',
      target: '它會在下列月份支付。',
      faults: 1,
      reason: 'listed below, where the next is meant',
    },
    {
      locale: 'zh-TW',
      source: 'Download the bank statement.',
      target: '下載銀行對帳單。',
      faults: 0,
      reason: 'the right word',
    },
    {
      locale: 'zh-TW',
      source: 'Write a SQL statement.',
      target: '撰寫 SQL 語句。',
      faults: 0,
      reason: 'the other meaning is meant',
    },
  ],
  run: (pair) => {
    const { source, target, language } = pair;
    const table = language === undefined ? undefined : TABLES[language];
    if (table === undefined || language === undefined) return [];
    const text = textOf(target, language);
    // Hardly any sentence has one of the wrong words: one look for all of them.
    if (!table.any.test(text) || isCopy(pair)) return [];
    return table.rows.flatMap(({ name, english, unless, wrong }): Fault[] => {
      const said = wrong.test(text) ? english.exec(source.text) : null;
      if (said === null || unless?.test(source.text) === true) return [];
      const place = placeOf(wrong, target, language);
      const actual = wrong.exec(text)?.[0] ?? '';
      return [
        {
          message: `Unexpected ${actual}, expected the meaning of "${name}"`,
          expected: said[0].trim(),
          actual,
          sourceMark: { start: said.index, end: said.index + said[0].trimEnd().length },
          ...(place === undefined ? {} : { targetMark: place }),
        },
      ];
    });
  },
};

interface Table {
  readonly rows: readonly Misread[];
  readonly any: RegExp;
}

function tableOf(rows: readonly Misread[]): Table {
  return { rows, any: new RegExp(rows.map(({ wrong }) => wrong.source).join('|')) };
}

const TABLES: Partial<Readonly<Record<Language, Table>>> = {
  zh: tableOf([...MISREAD_CHINESE, ...MISREAD_CHINESE_MORE]),
};

/** Finds periods whose number stayed and whose unit changed, percentages and currencies that were lost. */
import { isCopy } from '../compare-figures.js';
import { monthFaults } from '../month-faults.js';
import { once } from '../../text/index.js';
import type { CheckedPair, Fault, PairCheck, Side } from '../pair.js';
import type { NumberQuantity, Quantity, TimeUnit } from '../read/quantity.js';

export const UNIT_CHANGED: PairCheck = {
  name: 'unit-changed',
  severity: 'error',
  describe:
    'A number keeps its unit: days do not become months, and percentages and currencies do not vanish.',
  examples: [
    {
      locale: 'zh-TW',
      source: 'at least 100 monthly users',
      target: '至少 100 個月的使用者',
      faults: 1,
      reason: 'users became months',
    },
    {
      locale: 'ko-KR',
      source: 'within 30 days',
      target: '30개월 이내',
      faults: 1,
      reason: 'days became months',
    },
    {
      locale: 'ko-KR',
      source: 'a 24-month lease',
      target: '24월 임대',
      faults: 1,
      reason: 'a term became a month of the calendar',
    },
    {
      locale: 'fr-FR',
      source: 'a 12-month term',
      target: 'une durée de 12 mois',
      faults: 0,
      reason: 'the same unit',
    },
    {
      locale: 'ko-KR',
      source: 'save up to 55% on storage',
      target: '스토리지에서 최대 55 절감',
      faults: 1,
      reason: 'the percentage is lost',
    },
    {
      locale: 'fr-FR',
      source: 'at US$ 15/month',
      target: 'à 15 par mois',
      faults: 1,
      reason: 'the currency is lost',
    },
    {
      locale: 'sv-SE',
      source: 'more than $50',
      target: 'mer än 50 USD',
      faults: 0,
      reason: 'the currency in letters',
    },
  ],
  run: (pair) =>
    isCopy(pair) ? [] : [...units(pair), ...monthFaults(pair), ...percentages(pair), ...currencies(pair)],
};

function units({ source, target }: CheckedPair): Fault[] {
  const numbers = numbersOf(target.figures);
  return numbersOf(source.figures).flatMap((figure): Fault[] => {
    const twins = numbers.filter((other) => isSameValue(figure, other));
    const stray = twins.find(
      ({ unit }) => unit !== undefined && !isFine(figure.unit, unit, figure.values[0] ?? 0),
    );
    const isKept = twins.some(
      ({ unit }) => unit === figure.unit || (figure.unit !== undefined && unit === undefined),
    );
    if (stray === undefined || isUnitNear(figure, source.text)) return [];
    // One of two that the English has with the same unit: only a unit far from it is sure to be wrong.
    if (isKept && !(stray.unit === 'month' && figure.unit === 'day')) return [];
    // The same number may stand twice, once with each unit.
    if (numbersOf(source.figures).some((other) => isSameValue(figure, other) && other.unit === stray.unit))
      return [];
    return [
      {
        message: `Unexpected ${stray.text} with unit ${stray.unit ?? 'none'}, expected ${figure.unit ?? 'no unit of time'}`,
        expected: figure.unit ?? '',
        actual: stray.unit ?? '',
        sourceMark: figure,
        targetMark: stray,
      },
    ];
  });
}

/** A unit may stand before its number: month 1, months 2-12. */
function isUnitNear({ start, end, unit }: NumberQuantity, text: string): boolean {
  // 3M as the name of a filter is three months.
  const isMonths = text.slice(start, end).endsWith('M');
  return (
    unit === undefined &&
    (isMonths || /(?:day|week|month|year|hour)s?[ \d-]*$/i.test(text.slice(Math.max(0, start - 12), start)))
  );
}

/** Days of a month and years of a calendar bear the sign of a unit in Chinese and Korean. */
function isFine(expected: TimeUnit | undefined, actual: TimeUnit, value: number): boolean {
  if (expected === actual) return true;
  if (expected !== undefined) return expected === 'week' && actual === 'day';
  return (
    (actual === 'day' && value <= 31) ||
    (actual === 'year' && value >= 1900) ||
    (actual !== 'month' && actual !== 'year')
  );
}

function percentages({ source, target }: CheckedPair): Fault[] {
  const numbers = numbersOf(target.figures);
  return numbersOf(source.figures).flatMap((figure): Fault[] => {
    const twins = numbers.filter((other) => isSameValue(figure, other));
    if (!figure.percent || twins.length === 0 || twins.some(({ percent }) => percent)) return [];
    const twin = twins[0] as NumberQuantity;
    return [
      {
        message: `Unexpected ${twin.text} without a percent sign, expected ${figure.text}%`,
        expected: `${figure.text}%`,
        actual: twin.text,
        sourceMark: figure,
        targetMark: twin,
      },
    ];
  });
}

function currencies({ source, target }: CheckedPair): Fault[] {
  return currenciesIn(source).flatMap(({ code, english, word, any }): Fault[] => {
    if (any.test(target.text)) return [];
    const other = CURRENCIES.find(
      (one) => one.code !== code && one.any.test(target.text) && !one.any.test(source.text),
    );
    // A currency in words, without an amount, may go unsaid; another must not take its place.
    if (other === undefined && !english.test(source.text)) return [];
    const at = english.exec(source.text) ?? word.exec(source.text);
    const start = at?.index ?? 0;
    return [
      {
        message: `Unexpected ${other?.code ?? 'lack of a currency'}, expected ${code}`,
        expected: code,
        ...(other === undefined ? {} : { actual: other.code }),
        sourceMark: { start, end: start + (at?.[0].length ?? 0) },
      },
    ];
  });
}

const currenciesIn = once(({ text }: Side): readonly Currency[] =>
  CURRENCIES.filter(({ english, word }) => english.test(text) || word.test(text)),
);

function numbersOf(figures: readonly Quantity[]): NumberQuantity[] {
  return figures.filter((figure): figure is NumberQuantity => figure.kind === 'number');
}

function isSameValue(left: NumberQuantity, right: NumberQuantity): boolean {
  return left.values.some((value) => right.values.includes(value));
}

interface Currency {
  readonly code: string;
  /** How an amount is written in the English. */
  readonly english: RegExp;
  /** Its English word. */
  readonly word: RegExp;
  /** Any sign or word for it in the five languages. */
  readonly any: RegExp;
}

const CURRENCIES: readonly Currency[] = [
  {
    code: 'USD',
    english: /(?:US ?\$|\$) ?\d|\bUSD/,
    word: /\bdollars?\b/i,
    any: /\$|USD|dollar|美元|美金|달러/i,
  },
  {
    code: 'EUR',
    english: /(?:€|EUR) ?\d|\d ?(?:€|EUR\b)/,
    word: /\beuros?\b/i,
    any: /€|\bEUR|\beuros?\b|歐元|유로화|\d ?유로/i,
  },
  {
    code: 'GBP',
    english: /(?:£|GBP) ?\d|\d ?(?:£|GBP\b)/,
    word: /\bpounds?\b/i,
    any: /£|GBP|livres? sterling|\bpund\b|英鎊|파운드/i,
  },
  {
    code: 'SEK',
    english: /\bSEK/,
    word: /\bkron(?:a|or)\b/i,
    any: /\bSEK\b|\bkron(?:or|a)\b|\d ?kr\b|瑞典克朗|크로나/i,
  },
  { code: 'TWD', english: /NT\$|\bTWD/, word: /\bTaiwan dollars?\b/i, any: /NT\$|TWD|台幣|臺幣/ },
  { code: 'KRW', english: /₩|\bKRW/, word: /\bwon\b(?=\))/i, any: /₩|KRW|\d ?원(?!칙)|韓元/ },
];

/** Finds dates that are other dates in the translation, and dates whose parts stand in an order nobody can read. */
import { hasDate, hasNumber, hasParts, isCopy } from '../compare-figures.js';
import type { CheckedPair, Fault, PairCheck } from '../pair.js';
import type { DateQuantity } from '../read/quantity.js';

export const DATE_CHANGED: PairCheck = {
  name: 'date-changed',
  severity: 'error',
  describe:
    'A date of the English must be the same day, month and year in the translation, in the order of the language.',
  examples: [
    {
      locale: 'sv-SE',
      source: 'Sales end on January 15th.',
      target: 'Försäljningen slutar den 15 juli.',
      faults: 1,
      reason: 'another month',
    },
    {
      locale: 'fr-FR',
      source: 'from June 12 to July 12, 2021',
      target: 'du 12 juin au 12 juillet 2021',
      faults: 0,
      reason: 'the year is said once',
    },
    {
      locale: 'zh-TW',
      source: 'Bought on 10/15/2020.',
      target: '於 2020 年 10 月 15 日購買。',
      faults: 0,
      reason: 'figures into words',
    },
    {
      locale: 'ko-KR',
      source: 'in August 2020',
      target: '8 월 2020의',
      faults: 1,
      reason: 'the year behind the month',
    },
    {
      locale: 'ko-KR',
      source: 'due on 9-Mar',
      target: '기한: 9-3 월',
      faults: 1,
      reason: 'reads as September to March',
    },
    {
      locale: 'fr-FR',
      source: 'starting in April 2018',
      target: 'à partir du 2018 avril',
      faults: 1,
      reason: 'the year before the month',
    },
    {
      locale: 'zh-TW',
      source: 'before 11 May 2020',
      target: '在 2020 年 11 月 11 日之前',
      faults: 1,
      reason: 'May became November',
    },
    {
      locale: 'sv-SE',
      source: 'valid until 2/11/17',
      target: 'gäller till 11 februari 2017',
      faults: 0,
      reason: 'a short year',
    },
    {
      locale: 'sv-SE',
      source: 'You are billed for seats from 3/4 to 5/4.',
      target: 'Du faktureras för platser från 3/4 till 5/4.',
      faults: 1,
      reason: 'the third of April, as Swedish reads it',
    },
    {
      locale: 'fr-FR',
      source: 'You are billed for seats from 3/4 to 5/4.',
      target: 'Vous êtes facturé pour les places du 04/03 au 04/05.',
      faults: 0,
      reason: 'the day first',
    },
  ],
  run: (pair) => {
    if (isCopy(pair)) return [];
    const changed = changedDates(pair);
    if (changed.length > 0) return changed;
    const odd = [...oddDates(pair), ...addedDates(pair)];
    return odd.length > 0 ? odd : [...dashedMonths(pair), ...leftOrder(pair)];
  },
};

function changedDates(pair: CheckedPair): Fault[] {
  const { source, target, language } = pair;
  return source.figures.flatMap((figure): Fault[] => {
    if (figure.kind !== 'date' || hasDate(figure, target)) return [];
    if (figure.numeric === true && figure.year === undefined && hasParts(figure, target)) return [];
    const isMonthAlone = figure.day === undefined && figure.year === undefined;
    const isWordSaid = figure.month !== undefined && hasNumber(figure.month, target, language);
    const isGarbled = hasParts(figure, target) || (isMonthAlone && isWordSaid);
    if (isGarbled && figure.numeric === true) return [];
    const stray = target.figures.find(
      (other): other is DateQuantity => other.kind === 'date' && !hasDate(other, source),
    );
    return [
      {
        message: `Unexpected ${stray?.text ?? 'lack of the date'}, expected ${figure.text}`,
        severity: isGarbled || (isMonthAlone && stray === undefined) ? 'warning' : 'error',
        expected: figure.text,
        ...(stray === undefined ? {} : { actual: stray.text, targetMark: stray }),
        sourceMark: figure,
      },
    ];
  });
}

/** Of a date that the English says twice, one may have become another: a day that no date of the English has. */
function addedDates({ source, target }: CheckedPair): Fault[] {
  const dates = source.figures.filter((figure): figure is DateQuantity => figure.kind === 'date');
  return target.figures.flatMap((figure): Fault[] => {
    if (figure.kind !== 'date' || figure.numeric === true || figure.odd === true) return [];
    if (figure.month === undefined || figure.day === undefined || dates.length === 0) return [];
    if (hasDate(figure, source) || hasParts({ ...figure, year: undefined }, source)) return [];
    return [
      {
        message: `Unexpected ${figure.text}, expected no such date`,
        actual: figure.text,
        targetMark: figure,
      },
    ];
  });
}

function oddDates({ target, source }: CheckedPair): Fault[] {
  return target.figures
    .filter((figure): figure is DateQuantity => figure.kind === 'date' && figure.odd === true)
    .map((figure) => {
      const meant = source.figures.find((other) => other.kind === 'date' && other.month === figure.month);
      return {
        message: `Unexpected order or missing unit in the date ${figure.text}, expected the way the language writes ${meant?.text ?? 'dates'}`,
        severity: 'warning',
        actual: figure.text,
        ...(meant === undefined ? {} : { expected: meant.text, sourceMark: meant }),
        targetMark: figure,
      };
    });
}

/** `3-Aug` put as 3 to August: a Korean reader takes the dash for a range of months. */
function dashedMonths({ source, target, language }: CheckedPair): Fault[] {
  const said = language === 'ko' ? DASHED_MONTH.exec(source.text) : null;
  const found = said === null ? null : DASHED_KOREAN.exec(target.text);
  if (said === null || found === null) return [];
  return [
    {
      message: `Unexpected ${found[0]}, expected the way the language writes ${said[0]}`,
      severity: 'warning',
      expected: said[0],
      actual: found[0],
      sourceMark: { start: said.index, end: said.index + said[0].length },
      targetMark: { start: found.index, end: found.index + found[0].length },
    },
  ];
}

/** Matches 3-Aug and Sep-2020; not a range of months. */
const DASHED_MONTH =
  /\b\d{1,2}-(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w*\b|\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\w*-(?:20)?\d\d\b/;

/** Matches the same with the dash left standing. */
const DASHED_KOREAN = /\d{1,2} ?- ?\d{1,2} ?월|월 ?- ?(?:20)?\d\d|(?<![\d월일] ?)- ?\d{1,2} ?월/;

/** Days of a sentence in the English order, where French and Swedish set the day first: files of samples have a year. */
function leftOrder({ source, target, language }: CheckedPair): Fault[] {
  if (language !== 'fr' && language !== 'sv') return [];
  if (!target.text.includes('/') || !IN_SENTENCE.test(source.text)) return [];
  for (const { 0: text, 1: month, 2: day, index } of target.text.matchAll(MONTH_FIRST)) {
    if (month === day || !new RegExp(`(?<![\\d/])${text}(?![\\d/])`).test(source.text)) continue;
    return [
      {
        message: `Unexpected English order in ${text}, expected the day first`,
        // A day beyond the twelfth can be no month: the reader sees what is meant.
        severity: Number(day) > 12 ? 'warning' : 'error',
        actual: text,
        targetMark: { start: index, end: index + text.length },
      },
    ];
  }
  return [];
}

/** Matches 7/31, a month and a day in (1) and (2); not 24/7, 7/31/2020 or 1/2 of something. */
const MONTH_FIRST = /(?<![\d/.,])(1[0-2]|[1-9])\/(3[01]|[12]\d|[1-9])(?![\d/%]|,\d)/g;

/** Matches a day after a word that a date follows, or between two days. */
const IN_SENTENCE =
  /\b(?:on|from|by|until|between|through|before|after|example,|period) \d{1,2}\/\d{1,2}(?!\/)/i;

/** Finds counts of months that became months of the calendar: months 2-12 as February to December, 36 months as "36 월". */
import type { CheckedPair, Fault } from './pair.js';

/** @returns the faults of Chinese and Korean sentences, where one sign tells a month from a number of months */
export function monthFaults(pair: CheckedPair): Fault[] {
  return [...countedMonths(pair), ...monthsAsDate(pair)];
}

/** A month that is counted, such as month 1 of a term, is neither a month of the calendar nor a number of months. */
function countedMonths({ source, target, language }: CheckedPair): Fault[] {
  const said = COUNTED_MONTH.exec(source.text);
  const wrong = language === 'zh' || language === 'ko' ? MISTAKEN_MONTH[language] : undefined;
  const found = said === null ? undefined : wrong?.exec(target.text);
  if (said === null || found === null || found === undefined) return [];
  return [monthFault(said, found, 'the months counted from the start, as in ')];
}

/** A term of 12 months that stands as the twelfth month: in Korean, one letter makes the difference. */
function monthsAsDate({ source, target, language }: CheckedPair): Fault[] {
  const said = language === 'ko' ? MONTH_TERM.exec(source.text) : null;
  if (said === null) return [];
  const count = said[1] ?? '';
  const isKept = target.figures.some(
    (figure) => figure.kind === 'number' && figure.unit === 'month' && figure.values.includes(Number(count)),
  );
  const found = isKept ? null : new RegExp(`(?<!\\d)${count} ?-? ?월`).exec(target.text);
  return found === null ? [] : [monthFault(said, found, '')];
}

function monthFault(said: RegExpExecArray, found: RegExpExecArray, meant: string): Fault {
  return {
    message: `Unexpected ${found[0]}, expected ${meant}${said[0]}`,
    expected: said[0],
    actual: found[0],
    sourceMark: { start: said.index, end: said.index + said[0].length },
    targetMark: { start: found.index, end: found.index + found[0].length },
  };
}

/** Matches month 1 and months 2-12; not 2 months. */
const COUNTED_MONTH = /\bmonths? \d{1,2}(?: ?(?:[-–]|to|and|through) ?\d{1,2})?(?! (?:days|users|months))\b/i;

/** Matches what means a number of months in Chinese, and a month of the calendar in Korean; not 第 1 個月 and 1개월차. */
const MISTAKEN_MONTH = {
  zh: /(?<!第 ?|第 ?\d{1,2} ?[-–到至~] ?)(?<![\d\-–到至~] ?)\d{1,2}(?: ?[-–到至~] ?\d{1,2})? *個月/,
  ko: /(?<![\d] ?)\d{1,2}(?: ?[-–~] ?\d{1,2})? *월/,
} as const;

/** Matches a term of months, its count in (1). */
const MONTH_TERM = /(?<![\d.,])(\d{1,2})[- ]months?\b/i;

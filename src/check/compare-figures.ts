/** What both sides have in common: whether a figure of one side stands on the other in any form it may take. */
import { once } from '../text/index.js';
import type { CheckedPair, Side } from './pair.js';
import type { DateQuantity, Language, Quantity } from './read/quantity.js';
import { saysNumber } from './read/words.js';

/** @returns whether a side has the number as digits, as a part of a date, time or code, or in words */
export function hasNumber(value: number, side: Side, language: Language | 'en' | undefined): boolean {
  return valuesIn(side).has(value) || (language !== undefined && saysNumber(value, side.text, language));
}

/** Every number that the figures of a side can be read as; worked out once, as each figure of the other side asks. */
export const valuesIn = once((side: Side): ReadonlySet<number> => {
  const values = new Set(side.figures.flatMap(valuesOf));
  for (const [idiom, numbers] of IDIOMS)
    if (idiom.test(side.text)) numbers.forEach((number) => values.add(number));
  return values;
});

function valuesOf(figure: Quantity): number[] {
  if (figure.kind === 'number') return [...figure.values];
  if (figure.kind === 'code')
    return (figure.text.match(/\d+/g) ?? []).map(Number).flatMap((value) => [value, 2000 + value]);
  if (figure.kind === 'time')
    return figure.minutes.flatMap((minutes) => [
      Math.floor(minutes / 60),
      (Math.floor(minutes / 60) + 12) % 24,
      minutes % 60,
    ]);
  return [
    figure.year,
    figure.month,
    figure.day,
    ...(figure.year === undefined ? [] : [figure.year % 100]),
  ].filter((part) => part !== undefined);
}

/** @returns whether a side has a date with the same month and day; a year that one side leaves out is no difference */
export function hasDate(date: DateQuantity, side: Side): boolean {
  return (
    side.figures.some((figure) => figure.kind === 'date' && isSameDate(date, figure)) && hasYear(date, side)
  );
}

function hasYear({ year }: DateQuantity, side: Side): boolean {
  return year === undefined || valuesIn(side).has(year) || valuesIn(side).has(year % 100);
}

function isSameDate(left: DateQuantity, right: DateQuantity): boolean {
  if (left.year !== undefined && right.year !== undefined && left.year !== right.year) return false;
  if (left.month === right.month && left.day === right.day) return true;
  // With figures alone, the order is for the file to show.
  const isNumeric = left.numeric === true && right.numeric === true;
  return isNumeric && left.month === right.day && left.day === right.month;
}

/** @returns whether every part of a date stands somewhere on a side, in whatever order */
export function hasParts({ year, month, day }: DateQuantity, side: Side): boolean {
  const values = valuesIn(side);
  return [year, month, day].every((part) => part === undefined || values.has(part));
}

/** @returns whether both sides are alike but for white space: samples and names, where nothing was translated */
export function isCopy({ source, target }: CheckedPair): boolean {
  return source.raw.trim() === target.raw.trim();
}

/** Ways to say that something never closes, with the numbers they stand for. */
const IDIOMS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/24 ?[x×*/] ?7|24 ?小時|24 ?시간|24 ?h|24 ?heures|24 ?timmar|dygnet runt/i, [24, 7]],
  [/\b1[-–]1\b|\b1:1\b/, [1]],
];

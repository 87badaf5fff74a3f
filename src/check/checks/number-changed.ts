/** Finds numbers that only one side has. */
import { hasNumber, isCopy, valuesIn } from '../compare-figures.js';
import type { CheckedPair, Fault, PairCheck } from '../pair.js';
import type { NumberQuantity, Quantity } from '../read/quantity.js';
import { numberWords } from '../read/number-words.js';
import { saysNumber, statedInWords } from '../read/words.js';

export const NUMBER_CHANGED: PairCheck = {
  name: 'number-changed',
  severity: 'error',
  describe:
    'A number of the English must stand in the translation, as digits or in words, and no other may be added. Readers act on amounts, counts and periods.',
  examples: [
    {
      locale: 'fr-FR',
      source: 'The rate is 0.13.',
      target: 'Le taux est de 130.',
      faults: 1,
      reason: 'another number',
    },
    {
      locale: 'fr-FR',
      source: 'It costs 1,000.5 euros.',
      target: 'Il coûte 1 000,5 euros.',
      faults: 0,
      reason: 'French marks',
    },
    {
      locale: 'zh-TW',
      source: 'at least USD300K',
      target: '至少 30 萬美元',
      faults: 0,
      reason: 'ten thousands',
    },
    {
      locale: 'ko-KR',
      source: 'Pay within 6 months.',
      target: '안에 지불합니다.',
      faults: 1,
      reason: 'the number is gone',
    },
    {
      locale: 'ko-KR',
      source: 'Pay within 6 months.',
      target: '세 번째 달 안에 지불합니다.',
      faults: 1,
      reason: 'another number in words',
    },
    {
      locale: 'sv-SE',
      source: 'It takes 3 to 10 days.',
      target: 'Det tar 10 till 10 dagar.',
      faults: 1,
      reason: 'another number of the sentence in its place',
    },
    {
      locale: 'sv-SE',
      source: 'Support is open 24x7.',
      target: 'Supporten är öppen dygnet runt.',
      faults: 0,
      reason: 'an idiom',
    },
    {
      locale: 'ko-KR',
      source: 'by the eighth of each month',
      target: '매월 8일까지',
      faults: 0,
      reason: 'an ordinal in words',
    },
    {
      locale: 'sv-SE',
      source: 'Seats are limited.',
      target: 'Antalet platser är begränsat till 25.',
      faults: 1,
      reason: 'a number was added',
    },
    {
      locale: 'zh-TW',
      source: 'There are three plans.',
      target: '共有三種方案。',
      faults: 0,
      reason: 'both in words',
    },
    {
      locale: 'fr-FR',
      source: 'in FY21',
      target: 'pour l’exercice 2021',
      faults: 0,
      reason: 'a financial year',
    },
  ],
  run: (pair) => {
    if (isCopy(pair)) return [];
    const [lost, added] = [lostNumbers(pair), addedNumbers(pair)];
    // What stands in the place of a lost number may be one that the English has elsewhere, or a word.
    return paired(lost, lost.length > added.length ? [...added, ...standIns(pair)] : added, added.length);
  },
};

interface Stray {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Said in words, where translators have more freedom. */
  readonly inWords?: true;
  /** The English has the number too, if less often. */
  readonly repeated?: true;
}

function lostNumbers({ source, target, language }: CheckedPair): Stray[] {
  const lost: Stray[] = source.figures
    .filter((figure): figure is NumberQuantity => figure.kind === 'number')
    .filter(({ values }) => values.every((value) => !hasNumber(value, target, language)));
  if (language === undefined) return lost;
  const stated = statedInWords(source.text)
    .filter(({ value }) => !hasNumber(value, target, language))
    // A number word left in English is still there to read.
    .filter(
      ({ start, end }) => !target.text.toLowerCase().includes(source.text.slice(start, end).toLowerCase()),
    )
    .map(({ start, end }): Stray => ({ text: source.text.slice(start, end), start, end, inWords: true }));
  return [...lost, ...stated];
}

function addedNumbers({ source, target }: CheckedPair): Stray[] {
  return target.figures
    .filter((figure): figure is NumberQuantity => figure.kind === 'number')
    .filter(({ values }) => values.every((value) => !hasNumber(value, source, 'en')));
}

type Numbered = Pick<NumberQuantity, 'values'>;

/** Numbers that stand more often in the translation than in the English, and words for numbers that it has not at all. */
function standIns({ source, target, language }: CheckedPair): Stray[] {
  const isNumber = (figure: Quantity): figure is NumberQuantity => figure.kind === 'number';
  const english = [
    ...source.figures.filter(isNumber),
    ...statedInWords(source.text).map(({ value, start }) => ({ values: [value], start })),
  ].sort((left, right) => left.start - right.start);
  const elsewhere = valuesIn({ ...source, figures: source.figures.filter((figure) => !isNumber(figure)) });
  const own = target.figures.filter(isNumber);
  const isTwin = (figure: Numbered, other: Numbered | undefined): boolean =>
    other?.values.some((value) => figure.values.includes(value)) === true;
  // Those in the same place belong together; what is left may have moved.
  const left = english.filter((figure, at) => !isTwin(figure, own[at]));
  const numbers = own
    .filter((figure, at) => !isTwin(figure, english[at]))
    .filter((figure) => {
      const twin = left.findIndex((other) => isTwin(figure, other));
      if (twin >= 0) left.splice(twin, 1);
      if (twin >= 0) return false;
      return figure.values.some(
        (value) =>
          hasNumber(value, source, 'en') && !elsewhere.has(value) && !saysNumber(value, source.text, 'en'),
      );
    })
    .map(({ text, start, end }): Stray => ({ text, start, end, repeated: true }));
  if (language === undefined) return numbers;
  const words = numberWords(target.text, language)
    .filter(({ value }) => !hasNumber(value, source, 'en'))
    .map(({ start, end }) => ({ text: target.text.slice(start, end), start, end }));
  return [...numbers, ...words];
}

/**
 * A lost and an added number are one fault: the one became the other.
 * @param sure how many of the added are on their own: what follows them only stands in for a lost one
 */
function paired(lost: readonly Stray[], added: readonly Stray[], sure: number): Fault[] {
  return Array.from({ length: Math.max(lost.length, sure) }, (_, at) => faultOf(lost[at], added[at]));
}

function faultOf(lost: Stray | undefined, added: Stray | undefined): Fault {
  const expected = lost?.text.trim();
  const actual = added?.text.trim();
  const isReplaced = added !== undefined && added.repeated !== true;
  const isSure = lost !== undefined && (lost.inWords !== true || isReplaced);
  return {
    message: `Unexpected ${actual ?? 'lack of a number'}, expected ${expected ?? 'no such number'}`,
    severity: isSure ? 'error' : 'warning',
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(lost === undefined ? {} : { sourceMark: lost }),
    ...(added === undefined ? {} : { targetMark: added }),
  };
}

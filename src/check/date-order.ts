/** Finds numeric dates of which one file swaps day and month in some and not in others: nobody can read either. */
import type { Document, Finding } from '../model/index.js';
import { languageOf } from '../text/index.js';
import { findingOf } from './finding-of.js';
import type { CheckDescription } from './pair.js';
import { preparePair } from './prepare-pair.js';

export const DATE_ORDER: CheckDescription = {
  name: 'date-order',
  severity: 'error',
  describe:
    'Numeric dates of one file must all have the same order of day and month; those that break it are named.',
};

/** @returns one finding a date that is written the other way than most of its file */
export function checkDateOrder(document: Pick<Document, 'file' | 'locale' | 'pairs'>): Finding[] {
  const uses = document.pairs.flatMap((pair) => (NUMERIC.test(pair.source) ? usesIn(pair, document) : []));
  const swapped = uses.filter((use) => use.isSwapped);
  const kept = uses.filter((use) => !use.isSwapped);
  if (swapped.length === 0 || kept.length === 0) return [];
  // French and Swedish set the day first: there, the date left in the English order is the odd one.
  const isDayFirst = ['fr', 'sv'].includes(languageOf(document.locale));
  const odd = (isDayFirst || kept.length < swapped.length ? kept : swapped).filter(({ isOpen }) => isOpen);
  return odd.map(({ pair, expected, actual, mark }) =>
    findingOf(
      {
        message: `Unexpected order of day and month in ${actual}, expected that of the other ${uses.length - odd.length} dates of the file`,
        expected,
        actual,
        targetMark: mark,
      },
      { check: DATE_ORDER, pair, document },
    ),
  );
}

interface Use {
  readonly pair: Document['pairs'][number];
  readonly isSwapped: boolean;
  /** Its day could be a month: it can be read in both ways. */
  readonly isOpen: boolean;
  readonly expected: string;
  readonly actual: string;
  readonly mark: { readonly start: number; readonly end: number };
}

/** Dates with a day beyond 12 show the order too. */
function usesIn(pair: Document['pairs'][number], { locale }: Pick<Document, 'locale'>): Use[] {
  const { source, target } = preparePair(pair, locale);
  const [english, other] = [placesOf(source.text), placesOf(target.text)];
  if (english.length !== other.length) return [];
  return english.flatMap(({ first, second, text }, at): Use[] => {
    const twin = other[at];
    if (twin === undefined || first === second) return [];
    const isOpen = first <= 12 && second <= 12;
    const isSwapped = twin.first === second && twin.second === first;
    const isKept = twin.first === first && twin.second === second;
    return isSwapped || isKept
      ? [{ pair, isSwapped, isOpen, expected: text, actual: twin.text, mark: twin }]
      : [];
  });
}

function placesOf(
  text: string,
): { first: number; second: number; text: string; start: number; end: number }[] {
  return [...text.matchAll(NUMERIC_ALL)].map((match) => ({
    first: Number(match[1]),
    second: Number(match[2]),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Matches 2/11/2017 and 02.11.17; not 24/7 or 1.2.3.4. */
const NUMERIC = /(?<![\d./])\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d(?![\d/]|\.\d)/;
const NUMERIC_ALL = /(?<![\d./])(\d{1,2})[/.](\d{1,2})[/.](?:20)?\d\d(?![\d/]|\.\d)/g;

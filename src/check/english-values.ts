/** What two English sentences must agree in where they have one translation: numbers, dates, limits and denials. */
import type { Locale } from '../text/index.js';
import { hasDate, hasNumber } from './compare-figures.js';
import type { Side } from './pair.js';
import { preparePair } from './prepare-pair.js';
import type { Quantity } from './read/quantity.js';
import { statedInWords } from './read/words.js';

/**
 * @param locale any that is not English: both sentences are read as English all the same
 * @returns what one says and the other does not; `undefined` where they agree
 */
export function differingValues(left: string, right: string): readonly [string, string] | undefined {
  const [one, other] = [sideOf(left), sideOf(right)];
  const values = [valuesOnlyIn(one, other), valuesOnlyIn(other, one)] as const;
  if (values.every((only) => only.length === 0)) return undefined;
  return [values[0].join(', '), values[1].join(', ')];
}

function sideOf(text: string): Side {
  return preparePair({ source: text, target: '' }, 'en-US' as Locale).source;
}

function valuesOnlyIn(one: Side, other: Side): string[] {
  const figures = one.figures.filter((figure) => !isIn(figure, other)).map(({ text }) => text.trim());
  const words = statedInWords(one.text)
    .filter(({ value }) => !hasNumber(value, other, 'en'))
    .map(({ start, end }) => one.text.slice(start, end));
  const limits = LIMITS.flatMap((pattern) => {
    const said = pattern.exec(one.text)?.[0].trim();
    return said === undefined || pattern.test(other.text) ? [] : [said];
  });
  return [...figures, ...words, ...limits];
}

function isIn(figure: Quantity, side: Side): boolean {
  switch (figure.kind) {
    case 'number':
      return figure.values.some((value) => hasNumber(value, side, 'en'));
    case 'date':
      return hasDate(figure, side);
    case 'time':
      return side.figures.some(
        (other) => other.kind === 'time' && other.minutes.some((minutes) => figure.minutes.includes(minutes)),
      );
    case 'code':
      return side.text.toLowerCase().includes(figure.text.toLowerCase());
  }
}

/** Each is one limit in any words; sentences in which only one has it say another thing. */
const LIMITS: readonly RegExp[] = [
  // Matches 5+ and at least 5; not more than 5, which leaves out the 5.
  /\d\+|\bor (?:more|greater|higher|above)\b|\bat least\b|\bno (?:less|fewer) than\b|\bminimum\b/i,
  /(?<!\bno )(?<!\bnot )\b(?:more|greater|larger|higher) than\b|(?<!\bnot )\bexceed/i,
  /\bor (?:less|fewer|lower|below)\b|\bup to\b|\bat most\b|\bno(?:t)? more than\b|\bmaximum\b|\bnot exceed/i,
  /(?<!\bno )(?<!\bnot )\b(?:less|fewer|lower|smaller) than\b/i,
  /\bbefore\b|\bprior to\b|\bearlier than\b/i,
  /\bafter\b|\bonce\b|\blater than\b/i,
  /\bwithin\b/i,
  /\buntil\b/i,
  /\bonly\b|\bexclusively\b|\bsolely\b/i,
  // Matches no, not and n't; not No. 5.
  /\bno(?!\.\s?\d)\b|\bnot\b|n['’]t\b|\bcannot\b|\bnever\b|\bwithout\b/i,
];

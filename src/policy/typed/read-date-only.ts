/** Tells a message that is a date and nothing else, but for small words of correction or supposition. */
import type { Locale } from '../../text/index.js';
import type { IsoDate } from '../../model/index.js';
import { isInexact, readNamedDates, readable, withoutDenied, type DateReading } from '../dates/index.js';
import { inYearOf, readPartOfDate } from './near-date.js';
import { saysNothing } from './small-words.js';

/**
 * @param locales the languages that the message may be in, likeliest first
 * @param question.near the date that was told before: a year or a day alone changes that one (`sorry, 2021`), and a
 *   correction without a year keeps its year
 * @returns the day, or why it is none, of `no, it was 1 October` and `what about 29 February 2024?`; `undefined` for
 *   a message with content of its own (`when does the 2 July promotion end?`), a vague time, or several days
 */
export function readDateOnly(
  text: string,
  question: { readonly locales: readonly Locale[]; readonly today: IsoDate; readonly near?: IsoDate },
): Exclude<DateReading, { kind: 'vague' }> | undefined {
  if (text.length > LONGEST) return undefined;
  const { locales, today, near } = question;
  const part = near === undefined ? undefined : readPartOfDate(text, near);
  if (part !== undefined) return part;
  for (const locale of locales) {
    const named = readNamedDates(readable(text), text, locale, today);
    const [only, ...others] = withoutDenied(named, text);
    if (only === undefined || only.kind === 'vague' || others.length > 0) continue;
    // A day without its month says little alone: only beside a date told before is it one.
    if ((only.kind === 'date' && only.inferredMonth === true) || isInexact(only, text)) continue;
    if (!saysNothing(besides(text, named), named.length > 1)) continue;
    return only.kind === 'date' ? inYearOf(only, text, { near, today }) : only;
  }
  return undefined;
}

function besides(text: string, dates: readonly DateReading[]): string {
  let [left, from] = ['', 0];
  for (const { start, end } of dates) {
    left += `${text.slice(from, start)} `;
    from = end;
  }
  return left + text.slice(from);
}

/** In characters: longer messages say something. */
const LONGEST = 120;

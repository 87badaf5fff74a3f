/** Tells a message that is a date and nothing else, but for small words of correction or supposition. */
import type { Locale } from '../../text/index.js';
import type { IsoDate } from '../../model/index.js';
import { readNamedDates, readable, withoutDenied, type DateReading } from '../dates/index.js';
import { saysNothing } from './small-words.js';

/**
 * @param locales the languages that the message may be in, likeliest first
 * @returns the day, or why it is none, of `no, it was 1 October` and `what about 29 February 2024?`; `undefined` for
 *   a message with content of its own (`when does the 2 July promotion end?`), a vague time, or several days
 */
export function readDateOnly(
  text: string,
  { locales, today }: { readonly locales: readonly Locale[]; readonly today: IsoDate },
): Exclude<DateReading, { kind: 'vague' }> | undefined {
  if (text.length > LONGEST) return undefined;
  for (const locale of locales) {
    const named = readNamedDates(readable(text), text, locale, today);
    const [only, ...others] = withoutDenied(named, text);
    if (only === undefined || only.kind === 'vague' || others.length > 0) continue;
    if (saysNothing(besides(text, named), named.length > 1)) return only;
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

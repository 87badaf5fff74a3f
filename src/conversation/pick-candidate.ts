/** Reads which of the days offered is meant: `the second`, `April`, `第二個`, `2번`. */
import type { IsoDate } from '../model/index.js';
import { textKey, type Locale } from '../text/index.js';

/** @returns `undefined` where none, or more than one, is meant */
export function pickCandidate(
  text: string,
  candidates: readonly IsoDate[],
  locales: readonly Locale[],
): IsoDate | undefined {
  const key = textKey(text);
  if (key.length > LONGEST) return undefined;
  const byPlace = candidates.filter((_, place) => ORDINALS[place]?.test(key) === true);
  const byMonth = candidates.filter((day) => locales.some((locale) => key.includes(monthOf(day, locale))));
  const [only, ...others] = byPlace.length > 0 ? byPlace : byMonth;
  return others.length === 0 ? only : undefined;
}

function monthOf(day: IsoDate, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return textKey(format.format(new Date(`${day}T00:00:00Z`)));
}

/** In folded letters: a sentence of its own is longer. */
const LONGEST = 30;

/** By place, over folded text. Matches `the first one`, `option 2`, `la deuxieme`; not `first of March`. */
const ORDINALS: readonly RegExp[] = [
  /^(?:the |option |number |no |nr |den |det |le |la |nummer |第)?\s*(?:1|1st|first|former|forsta|forra|premiere?|一個?|一个?|첫 ?번째|첫째|앞)(?: one| date| ?번| ?個| ?个|의 것|요|것|alternativet|option)?$/u,
  /^(?:the |option |number |no |nr |den |det |le |la |nummer |第)?\s*(?:2|2nd|second|latter|last|andra|senare|sista|deuxieme|seconde?|derniere?|二個?|二个?|두 ?번째|둘째|뒤)(?: one| date| ?번| ?個| ?个|의 것|요|것|alternativet|option)?$/u,
];

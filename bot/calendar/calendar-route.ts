/** The link to a renewal window as a calendar file: dates and language are all that it bears, so anybody may open it. */
import {
  dateFaults,
  daysBetween,
  parseDate,
  type IsoDate,
  type Locale,
  type PolicyInput,
} from '../../src/index.js';
import { localeOr, type ApiTexts } from '../api/api-texts.js';
import type { Content, Problem, Route } from '../routes.js';
import { renewalFile, type RenewalDays, type RenewalWords } from './renewal-file.js';

export interface CalendarRouteParts extends RenewalWords {
  readonly texts: ApiTexts;
}

export function calendarRoute(parts: CalendarRouteParts): Route {
  const { texts } = parts;
  return {
    method: 'GET',
    path: CALENDAR_PATH,
    answer: ({ query }) => {
      const [opens, closes, tag] = ['opens', 'closes', 'locale'].map((name) => query.get(name) ?? '');
      const locale = localeOr(tag);
      if (locale === undefined) return refusal(texts.locale(tag ?? ''));
      const days = { opens: opens ?? '', closes: closes ?? '' };
      const problem = problemIn(days, locale, parts);
      return problem === undefined ? fileOf(days, parts, locale) : refusal(problem);
    },
  };
}

function fileOf(days: RenewalDays, words: RenewalWords, locale: Locale): Content {
  return {
    kind: 'content',
    type: 'text/calendar; charset=utf-8',
    body: renewalFile(days, words, locale),
    headers: {
      'Content-Disposition': `attachment; filename="renewal-window-${days.opens}.ics"`,
      'Cache-Control': 'public, max-age=86400',
      'Content-Language': words.messages.localeFor(locale),
    },
  };
}

/** One sentence on what is wrong with the days of a link. */
function problemIn(
  { opens, closes }: RenewalDays,
  locale: Locale,
  { texts, messages }: CalendarRouteParts,
): string | undefined {
  for (const [input, day] of [
    [OPENS, opens],
    [CLOSES, closes],
  ] as const) {
    const [fault] = dateFaults(input, day);
    if (fault !== undefined) return texts.fault(fault, [input], locale);
  }
  const span = spanOf(opens, closes);
  if (span >= 0 && span <= LONGEST_SPAN) return undefined;
  const shown = messages.localeFor(locale);
  const days = new Intl.NumberFormat(shown).format(LONGEST_SPAN);
  return messages.say(shown, span < 0 ? 'fault.order' : 'fault.span', { opens, closes, days });
}

function spanOf(opens: IsoDate, closes: IsoDate): number {
  const [from, to] = [parseDate(opens), parseDate(closes)];
  return from === undefined || to === undefined ? -1 : daysBetween(from, to);
}

function refusal(detail: string): Problem {
  return { kind: 'problem', status: 400, detail };
}

const CALENDAR_PATH = '/calendar/renewal-window.ics';

const OPENS: PolicyInput = { name: 'opens', type: 'date' };
const CLOSES: PolicyInput = { name: 'closes', type: 'date' };

/** In days; no window is nearly as long. */
const LONGEST_SPAN = 400;

/** Reads what a message leaves out of a date from the one that was told before: `sorry, 2021`, `I mean the 2nd`. */
import type { IsoDate } from '../../model/index.js';
import { parseDate } from '../calendar.js';
import type { DateFound, DateImpossible } from '../dates/index.js';
import { saysNothing } from './small-words.js';

/**
 * @param near the date that was told before
 * @returns the day with the year or the day of the month that the message names and nothing else; `impossible` where
 *   no calendar has it; `undefined` for any other message
 */
export function readPartOfDate(text: string, near: IsoDate): DateFound | DateImpossible | undefined {
  if (text.length > LONGEST) return undefined;
  const year = partOf(text, YEAR);
  if (year !== undefined) return placed(year, `${year.number}${near.slice(4)}`);
  const day = partOf(text, DAY);
  return day && placed(day, `${near.slice(0, 8)}${day.number.padStart(2, '0')}`);
}

/**
 * A day without a year takes the year of the date that it corrects, unless that lies ahead and the other did not.
 * @param text the message, which must correct or deny: `not Sept 1, Sept 2`, `sorry, Oct 3`
 */
export function inYearOf(
  reading: DateFound,
  text: string,
  { near, today }: { readonly near: IsoDate | undefined; readonly today: IsoDate },
): DateFound {
  if (near === undefined || !reading.inferredYear || !CORRECTS.test(text)) return reading;
  const date = `${near.slice(0, 4)}${reading.date.slice(4)}`;
  if (parseDate(date) === undefined || (date > today && near <= today)) return reading;
  const { kind, relative, start, end } = reading;
  return { kind, date, relative, inferredYear: false, start, end, text: reading.text };
}

interface Part {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one number of its kind, where nothing else is said. */
function partOf(text: string, pattern: RegExp): Part | undefined {
  const [match, ...others] = text.matchAll(pattern);
  const number = match?.groups?.['one'] ?? match?.groups?.['two'] ?? match?.groups?.['three'];
  if (match === undefined || number === undefined || others.length > 0) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const beside = `${text.slice(0, start)} ${text.slice(end)}`;
  const rest = beside.replace(DENIED, ' ').replace(UNIT, ' ');
  return saysNothing(rest, rest !== beside) ? { number, start, end, text: match[0] } : undefined;
}

function placed({ start, end, text }: Part, date: IsoDate): DateFound | DateImpossible {
  return parseDate(date) === undefined
    ? { kind: 'impossible', start, end, text }
    : { kind: 'date', date, relative: false, inferredYear: false, start, end, text };
}

/** In characters: longer messages say something. */
const LONGEST = 60;

/** Matches a year that is not taken back: `2021`, `2023년`, `2023年`; not the one of `not 2020`. */
const YEAR =
  /(?<!(?:not|pas|inte|不是)\s*(?:en\s+|in\s+|i\s+)?)(?<![a-z\d.,/-])(?<one>(?:19|20)\d\d)(?![\d/-])(?!\s*년?\s*(?:이\s*)?(?:아니라|말고))\s*[年년]?/giu;

/** Matches a day of a month: `the 2nd`, `2nd`, `le 2`, `den 2:a`, `2號`, `2일`; not a bare 2, which may be a choice. */
const DAY =
  /(?<!(?:not|pas|inte|不是)\s*(?:the\s+|le\s+|den\s+)?)(?<![a-z\d.,/-])(?:(?:(?:the|le|den)\s+)(?<one>\d{1,2})(?:st|nd|rd|th|er|:?[ae])?(?![\p{L}\d])|(?<two>\d{1,2})(?:st|nd|rd|th|er|:[ae]|[ae](?=\s|$))(?![\p{L}\d])|(?<three>\d{1,2})\s*[日號号일](?!\s*(?:이\s*)?(?:아니라|말고)))/giu;

/** Matches a part that is taken back: `not 2020`, `pas le 3`, `2020년이 아니라`. */
const DENIED =
  /(?<!\p{L})(?:not|pas|inte|ej)\s+(?:(?:the|le|den|en|in|i)\s+)?\d{1,4}(?:st|nd|rd|th|er|:?[ae])?|不是\s*\d{1,4}\s*[年日號号]?|\d{1,4}\s*[년일]?이?\s*(?:아니라|말고)/giu;

/** Matches what a part is called. */
const UNIT =
  /(?<!\p{L})(?:in|en|i|year|année|l['’]année|an|år|året|day|jour|dag|dagen)(?!\p{L})|年份?|년도?/giu;

/** Matches what takes back or corrects a date told before. */
const CORRECTS =
  /(?<!\p{L})(?:not|no|nope|sorry|meant|mean|actually|rather|correction|oops|whoops|wait|mistake|wrong|should be|instead|pas|non|pardon|désolée?s?|plutôt|erreur|voulais dire|inte|nej|förlåt|menade|menar|ursäkta|oj|snarare|fel|ska vara)(?!\p{L})|n['’]t|不是|不對|不对|抱歉|對不起|说错|說錯|應該|更正|才對|才对|而是|我是說|아니|죄송|미안|정정|말고|잘못|사실/iu;

/** The first and the last day of a renewal window as an iCalendar file (RFC 5545): dates without time or zone. */
import { createRequire } from 'node:module';
import type * as Ics from 'ics';
import type { Alarm, DateArray, EventAttributes } from 'ics';
import {
  isoOf,
  languageOf,
  parseDate,
  plusDays,
  type IsoDate,
  type Messages,
  type Locale,
} from '../../src/index.js';
import { foldLines } from './fold-lines.js';

const load = createRequire(import.meta.url);

export interface RenewalDays {
  /** First and last day, dates that exist. */
  readonly opens: IsoDate;
  readonly closes: IsoDate;
}

export interface RenewalWords {
  /** The sentences of `calendar.json`. */
  readonly messages: Messages<string>;
  /** The day of the newest text that the rules were read from. */
  readonly rulesOf: IsoDate;
}

/** The same days in the same language, by the same rules, give the same bytes. */
export function renewalFile(days: RenewalDays, { messages, rulesOf }: RenewalWords, wanted: Locale): string {
  const locale = messages.localeFor(wanted);
  const words = { opens: longDate(days.opens, locale), closes: longDate(days.closes, locale) };
  const say = (key: string): string => messages.say(locale, key, words);
  const event = (which: 'opens' | 'closes'): EventAttributes & { readonly timestamp: string } => {
    const title = say(`event.${which}.title`);
    return {
      start: dateArray(days[which]),
      end: dateArray(dayAfter(days[which])),
      title,
      description: `${say(`event.${which}.description`)}\n\n${say('event.note')}`,
      uid: `renewal-${which}-${days.opens}-${days.closes}-${locale}@spanwise`.toLowerCase(),
      timestamp: `${stampOf(days.opens, rulesOf).replaceAll('-', '')}T000000Z`,
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      alarms: [{ action: 'display', description: title, trigger: REMINDERS[which] }],
    };
  };
  // Loaded with the first file: a bot that starts waits for what it needs to answer.
  const { createEvents } = load('ics') as typeof Ics;
  const { error, value } = createEvents([event('opens'), event('closes')], HEADER);
  if (value === null) throw error ?? new TypeError('no calendar without a fault');
  return foldLines(value);
}

/**
 * The file follows from its link and the rules, so its stamp does too: it is no older than a purchase that opens this
 * window, a year and a day before, and no newer than the text of the rules. Neither lies in the future, whenever and
 * for whatever days the link is opened.
 */
function stampOf(opens: IsoDate, rulesOf: IsoDate): IsoDate {
  const purchase = daysLater(opens, -LONGEST_YEAR_AND_A_DAY);
  return purchase < rulesOf ? purchase : rulesOf;
}

function dayAfter(day: IsoDate): IsoDate {
  return daysLater(day, 1);
}

function daysLater(day: IsoDate, days: number): IsoDate {
  const date = parseDate(day);
  if (date === undefined) throw new RangeError(`Unexpected date "${day}", expected one that exists.`);
  return isoOf(plusDays(date, days));
}

function dateArray(day: IsoDate): DateArray {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** A day without a time, so without a time zone. */
function longDate(day: IsoDate, locale: Locale): string {
  const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
  // Intl writes `1 octobre`, French people `1er octobre`.
  return languageOf(locale) === 'fr' ? text.replace(/^1(?= )/, '1er') : text;
}

const LONGEST_YEAR_AND_A_DAY = 367;

/** A file that is looked at, not an invitation: no method. */
const HEADER = { productId: '-//Spanwise//Renewal window//EN', method: undefined };

/** At nine in the morning: of the first day, and seven days before the last. */
const REMINDERS = {
  opens: { hours: 9, before: false },
  closes: { days: 6, hours: 15, before: true },
} as const satisfies Record<string, Alarm['trigger']>;

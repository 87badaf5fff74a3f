/** Which date of a message is the one a check asks for, once that check is under way. */
import {
  CLAIMED,
  EVENTS,
  caseDate,
  dayMeant,
  type CaseDate,
  type DateInput,
} from '../recognise/case-date.js';
import type { Message, Span } from '../recognise/message.js';
import type { Signal } from '../recognise/vocabulary.js';
import type { DateReading } from '../dates/index.js';
import { saysNothing } from './small-words.js';

/**
 * @param isAsked whether the check waits for this date: then any date is an answer that is not another event's.
 *   Otherwise it must be told as the event's (`we bought it on 3 May`) or stand almost alone (`no, 3 May`).
 */
export function toldDate(message: Message, input: DateInput, isAsked: boolean): CaseDate {
  if (message.has(...input.events)) {
    const own = caseDate(message, input);
    if (own.kind !== 'untold') return own;
  }
  const [only, ...others] = isAsked ? datesLeft(message, input) : message.dates;
  if (only === undefined || (!isAsked && others.length > 0)) return { kind: 'untold' };
  if (!isAsked && !standsAlone(message)) return { kind: 'untold' };
  if (only.kind !== 'date' || others.length > 0) return { kind: 'unclear' };
  return { kind: 'told', date: dayMeant(only, input, message) };
}

/** Days rather than vague times; of several those that no other event claims in its own clause. */
function datesLeft(message: Message, input: DateInput): readonly DateReading[] {
  const days = message.dates.filter(({ kind }) => kind !== 'vague');
  const dates = days.length > 0 ? days : message.dates;
  if (message.has('notActivated') && dates.length === 1) return dates;
  const others = message.spansOf(...EVENTS.filter((event) => !isOwn(input, event)));
  return dates.filter((date) => others.every((word) => message.distance(date, word) >= CLAIMED));
}

function isOwn({ events, nearEvents = [] }: DateInput, event: Signal): boolean {
  return event === 'otherEvent' || events.includes(event) || nearEvents.includes(event);
}

/** Whether little is left of a message beside its dates and what it tells of the circumstances. */
function standsAlone(message: Message): boolean {
  const told: readonly Span[] = [...message.dates, ...message.spansOf(...CIRCUMSTANCES)];
  const units = message.given.split('');
  const left = units.filter((_, index) => !told.some(({ start, end }) => index >= start && index < end));
  const words = left.join('').replace(BETWEEN_WORDS, ' ').trim();
  return words.length <= LONGEST_BESIDE || saysNothing(words);
}

/** What else the checks with a date ask for, as it may be told beside the date. */
const CIRCUMSTANCES: readonly Signal[] = [
  'wrongTenant',
  'seatsAdded',
  'alreadyReplaced',
  'notReplaced',
  'notActivated',
  'wasActivated',
];

/** `no, on ` or `désolé, le `; a sentence of its own is longer. */
const LONGEST_BESIDE = 12;

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

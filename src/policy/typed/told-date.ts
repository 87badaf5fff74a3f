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
import { isInexact, type DateReading } from '../dates/index.js';
import { exactlyYesOrNo } from './answer-words.js';
import { clauseAround, clausesOf } from './clauses.js';
import { inContext, speaksOf } from './input-words.js';
import { saysNothing } from './small-words.js';

/** How a date is told. */
export interface WayTold {
  /** The check waits for this date: then any date is an answer that is not another event's. */
  readonly isAsked: boolean;
  /** The message answers a yes or no that is asked: the date beside it is of that answer. */
  readonly isAnswered?: boolean;
  /** The yes or no inputs of the check: a clause that tells of one has its date. */
  readonly others?: readonly string[];
}

/**
 * A date that is not asked for must be told as the event's (`we bought it on 3 May`) or stand almost alone, in a
 * clause of its own (`no, 3 May`; not the day of `we activated it on 3 May`).
 */
export function toldDate(message: Message, input: DateInput, way: WayTold): CaseDate {
  const { isAsked, isAnswered = false, others: inputs = [] } = way;
  const isOthers = (date: Span): boolean => speaksOf(clauseAround(message, date), inputs);
  if (isAnswered && message.dates.some(isOthers)) return { kind: 'untold' };
  if (message.has(...input.events)) {
    const own = caseDate(message, input);
    if (own.kind !== 'untold') return own;
  }
  const [only, ...others] = isAsked ? datesLeft(message, input) : message.dates;
  if (only === undefined || (!isAsked && others.length > 0)) return { kind: 'untold' };
  const isNewlyTold =
    !isAnswered && standsAlone(message) && !isClaimed(only, message, input) && !isOthers(only);
  if (!isAsked && !isNewlyTold) return { kind: 'untold' };
  const isExact = only.kind === 'date' && !isInexact(only, message.given);
  if (!isExact || others.length > 0) return { kind: 'unclear' };
  return { kind: 'told', date: dayMeant(only, input, message) };
}

/** Whether a word of another event, or of what was done, stands beside a date in its clause; a denied one does not. */
function isClaimed(date: Span, message: Message, input: DateInput): boolean {
  const denied = message.spansOf('notActivated', 'notReplaced');
  const strange = message.spansOf(
    ...EVENTS.filter((event) => !isOwn(input, event)),
    'wasActivated',
    'alreadyReplaced',
  );
  return strange
    .filter((word) => !denied.some(({ start, end }) => word.start >= start && word.end <= end))
    .some((word) => message.distance(date, word) < CLAIMED);
}

/** Days rather than vague times; of several those that no other event claims in its own clause. */
function datesLeft(message: Message, input: DateInput): readonly DateReading[] {
  const days = message.dates.filter(({ kind }) => kind !== 'vague');
  const dates = days.length > 0 ? days : message.dates;
  if (message.has('notActivated') && dates.length === 1) return dates;
  const others = message.spansOf(...EVENTS.filter((event) => !isOwn(input, event)));
  // The `before` of `before 3 November` sets no deadline here: it leaves the day open.
  return dates.filter(
    (date) =>
      isInexact(date, message.given) || others.every((word) => message.distance(date, word) >= CLAIMED),
  );
}

function isOwn({ events, nearEvents = [] }: DateInput, event: Signal): boolean {
  return event === 'otherEvent' || events.includes(event) || nearEvents.includes(event);
}

/** Whether little is left of a message beside its dates and what it tells of the circumstances. */
function standsAlone(message: Message): boolean {
  const told: readonly Span[] = [...message.dates, ...message.spansOf(...CIRCUMSTANCES)];
  const units = message.given.split('');
  const left = units.filter((_, index) => !told.some(({ start, end }) => index >= start && index < end));
  const words = left.join('').replace(DENIED_DAY, ' ').replace(BETWEEN_WORDS, ' ').trim();
  if (words.length <= LONGEST_BESIDE || saysNothing(words)) return true;
  // `2 October, and yes we did` answers beside its date.
  const others = clausesOf(message).filter((clause) => exactlyYesOrNo(clause) === undefined);
  return others.every((clause) => saysNothing(clause) || inContext(clause, 'activated') !== undefined);
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

/** Matches a day that is taken back: `pas le 31`, `inte den 31:a`, `不是31號`, `31일이 아니라`. */
const DENIED_DAY =
  /(?<!\p{L})(?:not|pas|inte|ej)\s+(?:the\s+|le\s+|den\s+)?\d{1,2}(?:st|nd|rd|th|er|:?[ae])?(?![\p{L}\d])|不是\s*\d{1,2}\s*[日號号]|\d{1,2}\s*일이?\s*(?:아니라|아니고|말고)/giu;

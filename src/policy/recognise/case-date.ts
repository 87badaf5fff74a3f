/** Which of a message's dates is the one an input asks for. */
import { parseDate } from '../calendar.js';
import { isInexact, type DateFound, type DateReading } from '../dates/index.js';
import { CLAUSE, type Message, type Span } from './message.js';
import type { Signal } from './vocabulary.js';

export interface DateInput {
  readonly name: string;
  /** Words of the event that the date belongs to. */
  readonly events: readonly Signal[];
  /** Words of an event near it: a date beside them is asked back, not taken. */
  readonly nearEvents?: readonly Signal[];
  /** Events that are only told of beside it: negated, or beyond the end of its clause, their words claim no date. */
  readonly circumstances?: readonly Signal[];
  /** Which day is meant where the year is left out. */
  readonly without: 'past' | 'nearest' | 'ahead';
}

export type CaseDate =
  | { readonly kind: 'told'; readonly date: string }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'untold' };

/**
 * The date nearest to a word of its event, so long as no other event's word is nearer to it. Where the message
 * names no such event (`Action Pack 2025/11/20, renew?`), its first date that is past.
 */
export function caseDate(message: Message, input: DateInput): CaseDate {
  if (areSeveral(message, input)) return { kind: 'unclear' };
  const reading = nearest(message, input.events, input) ?? onlyDate(message, input);
  if (reading === undefined) {
    const isNear = nearest(message, input.nearEvents ?? [], input) !== undefined;
    return { kind: isNear ? 'unclear' : 'untold' };
  }
  if (reading.kind !== 'date' || isInexact(reading, message.given)) return { kind: 'unclear' };
  return { kind: 'told', date: dayMeant(reading, input, message) };
}

/** `One bought on 1 Nov and one on 5 Nov`: days joined to each other, or each with its own verb beside it. */
function areSeveral(message: Message, input: DateInput): boolean {
  const [event, ...others] = input.events;
  if (event === undefined || !message.has(event, ...others)) return false;
  const days = message.dates
    .filter((date) => date.kind === 'date' && date.date <= message.today)
    .filter(({ start }) => !LIMIT.test(message.given.slice(Math.max(0, start - CLAIMED), start)));
  const verbs = message.spansOf(event);
  return days.some((date, index) => {
    const before = days[index - 1];
    if (before === undefined || dayOf(before) === dayOf(date)) return false;
    const [one, other] = [before, date].map((day) => verbBeside(day, verbs, message));
    const isTwice = one !== undefined && other !== undefined && one !== other;
    return isTwice || JOINED.test(message.given.slice(before.end, date.start));
  });
}

function dayOf(reading: DateReading): string | undefined {
  return reading.kind === 'date' ? reading.date : undefined;
}

/** The nearest of the event's words in the clause of a date, where no other event's word is nearer. */
function verbBeside(date: DateReading, verbs: readonly Span[], message: Message): Span | undefined {
  const near = (words: readonly Span[]): Span | undefined =>
    [...words].sort((left, right) => message.distance(date, left) - message.distance(date, right))[0];
  const [own, other] = [near(verbs), near(message.spansOf('otherEvent', 'ends', 'anniversary'))];
  if (own === undefined || message.distance(date, own) >= CLAIMED) return undefined;
  const isOthers = other !== undefined && message.distance(date, other) <= message.distance(date, own);
  return isOthers ? undefined : own;
}

function nearest(
  message: Message,
  events: readonly Signal[],
  { circumstances = [] }: DateInput,
): DateReading | undefined {
  const own = message.spansOf(...events);
  const denied = message.spansOf('notActivated');
  const isDenied = (word: Span): boolean =>
    denied.some(({ start, end }) => word.start >= start && word.end <= end);
  const others = [
    ...message.spansOf(...EVENTS.filter((event) => ![...events, ...circumstances].includes(event))),
    ...message.spansOf(...circumstances).filter((word) => !isDenied(word)),
  ];
  const candidates = message.dates
    .map((reading) => ({
      reading,
      own: Math.min(...own.map((word) => message.distance(reading, word))),
      other: Math.min(...others.map((word) => message.distance(reading, word))),
    }))
    .filter((candidate) => candidate.own < Infinity && candidate.own <= candidate.other)
    .sort((left, right) => left.own - right.own);
  // A day before a vague time: `bought last year on a Monday, 2 November`.
  return (candidates.find(({ reading }) => reading.kind !== 'vague') ?? candidates[0])?.reading;
}

function onlyDate(message: Message, input: DateInput): DateReading | undefined {
  const { events, nearEvents = [], circumstances = [] } = input;
  const [first, ...rest] = message.dates.filter((reading) => reading.kind !== 'vague');
  if (first === undefined || rest.length > 0) return undefined;
  const strange = EVENTS.filter((event) => ![...events, ...circumstances, 'otherEvent'].includes(event));
  const isClaimed = message.spansOf(...circumstances).some((word) => message.distance(first, word) < CLAIMED);
  const isAnothers = message.has(...strange) || isClaimed;
  const isAhead = first.kind === 'date' && first.date >= message.today;
  if (!message.has(...events, ...nearEvents)) return isAnothers || isAhead ? undefined : first;
  // The event is told, but something else stands nearer: `bought it on a whim, renewed notice came 3 May`.
  return undefined;
}

/** The day that is meant where the year is left out. */
export function dayMeant(reading: DateFound, { without }: DateInput, message: Message): string {
  const { date, nextDate } = reading;
  if (nextDate === undefined || without === 'past') return date;
  if (without === 'ahead') return date === message.today ? date : nextDate;
  const [today, past, next] = [message.today, date, nextDate].map(parseDate);
  if (today === undefined || past === undefined || next === undefined) return date;
  return past.until(today, { largestUnit: 'days' }).days <= today.until(next, { largestUnit: 'days' }).days
    ? date
    : nextDate;
}

/** In characters: a word as near, with no end of a clause between, claims the date. */
export const CLAIMED = CLAUSE;

/** Every kind of event that may claim a date. */
export const EVENTS: readonly Signal[] = [
  'purchase',
  'activation',
  'anniversary',
  'ends',
  'deadline',
  'otherEvent',
];

/** Matches what joins a date to another of the same event: ` and one on `, `，另一個是`; not ` and activated it on `. */
const JOINED =
  /^(?:에\s*하나)?[\s,、，]*(?:and|och|et|plus|和|跟|與|그리고|하고|또|다른)?[\s,]*(?:(?:then|also|again|the|a|un|une|en|l['’])\s*)?(?:one|another|other|second|en|un|une|하나|andra|annan|till|autre|deuxième|(?:另|又)一[個份次]?|하나는|다른\s*건)(?:\s+one|\s+en)?[\s,是在]*(?:on|the|le|den)?\s*$|^에\s*하나[\s,]*$/iu;

/** Matches what makes the day after it a limit: `cancel the purchase by 30 November`. */
const LIMIT = /(?<!\p{L})(?:by|until|till?|senast|d['’]ici|jusqu['’]au)\s*(?:den|le|the)?\s*$/iu;

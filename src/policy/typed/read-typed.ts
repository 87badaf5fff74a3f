/** Reads a message as the input that a check asks for. */
import { textKey, type Locale } from '../../text/index.js';
import type { IsoDate, PolicyCheckName, PolicyInput } from '../../model/index.js';
import { daysBetween, isBefore, parseDate } from '../calendar.js';
import { isInexact, readDates, type DateFound, type DateReading } from '../dates/index.js';
import type { CaseDate } from '../recognise/case-date.js';
import { readMessage } from '../recognise/message.js';
import { RECOGNISERS } from '../recognise/recognisers.js';
import { yesOrNo } from './answer-words.js';
import { inYearOf, readPartOfDate } from './near-date.js';
import { readTypedCount } from './read-count.js';
import { toldDate } from './told-date.js';
import { unreadFault, type Typed } from './typed.js';

export interface TypedQuestion {
  readonly check: PolicyCheckName;
  readonly input: PolicyInput;
  /** The languages that the message may be in, likeliest first. */
  readonly locales: readonly Locale[];
  readonly today: IsoDate;
  /** What the values of a choice are called, in any language. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** The days that were offered before. */
  readonly candidates?: readonly IsoDate[];
  /** The year that was told before, with a day that no calendar has. */
  readonly year?: string;
  /** The date that was told before: what a correction leaves out is taken from it. */
  readonly near?: IsoDate;
}

/** The value still has to be judged by the check: a date can lie in the future, a number beyond the range. */
export function readTyped(text: string, question: TypedQuestion): Typed {
  switch (question.input.type) {
    case 'date':
      return readTypedDate(text, question);
    case 'count':
      return readTypedCount(text, question.input, question.locales);
    case 'choice':
      return readTypedChoice(text, question, question.input.values);
    case 'text':
      return { kind: 'value', value: text.trim() };
  }
}

function readTypedDate(text: string, question: TypedQuestion): Typed {
  const { input, locales, today, near, candidates = [] } = question;
  const nth = candidates[Number(text.trim()) - 1];
  if (nth !== undefined) return { kind: 'value', value: nth };
  // The form that is asked for is taken as it stands, a year 0019 too: the check says what is wrong with it.
  const iso = text.trim();
  if (parseDate(iso) !== undefined) return { kind: 'value', value: iso };
  const part = near === undefined ? undefined : readPartOfDate(text, near);
  if (part !== undefined) return typedDate(part, question);
  const readings = locales.map((locale) => readDates(text, locale, today)).find((found) => found.length > 0);
  if (readings === undefined || isOfAnother(text, question)) return { kind: 'unread' };
  const [reading, ...others] = meantOf(readings, text, question);
  if (reading === undefined) return { kind: 'unread' };
  if (others.length === 0 && !isInexact(reading, text)) {
    const found = reading.kind === 'date' ? inYearOf(reading, text, { near, today }) : reading;
    return typedDate(found, question);
  }
  return { kind: 'fault', fault: unreadFault(input, text.trim()) };
}

/** Days rather than vague times; of several the one that is told as this input's. */
function meantOf(
  readings: readonly DateReading[],
  text: string,
  question: TypedQuestion,
): readonly DateReading[] {
  const days = readings.filter(({ kind }) => kind !== 'vague');
  if (days.length < 2) return days.length === 1 ? days : readings.slice(0, 1);
  const told = toldOf(text, question);
  const own =
    told?.kind === 'told'
      ? days.find((day) => day.kind === 'date' && [day.date, day.nextDate].includes(told.date))
      : undefined;
  return own === undefined ? days : [own];
}

/** Whether every date of a message is another event's: `our anniversary is 31 October` where a purchase is asked. */
function isOfAnother(text: string, question: TypedQuestion): boolean {
  return toldOf(text, question)?.kind === 'untold';
}

/** How the date is told in the first language that reads one; ranges are no days of a case. */
function toldOf(text: string, { check, input, locales, today }: TypedQuestion): CaseDate | undefined {
  for (const locale of locales) {
    const message = readMessage(text, locale, today);
    const dateInput = RECOGNISERS.find((known) => known.check === check)?.date?.(message);
    if (dateInput?.name === input.name && message.dates.length > 0)
      return toldDate(message, dateInput, { isAsked: true });
  }
  return undefined;
}

function typedDate(reading: DateReading, { input, today, candidates = [], year }: TypedQuestion): Typed {
  switch (reading.kind) {
    case 'date': {
      const isOffered = (day: IsoDate): boolean =>
        reading.inferredYear && day.slice(4) === reading.date.slice(4);
      const inYear = reading.inferredYear && year !== undefined ? `${year}${reading.date.slice(4)}` : '';
      if (parseDate(inYear) !== undefined) return { kind: 'value', value: inYear };
      return { kind: 'value', value: candidates.find(isOffered) ?? dayMeant(reading, input, today) };
    }
    case 'ambiguous':
      return { kind: 'ambiguous', candidates: reading.candidates, actual: reading.text };
    case 'impossible':
      // Years that no reader takes for one: the check says what is wrong with them.
      if (reading.date !== undefined) return { kind: 'value', value: reading.date };
      return { kind: 'fault', fault: { input: input.name, code: 'no-such-date', actual: reading.text } };
    case 'vague':
      return { kind: 'fault', fault: unreadFault(input, reading.text) };
  }
}

/** Without a year a purchase is past, and an anniversary the nearest. */
function dayMeant({ date, nextDate }: DateFound, input: PolicyInput, today: IsoDate): IsoDate {
  const mustBePast = input.type === 'date' && input.mustBePast === true;
  const [now, past, next] = [today, date, nextDate ?? ''].map(parseDate);
  if (mustBePast || now === undefined || past === undefined || next === undefined) return date;
  return isBefore(past, now) && daysBetween(past, now) > daysBetween(now, next) ? (nextDate ?? date) : date;
}

function readTypedChoice(text: string, question: TypedQuestion, values: readonly string[]): Typed {
  const { check, input, labels, locales, today } = question;
  const key = textKey(text);
  const isCalled = (value: string, matches: (label: string) => boolean): boolean =>
    [value, ...(labels[value] ?? [])].map(textKey).some(matches);
  const exact = values.find((value) => isCalled(value, (label) => label === key)) ?? values[Number(key) - 1];
  if (exact !== undefined) return { kind: 'value', value: exact };
  const answered = yesOrNo(text);
  if (answered !== undefined && values.includes(answered)) return { kind: 'value', value: answered };
  const told = locales
    .map((locale) => readMessage(text, locale, today))
    .map((message) => RECOGNISERS.find((known) => known.check === check)?.inputs(message)[input.name])
    .find((value) => value !== undefined && values.includes(value));
  if (told !== undefined) return { kind: 'value', value: told };
  const words = key
    .split(' ')
    .filter((word) => word.length >= (JOINED_SCRIPT.test(word) ? 2 : SHORTEST_WORD));
  const [named, ...others] = values.filter((value) => isCalled(value, (label) => holds(label, words)));
  return named !== undefined && others.length === 0 ? { kind: 'value', value: named } : { kind: 'unread' };
}

/** Whether a label has every word, whole; of scripts that write words together, as it stands. */
function holds(label: string, words: readonly string[]): boolean {
  const own = label.split(' ');
  return (
    words.length > 0 &&
    words.every((word) => (JOINED_SCRIPT.test(word) ? label.includes(word) : own.includes(word)))
  );
}

/** In letters: shorter words, as `no`, stand in many labels and name none. */
const SHORTEST_WORD = 4;

const JOINED_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}]/u;

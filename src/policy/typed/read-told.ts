/** Reads everything that a message tells of a check under way: several answers at once, and corrections. */
import { isQuestion, textKey, type Locale } from '../../text/index.js';
import type { IsoDate, PolicyCheckName, PolicyInput } from '../../model/index.js';
import { inputsOf } from '../definitions.js';
import { readMessage, type Message } from '../recognise/message.js';
import { RECOGNISERS, type Recogniser } from '../recognise/recognisers.js';
import { exactlyYesOrNo, isObjection, yesOrNo } from './answer-words.js';
import { beginsWithObjection, clausesOf, isContrast, openingOf } from './clauses.js';
import { inContext } from './input-words.js';
import { inYearOf } from './near-date.js';
import { readTyped } from './read-typed.js';
import { toldDate, type WayTold } from './told-date.js';

export interface ToldQuestion {
  readonly check: PolicyCheckName;
  /** The languages that the message may be in, likeliest first. */
  readonly locales: readonly Locale[];
  readonly today: IsoDate;
  /** The input that the check waits for. */
  readonly asking?: string;
  /** The date that was told before: a correction without a year keeps its year. */
  readonly near?: IsoDate;
  /** What the values of choices are called, in any language. */
  readonly labels?: Readonly<Record<string, readonly string[]>>;
}

export interface Told {
  /** Input name to value; dates are ISO dates. A count can still lie beyond its range. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Inputs that are spoken of without a value that can be used: a vague, impossible or future date. */
  readonly unclear: readonly string[];
  /** The message begins with a word that objects to a date (`no, it was 3 May`), and so answers no yes or no. */
  readonly objects?: true;
}

/** @returns nothing told where the message tells nothing of the check; of several languages what most is read by */
export function readTold(text: string, question: ToldQuestion): Told {
  const readings = question.locales.map((locale) => toldIn(text, locale, question));
  const [most = { inputs: {}, unclear: [] }] = readings.sort((left, right) => sizeOf(right) - sizeOf(left));
  return withAsked(most, text, question);
}

function sizeOf({ inputs, unclear }: Told): number {
  return 2 * Object.keys(inputs).length + unclear.length;
}

function toldIn(text: string, locale: Locale, question: ToldQuestion): Told {
  const recogniser = RECOGNISERS.find(({ check }) => check === question.check);
  const message = readMessage(text, locale, question.today);
  if (recogniser === undefined) return { inputs: {}, unclear: [] };
  const inputs: Record<string, string> = {};
  const unclear: string[] = [];
  const dateInput = recogniser.date?.(message);
  const date = dateInput && toldDate(message, dateInput, wayOf(message, dateInput.name, question));
  const told = choicesOf(message, recogniser, question);
  for (const input of inputsOf(question.check)) {
    const isDate = input.name === dateInput?.name;
    const value = isDate && date?.kind === 'told' ? nearest(date.date, message, question) : told[input.name];
    const isAhead = input.type === 'date' && input.mustBePast === true && (value ?? '') > question.today;
    if (isAhead || (isDate && date?.kind === 'unclear')) unclear.push(input.name);
    else if (value !== undefined) inputs[input.name] = value;
  }
  const isAnswered = question.asking !== undefined && inputs[question.asking] !== undefined;
  return { inputs, unclear, ...(!isAnswered && beginsWithObjection(message) && { objects: true }) };
}

/** The day in the year of the one that it corrects. */
function nearest(date: IsoDate, { dates, given }: Message, { near, today }: ToldQuestion): IsoDate {
  const reading = dates.find((found) => found.kind === 'date' && found.date === date);
  return reading?.kind === 'date' ? inYearOf(reading, given, { near, today }).date : date;
}

/** A yes answers what is asked; the date beside it is that event's (`yes, on 5 November`), unless set against it. */
function wayOf(message: Message, name: string, { check, asking }: ToldQuestion): WayTold {
  const yesOrNos = inputsOf(check)
    .filter(isYesOrNo)
    .map((input) => input.name);
  const isAnswered =
    asking !== undefined && yesOrNos.includes(asking) && openingOf(message) === 'yes' && !isContrast(message);
  return { isAsked: name === asking, isAnswered, others: yesOrNos };
}

function isYesOrNo(input: PolicyInput): boolean {
  return input.type === 'choice' && input.values.includes('yes') && input.values.includes('no');
}

/** Everything that is told but the date. */
function choicesOf(
  message: Message,
  recogniser: Recogniser,
  question: ToldQuestion,
): Readonly<Record<string, string | undefined>> {
  const clauses = clausesOf(message);
  const told: Record<string, string | undefined> = { ...recogniser.inputs(message) };
  for (const input of inputsOf(question.check)) {
    if (input.type !== 'choice') continue;
    if (isYesOrNo(input))
      told[input.name] = answerOf(input, told[input.name], { message, clauses, question });
    else told[input.name] ??= labelled(clauses, input.values, question);
  }
  return told;
}

interface Around {
  readonly message: Message;
  readonly clauses: readonly string[];
  readonly question: ToldQuestion;
}

function answerOf(
  { name }: PolicyInput,
  told: string | undefined,
  { message, clauses, question }: Around,
): string | undefined {
  const isDated = message.dates.length > 0;
  // `Can we get it back if it was activated?` asks and tells nothing; `what if we activated it on 3 May?` tells.
  if (!isDated && isQuestion(message.given)) return undefined;
  const ofClauses = clauses.map((clause) => inContext(clause, name)).find((answer) => answer !== undefined);
  if (ofClauses !== undefined) return ofClauses;
  if (told !== undefined) return told;
  const isAsked = question.asking === name;
  if (!isDated && !isAsked && !isDateAsked(question)) return undefined;
  // The `했어요` of `11월 2일에 했어요` is the verb of the date: of an input not asked yet only a plain yes tells.
  const answer = clauses
    .filter((clause) => isAsked || exactlyYesOrNo(clause) !== 'yes' || isObjection(clause))
    .map(exactlyYesOrNo)
    .find((found) => found !== undefined);
  const opening = openingOf(message);
  if (isAsked && opening === 'yes') return answer ?? opening;
  if (answer !== undefined || isDated) return answer;
  return yesOrNo(message.given);
}

function isDateAsked({ check, asking }: ToldQuestion): boolean {
  return inputsOf(check).some(({ name, type }) => type === 'date' && name === asking);
}

function labelled(
  clauses: readonly string[],
  values: readonly string[],
  { labels = {} }: ToldQuestion,
): string | undefined {
  const keys = new Set(clauses.map(textKey));
  return values.find((value) => [value, ...(labels[value] ?? [])].some((label) => keys.has(textKey(label))));
}

/** What the message is as an answer to nothing but what is asked, where it has told nothing of that so far. */
function withAsked(told: Told, text: string, question: ToldQuestion): Told {
  const { check, asking, labels = {}, locales, today } = question;
  const input = inputsOf(check).find(({ name }) => name === asking);
  if (input === undefined || input.type === 'date' || input.type === 'text') return told;
  if (told.inputs[input.name] !== undefined || sizeOf(told) > 0) return told;
  const isDated = locales.some((locale) => readMessage(text, locale, today).dates.length > 0);
  if (isDated) return told;
  const typed = readTyped(text, { check, input, locales, today, labels });
  if (typed.kind === 'value') return { ...told, inputs: { ...told.inputs, [input.name]: typed.value } };
  return typed.kind === 'unread' ? told : { ...told, unclear: [...told.unclear, input.name] };
}

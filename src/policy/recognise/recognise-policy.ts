/** Tells whether a message is a case of its own that a policy check can answer, and what it says of it. */
import type { Locale } from '../../text/index.js';
import type { IsoDate, PolicyRequest } from '../../model/index.js';
import { inputsOf } from '../definitions.js';
import { caseDate, type CaseDate, type DateInput } from './case-date.js';
import { readMessage, type Message } from './message.js';
import { RECOGNISERS, type Recogniser } from './recognisers.js';

/**
 * @param locale the language of the text, as detected
 * @param today ISO date that relative dates count from
 * @returns `null` for general questions: a case has a date of its own, or says `we bought`, `we activated`
 */
export function recognisePolicy(text: string, locale: Locale, today: IsoDate): PolicyRequest | null {
  const message = readMessage(text, locale, today);
  for (const recogniser of RECOGNISERS) {
    const request = requestOf(recogniser, message);
    if (request !== undefined) return request;
  }
  return null;
}

function requestOf(recogniser: Recogniser, message: Message): PolicyRequest | undefined {
  if (!recogniser.isAsked(message)) return undefined;
  const dateInput = recogniser.date?.(message);
  const date: CaseDate = dateInput === undefined ? { kind: 'untold' } : caseDate(message, dateInput);
  const isDated = date.kind === 'told' || (date.kind === 'unclear' && isCase(dateInput, message));
  if (!isDated && !recogniser.isOwnCase(message)) return undefined;

  const inputs: Record<string, string> = {};
  const unclear: string[] = [];
  const told = recogniser.inputs(message);
  const missing: string[] = [];
  for (const input of inputsOf(recogniser.check)) {
    const given = input.name === dateInput?.name && date.kind === 'told' ? date.date : told[input.name];
    const isAhead = input.type === 'date' && input.mustBePast === true && (given ?? '') > message.today;
    if (isAhead || (input.name === dateInput?.name && date.kind === 'unclear')) unclear.push(input.name);
    else if (given !== undefined) inputs[input.name] = given;
    else if (input.optional !== true) missing.push(input.name);
  }
  return { check: recogniser.check, inputs, missing, unclear };
}

/** Months (`in March 2021`) stand in general questions too, but nobody bought or activated in general then. */
function isCase(input: DateInput | undefined, message: Message): boolean {
  return message.dates.some((date) => date.kind !== 'vague') || input?.without === 'past';
}

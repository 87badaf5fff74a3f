/** What happens when a turn fails: it is logged without anything a user wrote, and the user is told, with a reference. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { DeadlineError } from './deadline.js';
import { OutgoingError } from './delivery-errors.js';
import { noteFault } from './faults.js';

export interface TurnFaultParts {
  readonly logger: Logger;
  /** The activity that tells the user of a fault, with the reference to quote. */
  readonly apologise: (activity: Activity, reference: string, savedLocale?: string) => Partial<Activity>;
}

/** What became of a turn so far. */
export interface TurnCourse {
  hasFailed: boolean;
  wasAnswered: boolean;
}

/** Answers a fault of a turn that was given its correlation ID by {@link setCorrelationId}. */
export async function answerTurnFault(
  context: TurnContext,
  error: Error,
  { logger, apologise }: TurnFaultParts,
): Promise<void> {
  const correlationId = String(context.turnState.get(CORRELATION_ID));
  const course = courseOf(context);
  if (course !== undefined) course.hasFailed = true;
  logger.error({ correlationId, fault: noteFault(error) }, 'turn failed');
  // Whoever has their answer would only be puzzled by an apology.
  if (course?.wasAnswered === true || !canApologise(error)) return;
  try {
    const savedLocale = context.turnState.get<string | undefined>(SAVED_LOCALE);
    await context.sendActivity(apologise(context.activity, correlationId, savedLocale));
  } catch (second) {
    logger.error({ correlationId, fault: noteFault(second) }, 'apology not delivered');
  }
}

/** Whether an apology could get through where a reply did not: where the reply itself was at fault, or the channel was. */
function canApologise(error: Error): boolean {
  if (error instanceof DeadlineError) return false;
  return !(error instanceof OutgoingError) || FAULTS_OF_REPLY.has(error.code);
}

/** Has the course of the turn noted, to be asked by {@link isHandled} when the turn is over and its context gone. */
export function noteCourse(context: TurnContext): TurnCourse {
  const course: TurnCourse = { hasFailed: false, wasAnswered: false };
  context.turnState.set(COURSE, course);
  return course;
}

/** Notes that something that a user reads has gone out in this turn. */
export function noteAnswered(context: TurnContext): void {
  const course = courseOf(context);
  if (course !== undefined) course.wasAnswered = true;
}

/** Whether there is nothing left to be done for the turn's user: it did not fail, or only after its answer. */
export function isHandled({ hasFailed, wasAnswered }: TurnCourse): boolean {
  return !hasFailed || wasAnswered;
}

function courseOf(context: TurnContext): TurnCourse | undefined {
  return context.turnState.get<TurnCourse | undefined>(COURSE);
}

/** Lets a fault of this turn be found in the logs under the ID. */
export function setCorrelationId(context: TurnContext, correlationId: string): void {
  context.turnState.set(CORRELATION_ID, correlationId);
}

/** Lets the user be told of a fault of this turn in the language they chose. */
export function setSavedLocale(context: TurnContext, locale: string): void {
  context.turnState.set(SAVED_LOCALE, locale);
}

const SAVED_LOCALE = Symbol('language that the user of the turn chose');
const CORRELATION_ID = Symbol('correlation id of the turn');

const COURSE = Symbol('course of the turn');

/** A reply that the channel finds too large or cannot read, or that it fails at. */
const FAULTS_OF_REPLY: ReadonlySet<string> = new Set(['HTTP_400', 'HTTP_413', 'HTTP_500', 'HTTP_503']);

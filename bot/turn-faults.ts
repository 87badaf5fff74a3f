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

/** Answers a fault of a turn that was given its correlation ID by {@link setCorrelationId}. */
export async function answerTurnFault(
  context: TurnContext,
  error: Error,
  { logger, apologise }: TurnFaultParts,
): Promise<void> {
  const correlationId = String(context.turnState.get(CORRELATION_ID));
  logger.error({ correlationId, fault: noteFault(error) }, 'turn failed');
  if (!canApologise(error)) return;
  try {
    const savedLocale = context.turnState.get<string | undefined>(SAVED_LOCALE);
    await context.sendActivity(apologise(context.activity, correlationId, savedLocale));
  } catch (second) {
    logger.error({ correlationId, fault: noteFault(second) }, 'apology not delivered');
  }
}

/** Whether an apology could get through where a reply did not: only where the reply itself was at fault. */
function canApologise(error: Error): boolean {
  if (error instanceof DeadlineError) return false;
  return !(error instanceof OutgoingError) || FAULTS_OF_REPLY.has(error.code);
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

/** A reply that the channel finds too large, or cannot read. */
const FAULTS_OF_REPLY: ReadonlySet<string> = new Set(['HTTP_400', 'HTTP_413']);

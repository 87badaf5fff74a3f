/** What day it is for whoever runs a command. */
import { parseDate, SpanwiseError } from '../../src/index.js';

/** The calendar date in the time zone of the machine, `YYYY-MM-DD`. */
export function machineToday(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** @throws SpanwiseError `argument-invalid` where it is no calendar date */
export function readToday(text: string): string {
  if (parseDate(text) !== undefined) return text;
  throw new SpanwiseError(
    'argument-invalid',
    `Unexpected --today "${text}", expected a calendar date.`,
    'Give one as YYYY-MM-DD.',
  );
}

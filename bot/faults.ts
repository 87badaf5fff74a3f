/** What may be said about a fault in a log: never its message, which can quote what a user wrote. */
import { SpanwiseError } from '../src/index.js';
import { OutgoingError } from './delivery-errors.js';
import { sourceFrame } from './source-frames.js';

export interface FaultNote {
  readonly name: string;
  readonly code?: string;
  /** Where it was thrown, innermost first. */
  readonly frames?: readonly string[];
  readonly cause?: FaultNote;
}

/** Name, code and place of what was thrown, and of what caused it. */
export function noteFault(thrown: unknown, depth = 0): FaultNote {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const code = codeOf(thrown);
  const frames = framesOf(thrown);
  return {
    name: thrown.name,
    ...(code === undefined ? {} : { code }),
    ...(frames.length === 0 ? {} : { frames }),
    ...(thrown.cause === undefined || depth >= MAX_CAUSES
      ? {}
      : { cause: noteFault(thrown.cause, depth + 1) }),
  };
}

function codeOf(error: Error): string | undefined {
  if (error instanceof SpanwiseError || error instanceof OutgoingError) return error.code;
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && SYSTEM_CODE.test(code) ? code : undefined;
}

function framesOf(error: Error): string[] {
  // The lines before the first frame repeat the message, which can have lines of its own.
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  return lines
    .filter((line) => FRAME.test(line))
    .slice(0, MAX_FRAMES)
    .map(sourceFrame);
}

const MAX_CAUSES = 3;
const MAX_FRAMES = 8;

/** Matches `ECONNREFUSED`, `ERR_INVALID_URL` and `57P01`, of PostgreSQL; not a sentence. */
const SYSTEM_CODE = /^(?:[A-Z][A-Z0-9_]{2,40}|[0-9A-Z]{5})$/;

/** Matches `at read (/app/bot/server.js:10:3)`; not a line of a message that merely begins with "at". */
const FRAME = /^at \S.{0,300}:\d+:\d+\)?$/;

/**
 * Errors that a person can act on: a closed registry of codes, each with what went wrong and how to mend it.
 *
 * Bad content is never an error (it is a `Finding`); bad set-up is a `SpanwiseError`; a bug throws what it throws.
 */

/** Whose hands the mending is in. Decides the exit code of a command and the HTTP status of an answer. */
export type ErrorFault = 'set-up' | 'content' | 'caller';

/** Every code Spanwise can report. Codes are stable: a runbook may cite them. */
export const ERROR_FAULTS = {
  'argument-invalid': 'set-up',
  'argument-missing': 'set-up',
  'content-not-found': 'set-up',
  'content-empty': 'content',
  'index-not-found': 'set-up',
  'index-damaged': 'set-up',
  'index-version': 'set-up',
  'index-inconsistent': 'content',
  'questions-invalid': 'content',
  'catalogue-invalid': 'set-up',
  'baseline-invalid': 'set-up',
  'setting-invalid': 'set-up',
  'setting-missing': 'set-up',
  'port-unavailable': 'set-up',
  'store-unavailable': 'set-up',
  'key-server-unavailable': 'set-up',
  'store-file-gone': 'set-up',
  'store-newer': 'set-up',
  'store-conflict': 'caller',
  'store-value-too-large': 'caller',
  'conversation-gone': 'caller',
  'index-unaccepted': 'content',
  'publish-busy': 'set-up',
  'nothing-published': 'set-up',
} as const satisfies Record<string, ErrorFault>;

export type ErrorCode = keyof typeof ERROR_FAULTS;

/** One sentence on what was expected and found, one on how to mend it. */
export class SpanwiseError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor(code: ErrorCode, problem: string, remedy: string, options?: { cause?: unknown }) {
    super(problem, options);
    this.name = 'SpanwiseError';
    this.code = code;
    this.remedy = remedy;
  }

  get fault(): ErrorFault {
    return ERROR_FAULTS[this.code];
  }

  /** The one line that a terminal shows: problem, then remedy, then the code to look up. */
  toSentence(): string {
    return `${this.message} ${this.remedy} [${this.code}]`;
  }
}

/** The message of anything that was thrown, without its stack. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** What can go wrong with a question to the API, and the sentence that says so. */
import type { TextKey } from '../texts/text-key.js';

/** A refusal of the API, or that nobody answered (status 0). */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  readonly status: number;
  /** Of the problem document: the first of its errors, else its status. */
  readonly code: string;
  /** What the server says to it, in the language it was asked in. */
  readonly detail: string | undefined;
  /** When to ask again, where the server says so. */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, problem: unknown, retryAfter: string | null = null) {
    const { code, detail } = readProblem(problem);
    super(`${status} ${code ?? ''}`);
    this.status = status;
    this.code = code ?? (status === 0 ? 'offline' : String(status));
    this.detail = detail;
    const seconds = Number(retryAfter ?? Number.NaN);
    this.retryAfterMs = Number.isFinite(seconds) ? Math.max(1, seconds) * 1_000 : undefined;
  }
}

export function faultSentence(fault: unknown): TextKey {
  return fault instanceof ApiFault ? (SENTENCES[fault.status] ?? 'fault.server') : 'fault.page';
}

function readProblem(problem: unknown): { readonly code?: string; readonly detail?: string } {
  if (typeof problem !== 'object' || problem === null) return {};
  const { errors, detail } = problem as { errors?: unknown; detail?: unknown };
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const code = typeof first === 'object' && first !== null && 'code' in first ? first.code : undefined;
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof detail === 'string' && { detail }),
  };
}

const SENTENCES: Readonly<Record<number, TextKey>> = {
  0: 'fault.offline',
  400: 'fault.request',
  401: 'fault.key',
  403: 'fault.forbidden',
  404: 'fault.missing',
  414: 'fault.request',
  429: 'fault.often',
};

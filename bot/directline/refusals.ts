/** Refusals of the Direct Line: problem documents that also bear the code which its clients look for. */
import type { ProblemStatus } from '../problem.js';
import { DETAILS } from '../problem.js';
import type { Problem, RouteQuestion } from '../routes.js';

export function refusal(status: ProblemStatus, code: string, detail: string = DETAILS[status]): Problem {
  return { kind: 'problem', status, detail, more: { error: { code, message: detail } } };
}

export function forbidden(code: string): Problem {
  return refusal(403, code);
}

/** @param wait in how many milliseconds to ask again */
export function tooMany(wait: number): Problem {
  const seconds = Math.max(1, Math.ceil(wait / 1_000));
  return { ...refusal(429, 'TooManyRequests'), headers: { 'Retry-After': String(seconds) } };
}

/** Whether anything was sent, whatever became of reading it. */
export function hasBody({ headers = {} }: Pick<RouteQuestion, 'headers'>): boolean {
  return Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
}

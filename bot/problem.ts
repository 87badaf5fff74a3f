/**
 * Refusals as problem documents (RFC 9457). The words below are the same for everybody and repeat nothing of the request;
 * a route that takes inputs says in its own words what is wrong with them.
 */
import { STATUS_CODES } from 'node:http';
import type { Response } from 'restify';

/** Every status the bot refuses with, and what the caller can do about it. */
export const DETAILS = {
  400: 'The request is not valid.',
  401: 'Say who asks: send a token.',
  403: 'This is not for whoever asks.',
  404: 'There is nothing at this address.',
  405: 'This address does not take this method.',
  408: 'The request did not arrive in time.',
  413: 'The request body is too large.',
  414: 'The address of the request is too long.',
  415: 'Send application/json without a content encoding.',
  429: 'Too many requests. Try again later.',
  500: 'The request could not be handled.',
  503: 'The service is not ready.',
} as const;

export type ProblemStatus = keyof typeof DETAILS;

/**
 * Sends the problem document of a status.
 * @param detail says more where the caller can use it
 * @param more members beyond those of every problem document
 */
export function sendProblem(
  response: Response,
  status: ProblemStatus,
  detail: string = DETAILS[status],
  more: Readonly<Record<string, unknown>> = {},
): void {
  const title = STATUS_CODES[status] ?? '';
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, ...more });
  response.sendRaw(status, body, {
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(body)),
  });
}

/** The nearest status of ours to one that the HTTP library chose. */
export function problemStatusOf(status: unknown): ProblemStatus {
  if (typeof status === 'number' && status in DETAILS) return status as ProblemStatus;
  return typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500;
}

/** Routes beside the channel: a question and its answer as plain data, without anything of the HTTP library. */
import type { IncomingHttpHeaders } from 'node:http';
import type { ProblemStatus } from './problem.js';

export type Told = Content | Problem;

/** @typeParam Answer what the route tells, or a promise of it */
export interface Route<Answer extends Told | Promise<Told> = Told> {
  readonly method: 'GET' | 'POST' | 'OPTIONS';
  /** A path, `:name` standing for a part that varies, `*` for all that is left of it. */
  readonly path: string;
  answer(asked: RouteQuestion): Answer;
}

export interface RouteQuestion {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The path as it came, escapes and all. */
  readonly path?: string;
  /** The JSON that was sent, where the route is posted to; `undefined` where it was none. */
  readonly body: unknown;
  readonly headers?: IncomingHttpHeaders;
  /** Where the request comes from, as the connection tells it. */
  readonly address?: string;
  /** Under which the request is logged. */
  readonly correlationId?: string;
}

export interface Content {
  readonly kind: 'content';
  /** 200 where it is left out. */
  readonly status?: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent compressed to whoever takes it so, where it is long enough to gain by it. */
  readonly compress?: true;
}

export interface Problem {
  readonly kind: 'problem';
  readonly status: ProblemStatus;
  readonly detail: string;
  /** Members of the problem document beyond those that each has. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(value: unknown, status = 200): Content {
  return { kind: 'content', status, type: 'application/json', body: JSON.stringify(value) };
}

/** Routes beside the channel: a question and its answer as plain data, without anything of the HTTP library. */
import type { ProblemStatus } from './problem.js';

export interface Route {
  readonly method: 'GET' | 'POST';
  /** A path, `:name` standing for a part that varies. */
  readonly path: string;
  answer(asked: RouteQuestion): Content | Problem;
}

export interface RouteQuestion {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON that was sent, where the route is posted to; `undefined` where it was none. */
  readonly body: unknown;
}

export interface Content {
  readonly kind: 'content';
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Problem {
  readonly kind: 'problem';
  readonly status: ProblemStatus;
  readonly detail: string;
  /** Members of the problem document beyond those that each has. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export function json(value: unknown): Content {
  return { kind: 'content', type: 'application/json', body: JSON.stringify(value) };
}

/** Reads the query of a request by its schema, and tells in the reader's language what cannot be used of it. */
import { z } from 'zod';
import { ENGLISH, parseLocale, type Locale } from '../../src/index.js';
import { acceptedLocale } from '../accepted-locale.js';
import type { Problem, RouteQuestion } from '../routes.js';
import type { ApiTexts } from './api-texts.js';

/** The language to tell a caller faults in: of the query, of the program, or English. */
export function readerOf({ query, headers }: Pick<RouteQuestion, 'query' | 'headers'>): Locale {
  for (const name of LOCALES) {
    const given = query.get(name);
    const locale = given === null || given.length > 64 ? undefined : parseLocale(given);
    if (locale !== undefined) return locale;
  }
  return acceptedLocale(headers?.['accept-language'] ?? '') ?? ENGLISH;
}

/** @returns what the schema makes of the query, or the refusal of what it cannot make anything of */
export function readQuery<T extends z.ZodObject>(
  shape: T,
  asked: RouteQuestion,
  texts: ApiTexts,
): { readonly value: z.infer<T> } | Problem {
  const faults = faultsIn(shape, asked.query);
  const [first] = faults;
  const read = shape.safeParse(Object.fromEntries(asked.query));
  if (first === undefined && read.success) return { value: read.data };
  const reader = readerOf(asked);
  const errors = faults.slice(0, MOST_ERRORS).map((fault) => ({
    parameter: fault.name.slice(0, LONGEST_NAME),
    code: fault.code,
    detail: texts.parameter(fault, reader),
  }));
  return { kind: 'problem', status: 400, detail: errors[0]?.detail ?? '', more: { errors } };
}

/** What is wrong with a parameter; texts and numbers to tell it with. */
export interface ParameterFault {
  readonly name: string;
  readonly code: 'unknown' | 'repeated' | 'missing' | 'number' | 'choice' | 'day' | 'long' | 'locale';
  readonly actual: string;
  /** The names or values that there are. */
  readonly known?: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

function faultsIn(shape: z.ZodObject, query: URLSearchParams): ParameterFault[] {
  const known = Object.keys(shape.shape);
  const given = [...new Set(query.keys())];
  const unknown = given
    .filter((name) => !known.includes(name))
    .map((name): ParameterFault => ({ name, code: 'unknown', actual: name, known }));
  const repeated = given
    .filter((name) => known.includes(name) && query.getAll(name).length > 1)
    .map((name): ParameterFault => ({ name, code: 'repeated', actual: '' }));
  const read = shape.safeParse(Object.fromEntries(given.map((name) => [name, query.get(name)])));
  const wrong = (read.error?.issues ?? [])
    .filter(({ path: [name] }) => typeof name === 'string' && known.includes(name))
    .map((issue) => faultOf(shape, issue, query.get(String(issue.path[0])) ?? ''));
  const locales = LOCALES.filter((name) => known.includes(name) && query.has(name))
    .filter(
      (name) =>
        parseLocale(query.get(name) ?? '') === undefined && !wrong.some((fault) => fault.name === name),
    )
    .map((name): ParameterFault => ({ name, code: 'locale', actual: query.get(name) ?? '' }));
  return [...wrong, ...locales, ...repeated, ...unknown];
}

function faultOf(shape: z.ZodObject, issue: z.core.$ZodIssue, actual: string): ParameterFault {
  const name = String(issue.path[0]);
  if (LOCALES.includes(name)) return { name, code: 'locale', actual };
  if (issue.code === 'invalid_value')
    return { name, code: 'choice', actual, known: issue.values.map(String) };
  if (issue.code === 'invalid_format') return { name, code: 'day', actual };
  const { type, minimum = 0, maximum = 0, maxLength = 0 } = limitsOf(shape, name);
  if (type === 'integer') return { name, code: 'number', actual, from: minimum, to: maximum };
  return issue.code === 'too_big'
    ? { name, code: 'long', actual: '', to: maxLength }
    : { name, code: 'missing', actual: '' };
}

interface Limits {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

function limitsOf(shape: z.ZodObject, name: string): Limits {
  const { properties } = z.toJSONSchema(shape, { io: 'input' }) as { properties?: Record<string, Limits> };
  return properties?.[name] ?? {};
}

/** Parameters that are language tags. */
const LOCALES = ['replyLocale', 'locale'];
const MOST_ERRORS = 20;
const LONGEST_NAME = 60;

/** Reads what Teams sends to the message extension; any of it can be missing, huge or altered by hand. */
import { z } from 'zod';
import { plainText } from '../../src/index.js';

/** Not of the form of a request at all: to be answered with 400. */
export class BadRequest extends Error {
  constructor(options?: ErrorOptions) {
    super('BadRequest', options);
    this.name = 'BadRequest';
  }
}

export interface QueryRequest {
  readonly commandId: string;
  /** Empty before anything is typed. */
  readonly query: string;
  /** The tag of the language to reply in; empty for that of the query. */
  readonly language: string;
  readonly skip: number;
  readonly count: number;
}

/** @throws BadRequest */
export function readQuery(value: unknown): QueryRequest {
  const { commandId, parameters, queryOptions } = parse(QUERY, value);
  const named = (name: string): unknown => parameters.find((parameter) => parameter.name === name)?.value;
  const isInitial = INITIAL.safeParse(named('initialRun')).success;
  return {
    commandId,
    query: isInitial ? '' : TEXT.parse(named('query')).trim(),
    language: TAG.parse(named('language')),
    skip: queryOptions.skip,
    count: queryOptions.count,
  };
}

export interface TaskRequest {
  readonly commandId: string;
  /** The text of the message that the command was called from; empty from the compose box. */
  readonly message: string;
}

/** @throws BadRequest */
export function readTask(value: unknown): TaskRequest {
  const { commandId, messagePayload } = parse(TASK, value);
  const { contentType, content } = messagePayload.body;
  const text = contentType === 'text' ? content : plainText(content.replace(BREAKS, ' '));
  return { commandId, message: text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE) };
}

/** What a press on a button of the task module sends back, with the fields of its card. */
export interface Submitted {
  readonly commandId: string;
  readonly query: string;
  readonly language: string;
  /** The ID of the entry picked; empty where none is. */
  readonly entry: string;
  /** `undefined` where no button of ours sent it. */
  readonly press?: { readonly kind: 'search' | 'insert'; readonly locale: string };
}

/** @throws BadRequest */
export function readSubmitted(value: unknown): Submitted {
  const { commandId, data } = parse(SUBMITTED, value);
  const { query, language, entry, spanwise } = data;
  return { commandId, query: query.trim(), language, entry, ...(spanwise && { press: spanwise }) };
}

/** @throws BadRequest */
export function readLink(value: unknown): string {
  return parse(z.object({ url: z.string() }), value).url;
}

/** The data that a result bears which is fetched in full when it is picked. */
export interface Selected {
  readonly entryId: string;
  readonly locale: string;
}

/** @throws BadRequest */
export function readSelected(value: unknown): Selected {
  return parse(z.object({ spanwise: SELECTED }), value).spanwise;
}

function parse<T>(shape: z.ZodType<T>, value: unknown): T {
  const read = shape.safeParse(value);
  if (read.success) return read.data;
  // The cause stays behind: its message quotes what was sent.
  throw new BadRequest();
}

/** Teams asks for 25 at a time. */
export const MOST_RESULTS = 25;
/** Nobody pages as far; bounds what is asked of a source of entries. */
const MOST_SKIPPED = 10_000;
const LONGEST_QUERY = 4_000;
const LONGEST_MESSAGE = 500;

const TEXT = z
  .string()
  .transform((text) => text.slice(0, LONGEST_QUERY))
  .catch('');
const TAG = z.string().max(64).catch('');
const COMMAND = z.string().min(1).max(256);
const INITIAL = z.union([z.literal(true), z.string().regex(/^true$/i)]);

const number = (fallback: number, least: number, most: number): z.ZodType<number> =>
  z
    .number()
    .transform((value) => Math.min(Math.max(Math.trunc(value), least), most))
    .catch(fallback);

const QUERY = z.object({
  commandId: COMMAND,
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown() }))
    .max(100)
    .catch([]),
  queryOptions: z
    .object({ skip: number(0, 0, MOST_SKIPPED), count: number(MOST_RESULTS, 1, MOST_RESULTS) })
    .catch({ skip: 0, count: MOST_RESULTS }),
});

const NO_BODY = { body: { contentType: 'text', content: '' } };

const TASK = z.object({
  commandId: COMMAND,
  messagePayload: z
    .object({
      body: z.object({ contentType: z.string().catch('html'), content: TEXT }),
    })
    .catch(NO_BODY),
});

const SUBMITTED = z.object({
  commandId: COMMAND,
  data: z
    .object({
      query: TEXT,
      language: TAG,
      entry: z.string().max(256).catch(''),
      spanwise: z
        .object({ kind: z.enum(['search', 'insert']), locale: TAG })
        .optional()
        .catch(undefined),
    })
    .catch({ query: '', language: '', entry: '' }),
});

const SELECTED = z.object({ entryId: z.string().min(1).max(256), locale: TAG });

/** Matches the tags of a message that part words: `<br>`, `</p>`, `</div>`; not `<b>`. */
const BREAKS = /<(?:br|\/p|\/div|\/li|\/td)\b[^<>]{0,256}>/gi;

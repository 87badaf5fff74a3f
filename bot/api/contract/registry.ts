/** The names that the schemas of the API have in the OpenAPI document, and the building stones that many share. */
import { z } from 'zod';
import { SPAN_ID } from '../../../src/index.js';

/** Every schema with a name of its own: a component of the document. */
export const components = z.registry<{ id: string }>();

/** Gives a schema its name in the document. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  components.add(schema, { id });
  return schema;
}

/** A language tag as it comes in; `parseLocale` has the last word. */
export const localeParameter = z
  .string()
  .max(64)
  .regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/);

/** A canonical language tag as it goes out. */
export const localeTag = z.string();

export const spanIdText = z.string().regex(SPAN_ID);

/** A day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A day of a file, which may not say it: then it is empty. */
export const dayOrEmpty = z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/);

export const page = z.coerce.number().int().min(1).max(10_000);
export const pageSize = z.coerce.number().int().min(1).max(100);

/** Of lists whose items are a line each, so that a whole index can be drawn. */
export const listSize = z.coerce.number().int().min(1).max(1_000);

/** What every list that comes page by page tells beside its items. */
export const paging = { page: z.int().min(1), pageSize: z.int().min(1), total: z.int().min(0) };

export const runShape = named(
  'Run',
  z.strictObject({ text: z.string(), bold: z.boolean().optional(), href: z.string().optional() }),
);

export const translationShape = named('Translation', z.enum(['MT', 'HT', 'unknown']));

/** Where a text comes from. An English text comes out of a localized file, whose locale this names. */
export const sourceShape = named(
  'Source',
  z.strictObject({
    document: z.string(),
    locale: localeTag,
    /** The English revision; empty where the file does not say. */
    revision: z.string(),
    translation: translationShape,
    date: dayOrEmpty,
    /** The newest English still has this entry. */
    newest: z.boolean(),
  }),
);

/** How a version stands to the newest English: the same, other sentences, or an entry that it no longer has. */
export const stateShape = named('State', z.enum(['current', 'outdated', 'dropped']));

export const problemShape = named(
  'Problem',
  z.strictObject({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    /** Every part of the request that cannot be used; the one that `detail` tells comes first. */
    errors: z
      .array(
        z.strictObject({
          /** Of the query or the path. */
          parameter: z.string().optional(),
          /** Into the body (RFC 6901). */
          pointer: z.string().optional(),
          input: z.string().optional(),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  }),
);

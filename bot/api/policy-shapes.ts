/** What the policy routes take and answer, as schemas. */
import { z } from 'zod';
import { localeParameter } from './contract/registry.js';

export const policiesQuery = z.strictObject({ locale: localeParameter.optional() });

/** Inputs are read one by one, so that each can be told by its name. */
export const policyRequestShape = z.strictObject({
  /** Also tells the result part by part, for who lays it out. */
  parts: z.boolean().optional(),
  inputs: z.record(z.string(), z.unknown()).optional(),
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: z.string().optional(),
  locale: z.string().optional(),
});

const date = z.iso.date();
const named = z.record(z.string(), z.string());

/** What something is called, and its value as people write it. */
const labelled = z.array(z.strictObject({ name: z.string(), label: z.string(), value: z.string() }));

export const policyResultShape = z.strictObject({
  check: z.string(),
  verdict: z.string(),
  inputs: named,
  dates: z.record(z.string(), date),
  days: z.strictObject({ untilOpen: z.int().optional(), left: z.int().optional() }),
  facts: named,
  assumptions: z.array(z.string()),
  evidence: z.array(
    z.strictObject({ spanIds: z.array(z.string()), source: z.string(), newest: z.boolean() }),
  ),
  text: z.string(),
  /** The same in words, part by part; where it was asked for. */
  parts: z
    .strictObject({
      locale: z.string(),
      title: z.string(),
      verdict: z.string(),
      inputs: labelled,
      dates: labelled,
      days: z.string().optional(),
      facts: z.array(z.string()),
      assumptions: z.array(z.string()),
      rules: z.array(
        z.strictObject({
          sentence: z.string(),
          locale: z.string(),
          /** Where the sentence is in another language. */
          english: z.string().optional(),
          spanIds: z.array(z.string()),
          newest: z.boolean(),
          /** Says that the sentence is not in the reader's language. */
          note: z.string().optional(),
        }),
      ),
    })
    .optional(),
});

const inputShape = z.strictObject({
  name: z.string(),
  type: z.enum(['date', 'count', 'choice', 'text']),
  optional: z.literal(true).optional(),
  /** A date that cannot be after today. */
  mustBePast: z.literal(true).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
  values: z.array(z.string()).optional(),
  /** What the values are called. */
  choices: z.array(z.strictObject({ value: z.string(), label: z.string() })).optional(),
  question: z.string(),
  form: z.string(),
});

export const policyListShape = z.strictObject({
  policies: z.array(z.strictObject({ check: z.string(), title: z.string(), inputs: z.array(inputShape) })),
});

export const policyProblemShape = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.union([z.literal(400), z.literal(404)]),
  detail: z.string(),
  /** Every part of the request that cannot be used; the one that `detail` tells comes first. */
  errors: z
    .array(z.strictObject({ pointer: z.string(), input: z.string(), code: z.string(), detail: z.string() }))
    .optional(),
});

export type PolicyError = NonNullable<z.infer<typeof policyProblemShape>['errors']>[number];

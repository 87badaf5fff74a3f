/** What the API takes and answers where something is looked for: search, suggestions, terms. */
import { z } from 'zod';
import {
  localeParameter,
  localeTag,
  named,
  page,
  pageSize,
  paging,
  sourceShape,
  spanIdText,
} from './registry.js';

/** Longer than any question; what is longer is refused. */
const queryText = z.string().max(2_000);

/** How an entry was found: by its words, or named by the query as a whole. */
const matchShape = named('Match', z.enum(['words', 'span', 'receipt', 'entry', 'sentence']));

export const searchQuery = z.strictObject({
  q: queryText,
  /** The language of the query; told from the text where it is left out. */
  locale: localeParameter.optional(),
  /** The language to show results in; that of the query where it is left out. */
  replyLocale: localeParameter.optional(),
  document: z.string().max(300).optional(),
  kind: z.enum(['question', 'how-to']).optional(),
  page: page.default(1),
  pageSize: pageSize.default(10),
});

/** A piece of text with what was looked for in it: `[from, to)` in UTF-16 units. */
const marksShape = named('Marks', z.array(z.tuple([z.int().min(0), z.int().min(0)])));

export const searchShape = named(
  'SearchResults',
  z.strictObject({
    ...paging,
    /** What the bot would do with the question: answer it, offer choices, or say that it does not know. */
    kind: z.enum(['found', 'ambiguous', 'none']),
    match: matchShape,
    /** 0 to 1: how sure it is that the first result answers; comparable between queries. */
    confidence: z.number().min(0).max(1),
    /** The language of the query: given or told from the text. */
    locale: localeTag,
    detectedLocale: localeTag,
    replyLocale: localeTag,
    /** Where a sentence or a span was found, its ID: the one to light up. */
    spanId: spanIdText.optional(),
    /** Where a receipt was found, its code. */
    receipt: z.string().optional(),
    results: z.array(
      z.strictObject({
        entryId: z.string(),
        kind: z.enum(['question', 'how-to']),
        document: z.string(),
        /** Comparable within one answer only. */
        score: z.number(),
        /** 0 to 1: that of the answer for the best result, in proportion to their scores for the others. */
        confidence: z.number().min(0).max(1),
        /** The language of the texts below: `replyLocale`, or what stands in for it. */
        locale: localeTag,
        /** The language whose words found it. */
        matchedLocale: localeTag,
        path: z.array(z.string()),
        title: z.string(),
        /** The title in English, for who does not read that language. */
        english: z.string(),
        snippet: z.strictObject({
          text: z.string(),
          marks: marksShape,
          spanId: spanIdText.optional(),
        }),
        source: sourceShape,
        locales: z.array(localeTag),
      }),
    ),
  }),
);

export const suggestQuery = z.strictObject({
  q: queryText,
  locale: localeParameter.optional(),
  replyLocale: localeParameter.optional(),
});

export const suggestShape = named(
  'Suggestions',
  z.strictObject({
    suggestions: z
      .array(
        z.strictObject({
          kind: z.enum(['question', 'entry', 'span', 'sentence', 'receipt']),
          /** What to show. */
          text: z.string(),
          /** A question or entry in English. */
          english: z.string().optional(),
          /** Where in it the typed words stand. */
          marks: marksShape,
          locale: localeTag,
          /** `null` for a sentence outside entries. */
          entryId: z.string().nullable(),
          spanId: spanIdText.optional(),
          receipt: z.string().optional(),
          document: z.string(),
        }),
      )
      .max(8),
  }),
);

export const termsQuery = z.strictObject({
  q: z.string().min(1).max(200),
  /** Only how this locale renders it. */
  locale: localeParameter.optional(),
  /** Which side the term is looked for on; `auto` takes the English, and the others where that has none. */
  side: z.enum(['auto', 'source', 'target']).default('auto'),
  document: z.string().max(300).optional(),
  page: page.default(1),
  pageSize: pageSize.default(20),
});

/** A concordance. */
export const termsShape = named(
  'Terms',
  z.strictObject({
    ...paging,
    q: z.string(),
    /** The side the term was found on; the renderings are of the other. */
    side: z.enum(['source', 'target']),
    /** How it is rendered, commonest first, by locale. */
    renderings: z.array(
      z.strictObject({
        locale: localeTag,
        /** How many different sentences have the term. */
        sentences: z.int().min(0),
        forms: z.array(
          z.strictObject({
            text: z.string(),
            /** In how many of those sentences this stands. */
            count: z.int().min(1),
            /** 0 to 1: how much term and form go together. */
            strength: z.number().min(0).max(1),
          }),
        ),
      }),
    ),
    /** Each different pair once, with its first place. */
    sentences: z.array(
      z.strictObject({
        spanId: spanIdText,
        locale: localeTag,
        document: z.string(),
        entryId: z.string().nullable(),
        /** In how many places the same pair stands. */
        count: z.int().min(1),
        target: z.string(),
        source: z.string(),
        marks: z.strictObject({ target: marksShape, source: marksShape }),
      }),
    ),
  }),
);

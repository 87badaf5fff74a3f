/** What the API answers about the index as a whole, and about what was asked and judged. */
import { z } from 'zod';
import { SEVERITIES } from '../../../src/index.js';
import { day, localeParameter, localeTag, named, stateShape } from './registry.js';

const coverageShape = named(
  'Coverage',
  z.strictObject({
    locale: localeTag,
    current: z.int().min(0),
    outdated: z.int().min(0),
    dropped: z.int().min(0),
    missing: z.int().min(0),
  }),
);

export const localesShape = named(
  'Locales',
  z.strictObject({
    locales: z.array(
      z.strictObject({
        locale: localeTag,
        /** What the language is called in itself. */
        name: z.string(),
        documents: z.int().min(0),
        entries: z.int().min(0),
        coverage: coverageShape,
      }),
    ),
  }),
);

export const indexShape = named(
  'Index',
  z.strictObject({
    version: z.string(),
    locales: z.array(localeTag),
    counts: z.strictObject({
      documents: z.int().min(0),
      files: z.int().min(0),
      entries: z.int().min(0),
      sentences: z.int().min(0),
    }),
    coverage: z.array(coverageShape),
    /** For a picture: every document by locale. */
    documents: z.array(
      z.strictObject({ name: z.string(), entries: z.int().min(0), coverage: z.array(coverageShape) }),
    ),
    findings: z.strictObject({
      /** What the build of this index found, by check; the gravest first. */
      checks: z.array(
        z.strictObject({ check: z.string(), severity: z.enum(SEVERITIES), count: z.int().min(1) }),
      ),
      /** Rules of policy checks that the content no longer states as they were read. */
      rules: z.array(
        z.strictObject({
          check: z.string(),
          rule: z.string(),
          status: z.enum(['missing', 'changed', 'contradicted']),
        }),
      ),
      /** Newest versions of a locale that do not say what the newest English says; up to 500. */
      outdated: z.array(
        z.strictObject({
          entryId: z.string(),
          locale: localeTag,
          state: stateShape,
          changed: z.int().min(0),
          added: z.int().min(0),
        }),
      ),
    }),
  }),
);

export const questionsQuery = z.strictObject({
  locale: localeParameter.optional(),
  kind: z.enum(['none', 'ambiguous', 'thumbs-down']).optional(),
  from: day.optional(),
  /** Where the page before ended: its `next`. */
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const questionsShape = named(
  'UnansweredQuestions',
  z.strictObject({
    questions: z.array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        locale: localeTag,
        kind: z.enum(['none', 'ambiguous', 'thumbs-down']),
        count: z.int().min(1),
        firstAt: z.iso.datetime(),
        lastAt: z.iso.datetime(),
      }),
    ),
    next: z.string().optional(),
  }),
);

export const questionCountsQuery = z.strictObject({
  locale: localeParameter.optional(),
  from: day.optional(),
  to: day.optional(),
});

/** How often nothing was found, several fitted alike, and an answer did not help. */
const unansweredCounts = {
  none: z.int().min(0),
  ambiguous: z.int().min(0),
  'thumbs-down': z.int().min(0),
};

export const questionCountsShape = named(
  'UnansweredSummary',
  z.strictObject({
    totals: z.strictObject(unansweredCounts),
    byLocale: z.array(z.strictObject({ locale: localeTag, ...unansweredCounts })),
    /** By day in UTC, and by locale within each. */
    byDay: z.array(z.strictObject({ day, locale: localeTag, ...unansweredCounts })),
  }),
);

export const feedbackQuery = z.strictObject({
  locale: localeParameter.optional(),
  entryId: z.string().max(300).optional(),
  from: day.optional(),
  to: day.optional(),
});

const ratingsShape = { up: z.int().min(0), down: z.int().min(0) };

export const feedbackShape = named(
  'FeedbackSummary',
  z.strictObject({
    totals: z.strictObject(ratingsShape),
    byLocale: z.array(z.strictObject({ locale: localeTag, ...ratingsShape })),
    /** By day in UTC, and by locale within each. */
    byDay: z.array(z.strictObject({ day, locale: localeTag, ...ratingsShape })),
    /** Those with the most thumbs down first; up to 200. */
    byEntry: z.array(
      z.strictObject({ entryId: z.string(), locale: localeTag, title: z.string(), ...ratingsShape }),
    ),
    /** What people wrote or chose as a reason, the latest first; up to 100. */
    remarks: z.array(
      z.strictObject({
        entryId: z.string(),
        locale: localeTag,
        rating: z.enum(['up', 'down']),
        reason: z.string().optional(),
        comment: z.string().optional(),
        receipt: z.string().optional(),
        at: z.iso.datetime(),
      }),
    ),
  }),
);

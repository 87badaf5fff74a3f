/** What the API takes and answers about entries, spans and receipts. */
import { z } from 'zod';
import {
  dayOrEmpty,
  listSize,
  localeParameter,
  localeTag,
  named,
  page,
  paging,
  runShape,
  sourceShape,
  spanIdText,
  stateShape,
  translationShape,
} from './registry.js';

const roleShape = named('Role', z.enum(['question', 'heading', 'answer', 'other']));

/**
 * One sentence in two languages, without markup. `key` is the same for the same English sentence of the entry in every
 * version, so that any two locales stand side by side by it. Text between sentences has neither `key` nor `spanId`. In
 * the English version `target` and `source` are the same.
 */
const sentenceShape = named(
  'Sentence',
  z.strictObject({
    spanId: spanIdText.optional(),
    key: z.int().min(0).optional(),
    role: roleShape,
    target: z.array(runShape),
    source: z.array(runShape),
    /** The newest English no longer says this. */
    changed: z.literal(true).optional(),
  }),
);

/** One block of an answer; a table row has several cells, every other block one. */
const blockShape = named(
  'Block',
  z.strictObject({
    kind: z.enum(['heading', 'paragraph', 'item', 'row', 'code', 'image']),
    /** Of a heading its depth, 1 to 6; elsewhere how many lists the block is in. */
    level: z.int().min(0),
    /** `-` or `3.` */
    marker: z.string().optional(),
    /** `note`, `important` */
    alert: z.string().optional(),
    /** Where an image lies. */
    src: z.string().optional(),
    cells: z.array(z.array(sentenceShape)),
  }),
);

const pairShape = named('Pair', z.strictObject({ target: z.string(), source: z.string() }));

/** The entry as one localized file has it. */
const versionShape = named(
  'Version',
  z.strictObject({
    locale: localeTag,
    /** The newest of its locale; the others are older revisions. */
    current: z.boolean(),
    state: stateShape,
    source: sourceShape,
    /** The file in the content, for writers. */
    file: z.string(),
    line: z.int().min(1),
    /** The headings above, outermost first. */
    path: z.array(pairShape),
    /** The question or heading in one line, without its marker. */
    title: pairShape,
    question: z.array(sentenceShape),
    blocks: z.array(blockShape),
    /** Sentences that the newest English no longer has, each with the one that stands in its place where one is alike. */
    changed: z.array(
      z.strictObject({ spanId: spanIdText, source: z.string(), replacedBy: spanIdText.optional() }),
    ),
    /** Sentences of the newest English that this version lacks, in English. */
    added: z.array(z.strictObject({ spanId: spanIdText, role: roleShape, source: z.string() })),
  }),
);

export const entryShape = named(
  'Entry',
  z.strictObject({
    id: z.string(),
    kind: z.enum(['question', 'how-to']),
    document: z.string(),
    /** The locales that have it, English first. */
    locales: z.array(localeTag),
    /** The policy checks whose rules stand in it. */
    checks: z.array(z.string()),
    /** Where relative links of its texts are read from, `{locale}` in it. */
    docsUrl: z.string(),
    /** The English version first, the others by locale, and the newest first within each. */
    versions: z.array(versionShape),
    /** The entries around it in its document, nearest first: their English titles, and by locale those there are. */
    neighbours: z.array(
      z.strictObject({ id: z.string(), title: z.string(), titles: z.record(z.string(), z.string()) }),
    ),
  }),
);

export const entriesQuery = z.strictObject({
  document: z.string().max(300).optional(),
  kind: z.enum(['question', 'how-to']).optional(),
  /** The language to tell titles in; English where it is left out or an entry lacks it. */
  replyLocale: localeParameter.optional(),
  page: page.default(1),
  pageSize: listSize.default(50),
});

export const entriesShape = named(
  'EntryList',
  z.strictObject({
    ...paging,
    entries: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['question', 'how-to']),
        document: z.string(),
        locale: localeTag,
        title: z.string(),
        /** By locale; a locale that lacks the entry is left out. */
        states: z.record(z.string(), stateShape),
        /** By locale, how the version that `states` is of was translated; English is the source, and left out. */
        translations: z.record(z.string(), translationShape),
      }),
    ),
  }),
);

export const spanShape = named(
  'Span',
  z.strictObject({
    id: spanIdText,
    /** The same ID can stand in several documents. */
    places: z.array(
      z.strictObject({
        document: z.string(),
        locale: localeTag,
        revision: z.string(),
        file: z.string(),
        line: z.int().min(1),
        role: roleShape,
        /** `null` outside entries. */
        entryId: z.string().nullable(),
        /** Without markup. */
        target: z.string(),
        source: z.string(),
        /** Exactly as it stands between the tags. */
        markdown: pairShape,
        /** The same English sentence of the same revision in the other locales. */
        siblings: z.array(z.strictObject({ spanId: spanIdText, locale: localeTag, target: z.string() })),
      }),
    ),
  }),
);

export const receiptShape = named(
  'Receipt',
  z.strictObject({
    code: z.string(),
    entryId: z.string(),
    locale: localeTag,
    revision: z.string(),
    /** When the text was shown first. */
    at: z.iso.datetime(),
    indexVersion: z.string(),
    /** The index of today is the one that the text came from. */
    sameIndex: z.boolean(),
    /** The index still has the entry. */
    entryExists: z.boolean(),
    /** What was shown, in its own language; missing where it was kept in a shape that is no more. */
    shown: z
      .strictObject({
        question: z.string(),
        blocks: z.array(
          z.strictObject({
            kind: z.string(),
            level: z.int().min(0),
            marker: z.string().optional(),
            alert: z.string().optional(),
            src: z.string().optional(),
            cells: z.array(
              z.array(z.strictObject({ spanId: z.string().optional(), runs: z.array(runShape) })),
            ),
          }),
        ),
      })
      .optional(),
  }),
);

export const documentsShape = named(
  'Documents',
  z.strictObject({
    documents: z.array(
      z.strictObject({
        name: z.string(),
        entries: z.int().min(0),
        files: z.array(
          z.strictObject({
            locale: localeTag,
            title: z.string(),
            file: z.string(),
            revision: z.string(),
            translation: translationShape,
            date: dayOrEmpty,
            handoff: dayOrEmpty,
            pairs: z.int().min(0),
            entries: z.int().min(0),
          }),
        ),
      }),
    ),
  }),
);

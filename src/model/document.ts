/** One localized file: where it comes from, its pairs, its blocks and its entries. */
import { compareText, ENGLISH, type Locale } from '../text/index.js';

declare const spanIdBrand: unique symbol;

/**
 * Five hex digits of the file and a sentence counter: `7c473-119`. Unique only together with its file. The IDs of
 * YAML FAQ files, which have none, are ours, and say so: `yml51c04be-119`, or `seq51c04be-119` where the English
 * was found by the order of the questions, as it is of another revision.
 */
export type SpanId = string & { readonly [spanIdBrand]: true };

/** One sentence in two languages, exactly as it stands between the tags. */
export interface SpanPair {
  readonly id: SpanId;
  /** The localized side, markup and all. */
  readonly target: string;
  /** The English side, markup and all. */
  readonly source: string;
  /** 1-based place of the opening tag in the file. */
  readonly line: number;
  readonly column: number;
}

/** How a file came to its language: machine or human translation, or the file does not say. */
export type Translation = 'MT' | 'HT' | 'unknown';

export interface Provenance {
  readonly locale: Locale;
  /** The English revision translated (`ms.sourcegitcommit`); empty where the file does not say. */
  readonly revision: string;
  readonly translation: Translation;
  /** `ms.date` as `YYYY-MM-DD`; empty where missing or the placeholder 9/9/9999. */
  readonly date: string;
  /** `ms.lasthandoff` as `YYYY-MM-DD`; empty where missing. */
  readonly handoff: string;
  /** The localized title, or empty. */
  readonly title: string;
}

/** What stands inside a block, in reading order. Literal text is the same on both sides. */
export type Inline =
  | { readonly kind: 'pair'; readonly pair: number; readonly href?: string; readonly bold?: true }
  | { readonly kind: 'text'; readonly text: string; readonly href?: string; readonly bold?: true }
  | { readonly kind: 'break' }
  | { readonly kind: 'cell' };

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'image';

export interface Block {
  readonly kind: BlockKind;
  /** For headings their depth, 1 to 6; elsewhere how many lists the block is in. */
  readonly level: number;
  /** For list items what stands before them: `-` or `3.`. */
  readonly marker?: string;
  /** For blocks inside an alert its label in lower case: `note`, `important`. */
  readonly alert?: string;
  /** For headings their anchors (`<a name="slug">`), taken from the English, equal in every locale. */
  readonly anchors?: readonly string[];
  /** For images where they lie. */
  readonly src?: string;
  readonly inlines: readonly Inline[];
}

export type EntryKind = 'question' | 'how-to';

/** One question with its answer, or one how-to section; numbers are places in `pairs` and `blocks`. */
export interface Entry {
  readonly kind: EntryKind;
  /** The pairs of the headings above, outermost first, the title left out. */
  readonly path: readonly number[];
  /** The pairs of the question or heading, its marker's pair included. */
  readonly question: readonly number[];
  /** The pairs of the answer in reading order, its marker's pair included. */
  readonly answer: readonly number[];
  /** The answer's blocks. Where question and answer share a block (tables), the block is cut to the answer. */
  readonly blocks: readonly Block[];
  /** The first pair of the answer bears a marker (`A:`) on the English side. */
  readonly answerMarked: boolean;
  /** The first pair of the question bears a marker (`Q:`) on the English side. */
  readonly questionMarked: boolean;
  /** The anchors of the question's own heading, or of the nearest heading above. */
  readonly anchors: readonly string[];
}

export interface Document extends Provenance {
  /** Path of the document below its locale, without `.md`: the same in every locale. */
  readonly name: string;
  /** Path of the file as given to the build, for findings. */
  readonly file: string;
  readonly pairs: readonly SpanPair[];
  readonly entries: readonly Entry[];
}

/** A document as parsed, with all its blocks, those outside entries too. */
export interface ParsedDocument extends Document {
  readonly blocks: readonly Block[];
}

/**
 * Orders two files of one document by the age of their English: `ms.date`, then `ms.lasthandoff`, then the
 * revision string; files alike in all three by locale and path, so that the order never depends on the disk. A file
 * in English is never older than what was translated from it on its day.
 */
export function compareAge(left: Document, right: Document): number {
  return (
    compareText(left.date || left.handoff, right.date || right.handoff) ||
    Number(left.locale === ENGLISH) - Number(right.locale === ENGLISH) ||
    compareText(left.handoff, right.handoff) ||
    compareText(left.revision, right.revision) ||
    compareText(right.locale, left.locale) ||
    compareText(right.file, left.file)
  );
}

/** Matches a span ID such as `7c473-119` or `yml51c04be-119`; not `7c473` and not `7C473-119`. */
export const SPAN_ID = /^(?:[0-9a-f]{5}|(?:yml|seq)[0-9a-f]{7})-[0-9]{3,6}$/;

/** @returns the branded ID, or `undefined` where the text is not of the form */
export function parseSpanId(text: string): SpanId | undefined {
  return SPAN_ID.test(text) ? (text as SpanId) : undefined;
}

/**
 * What is typed or pasted for IDs in the spelling that they have: a letter or a mail makes capitals, wide digits and
 * other hyphens of them, and blanks beside them.
 */
export function spanIdSpelling(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(HYPHEN, '-');
}

/** Whether the ID is one of ours: the file that it stands for has none. */
export function isSyntheticId(id: SpanId): boolean {
  return /^(?:yml|seq)/.test(id);
}

/** Whether English and translation of a document were brought together by their order alone. */
export function isPairedBySequence({ pairs }: Pick<Document, 'pairs'>): boolean {
  return pairs[0]?.id.startsWith('seq') ?? false;
}

/** The sentence counter of an ID: 119 of `7c473-119`. */
export function spanNumber(id: SpanId): number {
  return Number(id.slice(id.indexOf('-') + 1));
}

/** The file's digits of an ID: `7c473` of `7c473-119`. */
export function spanPrefix(id: SpanId): string {
  return id.slice(0, id.indexOf('-'));
}

/** Matches hyphens and dashes of any kind, and the minus sign. */
const HYPHEN = /[\p{Pd}\u2212]/gu;

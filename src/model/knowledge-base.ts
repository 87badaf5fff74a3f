/** All documents of a build, their entries aligned over locales and revisions. */
import type { Locale } from '../text/index.js';
import type { Document, EntryKind, SpanId } from './document.js';

declare const entryIdBrand: unique symbol;

/** Stable name of an entry over locales, revisions and rebuilds: `benefits-faq/renew-action-pack`. */
export type EntryId = string & { readonly [entryIdBrand]: true };

/** One entry as one localized file has it. */
export interface EntryVersion {
  readonly locale: Locale;
  /** Which side of the pairs is meant: `source` for the English version, `target` for all others. */
  readonly side: 'target' | 'source';
  /** Place in `KnowledgeBase.documents`. */
  readonly document: number;
  /** Place in that document's `entries`. */
  readonly entry: number;
  /** The newest English of the document still has this entry. */
  readonly newest: boolean;
  /** The sentences of this version whose English the newest English no longer has in this entry. */
  readonly changed: readonly SpanId[];
  /** The sentences of the newest English in this entry that this version lacks, as they stand there. */
  readonly added: readonly SpanId[];
}

export interface AlignedEntry {
  readonly id: EntryId;
  readonly kind: EntryKind;
  /** The document's name. */
  readonly document: string;
  /** One per file that has the entry, ordered by locale and then newest first; the English version first. */
  readonly versions: readonly EntryVersion[];
}

/** What a span is in its document. */
export type SpanRole = 'question' | 'answer' | 'heading' | 'other';

/** Where a span stands. The same ID can stand in several documents. */
export interface SpanPlace {
  readonly document: number;
  readonly pair: number;
  readonly role: SpanRole;
  /** Place in `KnowledgeBase.entries`, or -1 outside entries. */
  readonly entry: number;
}

export interface KnowledgeBase {
  /** Hash of the content: equal content, equal version. */
  readonly version: string;
  /** Every locale that has an entry, English first, the others by tag. */
  readonly locales: readonly Locale[];
  readonly documents: readonly Document[];
  readonly entries: readonly AlignedEntry[];
}

/** How many entries each locale has of its own, English included. */
export function entriesByLocale({
  locales,
  entries,
}: Pick<KnowledgeBase, 'locales' | 'entries'>): Record<string, number> {
  return Object.fromEntries(
    locales.map((locale) => [
      locale,
      entries.filter((entry) => entry.versions.some((version) => version.locale === locale)).length,
    ]),
  );
}

/** What a check of whole content is given and what it gives back. */
import type { Concept, Document, EntryVersion, Finding, Kept, KnowledgeBase } from '../../model/index.js';
import type { CheckDescription } from '../pair.js';

export interface CheckedContent extends Pick<KnowledgeBase, 'documents' | 'entries' | 'locales'> {
  /** The writers' words by concept. */
  readonly terms: readonly Concept[];
  /** Of builds before: a check that reads all documents need not read again those that are the same. */
  readonly kept?: Kept;
}

/** A small file: each entry with its English and, where it matters, its translation. */
export interface ExampleFile {
  readonly locale: string;
  /** `orders` unless told otherwise. */
  readonly name?: string;
  /** Files of one revision have the same English; a later date is newer. */
  readonly date?: string;
  readonly entries: readonly {
    readonly question: string;
    readonly answer: string;
    readonly asked?: string;
    readonly target?: string;
  }[];
}

/** One example of a check: at once its test and its page of the manual. */
export interface ContentExample {
  readonly files: readonly ExampleFile[];
  /** Words of one concept by locale. */
  readonly term?: Readonly<Record<string, readonly string[]>>;
  readonly faults: number;
  readonly reason: string;
}

export interface ContentCheck extends CheckDescription {
  readonly examples: readonly ContentExample[];
  readonly run: (content: CheckedContent) => Finding[];
}

/** The document of a version. */
export function documentOf(
  { documents }: Pick<CheckedContent, 'documents'>,
  version: EntryVersion,
): Document {
  return documents[version.document] as Document;
}

/** A finding at one pair of a document, or at its beginning. */
export function placed(
  { name, severity }: Pick<CheckDescription, 'name' | 'severity'>,
  document: Document,
  pair: number | undefined,
  fault: Pick<Finding, 'message' | 'expected' | 'actual'>,
): Finding {
  const at = pair === undefined ? undefined : document.pairs[pair];
  return {
    check: name,
    severity,
    ...fault,
    file: document.file,
    line: at?.line ?? 1,
    column: at?.column ?? 1,
    locale: document.locale,
    ...(at === undefined
      ? {}
      : {
          spanId: at.id,
          source: { text: at.source, start: 0, end: 0 },
          target: { text: at.target, start: 0, end: 0 },
        }),
  };
}

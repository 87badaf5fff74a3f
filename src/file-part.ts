/** Reads one file alone, of which nothing depends on any other: it can be done in any thread, and kept. */
import { checkDocument } from './check/index.js';
import type { Document, FaqFile, Finding } from './model/index.js';
import type { SourceFile } from './parse/index.js';

/** What one file alone says. Plain data: it can be sent between threads. */
export interface FilePart {
  /** Path as given to the build, for findings. */
  readonly file: string;
  /** Path below the content root. */
  readonly path: string;
  /** Missing where nothing of the file can be used; a finding says why. */
  readonly document?: Document;
  /** A YAML FAQ, which is a document once it meets its English. */
  readonly faq?: FaqFile;
  /** What reading it finds. */
  readonly findings: readonly Finding[];
}

export interface JoinedParts {
  readonly documents: Document[];
  readonly faqs: FaqFile[];
  readonly findings: Finding[];
}

export type PartReader = (source: SourceFile) => FilePart;

/** Loads what reading takes; a bot that only answers never pays for the Markdown parser. */
export async function createPartReader(): Promise<PartReader> {
  const { parseDocument, parseFaq } = await import('./parse/index.js');
  return (source) => {
    if (/\.ya?ml$/i.test(source.path)) return { file: source.file, path: source.path, ...parseFaq(source) };
    const { document: parsed, findings } = parseDocument(source);
    const part = { file: source.file, path: source.path, findings };
    if (parsed === undefined) return part;
    // The blocks outside entries are for the parser alone.
    const { blocks: _, ...document } = parsed;
    return { ...part, document };
  };
}

/** @returns what the checks find that look at one file alone */
export function checkPart({ document }: FilePart): Finding[] {
  return document === undefined ? [] : checkDocument(document);
}

/** Reads files one after the other in this thread. */
export async function readParts(
  files: Iterable<SourceFile>,
  onProgress?: (done: number) => void,
): Promise<FilePart[]> {
  const read = await createPartReader();
  const parts: FilePart[] = [];
  for (const file of files) {
    parts.push(read(file));
    onProgress?.(parts.length);
  }
  return parts;
}

/** What parts hold, to be aligned, and what reading them found. */
export function joinParts(parts: readonly FilePart[]): JoinedParts {
  const documents: Document[] = [];
  const faqs: FaqFile[] = [];
  const findings: Finding[] = [];
  for (const { document, faq, findings: found } of parts) {
    if (document !== undefined) documents.push(document);
    if (faq !== undefined) faqs.push(faq);
    // One hostile file can have more findings than a call takes arguments.
    for (const finding of found) findings.push(finding);
  }
  return { documents, faqs, findings };
}

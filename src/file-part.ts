/** Reads one file alone, of which nothing depends on any other: it can be done in any thread, and kept. */
import { checkDocument } from './check/index.js';
import type { Document, Finding } from './model/index.js';
import type { SourceFile } from './parse/index.js';

/** What one file alone says. Plain data: it can be sent between threads. */
export interface FilePart {
  /** Path as given to the build, for findings. */
  readonly file: string;
  /** Path below the content root. */
  readonly path: string;
  /** Missing where nothing of the file can be used; a finding says why. */
  readonly document?: Document;
  /** What reading it finds. */
  readonly findings: readonly Finding[];
}

export type PartReader = (source: SourceFile) => FilePart;

/** Loads what reading takes; a bot that only answers never pays for the Markdown parser. */
export async function createPartReader(): Promise<PartReader> {
  const { parseDocument } = await import('./parse/index.js');
  return (source) => {
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

/** The documents of parts, and what reading them found. */
export function joinParts(parts: readonly FilePart[]): { documents: Document[]; findings: Finding[] } {
  const documents: Document[] = [];
  const findings: Finding[] = [];
  for (const { document, findings: found } of parts) {
    if (document !== undefined) documents.push(document);
    // One hostile file can have more findings than a call takes arguments.
    for (const finding of found) findings.push(finding);
  }
  return { documents, findings };
}

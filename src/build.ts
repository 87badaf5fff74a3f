/** Composes the build: files in, stored index and findings out. */
import { alignDocuments, assertConsistent, encodeIndex } from './align/index.js';
import { compareFindings, type Finding, type KnowledgeBase, type ParsedDocument } from './model/index.js';
import type { SourceFile } from './parse/index.js';
import { buildSearchData } from './search/index.js';
import { SpanwiseError } from './errors.js';

export type { SourceFile } from './parse/index.js';

export interface BuildOptions {
  /** The knowledge base of the build before; reworded entries keep their IDs. */
  readonly previous?: KnowledgeBase;
  /** Called after each file with how many are done. */
  readonly onProgress?: (done: number) => void;
}

export interface BuildResult {
  /** The stored index, ready to be written. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly knowledgeBase: Omit<KnowledgeBase, 'version'>;
}

/**
 * Parses, aligns, checks and encodes. Bad content is in the findings and left out of the index.
 * @param files read lazily, in any order: the result is the same
 * @throws SpanwiseError `content-empty` where no file holds an entry, `index-inconsistent` where the
 *   result would contradict itself
 */
export async function buildIndex(
  files: Iterable<SourceFile>,
  options: BuildOptions = {},
): Promise<BuildResult> {
  const { documents, findings, paths } = await parseAll(files, options.onProgress);
  const aligned = alignDocuments(documents, options.previous);
  const all = [...findings, ...aligned.findings].sort(compareFindings);
  if (aligned.knowledgeBase.documents.length === 0) {
    throw new ContentEmptyError(all);
  }
  const knowledgeBase = namedBelowRoot(aligned.knowledgeBase, paths);
  assertConsistent(knowledgeBase);
  const search = await buildSearchData(knowledgeBase);
  const text = encodeIndex(knowledgeBase, search);
  return { text, findings: all, knowledgeBase };
}

/** Nothing could be read; carries the findings that say why. */
export class ContentEmptyError extends SpanwiseError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      'content-empty',
      'Unexpected lack of readable content, expected at least one localized file with span pairs.',
      'Mend the files named above or name another folder with --content; the old index stays.',
    );
    this.findings = findings;
  }
}

async function parseAll(
  files: Iterable<SourceFile>,
  onProgress: ((done: number) => void) | undefined,
): Promise<{ documents: ParsedDocument[]; findings: Finding[]; paths: Map<string, string> }> {
  // Loaded here, not above: a bot that only answers never pays for the Markdown parser.
  const { parseDocument } = await import('./parse/index.js');
  const documents: ParsedDocument[] = [];
  const findings: Finding[] = [];
  const paths = new Map<string, string>();
  let done = 0;
  for (const file of files) {
    paths.set(file.file, file.path);
    const result = parseDocument(file);
    // One hostile file can have more findings than a call takes arguments.
    for (const finding of result.findings) findings.push(finding);
    if (result.document !== undefined) documents.push(result.document);
    done += 1;
    onProgress?.(done);
  }
  return { documents, findings, paths };
}

/** Equal content gives equal bytes wherever it lies: the index names files below their content folder. */
function namedBelowRoot(
  { documents, ...rest }: Omit<KnowledgeBase, 'version'>,
  paths: ReadonlyMap<string, string>,
): Omit<KnowledgeBase, 'version'> {
  return {
    ...rest,
    documents: documents.map((document) => ({
      ...document,
      file: paths.get(document.file) ?? document.file,
    })),
  };
}

/** Composes the build: files in, stored index and findings out. */
import { alignDocuments, assertConsistent, decodeKnowledgeBase, encodeIndex } from './align/index.js';
import { joinParts, readParts, type FilePart } from './file-part.js';
import {
  compareFindings,
  countFindings,
  Kept,
  questionText,
  type Finding,
  type KnowledgeBase,
  type PolicyRules,
} from './model/index.js';
import type { ListFile, MemoryFile, MemoryUnit, SourceFile } from './parse/index.js';
import { resolvePolicies } from './policy/index.js';
import {
  buildSearchData,
  chooseLexicon,
  sentencesAtHand,
  UNANSWERED,
  type LearnedLexicon,
  type LexiconUse,
  type SearchSources,
  type StoredLexicon,
} from './search/index.js';
import type { Locale } from './text/index.js';
import { SpanwiseError } from './errors.js';

export type { ListFile, MemoryFile, SourceFile } from './parse/index.js';

export interface BuildOptions {
  /** The knowledge base of the build before; reworded entries keep their IDs. */
  readonly previous?: KnowledgeBase;
  /** The writers' word lists, and what is known of words from other text. */
  readonly lists?: WordLists;
  /** Of the builds before, in a process that builds again and again; the result is the same without. */
  readonly kept?: Kept;
  /** Runs the content checks on what was aligned; the index keeps how often each found something. */
  readonly check?: (
    aligned: Omit<KnowledgeBase, 'version'>,
    rules: PolicyRules,
  ) => Promise<readonly Finding[]>;
  /** Called after each file with how many are done. */
  readonly onProgress?: (done: number) => void;
}

export interface WordLists {
  readonly terms: readonly ListFile[];
  readonly phrasings: readonly ListFile[];
  /** Phrasings that ship with Spanwise, written for its own wording of the FAQ. */
  readonly shippedPhrasings?: readonly ListFile[];
  /** Translation memories, in the order they teach. */
  readonly memories?: readonly MemoryFile[];
  /** The general lexicon. */
  readonly lexicon?: StoredLexicon;
  /** What `build:lexicon` learned of this content, or of content before it. */
  readonly learned?: LearnedLexicon;
}

export interface BuildResult {
  /** The stored index, ready to be written. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly knowledgeBase: Omit<KnowledgeBase, 'version'>;
  readonly lexicon: LexiconUse;
  /** How many entries have known phrasings, of the content's own lists or of those that ship. */
  readonly phrased: number;
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
  return buildFromParts(await readParts(files, options.onProgress), options);
}

/**
 * The same, of files that were read elsewhere: in other threads, or in a build before.
 * @throws SpanwiseError as {@link buildIndex}
 */
export async function buildFromParts(
  parts: readonly FilePart[],
  options: Omit<BuildOptions, 'onProgress'> = {},
): Promise<BuildResult> {
  const { kept = new Kept() } = options;
  const { documents, faqs, findings } = joinParts(parts);
  const paths = new Map(parts.map(({ file, path }) => [file, path]));
  const aligned = alignDocuments(documents, options.previous, { faqs, kept });
  const policies = resolvePolicies(aligned.knowledgeBase, kept);
  const knowledgeBase = namedBelowRoot(aligned.knowledgeBase, paths);
  const lists = await readLists(options.lists ?? { terms: [], phrasings: [] }, knowledgeBase);
  const all = [...findings, ...aligned.findings, ...policies.findings, ...lists.findings].sort(
    compareFindings,
  );
  if (knowledgeBase.entries.length === 0) throw new ContentEmptyError(all);
  assertConsistent(knowledgeBase);
  const search = await buildSearchData(knowledgeBase, lists.sources, kept);
  const checked = (await options.check?.(aligned.knowledgeBase, policies.rules)) ?? [];
  const counts = countFindings([...all, ...checked]);
  const text = encodeIndex(knowledgeBase, search, { policy: policies.rules, findings: counts }, kept);
  const phrased = new Set(search.phrasings.entries.filter((entry) => entry !== UNANSWERED)).size;
  return { text, findings: all, knowledgeBase, lexicon: lists.lexicon, phrased };
}

/**
 * The knowledge base of a stored index alone, for building on it.
 * @throws SpanwiseError `index-damaged` or `index-version`
 */
export function readKnowledgeBase(text: string, file: string): KnowledgeBase {
  return decodeKnowledgeBase(text, file);
}

/** Nothing could be read; carries the findings that say why. */
export class ContentEmptyError extends SpanwiseError {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      'content-empty',
      'Unexpected lack of readable content, expected at least one localized file with a question or section.',
      'Mend the files named above or name another folder with --content; the old index stays.',
    );
    this.findings = findings;
  }
}

/** Parses the lists of a build that is to come, one at a time, for who has nothing else to do while its files are read. */
export async function* parseListsAhead({
  terms,
  phrasings,
  shippedPhrasings = [],
}: WordLists): AsyncGenerator<void> {
  const { parseConcepts, parsePhrasings } = await import('./parse/index.js');
  for (const list of terms) {
    parseConcepts(list);
    yield;
  }
  for (const list of [...phrasings, ...shippedPhrasings]) {
    parsePhrasings(list);
    yield;
  }
}

/** Reads the lists and reports what no entry or language of the content can use. */
async function readLists(
  { terms, phrasings, shippedPhrasings = [], memories = [], lexicon: general, learned }: WordLists,
  knowledgeBase: Omit<KnowledgeBase, 'version'>,
): Promise<{ sources: SearchSources; lexicon: LexiconUse; findings: Finding[] }> {
  const { checkPhrasings, parseConcepts, parsePhrasings } = await import('./parse/index.js');
  const concepts = terms.map(parseConcepts);
  const phrased = checkPhrasings(phrasings.map(parsePhrasings), {
    locales: knowledgeBase.locales,
    entryIds: new Set(knowledgeBase.entries.map(({ id }) => id)),
    questions: publishedQuestions(knowledgeBase),
  });
  const memory = await readMemories(memories);
  const { use, lexicon } = await chooseLexicon(sentencesAtHand(knowledgeBase, memory.units), {
    ...(general === undefined ? {} : { general }),
    ...(learned === undefined ? {} : { kept: learned }),
  });
  const shipped = shippedPhrasings.map(parsePhrasings);
  const sources = {
    concepts: concepts.flatMap((list) => list.concepts),
    phrasings: {
      own: [...phrased.phrasings, ...phrased.notAnswered],
      shipped: shipped.flatMap((list) => [...list.phrasings, ...list.notAnswered]),
    },
    ...(lexicon === undefined ? {} : { lexicon }),
  };
  const findings = [...concepts.flatMap((list) => list.findings), ...phrased.findings, ...memory.findings];
  return { sources, lexicon: use, findings };
}

/** Reads translation memories; most content has none. */
export async function readMemories(
  memories: readonly MemoryFile[],
): Promise<{ units: MemoryUnit[]; findings: Finding[] }> {
  const units: MemoryUnit[] = [];
  const findings: Finding[] = [];
  // Most content has none: the XML parser is loaded for those that do.
  if (memories.length === 0) return { units, findings };
  const { parseTmx } = await import('./parse/index.js');
  for (const memory of memories) {
    const result = parseTmx(memory);
    // A memory can have more units or findings than a call takes arguments.
    for (const unit of result.units) units.push(unit);
    for (const finding of result.findings) findings.push(finding);
  }
  return { units, findings };
}

function* publishedQuestions(
  knowledgeBase: Omit<KnowledgeBase, 'version'>,
): Generator<{ entryId: string; locale: Locale; text: string }> {
  for (const { id, versions } of knowledgeBase.entries) {
    for (const version of versions) {
      const document = knowledgeBase.documents[version.document];
      const entry = document?.entries[version.entry];
      if (document === undefined || entry === undefined) continue;
      yield { entryId: id, locale: version.locale, text: questionText(document, entry, version.side) };
    }
  }
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

/**
 * The stored form of a build: one JSON document, versioned and sealed by a checksum.
 *
 * `{"format":"spanwise-knowledge-base","version":5,"sha256":"…","content":{…}}`. Within a document the
 * pairs are keyed by span ID, in reading order. Equal content gives equal bytes.
 */
import { createHash } from 'node:crypto';
import { SpanwiseError } from '../errors.js';
import {
  Kept,
  POLICY_CHECKS,
  spanNumber,
  type AlignedEntry,
  type Block,
  type Document,
  type Entry,
  type FindingCount,
  type Inline,
  type KnowledgeBase,
  type PolicyRules,
  type SpanId,
} from '../model/index.js';
import type { Locale } from '../text/index.js';

export const INDEX_FORMAT = 'spanwise-knowledge-base';

/** Raised whenever an older Spanwise could misread the file. */
export const INDEX_VERSION = 5;

export interface StoredIndex {
  readonly knowledgeBase: KnowledgeBase;
  /** The rules of the policy checks as the content states them. */
  readonly policy: PolicyRules;
  /** What the build found, counted. */
  readonly findings: readonly FindingCount[];
  /** What the search stage keeps, opaque here. */
  readonly search: unknown;
}

/**
 * @param kept of builds before
 * @returns the text of the file, ending in a line break
 */
export function encodeIndex(
  knowledgeBase: Omit<KnowledgeBase, 'version'>,
  search: unknown,
  { policy = NO_RULES, findings = [] }: Partial<Pick<StoredIndex, 'policy' | 'findings'>> = {},
  kept: Kept = new Kept(),
): string {
  const documents = knowledgeBase.documents.map((document) => {
    const { pairs, entries, ...own } = document;
    const make = (): string => JSON.stringify(encodeDocument(document));
    return kept.of('stored', pairs, make, [entries, JSON.stringify(own)]);
  });
  // Put together from texts: most documents, and most of what is searched, are as they were.
  const content = [
    `{"locales":${JSON.stringify(knowledgeBase.locales)}`,
    `"documents":[${documents.join(',')}]`,
    `"entries":${JSON.stringify(knowledgeBase.entries)}`,
    `"policy":${JSON.stringify(policy)}`,
    `"findings":${JSON.stringify(findings)}`,
    `"search":${JSON.stringify(search)}}`,
  ].join(',');
  const sha256 = createHash('sha256').update(content).digest('hex');
  return `${headerOf(sha256)}${content}}\n`;
}

/**
 * @param text the whole file
 * @param file its path, for the sentence of an error
 * @throws SpanwiseError `index-version` for another format or version, `index-damaged` for anything amiss
 */
export function decodeIndex(text: string, file: string): StoredIndex {
  const { content, version } = openIndex(text, file);
  const stored = JSON.parse(content) as StoredContent;
  const { policy, findings, search } = stored;
  return { knowledgeBase: knowledgeBaseOf(stored, version), policy, findings, search };
}

/**
 * The knowledge base alone, for a build on it: what is searched is by far the most of an index, and is not read.
 * @throws SpanwiseError as {@link decodeIndex}
 */
export function decodeKnowledgeBase(text: string, file: string): KnowledgeBase {
  const { content, version } = openIndex(text, file);
  // Inside a text a quote is escaped, and no other part has a key of this name.
  const end = content.indexOf(SEARCH_KEY);
  const stored = JSON.parse(end < 0 ? content : `${content.slice(0, end)}}`) as StoredContent;
  return knowledgeBaseOf(stored, version);
}

/** Checks the seal of an index and takes it off. */
function openIndex(text: string, file: string): { readonly content: string; readonly version: string } {
  const header = HEADER.exec(text.slice(0, 400));
  if (header === null) throw damaged(file, 'it does not begin like an index');
  const [opening, format, version, sha256 = ''] = header;
  if (format !== INDEX_FORMAT || Number(version) !== INDEX_VERSION) {
    throw new SpanwiseError(
      'index-version',
      `Unexpected index format ${format} ${version} in ${file}, expected ${INDEX_FORMAT} ${INDEX_VERSION}.`,
      'Run "npm run build:index" to build it anew.',
    );
  }
  const content = text.slice(opening.length, -2);
  if (!text.endsWith('}\n') || createHash('sha256').update(content).digest('hex') !== sha256) {
    throw damaged(file, 'its content does not match its checksum');
  }
  return { content, version: sha256.slice(0, 16) };
}

function knowledgeBaseOf({ locales, documents, entries }: StoredContent, version: string): KnowledgeBase {
  return { version, locales, documents: documents.map(decodeDocument), entries };
}

function headerOf(sha256: string): string {
  return `{"format":"${INDEX_FORMAT}","version":${INDEX_VERSION},"sha256":"${sha256}","content":`;
}

function damaged(file: string, how: string): SpanwiseError {
  return new SpanwiseError(
    'index-damaged',
    `Unexpected content in ${file}, expected a Spanwise index: ${how}.`,
    'Run "npm run build:index" to build it anew.',
  );
}

interface StoredContent {
  readonly locales: readonly Locale[];
  readonly documents: readonly StoredDocument[];
  readonly entries: readonly AlignedEntry[];
  readonly policy: PolicyRules;
  readonly findings: readonly FindingCount[];
  readonly search: unknown;
}

type StoredPair = readonly [target: string, source: string, line: number, column: number];

interface StoredDocument extends Omit<Document, 'pairs' | 'entries'> {
  readonly pairs: Readonly<Record<string, StoredPair>>;
  readonly entries: readonly StoredEntry[];
}

/** A pair is its number, text a string, a break `null`, a cell end `true`, styled ones objects. */
type StoredInline = number | string | null | true | Inline;

interface StoredEntry extends Omit<Entry, 'blocks'> {
  readonly blocks: readonly (Omit<Block, 'inlines'> & { readonly inlines: readonly StoredInline[] })[];
}

function encodeDocument({ pairs, entries, ...document }: Document): StoredDocument {
  return {
    ...document,
    pairs: Object.fromEntries(
      pairs.map(({ id, target, source, line, column }): [string, StoredPair] => [
        id,
        [target, source, line, column],
      ]),
    ),
    entries: entries.map((entry) => ({
      ...entry,
      blocks: entry.blocks.map((block) => ({ ...block, inlines: block.inlines.map(encodeInline) })),
    })),
  };
}

function decodeDocument({ pairs, entries, ...document }: StoredDocument): Document {
  const read = Object.entries(pairs).map(([id, [target, source, line, column]]) => ({
    id: id as SpanId,
    target,
    source,
    line,
    column,
  }));
  return {
    ...document,
    pairs: read,
    entries: entries.map((entry) => ({
      ...entry,
      blocks: entry.blocks.map((block) => ({ ...block, inlines: block.inlines.map(decodeInline) })),
    })),
  };
}

function encodeInline(inline: Inline): StoredInline {
  if (inline.kind === 'break') return null;
  if (inline.kind === 'cell') return true;
  if (inline.href !== undefined || inline.bold !== undefined) return inline;
  return inline.kind === 'pair' ? inline.pair : inline.text;
}

function decodeInline(stored: StoredInline): Inline {
  if (stored === null) return { kind: 'break' };
  if (stored === true) return { kind: 'cell' };
  if (typeof stored === 'number') return { kind: 'pair', pair: stored };
  return typeof stored === 'string' ? { kind: 'text', text: stored } : stored;
}

/**
 * Looks for what would make the index contradict itself: the last gate before it replaces the old one.
 * @throws SpanwiseError `index-inconsistent`
 */
export function assertConsistent({ documents, entries }: Omit<KnowledgeBase, 'version'>): void {
  const ids = new Set<string>();
  for (const entry of entries) {
    if (ids.has(entry.id)) throw inconsistent(`two entries with the ID ${entry.id}`);
    ids.add(entry.id);
    for (const version of entry.versions) {
      if (documents[version.document]?.entries[version.entry] === undefined) {
        throw inconsistent(`${entry.id} points at an entry that is not there`);
      }
    }
  }
  for (const document of documents) {
    let last = new Set<string>();
    for (const pair of document.pairs) {
      if (last.has(pair.id) || Number.isNaN(spanNumber(pair.id)))
        throw inconsistent(`${pair.id} twice in ${document.file}`);
      last = last.add(pair.id);
    }
  }
}

function inconsistent(what: string): SpanwiseError {
  return new SpanwiseError(
    'index-inconsistent',
    `Unexpected contradiction in the new index: ${what}.`,
    'The old index stays; please report this with the content that caused it.',
  );
}

const NO_RULES = Object.fromEntries(POLICY_CHECKS.map((check) => [check, []])) as unknown as PolicyRules;

/** Begins the last part of the content. */
const SEARCH_KEY = ',"search":';

/** Matches the opening of the file: format (1), version (2), checksum (3). */
const HEADER = /^\{"format":"([^"]*)","version":(\d+),"sha256":"([0-9a-f]{64})","content":/;

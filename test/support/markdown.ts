/** Builders for localized files: one valid file, every part of which can be overridden. */
import { alignDocuments, encodeIndex, type AlignResult } from '../../src/align/index.js';
import {
  answerText,
  questionText,
  type Entry,
  type Finding,
  type ParsedDocument,
} from '../../src/model/index.js';
import { parseDocument, type ParseResult, type SourceFile } from '../../src/parse/index.js';

export interface FileParts {
  readonly locale: string;
  /** Path below the locale's folder, without `.md`. */
  readonly name: string;
  readonly title: string;
  readonly revision: string;
  readonly translation: string;
  readonly date: string;
  readonly handoff: string;
  /** The front matter as it stands, its `---` lines included; written from the parts above when missing. */
  readonly frontMatter: string;
  readonly body: string;
  /** Path below the content root; from locale and name when missing. */
  readonly path: string;
}

const VALID: Omit<FileParts, 'frontMatter' | 'path'> = {
  locale: 'sv-SE',
  name: 'seat-orders',
  title: 'Beställa platser',
  revision: 'aaaa1111',
  translation: 'MT',
  date: '3/14/2021',
  handoff: '03/20/2021',
  body: `## ${pair('4f2c1-103', 'Hur beställer jag platser?', 'How do I order seats?')}\n\n${pair('4f2c1-104', 'Öppna sidan Beställningar.', 'Open the Orders page.')}\n`,
};

/** One pair as it stands in a file. */
export function pair(id: string, target: string, source: string): string {
  return `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
}

export type PairWriter = (target: string, source: string) => string;

/** Writes pairs that count up from 103, as files do. */
export function numbered(prefix = '4f2c1', from = 103): PairWriter {
  let next = from;
  return (target, source) => pair(`${prefix}-${next++}`, target, source);
}

/** The text of a valid file with some of its parts overridden. */
export function localizedText(parts: Partial<FileParts> = {}): string {
  const all = { ...VALID, ...parts };
  const frontMatter =
    parts.frontMatter ??
    [
      '---',
      `title: ${all.title}`,
      'ms.topic: article',
      `ms.date: ${all.date}`,
      'ms.openlocfilehash: 00ff00ff',
      `ms.sourcegitcommit: ${all.revision}`,
      `ms.translationtype: ${all.translation}`,
      `ms.contentlocale: ${all.locale}`,
      `ms.lasthandoff: ${all.handoff}`,
      '---',
      '',
    ].join('\n');
  return frontMatter + all.body;
}

/** A valid file with some of its parts overridden, ready for {@link parseDocument}. */
export function localizedFile(parts: Partial<FileParts> = {}): SourceFile {
  const all = { ...VALID, ...parts };
  const path = parts.path ?? `${all.locale}/${all.name}.md`;
  return { file: `content/${path}`, path, bytes: new TextEncoder().encode(localizedText(parts)) };
}

/** Parses a file made of `parts`. */
export function parse(parts: Partial<FileParts> = {}): ParseResult {
  return parseDocument(localizedFile(parts));
}

/** Parses a file that must come out without a finding. */
export function parseClean(parts: Partial<FileParts> = {}): ParsedDocument {
  const { document, findings } = parse(parts);
  if (document === undefined || findings.length > 0)
    throw new TypeError(`not a clean file: ${JSON.stringify(findings)}`);
  return document;
}

/** Parses a file that must come out with a document, whatever its findings. */
export function documentOf(parts: Partial<FileParts> = {}): ParsedDocument {
  const { document, findings } = parse(parts);
  if (document === undefined) throw new TypeError(`no document: ${JSON.stringify(findings)}`);
  return document;
}

/** What tests look at in an entry: its texts on both sides and the numbers of its spans. */
export interface EntryView {
  readonly kind: Entry['kind'];
  readonly question: readonly [target: string, source: string];
  readonly answer: readonly [target: string, source: string];
  readonly questionIds: readonly string[];
  readonly answerIds: readonly string[];
}

export function viewEntries(document: ParsedDocument): EntryView[] {
  const idsOf = (places: readonly number[]): string[] =>
    places.map((place) => document.pairs[place]?.id ?? '?');
  return document.entries.map((entry) => ({
    kind: entry.kind,
    question: [questionText(document, entry, 'target'), questionText(document, entry, 'source')],
    answer: [answerText(document, entry, 'target'), answerText(document, entry, 'source')],
    questionIds: idsOf(entry.question),
    answerIds: idsOf(entry.answer),
  }));
}

/** The entries of a body, which must come out without a finding. */
export function entriesOf(body: string, parts: Partial<FileParts> = {}): EntryView[] {
  return viewEntries(parseClean({ ...parts, body }));
}

/** What of a finding most tests compare. */
export function brief({ check, line, spanId }: Finding): string {
  return spanId === undefined ? `${check}@${line}` : `${check}@${line} ${spanId}`;
}

export function align(documents: readonly ParsedDocument[]): AlignResult & { readonly stored: string } {
  const result = alignDocuments(documents);
  return { ...result, stored: encodeIndex(result.knowledgeBase, null) };
}

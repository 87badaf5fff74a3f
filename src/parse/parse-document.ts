/** Parses the text of one localized file into a Document, with a finding for everything that is wrong. */
import type { Block, Finding, ParsedDocument, SpanPair } from '../model/index.js';
import { Recent, type Locale } from '../text/index.js';
import { readBlocks } from './blocks.js';
import { findEntries } from './find-entries.js';
import { provenanceOf, readFrontMatter } from './front-matter.js';
import { findDeepNesting, findExcess } from './guard.js';
import { LineIndex } from './line-index.js';
import { MARK, withPlaceholders } from './placeholders.js';
import { scanPairs, type BrokenSpan, type Scan } from './scan-pairs.js';
import {
  checkFolder,
  decode,
  documentName,
  hasReadableLines,
  localeFor,
  reporterOf,
  type Report,
  type SourceFile,
} from './source-text.js';

export interface ParseResult {
  /** Missing where nothing of the file can be used; a finding says why. */
  readonly document?: ParsedDocument;
  readonly findings: readonly Finding[];
}

/** Parses one file. Never throws for what a file holds. */
export function parseDocument(source: SourceFile): ParseResult {
  const findings: Finding[] = [];
  const report = reporterOf(source, findings);
  const text = decode(source.bytes, report);
  const document = text === undefined ? undefined : parseText(text, source, report);
  return document === undefined ? { findings } : { document, findings };
}

function parseText(text: string, source: SourceFile, report: Report): ParsedDocument | undefined {
  const lines = new LineIndex(text);
  if (!hasReadableLines(lines, report)) return undefined;
  const frontMatter = readFrontMatter(text);
  if (frontMatter.fault !== undefined) report(frontMatter.fault.check, 'error', frontMatter.fault.message);
  const locale = localeFor(source, frontMatter.values['ms.contentlocale'], report);
  if (locale !== undefined) {
    const stated = Math.max(0, text.slice(0, frontMatter.bodyStart).search(STATED_LOCALE));
    checkFolder(source, { locale, ...lines.at(stated) }, report);
  }
  const scan = scanPairs(text, frontMatter.bodyStart);
  reportScan(scan, lines, locale, report);
  if (locale === undefined) return undefined;
  if (scan.pairs.length === 0) {
    report('no-pairs', 'warning', 'Unexpected text without span pairs, expected localized sentences', {
      locale,
    });
    return undefined;
  }
  const pairs: SpanPair[] = scan.pairs.map(({ id, target, source: english, start }) => ({
    id,
    target,
    source: english,
    ...lines.at(start),
  }));
  const blocks = blocksOf({ text, from: frontMatter.bodyStart, scan, lines, locale, report });
  return {
    locale,
    ...provenanceOf(frontMatter.values),
    name: documentName(source.path, locale),
    file: source.file,
    pairs,
    blocks,
    entries: findEntries(blocks, pairs),
  };
}

function reportScan(scan: Scan, lines: LineIndex, locale: Locale | undefined, report: Report): void {
  const tag = locale === undefined ? {} : { locale };
  for (const span of scan.broken) {
    report(span.check, 'error', `${BROKEN[span.check]}; the span is left out`, {
      ...lines.at(span.start),
      ...tag,
      spanId: span.id,
      expected: span.expected,
      actual: span.actual,
    });
  }
  for (const { check, id, start, expected, actual } of scan.odd) {
    const severity = check === 'span-empty' ? 'error' : 'warning';
    report(check, severity, `Unexpected ${actual}, expected ${expected}`, {
      ...lines.at(start),
      ...tag,
      spanId: id,
      expected,
      actual,
    });
  }
}

interface Body {
  readonly text: string;
  readonly from: number;
  readonly scan: Scan;
  readonly lines: LineIndex;
  readonly locale: Locale;
  readonly report: Report;
}

/** The blocks of the body, but none where reading it would take minutes: its pairs are found by their IDs still. */
function blocksOf({ text, from, scan, lines, locale, report }: Body): Block[] {
  const { markdown, firstDropped } = withPlaceholders(text, from, scan, findDeepNesting(text, from));
  if (firstDropped !== undefined) {
    const message =
      'Unexpected depth of quotes and lists, expected at most 20 levels; what is deeper is raised';
    report('nesting-too-deep', 'error', message, { ...lines.at(firstDropped.start), locale });
  }
  const excess = findExcess(markdown);
  if (excess === undefined) return BLOCKS.of(markdown, () => readBlocks(markdown, { mark: MARK }));
  const message = `Unexpected markup, ${excess.actual}, expected ${excess.expected}; no entries are read from the file`;
  report('markup-excessive', 'error', message, { ...lines.at(from), ...excess, locale });
  return [];
}

/**
 * The files of one document follow each other, and without their sentences most are the same in every language:
 * their blocks are read once.
 */
const BLOCKS = new Recent<Block[]>(8, 50_000);

/** Matches the line of front matter that states the locale; not one that speaks of it. */
const STATED_LOCALE = /^["']?ms\.contentlocale["']?\s*:/m;

const BROKEN: Record<BrokenSpan['check'], string> = {
  'span-unmatched':
    'Unexpected span without its partner, expected a target span followed by its English span',
  'span-nested': 'Unexpected span inside a span, expected the first to end before the second begins',
  'span-ids-differ': 'Unexpected pair with two IDs, expected the same ID on both sides',
  'span-duplicate': 'Unexpected second span with the same ID, expected every ID once in a file',
  'span-id-malformed': 'Unexpected span ID, expected five hex digits, a hyphen and a number',
};

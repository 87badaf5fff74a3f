/** Parses one YAML FAQ file (`### YamlMime:FAQ`), which holds one language, with a finding for everything that is wrong. */
import type { Block, FaqEntry, FaqFile, FaqUnit, Finding } from '../model/index.js';
import { ENGLISH, plainText, type Locale } from '../text/index.js';
import { readBlocks } from './blocks.js';
import { dropIncludes } from './directives.js';
import { findSections } from './faq-outside.js';
import { provenanceOf } from './front-matter.js';
import { findDeepNesting, findExcess } from './guard.js';
import { LineIndex } from './line-index.js';
import { YamlList, type YamlPath } from './list-yaml.js';
import { MARK } from './placeholders.js';
import {
  checkFolder,
  decode,
  documentName,
  folderLocale,
  hasReadableLines,
  localeFor,
  reporterOf,
  type Report,
  type SourceFile,
} from './source-text.js';
import { textRanges } from './text-ranges.js';

export interface FaqResult {
  /** Missing where nothing of the file can be used; a finding says why. */
  readonly faq?: FaqFile;
  readonly findings: readonly Finding[];
}

/** Parses one file. Never throws for what a file holds. */
export function parseFaq(source: SourceFile): FaqResult {
  const findings: Finding[] = [];
  const report = reporterOf(source, findings);
  const text = decode(source.bytes, report);
  if (text === undefined || !hasReadableLines(new LineIndex(text), report)) return { findings };
  const yaml = new YamlList({ file: source.file, text }, 'faq-invalid', 'failsafe');
  const faq = readFile(yaml, { source, text, report });
  findings.push(...yaml.findings);
  return faq === undefined ? { findings } : { faq, findings };
}

interface Read {
  readonly source: SourceFile;
  readonly text: string;
  readonly report: Report;
}

function readFile(yaml: YamlList, { source, text, report }: Read): FaqFile | undefined {
  const top = mapOf(yaml.value);
  if (top === undefined) {
    if (yaml.value !== undefined) yaml.unexpected(yaml.value, ' for a file', 'metadata and sections', 1);
    return undefined;
  }
  const metadata = textsOf(mapOf(top['metadata']) ?? {});
  const locale = localeOf(source, metadata, report);
  if (locale === undefined) return undefined;
  const line = yaml.lineOf(['metadata', 'ms.contentlocale']);
  checkFolder(source, { locale, line, column: 1 }, report);
  const reader = new FaqReader(yaml, text);
  reader.sections(top['sections']);
  // Last, so that the numbers of questions and answers are what they are without.
  const outside = OUTSIDE.flatMap((field) => reader.outside(top[field], field));
  return {
    locale,
    ...provenanceOf({ ...metadata, title: textOf(top['title']) || (metadata['title'] ?? '') }),
    name: documentName(source.path, locale),
    file: source.file,
    units: reader.units,
    entries: reader.entries,
    outside,
    sections: findSections(outside, (unit) => plainText(reader.units[unit]?.text ?? '')),
  };
}

/** Only translations state a locale: a file that states none, in no folder of a language, is what they were made from. */
function localeOf(
  source: SourceFile,
  metadata: Readonly<Record<string, string>>,
  report: Report,
): Locale | undefined {
  const stated = metadata['ms.contentlocale'];
  const isTranslated = metadata['ms.translationtype'] !== undefined;
  if (stated === undefined && !isTranslated) return folderLocale(source) ?? ENGLISH;
  return localeFor(source, stated, report);
}

class FaqReader {
  readonly units: FaqUnit[] = [];
  readonly entries: FaqEntry[] = [];
  readonly #yaml: YamlList;
  readonly #text: string;
  readonly #lines: LineIndex;

  constructor(yaml: YamlList, text: string) {
    this.#yaml = yaml;
    this.#text = text;
    this.#lines = new LineIndex(text);
  }

  sections(value: unknown): void {
    if (!Array.isArray(value)) {
      this.#yaml.unexpected(
        value,
        ' for sections',
        'a list of sections with questions',
        this.#yaml.lineOf(['sections']),
      );
      return;
    }
    value.forEach((section: unknown, at) => this.#section(section, at));
  }

  /** Text that belongs to no question. */
  outside(value: unknown, field: string): Block[] {
    if (value === undefined || value === null || value === '') return [];
    if (typeof value === 'string') return value.trim() === '' ? [] : this.#answer(value, [field]);
    this.#yaml.unexpected(value, ` for ${field}`, 'Markdown text', this.#yaml.lineOf([field]));
    return [];
  }

  #section(value: unknown, at: number): void {
    const path = ['sections', at];
    const section = mapOf(value);
    const questions = section?.['questions'];
    if (!Array.isArray(questions)) {
      this.#yaml.unexpected(
        section === undefined ? value : questions,
        ` for ${section === undefined ? 'a section' : 'the questions of a section'}`,
        'questions: with a list of question: and answer:',
        this.#yaml.lineOf(path),
      );
      return;
    }
    const name = oneLine(textOf(section?.['name']));
    const heading = name === '' ? undefined : this.#unit(name, this.#placeIn([...path, 'name'], 0, name));
    questions.forEach((item: unknown, number) =>
      this.#question(item, [...path, 'questions', number], { section: at, heading }),
    );
  }

  #question(
    value: unknown,
    path: YamlPath,
    { section, heading }: { readonly section: number; readonly heading: number | undefined },
  ): void {
    const item = mapOf(value);
    const question = oneLine(textOf(item?.['question']));
    const answer = textOf(item?.['answer']);
    if (question === '' || answer.trim() === '') {
      const lacks =
        item === undefined ? 'item' : question === '' ? 'lack of a question' : 'lack of an answer';
      const message = `Unexpected ${lacks}, expected question: and answer: with text; it is left out`;
      this.#yaml.report({ message, ...this.#placeIn(path, 0, '') });
      return;
    }
    const asked = this.#unit(question, this.#placeIn([...path, 'question'], 0, question));
    const blocks = this.#answer(answer, [...path, 'answer']);
    this.entries.push({
      section,
      ...(heading === undefined ? {} : { heading }),
      question: asked,
      blocks,
    });
  }

  /** Every stretch of text becomes a unit; the Markdown around them says what blocks they are. */
  #answer(text: string, path: YamlPath): Block[] {
    const markdown = this.#readable(text, path);
    if (markdown === undefined) return this.#whole(text, path);
    let at = 0;
    let from = 0;
    let marked = '';
    for (const { start, end } of textRanges(markdown)) {
      const unit = oneLine(markdown.slice(start, end).replace(LINE_PREFIX, '\n'));
      const place = this.#placeIn(path, from, unit);
      from = place.next;
      marked += `${markdown.slice(at, start)}${MARK}${this.#unit(unit, place)}${MARK}`;
      at = end;
    }
    const blocks = readBlocks(marked + markdown.slice(at), { mark: MARK });
    const hasUnits = blocks.some(({ inlines }) => inlines.some(({ kind }) => kind === 'pair'));
    // Text in tags alone, a table in HTML for one, is no Markdown to read.
    return hasUnits ? blocks : this.#whole(text, path);
  }

  /** The answer without what would take the parser too long; nothing where that is all over it. */
  #readable(text: string, path: YamlPath): string | undefined {
    let markdown = text.replaceAll(MARK, '\uFFFD');
    for (const { start, end } of findDeepNesting(markdown, 0).reverse())
      markdown = markdown.slice(0, start) + markdown.slice(end);
    const excess = findExcess(markdown);
    if (excess === undefined) return dropIncludes(markdown);
    const message = `Unexpected markup, ${excess.actual}, expected ${excess.expected}; the answer is read as one text`;
    this.#yaml.report({ check: 'markup-excessive', message, ...this.#placeIn(path, 0, '') });
    return undefined;
  }

  #whole(text: string, path: YamlPath): Block[] {
    const unit = this.#unit(oneLine(text), this.#placeIn(path, 0, oneLine(text)));
    return [{ kind: 'paragraph', level: 0, inlines: [{ kind: 'pair', pair: unit }] }];
  }

  #unit(text: string, { line, column }: Pick<Place, 'line' | 'column'>): number {
    return this.units.push({ text, line, column }) - 1;
  }

  /** Looks for the beginning of a text in its field, from where the last one was found. */
  #placeIn(path: YamlPath, from: number, text: string): Place {
    const [start, end] = this.#yaml.rangeOf(path);
    const field = this.#text.slice(start, end);
    const beginning = /^[^"\\]{1,24}/.exec(text)?.[0].trim() ?? '';
    const found = beginning === '' ? -1 : field.indexOf(beginning, from);
    const next = found < 0 ? from : found + beginning.length;
    return { ...this.#lines.at(start + Math.max(found, 0)), next };
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
  /** Where in the field to look for the text behind it. */
  readonly next: number;
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function textsOf(map: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value.trim()]] : [])),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

/** Fields with text outside the questions, in the order in which they are shown. */
const OUTSIDE: readonly string[] = ['summary', 'additionalContent'];

/** Matches a line break with the quote marks and indent of the line behind it. */
const LINE_PREFIX = /\n[ \t>]*/g;

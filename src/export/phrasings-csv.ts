/** Reads other ways to ask from a spreadsheet: `locale,entryId,phrasing`, one a row. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../model/index.js';
import { parseLocale, type Locale } from '../text/index.js';

export interface PhrasingRow {
  readonly locale: Locale;
  readonly entryId: string;
  readonly phrasing: string;
  /** 1-based, in the file. */
  readonly line: number;
}

export interface PhrasingRows {
  readonly rows: readonly PhrasingRow[];
  readonly findings: readonly Finding[];
}

/** What phrasings may be of: an index. */
export interface Phrasable {
  readonly entryIds: ReadonlySet<string>;
  readonly locales: readonly Locale[];
}

/**
 * @param file path, for findings, and bytes: UTF-8, or UTF-16 with its mark, as spreadsheets write it
 * @returns the rows that can be used, and what is wrong with the others; with a wrong header there are none
 */
export function readPhrasingsCsv(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  known: Phrasable,
): PhrasingRows {
  const findings: Finding[] = [];
  const report: Report = (line, message) => {
    findings.push({ check: 'phrasing-invalid', severity: 'error', message, file, line, column: 1 });
  };
  const text = textOf(bytes);
  if (text === undefined) {
    report(1, 'Unexpected bytes that are no UTF-8, expected a file saved as "CSV UTF-8"');
    return { rows: [], findings };
  }
  const [header, ...records] = recordsOf(text, report);
  if (header === undefined) {
    if (findings.length === 0) report(1, `Unexpected empty file, expected ${EXPECTED}`);
    return { rows: [], findings };
  }
  const columns = header.cells.map((cell) => cell.trim());
  const strange = columns.find((name) => !COLUMNS.includes(name));
  const missing = COLUMNS.find((name) => !columns.includes(name));
  if (strange !== undefined || missing !== undefined) {
    report(
      1,
      `Unexpected ${strange === undefined ? `lack of column "${missing}"` : `column "${strange}"`}, expected ${EXPECTED}`,
    );
    return { rows: [], findings };
  }
  const rows = records.flatMap((record) => rowOf(record, columns, { known, report }));
  return { rows, findings };
}

type Report = (line: number, message: string) => void;

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Letters of another encoding would become other letters in silence. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Of another encoding, which nothing in the file names.
    return undefined;
  }
}

function recordsOf(text: string, report: Report): CsvRecord[] {
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      delimiter: delimiterOf(text),
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return parsed.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    report(Number(thrown['lines'] ?? 1), `Unexpected content, expected CSV: ${thrown.message}`);
    return [];
  }
}

function rowOf(
  { cells, line }: CsvRecord,
  columns: readonly string[],
  { known: { entryIds, locales }, report }: { readonly known: Phrasable; readonly report: Report },
): PhrasingRow[] {
  const of = (name: string): string => withoutQuote(cells[columns.indexOf(name)] ?? '').trim();
  const [locale, entryId, phrasing] = [parseLocale(of('locale')), of('entryId'), of('phrasing')];
  if (cells.every((cell) => cell.trim() === '')) return [];
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ''))
    report(
      line,
      `Unexpected ${cells.length} cells, expected 3; a phrasing with a separator in it needs quotes`,
    );
  else if (locale === undefined)
    report(line, `Unexpected locale "${of('locale')}", expected a tag such as ko-KR`);
  else if (!locales.includes(locale))
    report(line, `Unexpected locale "${locale}", expected one of the index: ${locales.join(', ')}`);
  else if (!entryIds.has(entryId)) report(line, `Unexpected entry "${entryId}", expected one of the index`);
  else if (phrasing === '') report(line, 'Unexpected lack of a phrasing, expected a question in other words');
  else return [{ locale, entryId, phrasing: phrasing.replace(/\s+/gu, ' '), line }];
  return [];
}

/** Spreadsheets of many countries part columns by semicolons; the header says which does. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/\r?\n/, 1);
  return [',', ';', '\t'].find((sign) => header.includes(sign)) ?? ',';
}

/** Takes back what keeps a spreadsheet from taking text for a formula. */
function withoutQuote(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

const COLUMNS: readonly string[] = ['locale', 'entryId', 'phrasing'];

const EXPECTED = 'the columns locale, entryId and phrasing';

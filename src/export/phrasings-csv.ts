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

/**
 * @param entryIds the entries there are
 * @param file its path, for findings
 * @returns the rows that can be used, and what is wrong with the others; with a wrong header there are none
 */
export function readPhrasingsCsv(text: string, file: string, entryIds: ReadonlySet<string>): PhrasingRows {
  const findings: Finding[] = [];
  const report = (line: number, message: string): void => {
    findings.push({ check: 'phrasing-invalid', severity: 'error', message, file, line, column: 1 });
  };
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
  const rows = records.flatMap(({ cells, line }): PhrasingRow[] => {
    const of = (name: string): string => withoutQuote(cells[columns.indexOf(name)] ?? '').trim();
    const [locale, entryId, phrasing] = [parseLocale(of('locale')), of('entryId'), of('phrasing')];
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (locale === undefined)
      report(line, `Unexpected locale "${of('locale')}", expected a tag such as ko-KR`);
    else if (!entryIds.has(entryId)) report(line, `Unexpected entry "${entryId}", expected one of the index`);
    else if (phrasing === '')
      report(line, 'Unexpected lack of a phrasing, expected a question in other words');
    else return [{ locale, entryId, phrasing: phrasing.replace(/\s+/gu, ' '), line }];
    return [];
  });
  return { rows, findings };
}

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

function recordsOf(text: string, report: (line: number, message: string) => void): CsvRecord[] {
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

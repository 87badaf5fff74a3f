/** What every kind of localized file has: bytes that are UTF-8, a locale, and the name of its document. */
import type { Finding } from '../model/index.js';
import { languageOf, localeOfFolder, parseLocale, scriptOf, type Locale } from '../text/index.js';
import { LineIndex } from './line-index.js';

export interface SourceFile {
  /** Path for findings, as the writer knows it. */
  readonly file: string;
  /** Path below the content root, with `/`, its ending included. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Report = (
  check: string,
  severity: Finding['severity'],
  message: string,
  more?: Partial<Omit<Finding, 'check' | 'severity' | 'message' | 'file'>>,
) => void;

/** @returns a function that adds findings of the file to `findings`, at its beginning unless told otherwise */
export function reporterOf({ file }: SourceFile, findings: Finding[]): Report {
  return (check, severity, message, more = {}) => {
    findings.push({ check, severity, message, file, line: 1, column: 1, ...more });
  };
}

/** @returns the text without byte order mark; nothing where it cannot be used, which is reported */
export function decode(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length > LARGEST_FILE) {
    const size = (bytes.length / 1e6).toFixed(1);
    report(
      'file-too-large',
      'error',
      `Unexpected size of ${size} MB, expected at most ${LARGEST_FILE / 1e6} MB`,
    );
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder says that the bytes are no UTF-8, not where: the first replacement shows the place.
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0] ?? '';
    report(
      'not-utf8',
      'error',
      'Unexpected bytes, expected UTF-8; save the file as UTF-8',
      new LineIndex(before).at(before.length),
    );
    return undefined;
  }
  if (text.trim() === '') {
    report('file-empty', 'error', 'Unexpected empty file, expected front matter and span pairs');
    return undefined;
  }
  return text;
}

/** @returns whether every line can be read in time; one that is too long is reported */
export function hasReadableLines(lines: LineIndex, report: Report): boolean {
  const longest = lines.longest();
  if (longest <= LONGEST_LINE) return true;
  report(
    'line-too-long',
    'error',
    `Unexpected line of ${longest} characters, expected at most ${LONGEST_LINE}`,
  );
  return false;
}

/** The locale of the front matter; where that is missing or no tag, of the nearest folder named like one. */
export function localeFor(
  source: SourceFile,
  stated: string | undefined,
  report: Report,
): Locale | undefined {
  const locale = stated === undefined ? undefined : parseLocale(stated);
  if (locale !== undefined) return locale;
  const folder = folderLocale(source);
  const actual =
    stated === undefined || stated === '' ? 'no ms.contentlocale' : `ms.contentlocale "${stated}"`;
  const then = folder === undefined ? 'the file is left out' : `taken from the folder: ${folder}`;
  report('locale-unknown', 'error', `Unexpected ${actual}, expected a BCP 47 tag such as ko-KR; ${then}`);
  return folder;
}

/**
 * Reports a file that lies in the folder of another locale than it states: it is one of the two, and the other lacks it.
 * @param stated what the front matter says, with its place
 */
export function checkFolder(
  source: SourceFile,
  { locale, ...place }: { readonly locale: Locale; readonly line: number; readonly column: number },
  report: Report,
): void {
  const folder = folderLocale(source);
  if (folder === undefined || isSamePlace(folder, locale)) return;
  const mend = `move it to the folder of ${locale}, or mend its ms.contentlocale`;
  report(
    'locale-folder',
    'warning',
    `Unexpected ms.contentlocale ${locale} in the folder of ${folder}, expected ${folder}; it is read as ${locale}: ${mend}`,
    { ...place, locale, expected: folder, actual: locale },
  );
}

/** Whether two tags are of one language, script and region, as far as both say so: `ko` and `ko-KR`. */
function isSamePlace(left: Locale, right: Locale): boolean {
  if (left === right) return true;
  if (languageOf(left) !== languageOf(right) || scriptOf(left) !== scriptOf(right)) return false;
  const regions = [left, right].map((locale) => new Intl.Locale(locale).region);
  return regions[0] === regions[1] || regions.includes(undefined);
}

/** The locale of the nearest folder that is named like one. */
export function folderLocale({ path }: SourceFile): Locale | undefined {
  return path
    .split('/')
    .slice(0, -1)
    .map(localeOfFolder)
    .findLast((found) => found !== undefined);
}

/** The path below the last folder named like the locale, or below the root, without its ending. */
export function documentName(path: string, locale: Locale): string {
  const parts = path.split('/');
  const folder = parts.findLastIndex(
    (part, index) => index < parts.length - 1 && parseLocale(part) === locale,
  );
  return parts
    .slice(folder + 1)
    .join('/')
    .replace(/\.(?:md|ya?ml)$/i, '');
}

/** Largest real file measured: 0.4 MB. Larger than this is no FAQ, and would hold up the build. */
const LARGEST_FILE = 8e6;

/** Longest real line measured: 9,000 characters. */
const LONGEST_LINE = 500_000;

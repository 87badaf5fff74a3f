/** Reads the YAML front matter of a file into its provenance. Nothing in it is ever executed. */
import matter from 'gray-matter';
import { parse as parseYaml } from 'yaml';
import type { Provenance, Translation } from '../model/index.js';
import { messageOf } from '../errors.js';

export interface FrontMatter {
  /** All values as text, as they stand. */
  readonly values: Readonly<Record<string, string>>;
  /** Offset of the body in the text. */
  readonly bodyStart: number;
  /** What is wrong with it, if anything; `values` is empty then. */
  readonly fault?: { readonly check: string; readonly message: string };
}

/** @param text a whole file, without byte order mark */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (opening === null) {
    return faulty(
      0,
      'front-matter-missing',
      'Unexpected start of file, expected front matter between --- lines',
    );
  }
  const closing = findClosing(text, opening[0].length);
  if (closing === undefined) {
    return faulty(0, 'front-matter-missing', 'Unexpected end of file, expected --- after the front matter');
  }
  const language = opening[1]?.trim().toLowerCase() ?? '';
  if (language !== '' && language !== 'yaml' && language !== 'yml') {
    return faulty(
      closing,
      'front-matter-executable',
      `Unexpected front matter language "${language}", expected YAML; it was not run`,
    );
  }
  try {
    // Options are passed on purpose: without them gray-matter answers a second bad text from its cache with {}.
    const { data } = matter(text.slice(0, closing), { language: 'yaml', engines: ENGINES });
    return { values: textValues(data), bodyStart: closing };
  } catch (thrown) {
    const reason = messageOf(thrown).split('\n', 1)[0] ?? '';
    return faulty(closing, 'front-matter-invalid', `Unexpected front matter, expected YAML: ${reason}`);
  }
}

/** The provenance that front matter states, but for the locale. Unknown fields come out empty. */
export function provenanceOf(values: Readonly<Record<string, string>>): Omit<Provenance, 'locale'> {
  return {
    revision: values['ms.sourcegitcommit'] ?? '',
    translation: translationOf(values['ms.translationtype']),
    date: isoDate(values['ms.date']),
    handoff: isoDate(values['ms.lasthandoff']),
    title: values['title'] ?? '',
  };
}

function faulty(bodyStart: number, check: string, message: string): FrontMatter {
  return { values: {}, bodyStart, fault: { check, message } };
}

/** Offset behind the closing line, or nothing where there is none within reach. */
function findClosing(text: string, from: number): number | undefined {
  CLOSING.lastIndex = from - 1;
  const match = CLOSING.exec(text.slice(0, from + LONGEST_FRONT_MATTER));
  return match === null ? undefined : match.index + match[0].length;
}

function textValues(data: unknown): Record<string, string> {
  const values: Record<string, string> = {};
  if (typeof data !== 'object' || data === null) return values;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === 'string') values[key] = value.trim();
  }
  return values;
}

function translationOf(value: string | undefined): Translation {
  const kind = value?.toUpperCase();
  return kind === 'MT' || kind === 'HT' ? kind : 'unknown';
}

/** `12/10/2020` as `2020-12-10`; the placeholder 9/9/9999, a 25th month and anything else as empty. */
function isoDate(value: string | undefined): string {
  const match = US_DATE.exec(value ?? '') ?? undefined;
  const [year, month, day] = match
    ? [match[3], match[1], match[2]]
    : (ISO_DATE.exec(value ?? '')?.slice(1) ?? []);
  if (year === undefined || month === undefined || day === undefined || year === '9999') return '';
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  // The 31st of February would quietly become a day in March.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : '';
}

function refuse(): never {
  throw new TypeError('only YAML front matter is read');
}

/** YAML with every scalar kept as text; every other engine of gray-matter off, JavaScript above all. */
const ENGINES = {
  yaml: (text: string): object => {
    // gray-matter hands over a lone \r at the end of CRLF front matter, which YAML takes for content.
    const value: unknown = parseYaml(text.replace(/\r\n?/g, '\n'), {
      schema: 'failsafe',
      maxAliasCount: 20,
      logLevel: 'error',
    });
    return typeof value === 'object' && value !== null ? value : {};
  },
  javascript: refuse,
  js: refuse,
  json: refuse,
};

/** Front matter longer than this is no front matter; keeps the search for its end short. */
const LONGEST_FRONT_MATTER = 100_000;

/** Matches the first line `---` with an optional language (1); not `----`. */
const OPENING = /^---(?!-)[ \t]*([^\r\n]*)\r?\n/;

/** Matches the closing line `---` with its line end; not `----`. */
const CLOSING = /\n---[ \t]*(?:\r?\n|$)/g;

/** Matches `9/3/2020`; not `2020-09-03`. */
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** Matches `2020-09-03`, with or without a time behind it. */
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})/;

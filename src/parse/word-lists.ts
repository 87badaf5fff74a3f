/** Reads the writers' word lists: concepts of `terms/`, other phrasings of `phrasings/`. */
import { parseDocument as parseYaml, LineCounter } from 'yaml';
import { messageOf } from '../errors.js';
import type { Concept, Finding } from '../model/index.js';
import { parseLocale, type Locale } from '../text/index.js';

/** One file of a word list. */
export interface ListFile {
  /** Path for findings. */
  readonly file: string;
  readonly text: string;
}

/** Other ways to ask, each with its place. */
export interface Phrasing {
  readonly entryId: string;
  readonly locale: Locale;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** Reads `terms/*.yaml`: a list of concepts, each with its words by locale. */
export function parseConcepts(source: ListFile): { concepts: Concept[]; findings: Finding[] } {
  const { value, findings } = readYaml(source);
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  if (findings.length === 0 && !Array.isArray(value))
    findings.push(fault(source.file, 'terms-invalid', 'Unexpected content, expected a list of concepts'));
  const concepts: Concept[] = [];
  const seen = new Set<string>();
  items.forEach((item, at) => {
    const place = `concept ${at + 1}`;
    if (
      typeof item !== 'object' ||
      item === null ||
      !('concept' in item) ||
      typeof item.concept !== 'string'
    ) {
      findings.push(
        fault(source.file, 'terms-invalid', `Unexpected ${place}, expected a "concept" with words by locale`),
      );
      return;
    }
    if (seen.has(item.concept))
      findings.push(
        fault(
          source.file,
          'terms-duplicate',
          `Unexpected second concept "${item.concept}", expected each once`,
        ),
      );
    seen.add(item.concept);
    concepts.push(readConcept(item.concept, item, source.file, findings));
  });
  return { concepts, findings };
}

function readConcept(name: string, item: object, file: string, findings: Finding[]): Concept {
  const words = new Map<Locale, readonly string[]>();
  for (const [key, value] of Object.entries(item)) {
    if (key === 'concept' || key === 'keep') continue;
    const locale = parseLocale(key);
    if (locale === undefined)
      findings.push(
        fault(file, 'terms-unknown-key', `Unexpected key "${key}" in "${name}", expected a language tag`),
      );
    else words.set(locale, textsOf(value));
  }
  return { name, words, keep: 'keep' in item && item.keep === true };
}

/** A question that the content does not answer, with its place. */
export type NotAnswered = Omit<Phrasing, 'entryId'>;

export interface PhrasingList {
  readonly phrasings: readonly Phrasing[];
  /** In the order of the file; none that an entry has too. */
  readonly notAnswered: readonly NotAnswered[];
  readonly findings: readonly Finding[];
}

/**
 * Reads `phrasings/<locale>.yaml`: for each entry ID a list of other ways to ask, and under `not-answered`
 * the questions that no entry answers. A text that stands under both stays with its entry.
 */
export function parsePhrasings(source: ListFile): PhrasingList {
  const tag = /([^/\\]+)\.ya?ml$/i.exec(source.file)?.[1] ?? '';
  const locale = parseLocale(tag);
  if (locale === undefined) {
    return {
      phrasings: [],
      notAnswered: [],
      findings: [
        fault(
          source.file,
          'phrasings-locale',
          `Unexpected file name "${tag}", expected a language tag such as ko-KR.yaml`,
        ),
      ],
    };
  }
  const { value, findings, lineOf } = readYaml(source);
  const phrasings: Phrasing[] = [];
  const claimed = new Map<string, string>();
  for (const [entryId, list] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    if (entryId === NOT_ANSWERED) continue;
    for (const { text, at } of placedTexts(list)) {
      const line = lineOf([entryId, at]);
      const other = claimed.get(text.toLowerCase());
      if (other !== undefined) {
        const message = `Unexpected phrasing "${text}" of ${entryId}, which ${other} has too; expected one entry to claim it`;
        findings.push({ ...fault(source.file, 'phrasing-claimed-twice', message), line, locale });
        continue;
      }
      claimed.set(text.toLowerCase(), entryId);
      phrasings.push({ entryId, locale, text, file: source.file, line });
    }
  }
  const texts = placedTexts(
    typeof value === 'object' && value !== null && NOT_ANSWERED in value ? value[NOT_ANSWERED] : undefined,
  );
  const notAnswered = texts.flatMap(({ text, at }): NotAnswered[] => {
    const line = lineOf([NOT_ANSWERED, at]);
    const entryId = claimed.get(text.toLowerCase());
    if (entryId === undefined) return [{ locale, text, file: source.file, line }];
    const message = `Unexpected question "${text}" under ${NOT_ANSWERED}, which ${entryId} has for a phrasing; expected it under one of them`;
    findings.push({ ...fault(source.file, 'not-answered-claimed', message), line, locale });
    return [];
  });
  return { phrasings, notAnswered, findings };
}

/** The key of `phrasings/<locale>.yaml` that is no entry: entry IDs have a slash. */
const NOT_ANSWERED = 'not-answered';

function textsOf(value: unknown): string[] {
  return placedTexts(value).map(({ text }) => text);
}

/** The texts of a list, each with its place there; what is no text is passed over. */
function placedTexts(value: unknown): { text: string; at: number }[] {
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  return items.flatMap((item, at) => {
    const text = typeof item === 'string' || typeof item === 'number' ? String(item) : '';
    return text.trim() === '' ? [] : [{ text, at }];
  });
}

function readYaml({ file, text }: ListFile): {
  value: unknown;
  findings: Finding[];
  lineOf: (path: readonly (string | number)[]) => number;
} {
  const lineCounter = new LineCounter();
  try {
    const document = parseYaml(text, { lineCounter, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) {
      const { line } = lineCounter.linePos(error.pos[0]);
      const found = {
        ...fault(
          file,
          'yaml-invalid',
          `Unexpected content, expected YAML: ${error.message.split('\n', 1)[0] ?? ''}`,
        ),
        line,
      };
      return { value: undefined, findings: [found], lineOf: () => line };
    }
    const lineOf = (path: readonly (string | number)[]): number => {
      const node = document.getIn(path, true);
      const range =
        typeof node === 'object' && node !== null && 'range' in node
          ? (node.range as readonly number[] | undefined)
          : undefined;
      return range === undefined ? 1 : lineCounter.linePos(range[0] as number).line;
    };
    return { value: document.toJS({ maxAliasCount: 20 }) as unknown, findings: [], lineOf };
  } catch (thrown) {
    return {
      value: undefined,
      findings: [fault(file, 'yaml-invalid', `Unexpected content, expected YAML: ${messageOf(thrown)}`)],
      lineOf: () => 1,
    };
  }
}

function fault(file: string, check: string, message: string): Finding {
  return { check, severity: 'error', message, file, line: 1, column: 1 };
}

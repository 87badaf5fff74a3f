/** Reads the writers' word lists: concepts of `terms/`, other phrasings of `phrasings/`. */
import type { Concept, Finding } from '../model/index.js';
import { once, parseLocale, textKey, type Locale } from '../text/index.js';
import { YamlList, type ListFile } from './list-yaml.js';

/** Other ways to ask, each with its place. */
export interface Phrasing {
  readonly entryId: string;
  readonly locale: Locale;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** A question that the content does not answer, with its place. */
export type NotAnswered = Omit<Phrasing, 'entryId'>;

export interface PhrasingList {
  readonly phrasings: readonly Phrasing[];
  /** In the order of the file; none that an entry has too. */
  readonly notAnswered: readonly NotAnswered[];
  readonly findings: readonly Finding[];
}

export interface ConceptList {
  readonly concepts: readonly Concept[];
  readonly findings: readonly Finding[];
}

/**
 * Reads `terms/*.yaml`: a list of concepts, each with its words by locale. What is wrong is left out. A list is read
 * once, however many ask.
 */
export const parseConcepts = once(readConcepts);

function readConcepts(source: ListFile): ConceptList {
  const yaml = new YamlList(source, 'terms-invalid');
  const { value, findings } = yaml;
  if (!Array.isArray(value)) {
    if (findings.length === 0) yaml.unexpected(value, ' for a file', 'a list of concepts', 1);
    return { concepts: [], findings };
  }
  const seen = new Set<string>();
  const concepts = (value as unknown[]).flatMap((item, at): Concept[] => {
    const name = isMap(item) ? item['concept'] : undefined;
    if (!isMap(item) || typeof name !== 'string') {
      const message = `Unexpected concept ${at + 1}, expected a "concept" with words by locale`;
      yaml.report({ message, line: yaml.lineOf([at]) });
      return [];
    }
    if (seen.has(name)) {
      const message = `Unexpected second concept "${name}", expected each once`;
      yaml.report({ check: 'terms-duplicate', message, line: yaml.lineOf([at]) });
      return [];
    }
    seen.add(name);
    return [readConcept(name, item, at, yaml)];
  });
  return { concepts, findings };
}

function readConcept(
  name: string,
  item: Readonly<Record<string, unknown>>,
  at: number,
  yaml: YamlList,
): Concept {
  const words = new Map<Locale, readonly string[]>();
  let keep = false;
  for (const [key, value] of Object.entries(item)) {
    if (key === 'concept') continue;
    const line = yaml.lineOf([at, key]);
    const locale = parseLocale(key);
    if (key === 'keep') {
      if (typeof value === 'boolean') keep = value;
      else yaml.unexpected(value, ` for "keep" of "${name}"`, 'true or false', line);
    } else if (locale === undefined) {
      const message = `Unexpected key "${key}" in "${name}", expected a language tag`;
      yaml.report({ check: 'terms-unknown-key', message, line });
    } else if (words.has(locale)) {
      const message = `Unexpected second list for ${locale} in "${name}", expected one`;
      yaml.report({ check: 'terms-duplicate', message, line, locale });
    } else {
      const texts = yaml.texts(value, [at, key], `for ${key} of "${name}"`);
      words.set(
        locale,
        texts.map(({ text }) => text),
      );
    }
  }
  return { name, words, keep };
}

/**
 * Reads `phrasings/<locale>.yaml`: for each entry ID a list of other ways to ask, and under `not-answered`
 * the questions that no entry answers. A text that stands under both stays with its entry. A list is read once.
 */
export const parsePhrasings = once(readPhrasingList);

function readPhrasingList(source: ListFile): PhrasingList {
  const yaml = new YamlList(source, 'phrasings-invalid');
  const tag = /([^/\\]+)\.ya?ml$/i.exec(source.file)?.[1] ?? '';
  const locale = parseLocale(tag);
  if (locale === undefined) {
    const message = `Unexpected file name "${tag}", expected a language tag such as ko-KR.yaml`;
    yaml.findings.length = 0;
    yaml.report({ check: 'phrasings-locale', message });
    return { phrasings: [], notAnswered: [], findings: yaml.findings };
  }
  const lists = yaml.map('entry IDs, each with a list of phrasings');
  const claims = new Map<string, string>();
  const phrasings = lists
    .filter(([key]) => key !== NOT_ANSWERED)
    .flatMap(([entryId, list]) => readPhrasings(entryId, list, { yaml, locale, claims, file: source.file }));
  const notAnswered = lists
    .filter(([key]) => key === NOT_ANSWERED)
    .flatMap(([, list]) => readNotAnswered(list, { yaml, locale, claims, file: source.file }));
  return { phrasings, notAnswered, findings: yaml.findings };
}

interface Reading {
  readonly yaml: YamlList;
  readonly locale: Locale;
  readonly file: string;
  /** Which entry has a phrasing already, by the key of its text. */
  readonly claims: Map<string, string>;
}

function readPhrasings(entryId: string, list: unknown, { yaml, locale, file, claims }: Reading): Phrasing[] {
  return yaml.texts(list, [entryId], `for ${entryId}`).flatMap(({ text, line }) => {
    const key = textKey(text);
    const owner = claims.get(key);
    if (owner === undefined) {
      claims.set(key, entryId);
      return [{ entryId, locale, text, file, line }];
    }
    if (owner === entryId) {
      const message = `Unexpected repetition of "${text}" for ${entryId}, expected each phrasing once`;
      yaml.report({ check: 'phrasing-repeated', severity: 'warning', message, line, locale });
    } else {
      const message = `Unexpected phrasing "${text}" of ${entryId}, which ${owner} has too; expected one entry to claim it`;
      yaml.report({ check: 'phrasing-claimed-twice', message, line, locale });
    }
    return [];
  });
}

function readNotAnswered(list: unknown, { yaml, locale, file, claims }: Reading): NotAnswered[] {
  const seen = new Set<string>();
  return yaml.texts(list, [NOT_ANSWERED], `for ${NOT_ANSWERED}`).flatMap(({ text, line }) => {
    const key = textKey(text);
    const owner = claims.get(key);
    if (owner !== undefined) {
      const message = `Unexpected question "${text}" under ${NOT_ANSWERED}, which ${owner} has for a phrasing; expected it under one of them`;
      yaml.report({ check: 'not-answered-claimed', message, line, locale });
    } else if (seen.has(key)) {
      const message = `Unexpected repetition of "${text}" under ${NOT_ANSWERED}, expected each question once`;
      yaml.report({ check: 'phrasing-repeated', severity: 'warning', message, line, locale });
    } else {
      seen.add(key);
      return [{ locale, text, file, line }];
    }
    return [];
  });
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The key of `phrasings/<locale>.yaml` that is no entry: entry IDs have a slash. */
const NOT_ANSWERED = 'not-answered';

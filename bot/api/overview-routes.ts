/** Answers about the index as a whole: documents, locales, coverage, and what writers should look at. */
import { z } from 'zod';
import {
  coverageOf,
  isRareRule,
  languageName,
  newestOf,
  stateOf,
  type Document,
  type KnowledgeBase,
  type LoadedIndex,
  type PolicyRules,
} from '../../src/index.js';
import { json, type RouteQuestion, type Told } from '../routes.js';
import type { ApiTexts } from './api-texts.js';
import { readQuery } from './readers.js';

export interface OverviewRouteParts {
  readonly knowledgeBase: KnowledgeBase;
  readonly rules: PolicyRules;
  readonly findings: LoadedIndex['findings'];
  readonly texts: ApiTexts;
}

/** Takes no parameters; what it tells is worked out once, since the index does not change. */
export function overviewOf(tell: () => object, texts: ApiTexts): (asked: RouteQuestion) => Told {
  let told: Told | undefined;
  return (asked) => {
    const read = readQuery(z.strictObject({}), asked, texts);
    return 'kind' in read ? read : (told ??= json(tell()));
  };
}

export function documentsOf({ documents, entries }: KnowledgeBase): object {
  return {
    documents: namesOf(documents).map((name) => ({
      name,
      entries: entries.filter(({ document }) => document === name).length,
      files: documents.filter((document) => document.name === name).map(fileOf),
    })),
  };
}

function fileOf({
  locale,
  title,
  file,
  revision,
  translation,
  date,
  handoff,
  ...document
}: Document): object {
  const counts = { pairs: document.pairs.length, entries: document.entries.length };
  return { locale, title, file, revision, translation, date, handoff, ...counts };
}

export function localesOf(knowledgeBase: KnowledgeBase): object {
  const { documents, entries } = knowledgeBase;
  return {
    locales: coverageOf(knowledgeBase, entries).map((coverage) => {
      const { locale, missing } = coverage;
      // English stands in every file.
      const own = documents.filter((document) => document.locale === locale);
      return {
        locale,
        name: languageName(locale, locale),
        documents: namesOf(own.length === 0 && missing < entries.length ? documents : own).length,
        entries: entries.length - missing,
        coverage,
      };
    }),
  };
}

export function indexOf({ knowledgeBase, rules, findings }: OverviewRouteParts): object {
  const { version, locales, documents, entries } = knowledgeBase;
  return {
    version,
    locales,
    counts: {
      documents: namesOf(documents).length,
      files: documents.length,
      entries: entries.length,
      sentences: documents.reduce((count, { pairs }) => count + pairs.length, 0),
    },
    coverage: coverageOf(knowledgeBase, entries),
    documents: namesOf(documents).map((name) => {
      const own = entries.filter(({ document }) => document === name);
      return { name, entries: own.length, coverage: coverageOf(knowledgeBase, own) };
    }),
    findings: { checks: findings, rules: rulesAmiss(rules), outdated: outdated(knowledgeBase) },
  };
}

function rulesAmiss(rules: PolicyRules): object[] {
  return Object.entries(rules).flatMap(([check, own]) =>
    own
      .filter(({ status }) => status !== 'on')
      .filter(({ name, status }) => status !== 'missing' || !isRareRule(check, name))
      .map(({ name, status }) => ({ check, rule: name, status })),
  );
}

function outdated({ entries, locales }: KnowledgeBase): object[] {
  return entries
    .flatMap((entry) =>
      locales.flatMap((locale) => {
        const version = newestOf(entry, locale);
        const state = version === undefined ? 'current' : stateOf(version);
        if (version === undefined || state === 'current') return [];
        const { changed, added } = version;
        return [{ entryId: entry.id, locale, state, changed: changed.length, added: added.length }];
      }),
    )
    .slice(0, MOST_OUTDATED);
}

function namesOf(documents: readonly Document[]): string[] {
  return [...new Set(documents.map(({ name }) => name))].sort();
}

const MOST_OUTDATED = 500;

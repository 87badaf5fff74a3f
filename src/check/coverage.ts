/** How much of the content each language has, document by document. */
import type { KnowledgeBase } from '../model/index.js';
import { compareText, type Locale } from '../text/index.js';

export interface LocaleCoverage {
  readonly locale: Locale;
  /** Entries of each document that the locale has, and all that any locale has. */
  readonly documents: readonly { readonly name: string; readonly entries: number; readonly of: number }[];
}

/** @returns a row a locale, each with all documents in the order of their names */
export function coverageOf({
  entries,
  documents,
  locales,
}: Pick<KnowledgeBase, 'entries' | 'documents' | 'locales'>): LocaleCoverage[] {
  const counts = new Map<string, Map<Locale, number>>();
  const totals = new Map<string, number>();
  for (const { versions } of entries) {
    const name = documents[versions[0]?.document ?? -1]?.name;
    if (name === undefined) continue;
    totals.set(name, (totals.get(name) ?? 0) + 1);
    const row = counts.get(name) ?? new Map<Locale, number>();
    for (const locale of new Set(versions.map((version) => version.locale)))
      row.set(locale, (row.get(locale) ?? 0) + 1);
    counts.set(name, row);
  }
  const names = [...totals.keys()].sort(compareText);
  return locales.map((locale) => ({
    locale,
    documents: names.map((name) => ({
      name,
      entries: counts.get(name)?.get(locale) ?? 0,
      of: totals.get(name) ?? 0,
    })),
  }));
}

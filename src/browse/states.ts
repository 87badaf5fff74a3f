/** How versions stand to the newest English, and what that makes of a locale. */
import type { AlignedEntry, Document, EntryVersion, KnowledgeBase } from '../model/index.js';
import { ENGLISH, type Locale } from '../text/index.js';

/** As the newest English says it, with other sentences, or an entry that it no longer has. */
export type VersionState = 'current' | 'outdated' | 'dropped';

export interface Coverage {
  readonly locale: Locale;
  readonly current: number;
  readonly outdated: number;
  readonly dropped: number;
  readonly missing: number;
}

export function stateOf({ newest, changed, added }: EntryVersion): VersionState {
  if (!newest) return 'dropped';
  return changed.length + added.length > 0 ? 'outdated' : 'current';
}

/** The newest version of an entry in a locale. */
export function newestOf({ versions }: AlignedEntry, locale: Locale): EntryVersion | undefined {
  return versions.find((version) => version.locale === locale);
}

/** By locale; one that lacks the entry is left out. */
export function statesOf(entry: AlignedEntry): Record<string, VersionState> {
  const states: Record<string, VersionState> = {};
  for (const version of entry.versions) states[version.locale] ??= stateOf(version);
  return states;
}

/** By locale, how its newest version was translated; English is what the others were translated from. */
export function translationsOf(
  { versions }: AlignedEntry,
  { documents }: Pick<KnowledgeBase, 'documents'>,
): Record<string, Document['translation']> {
  const translations: Record<string, Document['translation']> = {};
  for (const { locale, document } of versions) {
    if (locale !== ENGLISH) translations[locale] ??= documents[document]?.translation ?? 'unknown';
  }
  return translations;
}

/** How many of the entries each locale has, by state. */
export function coverageOf(
  { locales }: Pick<KnowledgeBase, 'locales'>,
  entries: readonly AlignedEntry[],
): Coverage[] {
  return locales.map((locale) => {
    const counts = { current: 0, outdated: 0, dropped: 0, missing: 0 };
    for (const entry of entries) {
      const version = newestOf(entry, locale);
      counts[version === undefined ? 'missing' : stateOf(version)] += 1;
    }
    return { locale, ...counts };
  });
}

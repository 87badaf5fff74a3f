/** Entries by language as the picture shows them: how each stands to the newest English, and how it was translated. */
import type { Show } from './address.js';

export type CellState = 'current' | 'outdated' | 'dropped' | 'missing';

export interface Cell {
  readonly locale: string;
  readonly state: CellState;
  /** Missing where there is nothing to translate, or nothing translated. */
  readonly translation?: 'MT' | 'HT' | 'unknown';
}

export interface MatrixEntry {
  readonly id: string;
  readonly document: string;
  readonly title: string;
  /** The language of the title. */
  readonly locale: string;
  readonly cells: readonly Cell[];
}

/** An entry as the API lists it. */
export interface ListedEntry {
  readonly id: string;
  readonly document: string;
  readonly title: string;
  readonly locale: string;
  readonly states: Readonly<Record<string, Exclude<CellState, 'missing'>>>;
  readonly translations: Readonly<Record<string, 'MT' | 'HT' | 'unknown'>>;
}

/** @param locales in the order of their columns */
export function matrixOf(entries: readonly ListedEntry[], locales: readonly string[]): MatrixEntry[] {
  return entries.map(({ id, document, title, locale: own, states, translations }) => ({
    ...{ id, document, title, locale: own },
    cells: locales.map((locale): Cell => {
      const state = Object.hasOwn(states, locale) ? states[locale] : undefined;
      if (state === undefined) return { locale, state: 'missing' };
      const translation = Object.hasOwn(translations, locale) ? translations[locale] : undefined;
      return { locale, state, ...(translation !== undefined && { translation }) };
    }),
  }));
}

export function shownOf(entries: readonly MatrixEntry[], show: Show): MatrixEntry[] {
  return entries.filter(({ cells }) => {
    if (show === 'all') return true;
    return cells.some(({ state }) => (show === 'missing' ? state === 'missing' : state !== 'current'));
  });
}

export interface DocumentRow {
  readonly name: string;
  readonly entries: readonly MatrixEntry[];
}

/** In order of their names. */
export function byDocument(entries: readonly MatrixEntry[]): DocumentRow[] {
  const rows = new Map<string, MatrixEntry[]>();
  for (const entry of entries) {
    const row = rows.get(entry.document);
    if (row === undefined) rows.set(entry.document, [entry]);
    else row.push(entry);
  }
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, own]) => ({ name, entries: own }));
}

/** How many cells of a language are in each state. */
export function countsOf(
  entries: readonly MatrixEntry[],
  locale: string,
): Readonly<Record<CellState, number>> {
  const counts = { current: 0, outdated: 0, dropped: 0, missing: 0 };
  for (const { cells } of entries)
    for (const cell of cells) if (cell.locale === locale) counts[cell.state] += 1;
  return counts;
}

/** In the order in which they are told. */
export const STATES: readonly CellState[] = ['current', 'outdated', 'dropped', 'missing'];

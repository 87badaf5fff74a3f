/** Gives entries the IDs that they had in the build before, reworded or moved as they may be. */
import type { EntryId, KnowledgeBase } from '../model/index.js';
import { entryIdFor } from './entry-id.js';
import { entryText, matchEntries, type EntryText } from './match-entries.js';

/** An entry to be named: its newest text, and its oldest, after which it is named. */
export interface Nameless {
  readonly text: EntryText;
  readonly oldest: EntryText;
}

interface Known {
  readonly id: EntryId;
  readonly text: EntryText;
}

export class IdKeeper {
  readonly #previous = new Map<string, Known[]>();

  constructor(previous: KnowledgeBase | undefined) {
    for (const entry of previous?.entries ?? []) {
      const version = entry.versions[0];
      const document = version === undefined ? undefined : previous?.documents[version.document];
      const place = version === undefined ? undefined : document?.entries[version.entry];
      if (document === undefined || place === undefined) continue;
      const known = this.#previous.get(entry.document) ?? [];
      known.push({ id: entry.id, text: entryText(document, place) });
      this.#previous.set(entry.document, known);
    }
  }

  /**
   * @param name of the document
   * @param taken IDs given so far; the ones given here are added
   */
  idsFor(name: string, entries: readonly Nameless[], taken: Set<string>): EntryId[] {
    const known = this.#previous.get(name) ?? [];
    const kept = keptIds(known, entries);
    // The ID of an entry that is gone is not given to another: whoever kept it would be told something else.
    for (const { id } of known) taken.add(id);
    return entries.map(({ oldest }, place) => {
      const id = kept.get(place) ?? entryIdFor(name, oldest.questionWords, taken);
      taken.add(id);
      return id;
    });
  }
}

/** By the newest text first, then by the oldest: the build before may have known only that. */
function keptIds(known: readonly Known[], entries: readonly Nameless[]): Map<number, EntryId> {
  const kept = new Map<number, EntryId>();
  let free = known;
  for (const wording of ['text', 'oldest'] as const) {
    const open = [...entries.entries()].filter(([place]) => !kept.has(place));
    const matches = matchEntries(
      free.map(({ text }) => text),
      open.map(([, entry]) => entry[wording]),
    );
    open.forEach(([place], number) => {
      const match = free[matches[number] ?? -1];
      if (match !== undefined) kept.set(place, match.id);
    });
    free = free.filter((_, place) => !matches.includes(place));
  }
  return kept;
}

/** Finds the entries that stand around an entry in its document: what its reader may want to know next. */
import { placeOf, type EntryVersion, type KnowledgeBase } from '../model/index.js';

/** Where the entries of each document stand in `KnowledgeBase.entries`, by their place in the document. */
export type EntryPlaces = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** @returns the table that {@link neighbours} looks entries up in */
export function entryPlaces({ entries }: Pick<KnowledgeBase, 'entries'>): EntryPlaces {
  const places = new Map<number, Map<number, number>>();
  entries.forEach(({ versions }, place) => {
    for (const { document, entry } of versions) {
      const known = places.get(document);
      if (known === undefined) places.set(document, new Map([[entry, place]]));
      else known.set(entry, place);
    }
  });
  return places;
}

/**
 * The other entries of a version's document as places in `KnowledgeBase.entries`: those of its own section first,
 * nearest first in each part, the one behind before the one in front.
 */
export function neighbours(
  knowledgeBase: KnowledgeBase,
  places: EntryPlaces,
  version: EntryVersion,
): number[] {
  const { document, place: own } = placeOf(knowledgeBase, version);
  const isOwnSection = (at: number): boolean =>
    document.entries[at]?.path.join() === own.path.join() && own.path.length > 0;
  const distance = (at: number): number => Math.abs(at - version.entry) - (at > version.entry ? 0.5 : 0);
  const known = [...(places.get(version.document) ?? [])].filter(([at]) => at !== version.entry);
  return known
    .sort(
      ([left], [right]) =>
        Number(isOwnSection(right)) - Number(isOwnSection(left)) || distance(left) - distance(right),
    )
    .map(([, place]) => place);
}

/** Which entries of a build came, went, were put in other words or stand elsewhere than in the build before. */
import { compareText, ENGLISH, type Locale } from '../text/index.js';
import { commonPlaces, diffLists, type TextChange } from './diff-lists.js';
import { entryViews, type Content, type EntryView } from './entry-views.js';

/** An entry as a report names it. */
export interface EntryName {
  readonly id: string;
  readonly document: string;
  /** In English, as readers see it. */
  readonly question: string;
  readonly locales: readonly Locale[];
}

export interface Rewording {
  readonly locale: Locale;
  /** `added` and `removed` where the entry came to the language or left it. */
  readonly kind: 'added' | 'removed' | 'reworded';
  readonly sentences: readonly TextChange[];
}

export interface Place {
  readonly document: string;
  /** The English headings above, outermost first. */
  readonly section: readonly string[];
  /** 1-based, among the document's entries. */
  readonly position: number;
}

export interface EntryChanges {
  readonly added: readonly EntryName[];
  readonly removed: readonly EntryName[];
  readonly reworded: readonly (EntryName & { readonly languages: readonly Rewording[] })[];
  readonly moved: readonly (EntryName & { readonly from: Place; readonly to: Place })[];
}

/** Entries are the same by their IDs, which a build keeps for entries reworded and moved. */
export function compareEntries(before: Content, after: Content): EntryChanges {
  const [old, fresh] = [entryViews(before), entryViews(after)];
  const known = new Map(old.map((view) => [view.id, view]));
  const current = new Set(fresh.map(({ id }) => id));
  const both = fresh.flatMap((view) => {
    const was = known.get(view.id);
    return was === undefined ? [] : [{ was, view }];
  });
  const [from, to] = [placesOf(old), placesOf(fresh)];
  const isMoved = movedIds(
    old.filter(({ id }) => current.has(id)),
    both.map(({ view }) => view),
  );
  return {
    added: fresh.filter(({ id }) => !known.has(id)).map(nameOf),
    removed: old.filter(({ id }) => !current.has(id)).map(nameOf),
    reworded: both.flatMap(({ was, view }) => {
      const languages = rewordings(was, view);
      return languages.length === 0 ? [] : [{ ...nameOf(view), languages }];
    }),
    moved: both.flatMap(({ view }) => {
      const [here, there] = [from.get(view.id), to.get(view.id)];
      if (!isMoved.has(view.id) || here === undefined || there === undefined) return [];
      return [{ ...nameOf(view), from: here, to: there }];
    }),
  };
}

function nameOf({ id, document, question, sentences }: EntryView): EntryName {
  return { id, document, question, locales: [...sentences.keys()] };
}

/** English first, the others by tag. */
function rewordings(was: EntryView, view: EntryView): Rewording[] {
  const others = [...new Set([...was.sentences.keys(), ...view.sentences.keys()])]
    .filter((locale) => locale !== ENGLISH)
    .sort(compareText);
  return [ENGLISH, ...others].flatMap((locale): Rewording[] => {
    const [old, fresh] = [was.sentences.get(locale), view.sentences.get(locale)];
    const sentences = diffLists(old ?? [], fresh ?? []);
    if (sentences.length === 0) return [];
    const kind = old === undefined ? 'added' : fresh === undefined ? 'removed' : 'reworded';
    return [{ locale, kind, sentences }];
  });
}

function placesOf(views: readonly EntryView[]): ReadonlyMap<string, Place> {
  const counts = new Map<string, number>();
  return new Map(
    views.map(({ id, document, section }) => {
      const position = (counts.get(document) ?? 0) + 1;
      counts.set(document, position);
      return [id, { document, section, position }];
    }),
  );
}

/** In another document, under another heading, or out of the order in which most stayed. */
function movedIds(before: readonly EntryView[], after: readonly EntryView[]): ReadonlySet<string> {
  const known = new Map(before.map((view) => [view.id, view]));
  const [old, fresh] = [sectionsOf(before), sectionsOf(after)];
  const moved = new Set<string>();
  for (const view of after) {
    const was = known.get(view.id);
    if (was === undefined) continue;
    const [from, to] = [sectionOf(was), sectionOf(view)];
    // A heading that is gone for one that was not there is the same heading in other words.
    const isRenamed = !fresh.has(from) && !old.has(to);
    if (was.document !== view.document || (from !== to && !isRenamed)) moved.add(view.id);
  }
  for (const document of new Set(after.map((view) => view.document))) {
    const idsOf = (views: readonly EntryView[]): string[] =>
      views.filter((view) => view.document === document && !moved.has(view.id)).map(({ id }) => id);
    const here = idsOf(after);
    const stayed = new Set(commonPlaces(idsOf(before), here).map(([, place]) => here[place]));
    for (const id of here) if (!stayed.has(id)) moved.add(id);
  }
  return moved;
}

function sectionsOf(views: readonly EntryView[]): ReadonlySet<string> {
  return new Set(views.map(sectionOf));
}

function sectionOf({ document, section }: EntryView): string {
  return [document, ...section].join('\n');
}

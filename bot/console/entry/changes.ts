/** What the newest English says otherwise than a version, sentence by sentence and word by word. */
import { diffWordsWithSpace } from 'diff';
import type { Version } from './versions.js';

export interface Change {
  /** The English that the version was translated from. */
  readonly was: string;
  /** What the newest English says in its place; `undefined` where it says nothing like it. */
  readonly now: string | undefined;
}

/** @returns the changes by the span IDs of the version */
export function changesOf({ changed, added }: Version): ReadonlyMap<string, Change> {
  const english = new Map(added.map(({ spanId, source }) => [spanId, source]));
  return new Map(
    changed.map(({ spanId, source, replacedBy }) => [
      spanId,
      { was: source, now: replacedBy === undefined ? undefined : english.get(replacedBy) },
    ]),
  );
}

/** Sentences of the newest English that stand in no other's place. */
export function newSentences({ changed, added }: Version): Version['added'] {
  const placed = new Set(changed.map(({ replacedBy }) => replacedBy));
  return added.filter(({ spanId }) => !placed.has(spanId));
}

export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** The two sentences as one, with the words marked that went and came. */
export function wordChanges(was: string, now: string): WordChange[] {
  return diffWordsWithSpace(was, now).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

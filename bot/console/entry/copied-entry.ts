/** What is copied of an entry without opening it. */
import { bothOf, sideOf, type Copy } from '../copy/copy-menu.js';
import type { Told } from '../data/told.js';
import { copiedSides } from './origins.js';
import { pairVersions } from './pairs.js';
import { chooseVersions, ENGLISH } from './versions.js';

export interface CopiedEntryWish {
  readonly locale: string;
  /** Whether the English stands beside it. */
  readonly isBoth: boolean;
  readonly withSource: boolean;
}

/** @returns `undefined` for an entry without versions */
export function copiedEntry(entry: Told['Entry'], wish: CopiedEntryWish): Copy | undefined {
  const { locale, isBoth, withSource } = wish;
  const chosen = chooseVersions(entry, { a: locale, b: null, wanted: [] });
  if (chosen === undefined) return undefined;
  const english = entry.versions.find((version) => version.locale === ENGLISH && version.current);
  const blocks = pairVersions(chosen.left, chosen.right, english);
  const copied = { ...copiedSides(entry, chosen), blocks, withSource };
  return isBoth ? bothOf(copied) : sideOf(copied, 'left');
}

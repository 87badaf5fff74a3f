/** What an entry page does: lays the pairs out, lights them, and takes them along, by button or key. */
import { useMemo, useState } from 'react';
import type { Copied } from '../copy/copied.js';
import { bothOf, sideOf } from '../copy/copy-menu.js';
import { useCopy, type CopyWish } from '../copy/use-copy.js';
import { CONSOLE } from '../data/api.js';
import { useKeys } from '../frame/use-keys.js';
import { preferences } from '../preferences.js';
import { placeOfEntry } from '../search/places.js';
import type { EntryViewProps } from './entry-view.js';
import { copiedSides } from './origins.js';
import { allPairs, mainSpan, pairVersions, type Pair } from './pairs.js';
import { useLit, type Lit } from './use-lit.js';
import { ENGLISH, versionKey } from './versions.js';

export interface EntryState {
  readonly lit: Lit;
  readonly copied: Copied;
  readonly copy: (wish: CopyWish) => void;
  readonly copyPair: (at: number) => void;
  readonly copyLink: () => void;
  readonly swap: () => void;
  readonly setWithSource: (isWanted: boolean) => void;
}

export function useEntry({ entry, chosen, spanId, onChoose }: EntryViewProps): EntryState {
  const { left, right } = chosen;
  const [a, b] = [versionKey(left), versionKey(right)];
  const english = entry.versions.find(({ locale, current }) => locale === ENGLISH && current);
  const blocks = useMemo(() => pairVersions(left, right, english), [left, right, english]);
  const pairs = useMemo(() => allPairs(blocks), [blocks]);
  const lit = useLit(pairs.length, placeOf(pairs, spanId));
  const [withSource, setWithSource] = useState(preferences.withSource);
  const copied = { ...copiedSides(entry, chosen), blocks, withSource };
  const copy = useCopy();
  const pairCopied = (at: number): Copied => ({
    ...copied,
    blocks: [{ look: PLAIN, cells: [pairs.filter((pair) => pair.at === at)] }],
  });
  const copyPair = (at: number): void => copy(sideOf(pairCopied(at), 'left'));
  const copyLink = (): void => {
    const path = placeOfEntry(entry.id, { a, b, span: spanOf(pairs, lit.at) });
    copy({ text: new URL(path.slice(1), CONSOLE).href }, 'copy.link-done');
  };
  const swap = (): void => onChoose({ a: b, b: a });
  useKeys({
    c: () => (lit.at === undefined ? copy(sideOf(copied, 'left')) : copyPair(lit.at)),
    C: () => copy(bothOf(lit.at === undefined ? copied : pairCopied(lit.at))),
    l: copyLink,
    x: swap,
  });
  const keepWithSource = (isWanted: boolean): void => {
    preferences.setWithSource(isWanted);
    setWithSource(isWanted);
  };
  return { lit, copied, copy, copyPair, copyLink, swap, setWithSource: keepWithSource };
}

function placeOf(pairs: readonly Pair[], spanId: string | undefined): number | undefined {
  if (spanId === undefined) return undefined;
  const has = (ids: readonly string[] | undefined): boolean => ids?.includes(spanId) === true;
  return pairs.find(({ left, right }) => has(left?.spanIds) || has(right?.spanIds))?.at;
}

function spanOf(pairs: readonly Pair[], at: number | undefined): string | undefined {
  const pair = pairs.find((one) => one.at === at);
  return mainSpan(pair?.left ?? pair?.right);
}

const PLAIN = { kind: 'paragraph', level: 0 } as const;

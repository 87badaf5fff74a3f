/** What there is to copy of an entry: its pairs, the languages of both sides, and where they come from. */
import type { LinkBase } from '../entry/links.js';
import type { Half, Pair, PairBlock } from '../entry/pairs.js';
import { shortRevision, type Version } from '../entry/versions.js';

export type SideName = 'left' | 'right';

export interface CopiedSide extends LinkBase {
  /** Document, language, translation, day, revision: in no language. */
  readonly source: string;
}

export interface Copied {
  readonly blocks: readonly PairBlock[];
  readonly left: CopiedSide;
  readonly right: CopiedSide;
  /** Whether the source stands below. */
  readonly withSource: boolean;
}

/** `benefits-faq · ko-KR · MT · 2020-12-10 · eb3928e` */
export function sourceLine(locale: string, source: Version['source']): string {
  const { document, translation, date, revision } = source;
  const origin = locale === source.locale ? [translation === 'unknown' ? '' : translation] : [];
  return [document, locale, ...origin, date, shortRevision(revision)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** The sources of the sides that are copied, each once. */
export function sourceLines({ left, right, withSource }: Copied, sides: readonly SideName[]): string[] {
  if (!withSource) return [];
  return [...new Set(sides.map((side) => (side === 'left' ? left : right).source))];
}

/** The halves of a cell on one side. */
export function halvesOf(cell: readonly Pair[], side: SideName): Half[] {
  return cell.flatMap((pair) => pair[side] ?? []);
}

/** Between two sentences: nothing where the script has no blanks. */
export function sentenceGap(locale: string): string {
  return NO_BLANKS.test(locale) ? '' : ' ';
}

/** Matches Chinese and Japanese; not Korean. */
const NO_BLANKS = /^(?:zh|ja)\b/;

/** Which questions and paragraphs of a YAML FAQ are which of its English: by position, or by their order and what they name. */
import type { Block, FaqEntry, FaqFile } from '../model/index.js';
import { alignAlike, type Alignment } from './sequence.js';

/** A text of an answer, with the kind of block that it stands in. */
export interface Leaf {
  readonly kind: string;
  readonly unit: number;
}

/** @returns whether both have the same sections with as many questions each, so that a place says which is which */
export function isSameShape(left: FaqFile, right: FaqFile): boolean {
  return (
    left.entries.length === right.entries.length &&
    left.entries.every(({ section }, at) => section === right.entries[at]?.section)
  );
}

/** The entries of two files in the order of both: those whose numbers, addresses and names agree come together. */
export function alignEntries(left: FaqFile, right: FaqFile): Alignment {
  const [own, theirs] = [left, right].map((file) => file.entries.map((entry) => featuresOf(file, entry)));
  return alignAlike(
    left.entries.length,
    right.entries.length,
    (l, r) => likenessOf(own?.[l] as Features, theirs?.[r] as Features),
    LEAST_ALIKE,
  );
}

/** The texts of two answers in the order of both; only blocks of a kind come together. */
export function alignLeaves(
  left: { readonly file: FaqFile; readonly leaves: readonly Leaf[] },
  right: { readonly file: FaqFile; readonly leaves: readonly Leaf[] },
): Alignment {
  const namesIn = ({ file, leaves }: typeof left): ReadonlySet<string>[] =>
    leaves.map(({ unit }) => namesOf(file.units[unit]?.text ?? ''));
  const [own, theirs] = [namesIn(left), namesIn(right)];
  const score = (l: number, r: number): number =>
    left.leaves[l]?.kind === right.leaves[r]?.kind
      ? 0.5 + 0.5 * shareOf(own[l] as ReadonlySet<string>, theirs[r] as ReadonlySet<string>)
      : 0;
  return alignAlike(left.leaves.length, right.leaves.length, score, 0.5);
}

/** The texts of blocks in reading order. */
export function leavesOf(blocks: readonly Block[]): Leaf[] {
  return blocks.flatMap(({ kind, inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'pair' ? [{ kind, unit: inline.pair }] : [])),
  );
}

interface Features {
  readonly section: number;
  readonly shape: string;
  readonly names: ReadonlySet<string>;
}

function featuresOf(file: FaqFile, entry: FaqEntry): Features {
  const leaves = leavesOf(entry.blocks);
  const units = [entry.question, ...leaves.map(({ unit }) => unit)];
  return {
    section: entry.section,
    shape: leaves.map(({ kind }) => kind).join(' '),
    names: namesOf(units.map((unit) => file.units[unit]?.text ?? '').join(' ')),
  };
}

function likenessOf(left: Features, right: Features): number {
  const place = left.section === right.section ? 0.1 : 0;
  const shape = left.shape === right.shape ? 0.2 : 0;
  return LEAST_ALIKE + place + shape + 0.5 * shareOf(left.names, right.names);
}

/** What stands in every language alike: numbers, addresses, names in Latin letters. */
function namesOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().replace(LOCALE_IN_ADDRESS, '/').match(NAME) ?? []);
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const fewest = Math.min(left.size, right.size);
  if (fewest === 0) return 0;
  let shared = 0;
  for (const name of left) if (right.has(name)) shared += 1;
  // Never quite 1, which says that nothing is left to weigh.
  return Math.min(shared / fewest, 0.99);
}

/** Any two may come together: in lists of one length that name nothing, the place is all there is. */
const LEAST_ALIKE = 0.2;

/** Matches `30`, `csp`, `manage-locations.md`; not a letter alone. */
const NAME = /[a-z0-9][a-z0-9._/-]*[a-z0-9]|[0-9]/g;

/** Matches the `/en-us/` of an address; not `/en/`. */
const LOCALE_IN_ADDRESS = /\/[a-z]{2}-[a-z]{2}\//g;

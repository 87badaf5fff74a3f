/** Lays two versions of an entry side by side, sentence by sentence. */
import { changesOf, type Change } from './changes.js';
import { piecesOf, textOf, type Look, type Piece, type PieceBlock, type Role, type Run } from './pieces.js';
import { isOwnEnglish, type Version } from './versions.js';

/** One side of a pair. */
export interface Half {
  readonly runs: readonly Run[];
  /** What its file calls it; several where small pieces make one sentence. */
  readonly spanIds: readonly string[];
}

export interface Pair {
  /** Its place among the pairs of the entry, from 0. */
  readonly at: number;
  readonly role: Role;
  /** `undefined` where that version lacks the sentence. */
  readonly left: Half | undefined;
  readonly right: Half | undefined;
  /** What the newest English says otherwise. */
  readonly changes: readonly Change[];
}

export interface PairBlock {
  readonly look: Look;
  readonly cells: readonly (readonly Pair[])[];
}

/**
 * A localized file brings its own English, sentence by sentence; two localized files meet in the English sentences that
 * they have in common, or of which one replaced the other.
 * @param english the newest English of the entry
 */
export function pairVersions(left: Version, right: Version, english?: Version): PairBlock[] {
  const changes = new Map([...changesOf(left), ...changesOf(right)]);
  const laid = layOut(left, right, keysOf(english));
  let at = 0;
  return laid
    .map(({ look, cells }) => ({
      look,
      cells: cells.map((cell) =>
        joinSmall(cell).map((group): Pair => ({ at: at++, ...pairOf(group, changes) })),
      ),
    }))
    .filter(({ look, cells }) => look.kind === 'image' || cells.some((cell) => cell.length > 0));
}

/** The ID that a sentence is named by: of small pieces put together the last, which ends it. */
export function mainSpan(half: Half | undefined): string | undefined {
  return half?.spanIds.at(-1);
}

/** All pairs in reading order. */
export function allPairs(blocks: readonly PairBlock[]): Pair[] {
  return blocks.flatMap(({ cells }) => cells.flat());
}

/** A sentence of each side, or of one. */
interface Laid {
  readonly role: Role;
  readonly left: LaidHalf | undefined;
  readonly right: LaidHalf | undefined;
}

interface LaidHalf {
  readonly runs: readonly Run[];
  readonly spanId: string | undefined;
}

interface LaidBlock {
  readonly look: Look;
  readonly cells: readonly (readonly Laid[])[];
}

function layOut(left: Version, right: Version, keys: ReadonlyMap<string, number>): LaidBlock[] {
  if (isOwnEnglish({ left, right })) {
    return mapCells(piecesOf(left), (piece) => ({
      role: piece.role,
      left: half(piece, 'target'),
      right: half(piece, 'source'),
    }));
  }
  if (isOwnEnglish({ left: right, right: left })) {
    return mapCells(piecesOf(right), (piece) => ({
      role: piece.role,
      left: half(piece, 'source'),
      right: half(piece, 'target'),
    }));
  }
  return byKeys(renewed(left, keys), renewed(right, keys));
}

function mapCells(blocks: readonly PieceBlock[], lay: (piece: Piece) => Laid): LaidBlock[] {
  return blocks.map(({ look, cells }) => ({ look, cells: cells.map((cell) => cell.map(lay)) }));
}

function half(piece: Piece, side: 'target' | 'source'): LaidHalf | undefined {
  const runs = piece[side];
  return textOf(runs).trim() === '' ? undefined : { runs, spanId: piece.spanId };
}

/** The numbers of the English sentences by their span IDs. */
function keysOf(english: Version | undefined): ReadonlyMap<string, number> {
  const pieces = english === undefined ? [] : piecesOf(english).flatMap(({ cells }) => cells.flat());
  return new Map(
    pieces.flatMap(({ spanId, key }) => (spanId === undefined || key === undefined ? [] : [[spanId, key]])),
  );
}

/** A sentence that has changed since has the number of the one in its place. */
function renewed(version: Version, keys: ReadonlyMap<string, number>): PieceBlock[] {
  const places = new Map(
    version.changed.map(({ spanId, replacedBy = '' }) => [spanId, keys.get(replacedBy)]),
  );
  const renew = (piece: Piece): Piece => {
    const key = places.get(piece.spanId ?? '') ?? piece.key;
    return { ...piece, ...(key !== undefined && { key }) };
  };
  return piecesOf(version).map(({ look, cells }) => ({ look, cells: cells.map((cell) => cell.map(renew)) }));
}

/** The blocks of the left version; what the right one alone has follows what stands before it there. */
function byKeys(left: readonly PieceBlock[], right: readonly PieceBlock[]): LaidBlock[] {
  const waiting = right.flatMap((block) =>
    block.cells.flatMap((cell) => cell.map((piece) => ({ piece, look: block.look }))),
  );
  const ofLeft = new Set(left.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ key }) => key))));
  const byKey = new Map(waiting.map((one) => [one.piece.key, one.piece]));
  let next = 0;
  /** What stands at the right from where we are up to a sentence that both have. */
  const aloneUntil = (stop: (key: number | undefined) => boolean): LaidBlock[] => {
    const alone: LaidBlock[] = [];
    for (; next < waiting.length; next += 1) {
      const one = waiting[next];
      if (one === undefined || stop(one.piece.key)) break;
      if (one.piece.key !== undefined && ofLeft.has(one.piece.key)) continue;
      const laid = { role: one.piece.role, left: undefined, right: half(one.piece, 'target') };
      if (laid.right !== undefined) alone.push({ look: one.look, cells: [[laid]] });
    }
    return alone;
  };
  const blocks = left.flatMap(({ look, cells }): LaidBlock[] => {
    const keys = new Set(cells.flatMap((cell) => cell.map(({ key }) => key)));
    const isShared = [...keys].some((key) => key !== undefined && byKey.has(key));
    const before = isShared ? aloneUntil((key) => key !== undefined && keys.has(key)) : [];
    const laid = cells.map((cell) =>
      cell.map((piece): Laid => {
        const other = piece.key === undefined ? undefined : byKey.get(piece.key);
        return {
          role: piece.role,
          left: half(piece, 'target'),
          right: other === undefined ? undefined : half(other, 'target'),
        };
      }),
    );
    return [...before, { look, cells: laid }];
  });
  return [...blocks, ...aloneUntil(() => false)];
}

/** Numbers in front of a sentence and names within one are no sentences: they go with what follows. */
function joinSmall(cell: readonly Laid[]): Laid[][] {
  const groups: Laid[][] = [];
  for (const laid of cell) {
    if (laid.left === undefined && laid.right === undefined) continue;
    const last = groups.at(-1);
    if (last === undefined || isWhole(last)) groups.push([laid]);
    else last.push(laid);
  }
  return groups;
}

function isWhole(group: readonly Laid[]): boolean {
  const [left, right] = (['left', 'right'] as const).map((side) =>
    group.map((laid) => textOf(laid[side]?.runs ?? [])).join(''),
  ) as [string, string];
  if (left === '' || right === '') return true;
  return left !== right && SENTENCE_END.test(left) && SENTENCE_END.test(right);
}

function pairOf(group: readonly Laid[], changes: ReadonlyMap<string, Change>): Omit<Pair, 'at'> {
  const sides = (['left', 'right'] as const).map((side): Half | undefined => {
    const halves = group.flatMap((laid) => laid[side] ?? []);
    if (halves.length === 0) return undefined;
    const spanIds = halves.flatMap(({ spanId }) => spanId ?? []);
    return { runs: trimmed(halves.flatMap(({ runs }) => runs)), spanIds };
  }) as [Half | undefined, Half | undefined];
  const [left, right] = sides;
  const ids = new Set(sides.flatMap((side) => side?.spanIds ?? []));
  const found = [...ids].flatMap((id) => changes.get(id) ?? []);
  // Two files of one old edition tell the same change.
  const different = found.filter(({ was }, place) => found.findIndex((one) => one.was === was) === place);
  return { role: group[0]?.role ?? 'other', left, right, changes: different };
}

/** Without the blanks that stood between two sentences. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = runs.filter(({ text }) => text !== '');
  return kept.map((run, at) => {
    const start = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === kept.length - 1 ? start.trimEnd() : start };
  });
}

/** Matches the end of a sentence, brackets and quotes behind it included; not `e.g` or `10`. */
const SENTENCE_END = /[.!?:。！？：…][)\]"'’”»）」』\s]*$/u;

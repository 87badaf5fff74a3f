/** A version taken apart into pieces: sentences of one side, each with the blanks and marks that stand beside it. */
import type { Told } from '../data/told.js';
import type { Version } from './versions.js';

export type Run = Told['Run'];
export type Role = Told['Role'];

/** What a block looks like. */
export type Look = Omit<Told['Block'], 'cells'>;

/** The two texts of a sentence that its own file has. */
export interface Piece {
  readonly spanId?: string;
  readonly key?: number;
  readonly role: Role;
  readonly target: readonly Run[];
  readonly source: readonly Run[];
}

export interface PieceBlock {
  readonly look: Look;
  readonly cells: readonly (readonly Piece[])[];
}

/** The question as a heading of its own, then the blocks of the answer. */
export function piecesOf({ question, blocks }: Version): PieceBlock[] {
  const title: PieceBlock = { look: { kind: 'heading', level: 1 }, cells: [piecesIn(question)] };
  const answer = blocks.map(({ cells, ...look }) => ({ look, cells: cells.map(piecesIn) }));
  return [title, ...answer];
}

/** Text between sentences goes with the one before it, or the first one. */
function piecesIn(sentences: readonly Told['Sentence'][]): Piece[] {
  const pieces: Piece[] = [];
  let before: Pick<Piece, 'target' | 'source'> = { target: [], source: [] };
  for (const { spanId, key, role, target, source } of sentences) {
    const last = pieces.at(-1);
    if (spanId !== undefined) {
      pieces.push({
        spanId,
        ...(key !== undefined && { key }),
        role,
        target: [...before.target, ...target],
        source: [...before.source, ...source],
      });
      before = { target: [], source: [] };
    } else if (last === undefined) {
      before = { target: [...before.target, ...target], source: [...before.source, ...source] };
    } else {
      const joined = { target: [...last.target, ...target], source: [...last.source, ...source] };
      pieces[pieces.length - 1] = { ...last, ...joined };
    }
  }
  const isBare = pieces.length === 0 && before.target.length + before.source.length > 0;
  return isBare ? [{ role: 'other', ...before }] : pieces;
}

export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

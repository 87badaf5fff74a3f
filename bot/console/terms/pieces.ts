/** Cuts a text into what is marked of it and what is not. */

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** @param marks `[from, to)` in UTF-16 units; what overlaps or lies outside of the text is cut to what is left */
export function piecesOf(text: string, marks: readonly (readonly number[])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, isMarked: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  const inOrder = [...marks].sort(([one = 0], [other = 0]) => one - other);
  for (const [from = 0, to = 0] of inOrder) {
    add(Math.min(from, text.length), false);
    add(Math.min(to, text.length), true);
  }
  add(text.length, false);
  return pieces;
}

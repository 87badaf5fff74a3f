/** A text with what was looked for marked in it. */
import type { ReactNode } from 'react';
import { piecesOf } from './pieces.js';

export interface MarkedProps {
  readonly text: string;
  /** `[from, to)` in UTF-16 units. */
  readonly marks: readonly (readonly number[])[];
  readonly lang: string;
}

export function Marked({ text, marks, lang }: MarkedProps): ReactNode {
  return (
    <span lang={lang}>
      {piecesOf(text, marks).map(({ text: piece, isMarked }, n) =>
        isMarked ? <mark key={n}>{piece}</mark> : <span key={n}>{piece}</span>,
      )}
    </span>
  );
}

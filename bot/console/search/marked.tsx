/** A text with what was looked for marked in it. */
import { Fragment, type ReactNode } from 'react';
import { partsOf } from './marked-parts.js';

export function Marked({ text, marks }: { text: string; marks: readonly number[][] }): ReactNode {
  return partsOf(text, marks).map(({ text: part, isMarked }, at) =>
    isMarked ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>,
  );
}

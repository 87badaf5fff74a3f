/** What is folded away until somebody wants it: not made before, since there can be hundreds of lines in it. */
import { useState, type ReactNode } from 'react';

export interface FoldedProps {
  readonly summary: string;
  readonly className: string;
  /** Whether it is open at first. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

export function Folded({ summary, className, isOpen, children }: FoldedProps): ReactNode {
  const [isShown, setIsShown] = useState(isOpen);
  return (
    <details className={className} open={isShown} onToggle={(event) => setIsShown(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isShown && children}
    </details>
  );
}

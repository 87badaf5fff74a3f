/** Which pair is lit: moved by the arrow keys, set by a click or by the focus, put out by Escape. */
import { useCallback, useEffect, useRef, useState, type RefCallback } from 'react';
import { useKeys } from '../frame/use-keys.js';

export interface Lit {
  /** `undefined` while none is. */
  readonly at: number | undefined;
  readonly light: (at: number | undefined) => void;
  /** Gives a pair its element, to be brought into view. */
  readonly refOf: (at: number) => RefCallback<HTMLElement>;
}

/**
 * @param count how many pairs there are
 * @param first the one that the address names
 */
export function useLit(count: number, first: number | undefined): Lit {
  const [at, setAt] = useState(first);
  const elements = useRef(new Map<number, HTMLElement>());
  const go = useCallback((next: number): void => {
    setAt(next);
    elements.current.get(next)?.focus({ preventScroll: true });
    elements.current.get(next)?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    setAt(first);
    if (first === undefined) return;
    elements.current.get(first)?.focus({ preventScroll: true });
    elements.current.get(first)?.scrollIntoView({ block: 'center' });
  }, [first, count]);
  const move = (by: number) => (event: KeyboardEvent) => {
    if (count === 0 || event.shiftKey) return;
    event.preventDefault();
    go(at === undefined ? (by > 0 ? 0 : count - 1) : Math.min(count - 1, Math.max(0, at + by)));
  };
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    j: move(1),
    k: move(-1),
    Escape: () => {
      setAt(undefined);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  });
  const refOf = useCallback(
    (place: number) =>
      (element: HTMLElement | null): void => {
        if (element === null) elements.current.delete(place);
        else elements.current.set(place, element);
      },
    [],
  );
  return { at, light: setAt, refOf };
}

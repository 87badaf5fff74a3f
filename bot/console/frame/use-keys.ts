/** Keys of the page as a whole: they rest while somebody types, or holds a modifier. */
import { useLayoutEffect, useRef } from 'react';

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** @param keys what each key does, by `KeyboardEvent.key` */
export function useKeys(keys: KeyMap, { enabled = true }: { readonly enabled?: boolean } = {}): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isOverlaid()) return;
      latest.current[event.key]?.(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [enabled]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPING));
}

/** A dialog or a menu has keys of its own. */
function isOverlaid(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select';

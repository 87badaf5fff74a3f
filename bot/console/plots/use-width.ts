/** How wide a part of the page is, as long as it is shown. */
import { useCallback, useState } from 'react';

/** @returns what to hand to the part as `ref`, and its width in pixels: 0 until it is known */
export function useWidth(): readonly [ref: (part: HTMLElement | null) => void | (() => void), width: number] {
  const [width, setWidth] = useState(0);
  const watch = useCallback((part: HTMLElement | null) => {
    if (part === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(part);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}

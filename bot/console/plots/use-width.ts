/** How wide a part of the page is, as long as it is shown. */
import { useEffect, useState } from 'react';

/** @returns what to hand to the part as `ref`, and its width in pixels: 0 until it is known */
export function useWidth(): readonly [ref: (part: HTMLElement | null) => void, width: number] {
  const [part, setPart] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (part === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(part);
    return () => observer.disconnect();
  }, [part]);
  return [setPart, width];
}

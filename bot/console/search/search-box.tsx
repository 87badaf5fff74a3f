/** Stands in until the box is there. */
import type { ReactNode } from 'react';

export function SearchBox(): ReactNode {
  return null;
}

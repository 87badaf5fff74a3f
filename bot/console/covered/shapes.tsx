/** Cells as they are drawn: states differ in shape, not in colour alone. */
import type { ReactNode } from 'react';
import { drawAll, type Placed } from './draw-cells.js';

export function Shapes({ placed }: { placed: readonly Placed[] }): ReactNode {
  return drawAll(placed).map(({ className, path }) => (
    <path key={className} className={className} d={path} />
  ));
}

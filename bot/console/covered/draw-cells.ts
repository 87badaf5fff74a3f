/** The shapes of states as paths, each twelve by twelve: full, half, crossed out, empty; a point in what a machine translated. */
import type { Cell, CellState } from './matrix.js';

/** A shape as often as it is drawn, as one path. */
export interface Drawn {
  readonly className: string;
  readonly path: string;
}

export interface Placed {
  readonly cell: Cell;
  readonly x: number;
  readonly y: number;
}

/** All cells of a picture in a handful of paths: an element for each would take the browser seconds. */
export function drawAll(placed: readonly Placed[]): Drawn[] {
  const paths = new Map<string, string[]>();
  for (const { cell, x, y } of placed)
    for (const { className, path } of shapesOf(cell)) {
      const own = paths.get(className) ?? [];
      paths.set(className, own);
      own.push(`M${x},${y}${path}`);
    }
  return [...paths].map(([className, own]) => ({ className, path: own.join('') }));
}

/** From the upper left corner on; what is drawn later lies above. */
function shapesOf({ state, translation }: Cell): Drawn[] {
  const mark = MARKS[state];
  return [
    { className: `state state-${state}`, path: SQUARE },
    ...(mark === undefined ? [] : [{ className: `mark mark-${state}`, path: mark }]),
    ...(translation === 'MT' ? [{ className: `mt mt-${state}`, path: POINT }] : []),
  ];
}

const SQUARE = 'm1,3a2,2 0 0 1 2,-2h7a2,2 0 0 1 2,2v7a2,2 0 0 1 -2,2h-7a2,2 0 0 1 -2,-2z';
const POINT = 'm7.2,4a1.8,1.8 0 1 0 3.6,0a1.8,1.8 0 1 0 -3.6,0z';

const MARKS: Readonly<Partial<Record<CellState, string>>> = {
  outdated: 'm1.5,11.5v-8.5l8.5,8.5z',
  dropped: 'm3.5,3.5l6,6m0,-6l-6,6',
};

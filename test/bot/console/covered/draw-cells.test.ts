/** A picture of many cells in few paths. */
import { describe, expect, it } from 'vitest';
import { STATES, type CellState } from '../../../../bot/console/covered/matrix.js';
import { drawAll } from '../../../../bot/console/covered/draw-cells.js';

const cells = (count: number, state: CellState, translation?: 'MT') =>
  Array.from({ length: count }, (_, at) => ({
    cell: { locale: 'ko-KR', state, ...(translation && { translation }) },
    x: at * 14,
    y: 0,
  }));

describe('a picture', () => {
  it('is one path for each kind of shape, however many cells it has', () => {
    const drawn = drawAll([...cells(500, 'current', 'MT'), ...cells(300, 'outdated')]);
    expect(drawn.map(({ className }) => className)).toEqual([
      'state state-current',
      'mt mt-current',
      'state state-outdated',
      'mark mark-outdated',
    ]);
  });

  it.each(STATES)('has each cell of %s in its place', (state) => {
    const [square] = drawAll(cells(3, state));
    expect(square?.path.match(/M\d+,\d+/g)).toEqual(['M0,0', 'M14,0', 'M28,0']);
  });

  it('tells states apart by shape', () => {
    const marks = STATES.map((state) => drawAll(cells(1, state)).at(-1)?.className);
    expect(new Set(marks).size).toBe(STATES.length);
  });

  it('is nothing for none', () => {
    expect(drawAll([])).toEqual([]);
  });
});

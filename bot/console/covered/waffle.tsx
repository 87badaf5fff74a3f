/** A square for each entry of a document in a language: states differ in shape, not in colour alone. */
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import type { Cell, CellState, MatrixEntry } from './matrix.js';

export interface WaffleProps {
  readonly entries: readonly MatrixEntry[];
  readonly locale: string;
  /** What it shows, in words. */
  readonly label: string;
}

export function Waffle({ entries, locale, label }: WaffleProps): ReactNode {
  const { say } = useTexts();
  const columns = Math.min(entries.length, MOST_COLUMNS);
  const rows = Math.ceil(entries.length / MOST_COLUMNS);
  return (
    <svg role="img" aria-label={label} className="waffle" width={columns * STEP} height={rows * STEP}>
      {entries.map(({ id, title, cells }, n) => {
        const cell = cells.find((one) => one.locale === locale);
        if (cell === undefined) return null;
        const [x, y] = [(n % MOST_COLUMNS) * STEP, Math.floor(n / MOST_COLUMNS) * STEP];
        return (
          <g key={id} transform={`translate(${x},${y})`}>
            <title>{`${title}: ${say(`coverage.state.${cell.state}`)}`}</title>
            <StateShape cell={cell} />
          </g>
        );
      })}
    </svg>
  );
}

/** Twelve by twelve: full, half, crossed out, empty; a point in what a machine translated. */
export function StateShape({ cell: { state, translation } }: { cell: Cell }): ReactNode {
  return (
    <>
      <rect className={`state state-${state}`} x="1" y="1" width="11" height="11" rx="2" />
      {MARKS[state] !== undefined && <path className={`mark mark-${state}`} d={MARKS[state]} />}
      {translation === 'MT' && <circle className={`mt mt-${state}`} cx="9" cy="4" r="1.8" />}
    </>
  );
}

const MARKS: Readonly<Partial<Record<CellState, string>>> = {
  outdated: 'M1.5,11.5 V3 L10,11.5 Z',
  dropped: 'M3.5,3.5 L9.5,9.5 M9.5,3.5 L3.5,9.5',
};

const STEP = 14;
const MOST_COLUMNS = 12;

/** A square for each entry of a document in a language; the one pointed at is named. */
import { useMemo, useState, type PointerEvent, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import type { Placed } from './draw-cells.js';
import type { MatrixEntry } from './matrix.js';
import { Shapes } from './shapes.js';

export interface WaffleProps {
  readonly entries: readonly MatrixEntry[];
  readonly locale: string;
  /** What it shows, in words. */
  readonly label: string;
}

export function Waffle({ entries, locale, label }: WaffleProps): ReactNode {
  const { say } = useTexts();
  const [pointed, setPointed] = useState<number>();
  const placed = useMemo(() => placeAll(entries, locale), [entries, locale]);
  const columns = Math.min(entries.length, MOST_COLUMNS);
  const rows = Math.ceil(entries.length / MOST_COLUMNS);
  const point = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent): void =>
    setPointed(Math.floor(offsetY / STEP) * MOST_COLUMNS + Math.floor(offsetX / STEP));
  const entry = pointed === undefined ? undefined : entries[pointed];
  const state = entry?.cells.find((cell) => cell.locale === locale)?.state;
  return (
    <svg
      role="img"
      aria-label={label}
      className="waffle"
      width={columns * STEP}
      height={rows * STEP}
      onPointerMove={point}
    >
      {entry !== undefined && state !== undefined && (
        <title>{`${entry.title}: ${say(`coverage.state.${state}`)}`}</title>
      )}
      <Shapes placed={placed} />
    </svg>
  );
}

function placeAll(entries: readonly MatrixEntry[], locale: string): Placed[] {
  return entries.flatMap(({ cells }, n) => {
    const cell = cells.find((one) => one.locale === locale);
    const [x, y] = [(n % MOST_COLUMNS) * STEP, Math.floor(n / MOST_COLUMNS) * STEP];
    return cell === undefined ? [] : [{ cell, x, y }];
  });
}

const STEP = 14;
const MOST_COLUMNS = 12;

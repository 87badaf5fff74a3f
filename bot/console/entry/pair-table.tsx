/** Two versions of an entry, sentence beside sentence; stacked where there is no room. */
import { type ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { alertLabel } from './alerts.js';
import type { LinkBase } from './links.js';
import { PairRow } from './pair-row.js';
import type { PairBlock } from './pairs.js';
import type { Lit } from './use-lit.js';

export interface PairTableProps {
  readonly blocks: readonly PairBlock[];
  readonly left: LinkBase;
  readonly right: LinkBase;
  readonly lit: Lit;
  /** What stands above the two columns. */
  readonly heads: readonly [left: ReactNode, right: ReactNode];
  readonly onCopy: (at: number) => void;
}

export function PairTable({ blocks, heads, ...rest }: PairTableProps): ReactNode {
  const { say } = useTexts();
  return (
    <div role="table" aria-label={say('entry.pairs')} className="pairs">
      <div role="row" className="pair-heads">
        <div role="columnheader">{heads[0]}</div>
        <div role="columnheader">{heads[1]}</div>
        <div role="columnheader" className="tools-head">
          <span>{say('entry.span')}</span>
        </div>
      </div>
      {blocks.map((block, at) => (
        <Block key={at} block={block} before={blocks[at - 1]} {...rest} />
      ))}
    </div>
  );
}

type BlockProps = Omit<PairTableProps, 'blocks' | 'heads'> & {
  readonly block: PairBlock;
  readonly before: PairBlock | undefined;
};

function Block({ block, before, ...rest }: BlockProps): ReactNode {
  const { say } = useTexts();
  const { look, cells } = block;
  const { kind, level, alert, src } = look;
  const alertText = alert === undefined || before?.look.alert === alert ? undefined : alertLabel(alert);
  return (
    <div
      role="rowgroup"
      className="pair-block"
      data-kind={kind}
      data-level={Math.min(level, 4)}
      data-alert={alert}
    >
      {alertText !== undefined && (
        <div role="row" className="alert-label">
          <span role="cell">{say(alertText)}</span>
        </div>
      )}
      {kind === 'image' && (
        <div role="row" className="image-label">
          <span role="cell">
            {say('entry.image')} <code>{src}</code>
          </span>
        </div>
      )}
      {cells.map((cell, place) =>
        cell.map((pair, inCell) => (
          <PairRow
            key={pair.at}
            pair={pair}
            marker={inCell === 0 ? (look.marker ?? (place > 0 ? CELL : undefined)) : undefined}
            {...rest}
          />
        )),
      )}
    </div>
  );
}

/** Stands before the second and further cells of a table's row. */
const CELL = '│';

/** One sentence in two languages: lit together, with its span ID and what can be done with it. */
import { Button } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTexts } from '../texts/texts.js';
import { ChangeNote } from './change-note.js';
import type { LinkBase } from './links.js';
import { mainSpan, type Half, type Pair } from './pairs.js';
import { Runs } from './runs.js';
import type { Lit } from './use-lit.js';

export interface PairRowProps {
  readonly pair: Pair;
  /** `1.`, `-`: of the first sentence of a list item. */
  readonly marker: string | undefined;
  readonly left: LinkBase;
  readonly right: LinkBase;
  readonly lit: Lit;
  readonly onCopy: (at: number) => void;
}

export const PairRow = memo(function PairRow({
  pair,
  marker,
  left,
  right,
  lit,
  onCopy,
}: PairRowProps): ReactNode {
  const { say } = useTexts();
  const { at, role, changes } = pair;
  const isLit = lit.at === at;
  const ids = [...new Set([pair.left, pair.right].flatMap((half) => mainSpan(half) ?? []))];
  return (
    <div
      role="row"
      className="pair"
      data-role={role}
      data-changed={changes.length > 0 || undefined}
      aria-current={isLit ? 'true' : undefined}
      // One stop for the tab key; the arrows go on from there.
      tabIndex={isLit || (lit.at === undefined && at === 0) ? 0 : -1}
      ref={lit.refOf(at)}
      onFocus={() => lit.light(at)}
      onClick={() => lit.light(at)}
    >
      <HalfCell half={pair.left} base={left} marker={marker} />
      <HalfCell half={pair.right} base={right} marker={marker} />
      <div role="cell" className="pair-tools">
        {ids.map((id) => (
          <Link key={id} href={`/spans/${id}`} className="span-id" tabIndex={isLit ? 0 : -1}>
            {id}
          </Link>
        ))}
        <Button
          size="small"
          appearance="subtle"
          className="pair-copy"
          icon={<Copy16Regular />}
          aria-label={say('copy.sentence')}
          title={`${say('copy.sentence')} (c)`}
          tabIndex={isLit ? 0 : -1}
          onClick={() => onCopy(at)}
        />
      </div>
      {changes.length > 0 && (
        <div role="cell" className="pair-changes">
          {changes.map((change) => (
            <ChangeNote key={change.was} change={change} />
          ))}
        </div>
      )}
    </div>
  );
});

function HalfCell({
  half,
  base,
  marker,
}: {
  half: Half | undefined;
  base: LinkBase;
  marker: string | undefined;
}): ReactNode {
  const { say } = useTexts();
  if (half === undefined) {
    return (
      <div role="cell" className="half lacking">
        <span>{say('entry.lacking')}</span>
      </div>
    );
  }
  return (
    <div role="cell" className="half" lang={base.locale}>
      {marker !== undefined && <span className="marker">{marker === '-' ? '•' : marker}</span>}
      <span>
        <Runs runs={half.runs} base={base} />
      </span>
    </div>
  );
}

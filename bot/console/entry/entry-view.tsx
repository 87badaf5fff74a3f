/** An entry as it is shown: its two sides, its tools, and what stands below. */
import { Button } from '@fluentui/react-components';
import { ArrowSwap20Regular, Link20Regular, Print20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { CopyMenu } from '../copy/copy-menu.js';
import type { Told } from '../data/told.js';
import { useTitle } from '../frame/use-title.js';
import { useTexts } from '../texts/texts.js';
import { EntryFoot } from './entry-foot.js';
import { EntryNotes } from './entry-notes.js';
import { originsOf } from './origins.js';
import { PairTable } from './pair-table.js';
import { SideHead } from './side-head.js';
import { useEntry, type EntryState } from './use-entry.js';
import { versionKey, type Chosen } from './versions.js';

export interface EntryViewProps {
  readonly entry: Told['Entry'];
  readonly chosen: Chosen;
  /** The sentence that the address names. */
  readonly spanId: string | undefined;
  readonly onChoose: (keys: { readonly a: string; readonly b: string }) => void;
}

export function EntryView(props: EntryViewProps): ReactNode {
  const { entry, chosen } = props;
  const state = useEntry(props);
  const { copied, lit, copyPair } = state;
  useTitle(chosen.left.title.target);
  return (
    <article className="entry">
      <header className="entry-head">
        <Title entry={entry} chosen={chosen} />
        <Tools state={state} />
      </header>
      <EntryNotes chosen={chosen} />
      <PairTable
        blocks={copied.blocks}
        left={copied.left}
        right={copied.right}
        lit={lit}
        onCopy={copyPair}
        heads={headsOf(props)}
      />
      <EntryFoot entry={entry} chosen={chosen} />
    </article>
  );
}

function Title({ entry, chosen: { left } }: Pick<EntryViewProps, 'entry' | 'chosen'>): ReactNode {
  return (
    <div>
      <p className="entry-path" lang={left.locale}>
        {[entry.document, ...left.path.map(({ target }) => target)].join(' › ')}
      </p>
      <h1 lang={left.locale}>{left.title.target}</h1>
    </div>
  );
}

function Tools({ state }: { state: EntryState }): ReactNode {
  const { say } = useTexts();
  const { swap, copyLink, copied, copy, setWithSource } = state;
  return (
    <div className="entry-tools no-print" role="toolbar" aria-label={say('entry.tools')}>
      <Button
        appearance="subtle"
        icon={<ArrowSwap20Regular />}
        onClick={swap}
        title={`${say('entry.swap')} (x)`}
      >
        {say('entry.swap')}
      </Button>
      <Button
        appearance="subtle"
        icon={<Link20Regular />}
        onClick={copyLink}
        title={`${say('copy.link')} (l)`}
      >
        {say('copy.link')}
      </Button>
      <Button appearance="subtle" icon={<Print20Regular />} onClick={() => print()}>
        {say('entry.print')}
      </Button>
      <CopyMenu copied={copied} onCopy={copy} onSource={setWithSource} />
    </div>
  );
}

function headsOf({ entry, chosen, onChoose }: EntryViewProps): [left: ReactNode, right: ReactNode] {
  const { left, right } = chosen;
  const [a, b] = [versionKey(left), versionKey(right)];
  const origins = originsOf(chosen);
  return [
    <SideHead
      key="left"
      entry={entry}
      version={left}
      from={origins.left}
      label="entry.left"
      onPick={(key) => onChoose({ a: key, b })}
    />,
    <SideHead
      key="right"
      entry={entry}
      version={right}
      from={origins.right}
      label="entry.right"
      onPick={(key) => onChoose({ a, b: key })}
    />,
  ];
}

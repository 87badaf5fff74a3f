/** An entry as it is shown: its two sides, its tools, its keys. */
import { Button } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useMemo, useState, type ReactNode } from 'react';
import { sourceLine, type Copied } from '../copy/copied.js';
import { bothOf, CopyMenu, sideOf } from '../copy/copy-menu.js';
import { useCopy } from '../copy/use-copy.js';
import { CONSOLE } from '../data/api.js';
import type { Told } from '../data/told.js';
import { useKeys } from '../frame/use-keys.js';
import { useTitle } from '../frame/use-title.js';
import { preferences } from '../preferences.js';
import { useTexts } from '../texts/texts.js';
import { EntryFoot } from './entry-foot.js';
import { EntryNotes } from './entry-notes.js';
import { PairTable } from './pair-table.js';
import { allPairs, mainSpan, pairVersions, type Pair } from './pairs.js';
import { SideHead } from './side-head.js';
import { useLit } from './use-lit.js';
import { ENGLISH, isOwnEnglish, versionKey, type Chosen } from './versions.js';

export interface EntryViewProps {
  readonly entry: Told['Entry'];
  readonly chosen: Chosen;
  /** The sentence that the address names. */
  readonly spanId: string | undefined;
  readonly onChoose: (keys: { readonly a: string; readonly b: string }) => void;
}

export function EntryView({ entry, chosen, spanId, onChoose }: EntryViewProps): ReactNode {
  const { say } = useTexts();
  const { left, right } = chosen;
  const [a, b] = [versionKey(left), versionKey(right)];
  const english = entry.versions.find(({ locale, current }) => locale === ENGLISH && current);
  const blocks = useMemo(() => pairVersions(left, right, english), [left, right, english]);
  const pairs = useMemo(() => allPairs(blocks), [blocks]);
  const lit = useLit(pairs.length, placeOf(pairs, spanId));
  const [withSource, setWithSource] = useState(preferences.withSource);
  const copied = useMemo(() => copiedOf(entry, chosen, withSource), [entry, chosen, withSource]);
  const all: Copied = { ...copied, blocks };
  const copy = useCopy();
  useTitle(left.title.target);
  const swap = (): void => onChoose({ a: b, b: a });
  const pairCopied = (at: number): Copied => ({
    ...copied,
    blocks: [{ look: PLAIN, cells: [pairs.filter((pair) => pair.at === at)] }],
  });
  const copyPair = (at: number): void => copy(sideOf(pairCopied(at), 'left'));
  const copyLink = (): void =>
    copy({ text: addressOf(entry.id, { a, b, span: spanOf(pairs, lit.at) }) }, 'copy.link-done');
  useKeys({
    c: () => (lit.at === undefined ? copy(sideOf(all, 'left')) : copyPair(lit.at)),
    C: () => copy(bothOf(lit.at === undefined ? all : pairCopied(lit.at))),
    l: copyLink,
    x: swap,
  });
  const onSource = (isWanted: boolean): void => {
    preferences.setWithSource(isWanted);
    setWithSource(isWanted);
  };
  const origins = originsOf(chosen);
  return (
    <article className="entry">
      <EntryHead entry={entry} chosen={chosen}>
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
        <CopyMenu copied={all} onCopy={copy} onSource={onSource} />
      </EntryHead>
      <EntryNotes chosen={chosen} />
      <PairTable
        blocks={blocks}
        left={copied.left}
        right={copied.right}
        lit={lit}
        onCopy={copyPair}
        heads={[
          <SideHead
            key="left"
            entry={entry}
            version={left}
            from={origins.left}
            label={say('entry.left')}
            onPick={(key) => onChoose({ a: key, b })}
          />,
          <SideHead
            key="right"
            entry={entry}
            version={right}
            from={origins.right}
            label={say('entry.right')}
            onPick={(key) => onChoose({ a, b: key })}
          />,
        ]}
      />
      <EntryFoot entry={entry} chosen={chosen} />
    </article>
  );
}

function EntryHead({
  entry,
  chosen,
  children,
}: Pick<EntryViewProps, 'entry' | 'chosen'> & { children: ReactNode }): ReactNode {
  const { say } = useTexts();
  const { left } = chosen;
  return (
    <header className="entry-head">
      <div>
        <p className="entry-path" lang={left.locale}>
          {[entry.document, ...left.path.map(({ target }) => target)].join(' › ')}
        </p>
        <h1 lang={left.locale}>{left.title.target}</h1>
      </div>
      <div className="entry-tools no-print" role="toolbar" aria-label={say('entry.tools')}>
        {children}
      </div>
    </header>
  );
}

/** Where the texts of both sides come from: beside a translation stands the English of its own file. */
function originsOf(chosen: Chosen): Chosen {
  const { left, right } = chosen;
  if (isOwnEnglish(chosen)) return { left, right: left };
  return isOwnEnglish({ left: right, right: left }) ? { left: right, right } : chosen;
}

function copiedOf(
  { docsUrl, document }: Told['Entry'],
  chosen: Chosen,
  withSource: boolean,
): Omit<Copied, 'blocks'> {
  const origins = originsOf(chosen);
  const side = (name: 'left' | 'right'): Copied['left'] => {
    const { locale } = chosen[name];
    return { locale, docsUrl, document, source: sourceLine(locale, origins[name].source) };
  };
  return { left: side('left'), right: side('right'), withSource };
}

function placeOf(pairs: readonly Pair[], spanId: string | undefined): number | undefined {
  if (spanId === undefined) return undefined;
  const has = (ids: readonly string[] | undefined): boolean => ids?.includes(spanId) === true;
  return pairs.find(({ left, right }) => has(left?.spanIds) || has(right?.spanIds))?.at;
}

function spanOf(pairs: readonly Pair[], at: number | undefined): string | undefined {
  const pair = pairs.find((one) => one.at === at);
  return mainSpan(pair?.left ?? pair?.right);
}

/** The permanent address of an entry, with the languages and the sentence that are shown. */
function addressOf(id: string, params: Readonly<Record<string, string | undefined>>): string {
  const path = id.split('/').map(encodeURIComponent).join('/');
  const address = new URL(`entries/${path}`, CONSOLE);
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) address.searchParams.set(name, value);
  return address.href;
}

const PLAIN = { kind: 'paragraph', level: 0 } as const;

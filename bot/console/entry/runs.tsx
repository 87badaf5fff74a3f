/** Text of an article as text: bold stays bold, links open where they may, anything else is letters. */
import { Fragment, type ReactNode } from 'react';
import { openableLink, type LinkBase } from './links.js';
import type { Run } from './pieces.js';

export function Runs({ runs, base }: { runs: readonly Run[]; base: LinkBase }): ReactNode {
  return runs.map((run, at) => <Fragment key={at}>{shown(run, base)}</Fragment>);
}

function shown({ text, bold, href }: Run, base: LinkBase): ReactNode {
  const inner = bold ? <strong>{text}</strong> : text;
  const address = href === undefined ? undefined : openableLink(href, base);
  if (address === undefined) return inner;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {inner}
    </a>
  );
}

/** Shows what the newest English says otherwise: the old and the new sentence as one, word by word. */
import { History16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { wordChanges, type Change, type WordChange } from './changes.js';

export function ChangeNote({ change }: { change: Change }): ReactNode {
  const { say } = useTexts();
  const { was, now } = change;
  return (
    <div className="change">
      <p className="change-label">
        <History16Regular aria-hidden />
        {say(now === undefined ? 'change.gone' : 'change.says')}
      </p>
      <p lang="en-US">{now === undefined ? <del>{was}</del> : wordChanges(was, now).map(shown)}</p>
    </div>
  );
}

function shown({ kind, text }: WordChange, at: number): ReactNode {
  if (kind === 'same') return <span key={at}>{text}</span>;
  return kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>;
}

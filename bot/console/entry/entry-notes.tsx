/** What to know before the text is passed on: the English has changed since, or has no such entry any more. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { newSentences } from './changes.js';
import { ENGLISH, type Chosen, type Version } from './versions.js';

export function EntryNotes({ chosen: { left, right } }: { chosen: Chosen }): ReactNode {
  const noted = [left, right].filter(
    (version, at, all) =>
      all.indexOf(version) === at &&
      (version.state === 'dropped' || (version.state === 'outdated' && version.locale !== ENGLISH)),
  );
  // Where the English itself has gone, that is told once.
  const notes = noted.some(({ state }) => state === 'dropped') ? noted.slice(0, 1) : noted;
  return notes.map((version) => <Note key={version.locale} version={version} />);
}

function Note({ version }: { version: Version }): ReactNode {
  const { say, language } = useTexts();
  const { state, locale, changed } = version;
  return (
    <MessageBar intent="warning" layout="multiline" className="entry-note">
      <MessageBarBody>
        {say(state === 'dropped' ? 'note.dropped' : 'note.outdated', {
          language: nameIn(locale, language),
          changed: changed.length,
          added: newSentences(version).length,
        })}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Asks for the access key where the server wants one, and says where it is not taken. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { useAccess } from '../data/api.js';
import { useTexts } from '../texts/texts.js';
import { useTitle } from './use-title.js';

export function KeyForm(): ReactNode {
  const { say } = useTexts();
  const { access, giveKey } = useAccess();
  const [typed, setTyped] = useState('');
  useTitle(say('key.title'));
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') giveKey(typed.trim());
  };
  const refused = access === 'key-refused' && { validationMessage: say('key.wrong') };
  return (
    <form className="key-form" onSubmit={send}>
      <h1>{say('key.title')}</h1>
      <p>{say('key.text')}</p>
      <Field label={say('key.label')} required {...refused}>
        <Input
          type="password"
          autoComplete="current-password"
          value={typed}
          autoFocus
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <Button appearance="primary" type="submit">
        {say('key.open')}
      </Button>
    </form>
  );
}

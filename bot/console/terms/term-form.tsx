/** What to look up, and where. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useAsk } from '../data/api.js';
import { Picked } from '../plots/picked.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { SIDES, type TermAddress } from './address.js';

export interface TermFormProps {
  readonly address: TermAddress;
  readonly onAsk: (address: TermAddress) => void;
}

export function TermForm({ address, onAsk }: TermFormProps): ReactNode {
  const { say } = useTexts();
  const [q, setQ] = useState(address.q);
  const ask = (change: Partial<TermAddress>): void => onAsk({ ...address, q: q.trim(), page: 1, ...change });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    ask({});
  };
  return (
    <form role="search" aria-label={say('terms.title')} className="terms-form" onSubmit={submit}>
      <div className="terms-term">
        <Field label={say('terms.term')} hint={say('terms.hint')}>
          <Input
            type="search"
            value={q}
            maxLength={200}
            placeholder={say('terms.placeholder')}
            onChange={(_event, { value }) => setQ(value)}
          />
        </Field>
        <Button type="submit" appearance="primary">
          {say('terms.run')}
        </Button>
      </div>
      <Where address={address} onChange={ask} />
    </form>
  );
}

interface WhereProps {
  readonly address: TermAddress;
  readonly onChange: (change: Partial<TermAddress>) => void;
}

function Where({ address, onChange }: WhereProps): ReactNode {
  const { say, language } = useTexts();
  const { data: found } = useAsk(['locales'], (api, signal) => api.GET('/api/v1/locales', { signal }));
  const { data: all } = useAsk(['documents'], (api, signal) => api.GET('/api/v1/documents', { signal }));
  const others = found?.locales.filter(({ locale }) => !locale.startsWith('en')) ?? [];
  const locales = others.map(({ locale }) => [locale, nameIn(locale, language)] as const);
  const documents = (all?.documents ?? []).map(({ name }) => [name, name] as const);
  return (
    <div className="filters">
      <Picked
        label={say('terms.side')}
        value={address.side}
        options={SIDES.map((side) => [side, say(`terms.side.${side}`)])}
        onPick={(side) => onChange({ side })}
      />
      <Picked
        label={say('terms.locale')}
        value={address.locale}
        options={[['', say('terms.every-locale')], ...locales]}
        onPick={(locale) => onChange({ locale })}
      />
      <Picked
        label={say('terms.document')}
        value={address.document}
        options={[['', say('terms.every-document')], ...documents]}
        onPick={(document) => onChange({ document })}
      />
    </div>
  );
}

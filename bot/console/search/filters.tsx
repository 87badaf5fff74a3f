/** The languages of question and answer, and what the results are narrowed to. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAsk } from '../data/api.js';
import { nameIn, ownName } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import type { SearchState } from './search-state.js';

export interface FiltersProps {
  readonly state: SearchState;
  /** The language that the words were taken for. */
  readonly detected: string | undefined;
  readonly onChange: (change: Partial<SearchState>) => void;
}

export function Filters({ state, detected, onChange }: FiltersProps): ReactNode {
  const { say, language } = useTexts();
  const locales = useAsk(['locales'], (api, signal) => api.GET('/api/v1/locales', { signal }));
  const documents = useAsk(['documents'], (api, signal) => api.GET('/api/v1/documents', { signal }));
  const tags = locales.data?.locales.map(({ locale }) => ({ value: locale, text: ownName(locale) })) ?? [];
  const auto =
    detected === undefined || state.from !== ''
      ? say('search.auto')
      : say('search.auto-told', { language: nameIn(detected, language) });
  const kinds = [
    { value: 'question', text: say('search.kind-question') },
    { value: 'how-to', text: say('search.kind-how-to') },
  ];
  const names = documents.data?.documents.map(({ name }) => ({ value: name, text: name })) ?? [];
  return (
    <div className="filters">
      <Choice
        label={say('search.from')}
        value={state.from}
        none={auto}
        choices={tags}
        onPick={(from) => onChange({ from })}
      />
      <Choice
        label={say('search.to')}
        value={state.to}
        none={say('search.same')}
        choices={tags}
        onPick={(to) => onChange({ to })}
      />
      <Choice
        label={say('search.document')}
        value={state.document}
        none={say('search.all')}
        choices={names}
        onPick={(document) => onChange({ document })}
      />
      <Choice
        label={say('search.kind')}
        value={state.kind}
        none={say('search.all')}
        choices={kinds}
        onPick={(kind) => onChange({ kind: kind as SearchState['kind'] })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What the empty value says. */
  readonly none: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly onPick: (value: string) => void;
}

function Choice({ label, value, none, choices, onPick }: ChoiceProps): ReactNode {
  // What the address names is shown, whether the server knows it or not.
  const known = value === '' || choices.some((choice) => choice.value === value);
  const shown = known ? choices : [...choices, { value, text: value }];
  return (
    <Field label={label} size="small">
      <Select value={value} onChange={(_event, { value: picked }) => onPick(picked)}>
        <option value="">{none}</option>
        {shown.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Which time, language and kind is shown. */
import type { ReactNode } from 'react';
import { useAsk } from '../data/api.js';
import { Picked } from '../plots/picked.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { KINDS, RANGES, type AskedAddress, type Kind } from './address.js';

export interface AskedFiltersProps {
  readonly address: AskedAddress;
  readonly onChange: (address: AskedAddress) => void;
}

export function AskedFilters({ address, onChange }: AskedFiltersProps): ReactNode {
  const { say, language } = useTexts();
  const { data } = useAsk(['locales'], (api, signal) => api.GET('/api/v1/locales', { signal }));
  const locales = (data?.locales ?? []).map(({ locale }) => [locale, nameIn(locale, language)] as const);
  const kinds = KINDS.map((kind): [Kind, string] => [kind, say(`asked.kind.${kind}`)]);
  return (
    <div className="filters">
      <Picked
        label={say('asked.range')}
        value={String(address.days)}
        options={RANGES.map((range) => [String(range), say('asked.range.days', { count: range })])}
        onPick={(days) =>
          onChange({ ...address, days: RANGES.find((range) => String(range) === days) ?? address.days })
        }
      />
      <Picked
        label={say('asked.language')}
        value={address.locale}
        options={[['', say('asked.every-language')], ...locales]}
        onPick={(locale) => onChange({ ...address, locale })}
      />
      <Picked<Kind | ''>
        label={say('asked.why')}
        value={address.kind}
        options={[['', say('asked.every-kind')], ...kinds]}
        onPick={(kind) => onChange({ ...address, kind })}
      />
    </div>
  );
}

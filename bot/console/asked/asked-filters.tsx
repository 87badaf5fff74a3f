/** Which time, language and kind is shown. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAsk } from '../data/api.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { KINDS, RANGES, type AskedAddress } from './address.js';

export interface AskedFiltersProps {
  readonly address: AskedAddress;
  readonly onChange: (address: AskedAddress) => void;
}

export function AskedFilters({ address, onChange }: AskedFiltersProps): ReactNode {
  const { say, language } = useTexts();
  const { data } = useAsk(['locales'], (api, signal) => api.GET('/api/v1/locales', { signal }));
  return (
    <div className="filters">
      <Field label={say('asked.range')}>
        <Select
          value={address.days}
          onChange={(_event, { value }) =>
            onChange({ ...address, days: RANGES.find((range) => String(range) === value) ?? address.days })
          }
        >
          {RANGES.map((range) => (
            <option key={range} value={range}>
              {say('asked.range.days', { count: range })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('asked.language')}>
        <Select
          value={address.locale}
          onChange={(_event, { value: locale }) => onChange({ ...address, locale })}
        >
          <option value="">{say('asked.every-language')}</option>
          {data?.locales.map(({ locale }) => (
            <option key={locale} value={locale}>
              {nameIn(locale, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('asked.why')}>
        <Select
          value={address.kind}
          onChange={(_event, { value }) =>
            onChange({ ...address, kind: KINDS.find((kind) => kind === value) ?? '' })
          }
        >
          <option value="">{say('asked.every-kind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {say(`asked.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

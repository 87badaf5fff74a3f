/** Which document, and which of its entries. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.js';
import { SHOWS, type CoverageAddress } from './address.js';

export interface CoverageFiltersProps {
  readonly documents: readonly string[];
  readonly address: CoverageAddress;
  readonly onChange: (address: CoverageAddress) => void;
}

export function CoverageFilters({ documents, address, onChange }: CoverageFiltersProps): ReactNode {
  const { say } = useTexts();
  return (
    <div className="filters">
      <Field label={say('coverage.document')}>
        <Select
          value={address.document}
          onChange={(_event, { value: document }) => onChange({ ...address, document })}
        >
          <option value="">{say('coverage.every-document')}</option>
          {documents.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('coverage.entries')}>
        <Select
          value={address.show}
          onChange={(_event, { value }) =>
            onChange({ ...address, show: SHOWS.find((show) => show === value) ?? address.show })
          }
        >
          {SHOWS.map((show) => (
            <option key={show} value={show}>
              {say(`coverage.show.${show}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

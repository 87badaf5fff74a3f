/** Which document, and which of its entries. */
import type { ReactNode } from 'react';
import { Picked } from '../plots/picked.js';
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
      <Picked
        label={say('coverage.document')}
        value={address.document}
        options={[['', say('coverage.every-document')], ...documents.map((name) => [name, name] as const)]}
        onPick={(document) => onChange({ ...address, document })}
      />
      <Picked
        label={say('coverage.entries')}
        value={address.show}
        options={SHOWS.map((show) => [show, say(`coverage.show.${show}`)])}
        onPick={(show) => onChange({ ...address, show })}
      />
    </div>
  );
}

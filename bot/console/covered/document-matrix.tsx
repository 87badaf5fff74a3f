/** The picture: documents down, languages across, a square for each entry. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Table } from '../plots/table.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import { writeAddress, type CoverageAddress } from './address.js';
import { Legend } from './legend.js';
import { byDocument, countsOf, STATES, type DocumentRow, type MatrixEntry } from './matrix.js';
import { Waffle } from './waffle.js';

export interface DocumentMatrixProps {
  readonly entries: readonly MatrixEntry[];
  readonly locales: readonly string[];
  readonly address: CoverageAddress;
}

export function DocumentMatrix({ entries, locales, address }: DocumentMatrixProps): ReactNode {
  const { say, language } = useTexts();
  const columns = [say('coverage.document'), ...locales.map((locale) => nameIn(locale, language))];
  return (
    <section className="panel" aria-label={say('coverage.picture')}>
      <h2>{say('coverage.picture')}</h2>
      <Legend />
      <Table
        className="coverage-documents"
        label={say('coverage.picture')}
        columns={columns.map((name) => ({ name }))}
      >
        {byDocument(entries).map((row) => (
          <Row key={row.name} {...{ row, locales, address }} />
        ))}
      </Table>
    </section>
  );
}

interface RowProps extends Pick<DocumentMatrixProps, 'locales' | 'address'> {
  readonly row: DocumentRow;
}

function Row({ row: { name, entries }, locales, address }: RowProps): ReactNode {
  const { say, language } = useTexts();
  const tell = (locale: string): string => {
    const counts = countsOf(entries, locale);
    const told = STATES.filter((state) => counts[state] > 0).map(
      (state) => `${say(`coverage.state.${state}`)}: ${showNumber(counts[state], language)}`,
    );
    return `${nameIn(locale, language)}. ${told.join('; ')}`;
  };
  return (
    <tr>
      <th scope="row">
        <Link href={`/coverage?${writeAddress({ ...address, document: name }).toString()}`}>{name}</Link>
      </th>
      {locales.map((locale) => (
        <td key={locale}>
          <Waffle entries={entries} locale={locale} label={tell(locale)} />
        </td>
      ))}
    </tr>
  );
}

/** The entries by name: how each stands in each language, in words beside the shapes. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Table } from '../plots/table.js';
import { placeOfEntry } from '../search/places.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import type { Cell, MatrixEntry } from './matrix.js';
import { Shapes } from './shapes.js';

export interface EntryMatrixProps {
  readonly entries: readonly MatrixEntry[];
  readonly locales: readonly string[];
}

export function EntryMatrix({ entries, locales }: EntryMatrixProps): ReactNode {
  const { say, language } = useTexts();
  const [count, setCount] = useState(PAGE);
  const columns = [say('coverage.entry'), ...locales.map((locale) => nameIn(locale, language))];
  return (
    <section className="panel" aria-label={say('coverage.entries')}>
      <h2>{say('coverage.entries.count', { count: showNumber(entries.length, language) })}</h2>
      {entries.length === 0 && <p className="quiet">{say('coverage.entries.none')}</p>}
      {entries.length > 0 && (
        <Table className="coverage-entries stacks" columns={columns.map((name) => ({ name }))}>
          {entries.slice(0, count).map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </Table>
      )}
      {entries.length > count && (
        <Button onClick={() => setCount(count + PAGE)}>{say('coverage.more')}</Button>
      )}
    </section>
  );
}

function EntryRow({ entry: { id, title, locale, cells } }: { entry: MatrixEntry }): ReactNode {
  const { language } = useTexts();
  return (
    <tr>
      <th scope="row">
        <Link href={placeOfEntry(id)} lang={locale}>
          {title}
        </Link>
      </th>
      {cells.map((cell) => (
        <td key={cell.locale} data-label={nameIn(cell.locale, language)}>
          <StateCell cell={cell} id={id} />
        </td>
      ))}
    </tr>
  );
}

function StateCell({ cell, id }: { cell: Cell; id: string }): ReactNode {
  const { say } = useTexts();
  const { state, translation, locale } = cell;
  const shape = (
    <svg width="14" height="14" aria-hidden="true">
      <Shapes placed={[{ cell, x: 0, y: 0 }]} />
    </svg>
  );
  const told = (
    <>
      {shape}
      <span>
        {say(`coverage.state.${state}`)}
        {(translation === 'MT' || translation === 'HT') && (
          <abbr title={say(translation === 'MT' ? 'coverage.mt' : 'coverage.ht')}> {translation}</abbr>
        )}
      </span>
    </>
  );
  return state === 'missing' ? (
    <span className="state-cell">{told}</span>
  ) : (
    <Link className="state-cell" href={placeOfEntry(id, { a: locale })}>
      {told}
    </Link>
  );
}

const PAGE = 30;

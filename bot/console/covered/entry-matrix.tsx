/** The entries by name: how each stands in each language, in words beside the shapes. */
import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { placeOfEntry } from '../search/places.js';
import { showNumber } from '../texts/format.js';
import { nameIn } from '../texts/names.js';
import { useTexts } from '../texts/texts.js';
import type { Cell, MatrixEntry } from './matrix.js';
import { StateShape } from './waffle.js';

export interface EntryMatrixProps {
  readonly entries: readonly MatrixEntry[];
  readonly locales: readonly string[];
}

export function EntryMatrix({ entries, locales }: EntryMatrixProps): ReactNode {
  const { say, language } = useTexts();
  const [count, setCount] = useState(PAGE);
  return (
    <section className="panel" aria-label={say('coverage.entries')}>
      <h2>{say('coverage.entries.count', { count: showNumber(entries.length, language) })}</h2>
      {entries.length === 0 && <p className="quiet">{say('coverage.entries.none')}</p>}
      {entries.length > 0 && (
        <div className="table-holder">
          <table className="coverage-entries stacks">
            <thead>
              <tr>
                <th scope="col">{say('coverage.entry')}</th>
                {locales.map((locale) => (
                  <th key={locale} scope="col">
                    {nameIn(locale, language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.slice(0, count).map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
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
      <StateShape cell={cell} />
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

const PAGE = 60;

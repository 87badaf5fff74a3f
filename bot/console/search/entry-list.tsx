/** The entries of a document, to leaf through without a question. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsk } from '../data/api.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useTexts } from '../texts/texts.js';
import { Pager } from './pager.js';
import { placeOfEntry } from './places.js';
import type { SearchState } from './search-state.js';

export interface EntryListProps {
  readonly state: SearchState;
  readonly onPage: (page: number) => void;
}

export function EntryList({ state, onPage }: EntryListProps): ReactNode {
  const { say, language } = useTexts();
  const { document, kind, page, to } = state;
  const query = {
    page,
    pageSize: PAGE_SIZE,
    replyLocale: to || language,
    ...(document !== '' && { document }),
    ...(kind !== '' && { kind }),
  };
  const { data, error, refetch } = useAsk(
    ['entries', query],
    (api, signal) => api.GET('/api/v1/entries', { params: { query }, signal }),
    { keep: true },
  );
  if (error) return <Problem fault={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  return (
    <>
      <ul className="entries" aria-label={say('search.results')}>
        {data.entries.map(({ id, locale, title }) => (
          <li key={id}>
            <Link href={placeOfEntry(id, { a: to })} lang={locale}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <Pager {...data} onPage={onPage} />
    </>
  );
}

const PAGE_SIZE = 50;

/** Searching: what is asked in the address, the filters, and what was found. */
import { Button } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useAsk } from '../data/api.js';
import type { Told } from '../data/told.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useAddress } from '../frame/use-address.js';
import { useTitle } from '../frame/use-title.js';
import { preferences } from '../preferences.js';
import { EntryList } from '../search/entry-list.js';
import { Filters } from '../search/filters.js';
import { nothingText } from '../search/nothing-text.js';
import { Pager } from '../search/pager.js';
import { ResultList } from '../search/result-list.js';
import '../search/search.css';
import { readSearch, writeSearch, type SearchState } from '../search/search-state.js';
import { Start } from '../search/start.js';
import { showNumber } from '../texts/format.js';
import { useTexts } from '../texts/texts.js';

export function SearchPage(): ReactNode {
  const { say } = useTexts();
  const params = useAddress();
  const [, go] = useLocation();
  const asked = readSearch(params);
  const state = params.has('to') ? asked : { ...asked, to: preferences.replyLocale() ?? '' };
  const search = useSearch(state);
  useTitle(state.query === '' ? say('page.search') : state.query);
  const change = (changes: Partial<SearchState>): void => {
    if (changes.to !== undefined) preferences.setReplyLocale(changes.to === '' ? undefined : changes.to);
    go(`/?${writeSearch({ ...state, page: 1, ...changes }).toString()}`);
  };
  const onPage = (page: number): void => change({ page });
  return (
    <div className="search-page">
      <h1 className="hidden">{say('page.search')}</h1>
      <Filters state={state} detected={search.data?.detectedLocale} onChange={change} />
      {state.query === '' && state.document === '' && state.kind === '' && <Start to={state.to} />}
      {state.query === '' && (state.document !== '' || state.kind !== '') && (
        <EntryList state={state} onPage={onPage} />
      )}
      {state.query !== '' && <Found state={state} search={search} onPage={onPage} />}
    </div>
  );
}

type Search = ReturnType<typeof useSearch>;

function useSearch({
  query: q,
  from,
  to,
  document,
  kind,
  page,
}: SearchState): ReturnType<typeof useAsk<Told['SearchResults']>> {
  const query = {
    q,
    page,
    ...(from !== '' && { locale: from }),
    ...(to !== '' && { replyLocale: to }),
    ...(document !== '' && { document }),
    ...(kind !== '' && { kind }),
  };
  return useAsk(
    ['search', query],
    (api, signal) => api.GET('/api/v1/search', { params: { query }, signal }),
    { enabled: q !== '', keep: true },
  );
}

interface FoundProps {
  readonly state: SearchState;
  readonly search: Search;
  readonly onPage: (page: number) => void;
}

function Found({ state, search, onPage }: FoundProps): ReactNode {
  const { say, language } = useTexts();
  const { data, error, refetch } = search;
  useEffect(() => {
    // Some browsers answer with a promise, which is no way to clean up.
    scrollTo(0, 0);
  }, [state.page]);
  if (error) return <Problem fault={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting />;
  if (data.total === 0) return <Nothing found={data} state={state} />;
  return (
    <>
      <div className="found" role="status">
        {say(`match.${data.match}`, { count: showNumber(data.total, language) })}
        {data.receipt !== undefined && (
          <Link href={`/receipts/${encodeURIComponent(data.receipt)}`}>{say('receipt.open')}</Link>
        )}
      </div>
      <ResultList found={data} />
      <Pager {...data} onPage={onPage} />
    </>
  );
}

function Nothing({ found, state }: { found: Told['SearchResults']; state: SearchState }): ReactNode {
  const { say } = useTexts();
  const [, go] = useLocation();
  const isNarrowed = state.document !== '' || state.kind !== '' || state.from !== '';
  const wider = { ...state, document: '', kind: '', from: '', page: 1 } as const;
  return (
    <div className="nothing" role="status">
      <h2>{say('nothing.title')}</h2>
      <p>{say(nothingText(found.match, state.query))}</p>
      {isNarrowed && (
        <Button onClick={() => go(`/?${writeSearch(wider).toString()}`)}>{say('nothing.widen')}</Button>
      )}
    </div>
  );
}

/** One entry: any two of its languages side by side, what changed, where it comes from, and ways to take it along. */
import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAsk } from '../data/api.js';
import '../entry/entry.css';
import { EntryView } from '../entry/entry-view.js';
import { chooseVersions } from '../entry/versions.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { useAddress } from '../frame/use-address.js';
import { preferences } from '../preferences.js';
import { placeOfEntry } from '../search/places.js';
import { useTexts } from '../texts/texts.js';

export function EntryPage({ id }: { id: string }): ReactNode {
  const { language } = useTexts();
  const params = useAddress();
  const [, go] = useLocation();
  const { data, error, refetch } = useAsk(['entry', id], (api, signal) =>
    api.GET('/api/v1/entries/{id}', { params: { path: { id } }, signal }),
  );
  const [a, b] = [params.get('a'), params.get('b')];
  const chosen = useMemo(
    () => data && chooseVersions(data, { a, b, wanted: [preferences.replyLocale() ?? language, language] }),
    [data, a, b, language],
  );
  if (error) return <Problem fault={error} onRetry={() => void refetch()} />;
  if (data === undefined || chosen === undefined) return <Waiting />;
  return (
    <EntryView
      key={data.id}
      entry={data}
      chosen={chosen}
      spanId={params.get('span') ?? undefined}
      onChoose={(picked) =>
        go(`${placeOfEntry(data.id)}?${withChoice(params, picked).toString()}`, { replace: true })
      }
    />
  );
}

function withChoice(
  params: URLSearchParams,
  { a, b }: { readonly a: string; readonly b: string },
): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set('a', a);
  next.set('b', b);
  return next;
}

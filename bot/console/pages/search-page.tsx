/** Stands in until the page is there. */
import type { ReactNode } from 'react';
import { useAsk } from '../data/api.js';
import { Problem } from '../frame/problem.js';

export function SearchPage(): ReactNode {
  const { data, error } = useAsk(['locales'], (api, signal) => api.GET('/api/v1/locales', { signal }));
  if (error) return <Problem fault={error} />;
  return (
    <ul>
      {data?.locales.map(({ locale, name }) => (
        <li key={locale}>{name}</li>
      ))}
    </ul>
  );
}

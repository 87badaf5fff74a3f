/** What stands behind the `?` of the address, read as it is: the router would decode it twice. */
import { useMemo } from 'react';
import { useSearch } from 'wouter/use-browser-location';

export function useAddress(): URLSearchParams {
  const search = useSearch();
  return useMemo(() => new URLSearchParams(search), [search]);
}

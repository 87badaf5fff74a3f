/** Which page of the console shows what was found. */
import type { Told } from '../data/told.js';

type Suggestion = Told['Suggestions']['suggestions'][number];

export function placeOfSuggestion(suggestion: Suggestion, to: string): string {
  const { kind, entryId, spanId, receipt, locale } = suggestion;
  if (kind === 'receipt' && receipt !== undefined) return `/receipts/${encodeURIComponent(receipt)}`;
  if (entryId === null) return `/spans/${spanId ?? ''}`;
  // A sentence is shown in the language it was found in.
  const isSentence = kind === 'span' || kind === 'sentence';
  return placeOfEntry(entryId, { a: isSentence ? locale : to, span: spanId });
}

/** @param params left out where they are empty */
export function placeOfEntry(id: string, params: Readonly<Record<string, string | undefined>> = {}): string {
  const said = Object.entries(params).filter((pair): pair is [string, string] => (pair[1] ?? '') !== '');
  const query = new URLSearchParams(said).toString();
  const path = `/entries/${id.split('/').map(encodeURIComponent).join('/')}`;
  return query === '' ? path : `${path}?${query}`;
}

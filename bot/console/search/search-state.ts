/** What is searched for, as the address of the page has it. */

export interface SearchState {
  readonly query: string;
  /** The language of the question; empty to have it told from its words. */
  readonly from: string;
  /** The language to answer in; empty for that of the question. */
  readonly to: string;
  readonly document: string;
  readonly kind: '' | 'question' | 'how-to';
  /** From 1. */
  readonly page: number;
}

export function readSearch(params: URLSearchParams): SearchState {
  const kind = params.get('kind');
  const page = Number(params.get('page') ?? 1);
  return {
    query: (params.get('q') ?? '').slice(0, LONGEST_QUERY),
    from: params.get('from') ?? '',
    to: params.get('to') ?? '',
    document: params.get('document') ?? '',
    kind: kind === 'question' || kind === 'how-to' ? kind : '',
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  };
}

/** Only what is said is written, so that equal searches have equal addresses. */
export function writeSearch({ query, from, to, document, kind, page }: SearchState): URLSearchParams {
  const said = { q: query, from, to, document, kind, page: page === 1 ? '' : String(page) };
  return new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''));
}

/** What the API takes at most. */
export const LONGEST_QUERY = 2_000;
const MOST_PAGES = 10_000;

/** What is looked up, in the page's address. */

export interface TermAddress {
  readonly q: string;
  readonly side: Side;
  /** Empty for all. */
  readonly locale: string;
  readonly document: string;
  /** From 1. */
  readonly page: number;
}

export type Side = (typeof SIDES)[number];

export const SIDES = ['auto', 'source', 'target'] as const;

export function readAddress(given: URLSearchParams): TermAddress {
  const side = given.get('side');
  const page = Number(given.get('page') ?? 1);
  return {
    q: (given.get('q') ?? '').trim().slice(0, LONGEST),
    side: SIDES.find((one) => one === side) ?? 'auto',
    locale: given.get('locale') ?? '',
    document: given.get('document') ?? '',
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

/** What is as it is without being said is left out. */
export function writeAddress({ q, side, locale, document, page }: TermAddress): URLSearchParams {
  return new URLSearchParams({
    q,
    ...(side !== 'auto' && { side }),
    ...(locale !== '' && { locale }),
    ...(document !== '' && { document }),
    ...(page > 1 && { page: String(page) }),
  });
}

/** As the API takes them. */
const LONGEST = 200;
const LAST_PAGE = 10_000;

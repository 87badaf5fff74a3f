/** Which entries the coverage is shown of, in the page's address. */

export interface CoverageAddress {
  /** Empty for all. */
  readonly document: string;
  readonly show: Show;
}

/** All entries, those that some language has not as the newest English says it, or those that some language lacks. */
export type Show = (typeof SHOWS)[number];

export const SHOWS = ['all', 'open', 'missing'] as const;

export function readAddress(given: URLSearchParams): CoverageAddress {
  const show = given.get('show');
  return { document: given.get('document') ?? '', show: SHOWS.find((one) => one === show) ?? 'all' };
}

/** What is as it is without being said is left out. */
export function writeAddress({ document, show }: CoverageAddress): URLSearchParams {
  return new URLSearchParams({
    ...(document !== '' && { document }),
    ...(show !== 'all' && { show }),
  });
}

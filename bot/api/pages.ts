/** Cuts a page out of a list. */

export interface Paging {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

export interface Page<T> extends Paging {
  readonly total: number;
  readonly items: readonly T[];
}

/** A page behind the last is empty. */
export function pageOf<T>(list: readonly T[], { page, pageSize }: Paging): Page<T> {
  const from = (page - 1) * pageSize;
  return { page, pageSize, total: list.length, items: list.slice(from, from + pageSize) };
}

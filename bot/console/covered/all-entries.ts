/** Asks for the list of all entries, however many there are. */
import type { ApiClient, Answered } from '../data/api.js';
import type { ListedEntry } from './matrix.js';

/** @returns what the API answers to the last of the pages, with the entries of all */
export async function allEntries(
  api: ApiClient,
  replyLocale: string,
  signal: AbortSignal,
): Promise<Answered<readonly ListedEntry[]>> {
  const entries: ListedEntry[] = [];
  for (let page = 1; ; page += 1) {
    const query = { page, pageSize: PAGE, replyLocale };
    const { data, error, response } = await api.GET('/api/v1/entries', { params: { query }, signal });
    if (data === undefined) return { error, response };
    entries.push(...data.entries);
    if (entries.length >= data.total || data.entries.length === 0) return { data: entries, response };
  }
}

/** The most the API gives at once. */
const PAGE = 1_000;

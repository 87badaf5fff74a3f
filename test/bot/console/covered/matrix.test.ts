/** What the picture of coverage shows of the entries that the API lists. */
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../bot/console/covered/address.js';
import {
  byDocument,
  countsOf,
  matrixOf,
  shownOf,
  type ListedEntry,
} from '../../../../bot/console/covered/matrix.js';

const LOCALES = ['en-US', 'ko-KR', 'sv-SE'];
const entry = (id: string, states: ListedEntry['states'], more: Partial<ListedEntry> = {}): ListedEntry => ({
  ...{ id, document: 'faq', title: id, locale: 'en-US', states, translations: {} },
  ...more,
});
const ENTRIES = matrixOf(
  [
    entry(
      'whole',
      { 'en-US': 'current', 'ko-KR': 'current', 'sv-SE': 'current' },
      { translations: { 'ko-KR': 'HT' } },
    ),
    entry(
      'old',
      { 'en-US': 'current', 'ko-KR': 'outdated', 'sv-SE': 'current' },
      { translations: { 'ko-KR': 'MT' } },
    ),
    entry('lacking', { 'en-US': 'current', 'sv-SE': 'current' }, { document: 'apart' }),
    entry('gone', { 'en-US': 'dropped', 'ko-KR': 'dropped' }),
  ],
  LOCALES,
);

describe('the picture of coverage', () => {
  it('has a cell for each entry and language, with its state and how it was translated', () => {
    expect(ENTRIES[1]?.cells).toEqual([
      { locale: 'en-US', state: 'current' },
      { locale: 'ko-KR', state: 'outdated', translation: 'MT' },
      { locale: 'sv-SE', state: 'current' },
    ]);
    expect(ENTRIES[2]?.cells[1]).toEqual({ locale: 'ko-KR', state: 'missing' });
  });

  it.each([
    ['all', ['whole', 'old', 'lacking', 'gone']],
    ['open', ['old', 'lacking', 'gone']],
    ['missing', ['lacking', 'gone']],
  ] as const)('shows %s', (show, ids) => {
    expect(shownOf(ENTRIES, show).map(({ id }) => id)).toEqual(ids);
  });

  it('counts by language', () => {
    expect(countsOf(ENTRIES, 'ko-KR')).toEqual({ current: 1, outdated: 1, dropped: 1, missing: 1 });
    expect(countsOf([], 'ko-KR')).toEqual({ current: 0, outdated: 0, dropped: 0, missing: 0 });
  });

  it('goes by document, in order of their names', () => {
    expect(byDocument(ENTRIES).map(({ name, entries }) => [name, entries.length])).toEqual([
      ['apart', 1],
      ['faq', 3],
    ]);
  });

  it('takes names of JavaScript for what they are', () => {
    expect(matrixOf([entry('x', {})], ['__proto__'])[0]?.cells).toEqual([
      { locale: '__proto__', state: 'missing' },
    ]);
  });
});

describe('an address', () => {
  it.each([
    ['', { document: '', show: 'all' }],
    ['document=faq&show=open', { document: 'faq', show: 'open' }],
    ['show=__proto__', { document: '', show: 'all' }],
  ])('%s', (query, expected) => {
    const read = readAddress(new URLSearchParams(query));
    expect(read).toEqual(expected);
    expect(readAddress(writeAddress(read))).toEqual(read);
  });
});

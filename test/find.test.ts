/** Entries for a search field: words in five languages, IDs, pages, and whatever else can be typed. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAssistant, type Assistant, type LoadedIndex } from '../src/index.js';
import { OWN_ENTRIES, assistantCatalogues, ownIndex, type OwnEntry } from './support/own-content.js';

let index: LoadedIndex;
let assistant: Assistant;
beforeAll(async () => {
  index = await ownIndex();
  assistant = createAssistant(index, assistantCatalogues());
});

const idsOf = (query: string, options: Parameters<Assistant['find']>[1] = {}): string[] =>
  assistant.find(query, options).replies.map(({ entryId }) => entryId);

describe('words', () => {
  it.each<[query: string, entry: OwnEntry, locale: string]>([
    ['can we get a refund', 'refund', 'en-US'],
    ['refund', 'refund', 'en-US'],
    ['renew act', 'renewActionPack', 'en-US'],
    ['可以退款嗎', 'refund', 'zh-TW'],
    ['產品金鑰', 'keyNeeded', 'zh-TW'],
    ['환불 받을 수 있나요', 'refund', 'ko-KR'],
    ['갱신', 'renewActionPack', 'ko-KR'],
    ['går det att få pengarna tillbaka', 'refund', 'sv-SE'],
    ['quand puis-je renouveler mon Action Pack', 'renewActionPack', 'fr-FR'],
  ])('%s finds %s first, in %s', (query, entry, locale) => {
    const found = assistant.find(query);
    expect(found).toMatchObject({
      locale,
      replies: [{ entryId: OWN_ENTRIES[entry] }, ...found.replies.slice(1)],
    });
    // Not every entry is there in every language; English stands in.
    expect(new Set([...found.replies.map(({ contentLocale }) => contentLocale), 'en-US'])).toEqual(
      new Set([locale, 'en-US']),
    );
  });

  it.each(['pizza recipe', 'how do I bake bread', 'hur lagar man pannkakor', '오늘 날씨', '🙂🙂', '…'])(
    '%s finds nothing: what shares a word by chance is no result',
    (query) => {
      expect(assistant.find(query)).toMatchObject({ replies: [], total: 0 });
    },
  );
});

describe('the language of what is found', () => {
  type Row = readonly [
    query: string,
    options: Parameters<Assistant['find']>[1],
    locale: string,
    because: string,
  ];
  it.each<Row>([
    ['환불', { replyLocale: 'sv-SE' }, 'sv-SE', 'it is asked for'],
    [
      '환불',
      { replyLocale: 'SV_se', channelLocale: 'fr-FR' },
      'sv-SE',
      'in any spelling, whatever the channel',
    ],
    ['환불', { replyLocale: '', channelLocale: 'fr-FR' }, 'ko-KR', 'empty is that of the query'],
    ['refund', { locale: 'fr-FR' }, 'fr-FR', 'the query is said to be French'],
    ['4', { channelLocale: 'zh-TW' }, 'zh-TW', 'a number says nothing: the channel decides'],
    ['', { channelLocale: 'sv-SE' }, 'sv-SE', 'nothing typed yet'],
    ['', { replyLocale: 'no tag!', channelLocale: '{}' }, 'en-US', 'nobody says anything'],
  ])('%j with %j is %s: %s', (query, options, locale) => {
    expect(assistant.find(query, options).locale).toBe(locale);
  });
});

describe('IDs', () => {
  it('of every entry find that entry alone', () => {
    for (const { id } of index.knowledgeBase.entries) expect(idsOf(` ${id} `)).toEqual([id]);
    expect(idsOf(OWN_ENTRIES.refund.toUpperCase())).toEqual([OWN_ENTRIES.refund]);
  });

  it('of every sentence of an entry find the entry', () => {
    for (const { id, versions } of index.knowledgeBase.entries) {
      const [{ document, entry } = { document: 0, entry: 0 }] = versions;
      const { pairs, entries } = index.knowledgeBase.documents[
        document
      ] as (typeof index.knowledgeBase.documents)[0];
      for (const pair of entries[entry]?.answer ?? []) expect(idsOf(pairs[pair]?.id ?? '')).toContain(id);
    }
  });

  it.each([
    ['what does d4027-114 say?', [OWN_ENTRIES.renewCompetency], 'within words'],
    ['D4027-114', [OWN_ENTRIES.renewCompetency], 'in capitals'],
    [
      'd4027-125 d4027-114',
      [OWN_ENTRIES.renewActionPack, OWN_ENTRIES.renewCompetency],
      'several, in their order',
    ],
    ['fffff-999999', [], 'known nowhere'],
    ['d4027-103', [], 'a title, which is outside the entries'],
  ])('%s finds %j: %s', (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });
});

describe('pages', () => {
  it.each(['renew', ''])('of %j are parts of one order without gaps or repeats', (query) => {
    const { total } = assistant.find(query);
    const whole = idsOf(query, { count: total });
    const pages = Array.from({ length: Math.ceil(total / 4) }, (_, page) =>
      idsOf(query, { skip: page * 4, count: 4 }),
    );
    expect(pages.flat()).toEqual(whole);
    expect(new Set(whole).size).toBe(total);
  });

  it('before anything is typed begin with the first of every section', () => {
    const all = idsOf('', { count: 100 });
    expect(all.length).toBe(index.knowledgeBase.entries.length);
    expect(all.indexOf(OWN_ENTRIES.covid2021)).toBeLessThan(all.indexOf(OWN_ENTRIES.renewActionPack));
    expect(all.indexOf(OWN_ENTRIES.renewCompetency)).toBeLessThan(all.indexOf(OWN_ENTRIES.renewActionPack));
  });

  it.each([
    [{ skip: -5, count: 2 }, 2, 'a negative start is the beginning'],
    [{ skip: 1e9, count: 2 }, 0, 'behind the end is nothing'],
    [{ skip: Number.NaN, count: 2 }, 2, 'no number is the beginning'],
    [{ skip: 0, count: 1e9 }, 28, 'no more than there are'],
    [{ skip: 0, count: -1 }, 0, 'none is none'],
    [{ skip: 0.9, count: 2.9 }, 2, 'parts of one are none'],
  ])('%j gives %i: %s', (options, length) => {
    expect(idsOf('', options)).toHaveLength(length);
  });
});

it('answers any text and numbers, the same each time', () => {
  const options = fc.record(
    {
      locale: fc.string(),
      replyLocale: fc.string(),
      channelLocale: fc.string(),
      skip: fc.double(),
      count: fc.double(),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('renew', '__proto__', 'd4027-114', '退款'),
  );
  fc.assert(
    fc.property(text, options, (query, given) => {
      const found = assistant.find(query, given);
      expect(found.replies.length).toBeLessThanOrEqual(found.total);
      expect(assistant.find(query, given)).toEqual(found);
    }),
    { numRuns: 150, seed: 20201210 },
  );
});

it('takes a query of 60 kB', () => {
  expect(assistant.find('renew the Action Pack '.repeat(3_000)).total).toBeGreaterThan(0);
});

/** Entries, spans and receipts over HTTP, on a handbook in three languages with two revisions. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { paths } from '../../../bot/api/client-types.js';
import { receiptCode } from '../../../bot/store/receipt-code.js';
import type { Store } from '../../../bot/store/open-store.js';
import { indexOf } from '../../support/own-content.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { ownApi } from '../support/own-routes.js';
import { openTestStore } from '../support/test-store.js';
import { handbook } from './content.js';
import { get } from './support.js';

type Ok<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } };
}
  ? T
  : never;
type Entry = Ok<'/api/v1/entries/{id}'>;

let bot: Harness;
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  bot = await startBot({ api: ownApi(await indexOf(handbook())), store });
});
afterAll(() => bot.close());

async function entry(id: string): Promise<Entry> {
  const { status, json } = await get(bot.url, `/entries/${id}`);
  expect(status).toBe(200);
  return json as Entry;
}

async function idOf(title: string): Promise<string> {
  const { json } = await get(bot.url, '/entries');
  const found = (json as Ok<'/api/v1/entries'>).entries.find((one) => one.title === title);
  return found?.id ?? `no entry ${title}`;
}

describe('GET /entries', () => {
  it('lists every entry with how each locale stands to the newest English', async () => {
    const { json } = await get(bot.url, '/entries');
    const { entries, total } = json as Ok<'/api/v1/entries'>;
    expect(total).toBe(entries.length);
    expect(entries.map(({ title, states }) => [title, states])).toEqual([
      ['How do I order seats?', { 'en-US': 'current', 'ko-KR': 'current', 'sv-SE': 'current' }],
      ['How do I cancel seats?', { 'en-US': 'current', 'ko-KR': 'outdated', 'sv-SE': 'current' }],
      ['When does the invoice come?', { 'en-US': 'current', 'sv-SE': 'current' }],
    ]);
  });

  it('comes page by page, in the language asked for', async () => {
    const { json } = await get(bot.url, '/entries?replyLocale=ko-KR&page=2&pageSize=2');
    const page = json as Ok<'/api/v1/entries'>;
    expect(page).toMatchObject({ page: 2, pageSize: 2, total: 3 });
    // There is no Korean invoice: the English one says that it is English.
    expect(page.entries.map(({ title, locale }) => [title, locale])).toEqual([
      ['When does the invoice come?', 'en-US'],
    ]);
  });

  it('is empty behind the last page, and where nothing is of that kind', async () => {
    for (const query of ['page=9', 'document=none', 'kind=question&document=none']) {
      expect((await get(bot.url, `/entries?${query}`)).json).toMatchObject({ entries: [] });
    }
  });
});

describe('GET /entries/{id}', () => {
  it('lays both languages side by side, sentence by sentence', async () => {
    const { versions, locales, kind } = await entry(await idOf('How do I order seats?'));
    expect([kind, locales]).toEqual(['question', ['en-US', 'ko-KR', 'sv-SE']]);
    const swedish = versions.find(({ locale }) => locale === 'sv-SE');
    expect(swedish).toMatchObject({
      current: true,
      state: 'current',
      path: [{ target: 'Beställa', source: 'Ordering' }],
      title: { target: 'Hur beställer jag platser?', source: 'How do I order seats?' },
      question: [{ spanId: 'aaaa1-103', role: 'question' }],
      source: { revision: 'bbbb0002', date: '2021-02-10', newest: true },
    });
    expect(swedish?.blocks.flatMap(({ cells }) => cells.flat())).toMatchObject([
      {
        spanId: 'aaaa1-104',
        role: 'answer',
        target: [
          { text: 'Öppna sidan ' },
          { text: 'Beställningar', bold: true },
          { text: ' och välj ett antal.' },
        ],
        source: [
          { text: 'Open the ' },
          { text: 'Orders', bold: true },
          { text: ' page and choose a number.' },
        ],
      },
      { spanId: 'aaaa1-105' },
    ]);
  });

  it('has English on both sides of the English version', async () => {
    const { versions } = await entry(await idOf('How do I cancel seats?'));
    const english = versions.find(({ locale }) => locale === 'en-US');
    expect(english?.title).toEqual({ target: 'How do I cancel seats?', source: 'How do I cancel seats?' });
    for (const sentence of english?.blocks.flatMap(({ cells }) => cells.flat()) ?? [])
      expect(sentence.target).toEqual(sentence.source);
  });

  it('gives the same English the same key, so that any two locales can be compared', async () => {
    const { versions } = await entry(await idOf('How do I order seats?'));
    const keys = versions.map(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat().map(({ key }) => key)),
    );
    expect(new Set(keys.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(new Set(keys[0]).size).toBe(2);
  });

  it('marks what changed, with the English that stands in its place', async () => {
    const { versions } = await entry(await idOf('How do I cancel seats?'));
    const korean = versions.find(({ locale }) => locale === 'ko-KR');
    expect(korean?.state).toBe('outdated');
    expect(korean?.changed).toEqual([
      { spanId: 'bbbb2-107', source: 'You have seven days to cancel your seats.', replacedBy: 'aaaa1-107' },
    ]);
    expect(korean?.added).toEqual([
      { spanId: 'aaaa1-107', role: 'answer', source: 'You have fourteen days to cancel your seats.' },
      { spanId: 'aaaa1-108', role: 'answer', source: 'Write to the seat desk at our site.' },
    ]);
    const marked = korean?.blocks.flatMap(({ cells }) => cells.flat()).filter(({ changed }) => changed);
    expect(marked?.map(({ spanId }) => spanId)).toEqual(['bbbb2-107']);
  });

  it('keeps links with their addresses', async () => {
    const { versions } = await entry(await idOf('How do I cancel seats?'));
    const runs = versions.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) => cells.flat().flatMap((one) => one.target)),
    );
    expect(runs).toContainEqual({ text: 'vår sida', href: 'https://example.com/desk' });
  });

  it('is found by its ID in any capitals, its slash escaped or not', async () => {
    const id = await idOf('How do I order seats?');
    expect(id).toContain('/');
    for (const written of [id, encodeURIComponent(id), id.toUpperCase()])
      expect((await entry(written)).id).toBe(id);
  });
});

describe('GET /spans/{id}', () => {
  it('tells where it stands, and what the other locales say', async () => {
    const { json } = await get(bot.url, '/spans/AAAA1-104');
    expect(json).toMatchObject({
      id: 'aaaa1-104',
      places: [
        {
          document: 'seats',
          locale: 'sv-SE',
          role: 'answer',
          entryId: await idOf('How do I order seats?'),
          target: 'Öppna sidan Beställningar och välj ett antal.',
          markdown: { source: 'Open the **Orders** page and choose a number.' },
          // The Korean file is of another revision.
          siblings: [],
        },
      ],
    });
  });
});

describe('GET /receipts/{code}', () => {
  const text = {
    question: '좌석은 어떻게 취소하나요?',
    blocks: [{ kind: 'paragraph', level: 0, cells: [[{ runs: [{ text: '칠 일' }], spanId: 'bbbb2-107' }]] }],
  };
  const code = receiptCode('a text');

  it('shows the very text that was shown', async () => {
    const at = new Date('2021-03-01T10:00:00Z');
    const entryId = await idOf('How do I cancel seats?');
    await store.receipts.put(code, {
      entryId,
      locale: 'ko-KR',
      revision: 'aaaa0001',
      text,
      indexVersion: 'old',
      at,
    });
    const { json } = await get(bot.url, `/receipts/${code.toLowerCase().replaceAll('-', '%20')}`);
    expect(json).toMatchObject({
      code,
      entryId,
      sameIndex: false,
      entryExists: true,
      shown: text,
      at: at.toISOString(),
    });
  });

  it('leaves out what was kept in another shape', async () => {
    const other = receiptCode('another text');
    const receipt = {
      entryId: 'gone/entry',
      locale: 'ko-KR',
      revision: '',
      indexVersion: 'old',
      at: new Date(0),
    };
    await store.receipts.put(other, { ...receipt, text: ['old'] });
    const { json } = await get(bot.url, `/receipts/${other}`);
    expect(json).toMatchObject({ code: other, entryExists: false });
    expect(json).not.toHaveProperty('shown');
  });

  it('is found by a search and by suggestions', async () => {
    const { json } = await get(bot.url, `/search?q=${encodeURIComponent(code)}`);
    expect(json).toMatchObject({ match: 'receipt', receipt: code, kind: 'found', total: 1 });
    // In the language that the partner read.
    expect(json).toMatchObject({ replyLocale: 'ko-KR', results: [{ title: '좌석은 어떻게 취소하나요?' }] });
    const { json: suggested } = await get(bot.url, `/suggest?q=${code}`);
    expect(suggested).toMatchObject({ suggestions: [{ kind: 'receipt', receipt: code }] });
  });
});

/** Hostile content over HTTP: told as data, under a type that no browser runs, without a link that runs anything. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../bot/store/open-store.js';
import { receiptCode } from '../../../bot/store/receipt-code.js';
import { buildIndex, loadIndex, readInline, type LoadedIndex } from '../../../src/index.js';
import { get, post, type ApiAnswer } from '../api/support.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { ownApi } from '../support/own-routes.js';
import { openTestStore } from '../support/test-store.js';
import { HOSTILE_LISTS, hostileFiles } from './content.js';
import { PAYLOADS } from './payloads.js';

const AT = new Date('2021-03-01T10:00:00Z');
const TRAP = { text: 'Press me', href: 'javascript:xss(1)' };
const ROWS = PAYLOADS.map(({ name, text }): [name: string, text: string] => [name, text]);

let index: LoadedIndex;
let store: Store;
let bot: Harness;
beforeAll(async () => {
  const { text } = await buildIndex(hostileFiles(), { lists: HOSTILE_LISTS });
  index = await loadIndex(text, 'build/test.json');
  store = await openTestStore();
  bot = await startBot({ api: ownApi(index), store }, { SPANWISE_API_RATE: '1000000' });
});
afterAll(() => bot.close());

it('has all of it', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(60);
  expect(index.knowledgeBase.entries.length).toBeGreaterThan(PAYLOADS.length);
});

describe('answers', () => {
  it.each(ROWS)('to %s as a question, a beginning and a term', async (_name, text) => {
    const q = encodeURIComponent(text);
    for (const path of [`/search?q=${q}&replyLocale=sv-SE&pageSize=5`, `/suggest?q=${q}`, `/terms?q=${q}`])
      expectData(await get(bot.url, path), 200);
  });

  it('of every entry and each of its sentences', async () => {
    for (const { id } of index.knowledgeBase.entries)
      expectData(await get(bot.url, `/entries/${encodeURIComponent(id)}`), 200);
    for (const { pairs } of index.knowledgeBase.documents)
      for (const { id } of pairs.slice(0, 40)) expectData(await get(bot.url, `/spans/${id}`), 200);
  });

  it.each(['/documents', '/locales', '/index', '/entries?pageSize=100', '/policies'])(
    'of %s',
    async (path) => {
      expectData(await get(bot.url, path), 200);
    },
  );

  it('of what a partner was shown', async () => {
    const code = receiptCode('hostile');
    const runs = PAYLOADS.flatMap(({ text }) => readInline(text));
    const image = { kind: 'image', level: 0, src: 'javascript:xss(1)', cells: [] };
    await store.receipts.put(code, {
      entryId: 'hostile',
      locale: 'sv-SE',
      revision: 'r',
      text: {
        question: 'q',
        blocks: [{ kind: 'paragraph', level: 0, cells: [[{ runs: [...runs, TRAP] }]] }, image],
      },
      indexVersion: index.knowledgeBase.version,
      at: AT,
    });
    const { shown } = expectData(await get(bot.url, `/receipts/${code}`), 200) as {
      shown: { blocks: object[] };
    };
    expect(JSON.stringify(shown)).toContain('Press me');
    expect(shown.blocks.length).toBe(2);
  });

  it('of what people wrote', async () => {
    for (const { text } of PAYLOADS) {
      await store.questions.add({ text, locale: 'sv-SE', kind: 'none', at: AT });
      const base = { revision: 'r', locale: 'sv-SE', rating: 'down', at: AT } as const;
      await store.feedback.add({ ...base, id: text, entryId: text.slice(0, 100), comment: text });
    }
    const { questions } = expectData(await get(bot.url, '/questions/unanswered?limit=200'), 200) as {
      questions: { text: string }[];
    };
    expect(questions.some(({ text }) => text.includes('<script>'))).toBe(true);
    expectData(await get(bot.url, '/feedback/summary'), 200);
  });
});

describe('refusals', () => {
  it.each(ROWS)('of %s, wherever an address has room for it', async (_name, text) => {
    const part = encodeURIComponent(text);
    expectData(await get(bot.url, `/entries/${part}`), 404);
    // A longer name is no name that there could be.
    const name = encodeURIComponent(Array.from(text).slice(0, 60).join(''));
    expectData(await get(bot.url, `/spans/${name}`), 400);
    expectData(await get(bot.url, `/receipts/${name}`), 400);
    expectData(await get(bot.url, `/search?q=x&page=${part}`), 400);
    expectData(await get(bot.url, `/search?q=x&replyLocale=${part}`), 400);
    expectData(await get(bot.url, `/search?q=x&kind=${part}`), 400);
    expectData(await get(bot.url, `/search?q=x&${part}=1`), 400);
    expectData(await get(bot.url, `/questions/unanswered?from=${part}`), 400);
    expectData(await get(bot.url, '/locales', { authorization: `Bearer ${part}` }), 401);
    const inputs = { 'purchase-date': text };
    expectData(await post(bot.url, '/policies/renewal-window', { inputs, today: text }), 400);
  });
});

/** Nothing that a browser would take for a page, and no link that it must not follow. */
function expectData({ status, headers, json }: ApiAnswer, expected: number): unknown {
  expect(status).toBe(expected);
  const type = expected === 200 ? 'application/json' : 'application/problem+json';
  expect([headers['content-type'], headers['x-content-type-options']]).toEqual([type, 'nosniff']);
  for (const href of hrefsIn(json))
    expect(new URL(href, 'https://example.com/').protocol).toMatch(/^(?:https?|mailto):$/);
  return json;
}

function hrefsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'href' || key === 'src') && typeof inner === 'string' ? [inner] : hrefsIn(inner),
  );
}

/** What is sent again, how small, and how often: entity tags, compression, the allowance of each client. */
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { LiveIndex, type Content } from '../../../bot/live/live-index.js';
import type { PublishedSource } from '../../../bot/live/published.js';
import type { LoadedIndex } from '../../../src/index.js';
import { indexOf } from '../../support/own-content.js';
import { stubAssistant } from '../../support/stub-assistant.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { ownApi } from '../support/own-routes.js';
import { handbook } from './content.js';
import { get } from './support.js';

let index: LoadedIndex;
let bot: Harness;
beforeAll(async () => {
  index = await indexOf(handbook());
  bot = await startBot({ api: ownApi(index) }, { SPANWISE_API_RATE: '1000000' });
});
afterAll(() => bot.close());

const PATHS = [
  '/index',
  '/locales',
  '/documents',
  '/entries',
  '/terms?q=seat',
  '/search?q=seats',
  '/policies',
  '/spans/aaaa1-104',
];

describe('entity tags', () => {
  it.each(PATHS)('%s is not sent again while it stays as it is', async (path) => {
    const first = await get(bot.url, path);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/"[\w-]+"$/);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    for (const known of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
      const again = await get(bot.url, path, { 'if-none-match': known });
      expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag]);
    }
    expect((await get(bot.url, path, { 'if-none-match': 'W/"stale"' })).status).toBe(200);
  });

  it('bears the version of the index', async () => {
    expect((await get(bot.url, '/index')).headers.etag).toContain(index.knowledgeBase.version);
  });

  it('tells a new index from an old one', async () => {
    const etag = String((await get(bot.url, '/entries')).headers.etag);
    const other = await startBot({ api: ownApi(await indexOf(handbook().slice(0, 1))) });
    const answer = await get(other.url, '/entries', { 'if-none-match': etag });
    await other.close();
    expect(answer.status).toBe(200);
  });

  it('does not hide a refusal', async () => {
    expect((await get(bot.url, '/entries/gone', { 'if-none-match': '*' })).status).toBe(404);
    expect((await get(bot.url, '/entries?page=-1', { 'if-none-match': '*' })).status).toBe(400);
  });
});

describe('compression', () => {
  it.each([
    ['gzip, deflate, br', 'gzip'],
    ['br, GZIP;q=0.5', 'gzip'],
    ['gzip;q=0', undefined],
    ['gzip;q=0.0, br', undefined],
    ['identity', undefined],
    [undefined, undefined],
  ])('for a client that takes %s: %s', async (accepted, encoding) => {
    const { headers, body } = await raw('/api/v1/openapi.json', accepted);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toMatch(/Accept-Encoding/);
    expect(headers['content-length']).toBe(String(body.length));
    const text = encoding === undefined ? body : gunzipSync(body);
    expect(JSON.parse(text.toString())).toMatchObject({ openapi: '3.1.0' });
  });

  it('leaves short answers as they are', async () => {
    const { headers } = await raw('/api/v1/suggest?q=zzz', 'gzip');
    expect(headers['content-encoding']).toBeUndefined();
  });
});

describe('the allowance of a client', () => {
  it('ends in 429 with the time to wait, and grows again', async () => {
    let time = Date.parse('2021-03-01T00:00:00Z');
    // Sixty a minute: six at once, then one a second.
    const slow = await startBot(
      { api: ownApi(index), now: () => new Date(time) },
      { SPANWISE_API_RATE: '60' },
    );
    const statuses: number[] = [];
    for (let at = 0; at < 8; at += 1) statuses.push((await get(slow.url, '/locales')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    const refused = await get(slow.url, '/locales', { 'accept-language': 'sv' });
    expect(refused.headers['retry-after']).toBe('1');
    expect(refused.json).toMatchObject({
      status: 429,
      detail: expect.stringMatching(/För många förfrågningar/) as string,
    });
    time += 1_000;
    expect((await get(slow.url, '/locales')).status).toBe(200);
    expect((await get(slow.url, '/locales')).status).toBe(429);
    await slow.close();
  });

  it('stays used up where another index is published', async () => {
    const now = new Date('2021-03-01T00:00:00Z');
    const contentOf = (version: string): Content => {
      return { assistant: { ...stubAssistant(), version }, routes: [], api: ownApi(index) };
    };
    const source: PublishedSource = {
      newest: () => Promise.resolve({ version: 'b', publication: 'b', liveInMs: 0 }),
      history: () => Promise.resolve(['b']),
      text: (version) => Promise.resolve(version),
      watch: () => ({ stop: () => Promise.resolve() }),
    };
    const load = (version: string): Promise<Content> => Promise.resolve(contentOf(version));
    // As the parts of a bot are put together: what is live at the start is the first.
    const live = new LiveIndex({ first: contentOf('a'), source, load, logger: pino({ enabled: false }) });
    const busy = await startBot({ api: ownApi(index), live, now: () => now }, { SPANWISE_API_RATE: '10' });
    expect((await get(busy.url, '/locales')).status).toBe(200);
    await live.look();
    expect(live.content.assistant.version).toBe('b');
    expect((await get(busy.url, '/locales')).status).toBe(429);
    await busy.close();
  });
});

async function raw(
  path: string,
  accepted: string | undefined,
): Promise<{ headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
    const sent = request(new URL(path, bot.url), { agent: false, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

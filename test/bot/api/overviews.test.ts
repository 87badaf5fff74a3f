/** Overviews, questions and feedback over HTTP, and a client generated from the OpenAPI document. */
import createClient from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { paths } from '../../../bot/api/client-types.js';
import type { Store } from '../../../bot/store/open-store.js';
import { indexOf } from '../../support/own-content.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { ownApi } from '../support/own-routes.js';
import { openTestStore } from '../support/test-store.js';
import { handbook } from './content.js';
import { get } from './support.js';

let bot: Harness;
let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  bot = await startBot({ api: ownApi(await indexOf(handbook())), store });
});
afterAll(() => bot.close());

describe('overviews', () => {
  it('tell the coverage of each locale', async () => {
    const { json } = await get(bot.url, '/index');
    expect(json).toMatchObject({
      locales: ['en-US', 'ko-KR', 'sv-SE'],
      counts: { documents: 1, files: 2, entries: 3, sentences: 17 },
      coverage: [
        { locale: 'en-US', current: 3, missing: 0 },
        { locale: 'ko-KR', current: 1, outdated: 1, missing: 1 },
        { locale: 'sv-SE', current: 3, missing: 0 },
      ],
      findings: { outdated: [{ locale: 'ko-KR', state: 'outdated', changed: 1, added: 2 }] },
    });
  });

  it('name the rules that the content does not state, but for those that hardly any content does', async () => {
    const { json } = await get(bot.url, '/index');
    const { findings } = json as { findings: { rules: { check: string; rule: string; status: string }[] } };
    const renewal = findings.rules.filter(({ check }) => check === 'renewal-window').map(({ rule }) => rule);
    expect(renewal).toContain('window-opens');
    expect(renewal).not.toContain('year-of-365-days');
  });

  it('tell what the build found, counted', async () => {
    const [file] = handbook();
    const broken = {
      file: 'content/sv-se/broken.md',
      path: 'sv-se/broken.md',
      bytes: Buffer.from('# Trasig'),
    };
    const other = await startBot({ api: ownApi(await indexOf([...(file ? [file] : []), broken])) });
    const { json } = await get(other.url, '/index');
    await other.close();
    const { checks } = (json as { findings: { checks: { severity: string; count: number }[] } }).findings;
    expect(checks).not.toEqual([]);
    expect(checks[0]).toMatchObject({ severity: 'error', count: 1 });
    const clean = (await get(bot.url, '/index')).json;
    expect(clean).toMatchObject({ findings: { checks: [] } });
  });

  it('name the languages in themselves', async () => {
    const { json } = await get(bot.url, '/locales');
    const { locales } = json as {
      locales: { locale: string; name: string; documents: number; entries: number }[];
    };
    expect(locales.map(({ locale, name, documents, entries }) => [locale, name, documents, entries])).toEqual(
      [
        ['en-US', 'English', 1, 3],
        ['ko-KR', '한국어', 1, 2],
        ['sv-SE', 'svenska', 1, 3],
      ],
    );
  });

  it('list the files of each document', async () => {
    expect((await get(bot.url, '/documents')).json).toMatchObject({
      documents: [
        {
          name: 'seats',
          entries: 3,
          files: [{ locale: 'ko-KR', revision: 'aaaa0001' }, { locale: 'sv-SE' }],
        },
      ],
    });
  });

  it('list a whole index at once, with how each version was translated', async () => {
    const { json } = await get(bot.url, '/entries?pageSize=1000');
    expect(json).toMatchObject({
      total: 3,
      entries: [
        {
          states: { 'en-US': 'current', 'ko-KR': 'current', 'sv-SE': 'current' },
          translations: { 'ko-KR': 'unknown', 'sv-SE': 'unknown' },
        },
        { states: { 'ko-KR': 'outdated' } },
        { translations: { 'sv-SE': 'unknown' } },
      ],
    });
    expect((await get(bot.url, '/entries?pageSize=1001')).status).toBe(400);
  });

  it('list the policy checks, with their inputs', async () => {
    const { json } = await get(bot.url, '/policies?locale=fr-FR');
    expect((json as { policies: unknown[] }).policies).toHaveLength(11);
  });
});

describe('what people asked and judged', () => {
  const at = (day: string): Date => new Date(`${day}T10:00:00Z`);

  it('tells the questions that had no answer, page by page', async () => {
    await store.questions.add({ text: 'Pizza?', locale: 'sv-SE', kind: 'none', at: at('2021-03-01') });
    await store.questions.add({ text: '피자?', locale: 'ko-KR', kind: 'thumbs-down', at: at('2021-03-02') });
    await store.questions.add({ text: 'pizza', locale: 'sv-SE', kind: 'none', at: at('2021-03-03') });
    const first = (await get(bot.url, '/questions/unanswered?limit=1')).json as { next: string };
    expect(first).toMatchObject({
      questions: [{ text: 'pizza', count: 2, lastAt: '2021-03-03T10:00:00.000Z' }],
    });
    const { json } = await get(bot.url, `/questions/unanswered?limit=1&after=${first.next}`);
    expect(json).toMatchObject({ questions: [{ text: '피자?', kind: 'thumbs-down' }] });
    expect((await get(bot.url, '/questions/unanswered?locale=ko_kr')).json).toMatchObject({
      questions: [{ locale: 'ko-KR' }],
    });
    expect((await get(bot.url, '/questions/unanswered?from=2021-04-01')).json).toEqual({ questions: [] });
  });

  it('counts what was asked in vain by locale and day', async () => {
    const { json } = await get(bot.url, '/questions/summary');
    expect(json).toEqual({
      totals: { none: 2, ambiguous: 0, 'thumbs-down': 1 },
      byLocale: [
        { locale: 'ko-KR', none: 0, ambiguous: 0, 'thumbs-down': 1 },
        { locale: 'sv-SE', none: 2, ambiguous: 0, 'thumbs-down': 0 },
      ],
      byDay: [
        { day: '2021-03-01', locale: 'sv-SE', none: 1, ambiguous: 0, 'thumbs-down': 0 },
        { day: '2021-03-02', locale: 'ko-KR', none: 0, ambiguous: 0, 'thumbs-down': 1 },
        { day: '2021-03-03', locale: 'sv-SE', none: 1, ambiguous: 0, 'thumbs-down': 0 },
      ],
    });
    const some = await get(bot.url, '/questions/summary?locale=sv&from=2021-03-02&to=2021-03-02');
    expect(some.json).toMatchObject({ totals: { none: 0 }, byDay: [] });
    expect((await get(bot.url, '/questions/summary?from=yesterday')).status).toBe(400);
  });

  it('sums feedback up by locale, day and entry', async () => {
    const base = { revision: 'r', locale: 'sv-SE', entryId: 'gone/entry' };
    await store.feedback.add({ ...base, id: '1', rating: 'up', at: at('2021-03-01') });
    await store.feedback.add({ ...base, id: '2', rating: 'down', comment: '<script>', at: at('2021-03-02') });
    await store.feedback.add({ ...base, id: '3', locale: 'ko-KR', rating: 'down', at: at('2021-03-02') });
    expect((await get(bot.url, '/feedback/summary')).json).toMatchObject({
      totals: { up: 1, down: 2 },
      byLocale: [
        { locale: 'ko-KR', up: 0, down: 1 },
        { locale: 'sv-SE', up: 1, down: 1 },
      ],
      byDay: [
        { day: '2021-03-01', locale: 'sv-SE', up: 1 },
        { day: '2021-03-02', locale: 'ko-KR' },
        { day: '2021-03-02', locale: 'sv-SE' },
      ],
      remarks: [{ comment: '<script>', rating: 'down' }],
    });
    const { json } = await get(bot.url, '/feedback/summary?from=2021-03-02&locale=sv-SE');
    expect(json).toMatchObject({
      totals: { up: 0, down: 1 },
      byEntry: [{ entryId: 'gone/entry', title: 'gone/entry' }],
    });
  });
});

describe('a client made of the document', () => {
  it('compiles and talks to the API', async () => {
    const client = createClient<paths>({ baseUrl: bot.url });
    const { data: found } = await client.GET('/api/v1/search', {
      params: { query: { q: 'cancel seats', replyLocale: 'ko-KR' } },
    });
    const id = found?.results[0]?.entryId ?? '';
    const { data: entry } = await client.GET('/api/v1/entries/{id}', { params: { path: { id } } });
    expect(entry?.versions.map(({ locale }) => locale)).toEqual(['en-US', 'ko-KR', 'sv-SE']);
    const { data: checked } = await client.POST('/api/v1/policies/{check}', {
      params: { path: { check: 'refund' } },
      body: { inputs: { 'purchase-date': '2021-02-20', activated: 'no' }, today: '2021-03-01' },
    });
    expect(checked?.check).toBe('refund');
    const { error, response } = await client.GET('/api/v1/spans/{id}', { params: { path: { id: 'none' } } });
    expect([response.status, error?.status]).toEqual([400, 400]);
  });

  it('is served the very document', async () => {
    const answer = await fetch(new URL('/api/v1/openapi.json', bot.url));
    expect(await answer.json()).toMatchObject({ openapi: '3.1.0', info: { title: 'Spanwise' } });
  });
});

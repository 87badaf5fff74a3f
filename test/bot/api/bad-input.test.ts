/** What cannot be answered is told as a problem document, in the reader's language, and repeats little. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexOf } from '../../support/own-content.js';
import { call, startBot, type Harness } from '../support/bot-harness.js';
import { ownApi } from '../support/own-routes.js';
import { handbook } from './content.js';
import { get, post } from './support.js';

let bot: Harness;
beforeAll(async () => {
  bot = await startBot({ api: ownApi(await indexOf(handbook())) }, { SPANWISE_API_RATE: '1000000' });
});
afterAll(() => bot.close());

describe('bad input', () => {
  it.each<[path: string, status: number, detail: RegExp]>([
    ['/spans/7c473', 400, /not a span ID.*7c473-119/],
    ['/spans/7c473-1', 400, /not a span ID/],
    ['/spans/%25', 400, /“%”/],
    ['/spans/__proto__', 400, /“__proto__”/],
    ['/spans/ffff0-999', 404, /ffff0-999/],
    [`/spans/${'f'.repeat(90)}-100`, 400, /f…”/],
    [`/spans/${'f'.repeat(5_000)}-100`, 404, /nothing at this address/],
    [`/entries/${'f'.repeat(5_000)}`, 404, /f…”/],
    ['/entries/nothing/here', 404, /no entry “nothing\/here”/],
    ['/entries/__proto__', 404, /__proto__/],
    ['/entries/constructor', 404, /constructor/],
    ['/entries/%27%20OR%201=1--', 404, /' OR 1=1--/],
    ['/entries/..%2f..%2fpackage.json', 404, /no entry/],
    ['/receipts/SW-1', 400, /SW-7K3M-Q2XD-9H/],
    ['/receipts/__proto__', 400, /receipt code/],
    ['/receipts/SW-0000-0000-00', 404, /no receipt/],
    ['/search', 400, /“q” is missing/],
    ['/search?q=x&page=-1', 400, /“-1” for “page”.*from 1 to 10,000/],
    ['/search?q=x&page=0', 400, /“page”/],
    ['/search?q=x&page=1.5', 400, /“page”/],
    ['/search?q=x&page=NaN', 400, /“page”/],
    ['/search?q=x&page=', 400, /“page”/],
    ['/search?q=x&pageSize=101', 400, /from 1 to 100\b/],
    ['/search?q=x&pageSize=1e99', 400, /“pageSize”/],
    ['/search?q=x&locale=klingonish', 400, /“klingonish” for “locale”.*ko-KR/],
    ['/search?q=x&locale=', 400, /“locale”/],
    ['/search?q=x&locale=a-b-c', 400, /“locale”/],
    ['/search?q=x&replyLocale=%F0%9F%99%82', 400, /“replyLocale”/],
    ['/search?q=x&kind=recipe', 400, /“recipe” for “kind”.*question or how-to/],
    ['/search?q=x&q=y', 400, /“q” is given more than once/],
    ['/search?q=x&sort=price', 400, /no parameter “sort”.*q, locale/],
    ['/search?q=x&__proto__=1', 400, /no parameter “__proto__”/],
    ['/search?q=x&constructor=1', 400, /no parameter “constructor”/],
    [`/search?q=${'x'.repeat(2_001)}`, 400, /“q” is too long.*2,000/],
    [`/suggest?q=${'x'.repeat(2_001)}`, 400, /too long/],
    ['/suggest', 400, /“q”/],
    ['/terms', 400, /“q”/],
    ['/terms?q=', 400, /“q” is missing or empty/],
    ['/terms?q=x&side=left', 400, /auto, source, or target/],
    ['/questions/unanswered?from=yesterday', 400, /“yesterday”.*YYYY-MM-DD/],
    ['/questions/unanswered?from=2021-02-30', 400, /“2021-02-30”/],
    ['/questions/unanswered?limit=0', 400, /from 1 to 200/],
    ['/questions/unanswered?kind=all', 400, /none, ambiguous, or thumbs-down/],
    ['/feedback/summary?to=9/9/9999', 400, /“to”/],
    ['/documents?q=x', 400, /takes none/],
    ['/index?_=1', 400, /“_”/],
    ['/policies?locale=klingonish', 400, /klingonish/],
    ['/policies?locale=', 400, /“locale”/],
    ['/policies?locale=sv-SE&locale=ko-KR', 400, /”locale” har angetts flera gånger/],
    ['/policies?language=sv-SE', 400, /no parameter “language”.*locale/],
  ])('%.60s: %i', async (path, status, detail) => {
    const answer = await get(bot.url, path);
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
    expect((answer.json as { detail: string }).detail).toMatch(detail);
    expect(answer.body.length).toBeLessThan(1_500);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it.each([
    ['%', 'none'],
    ['%25%25%25', 'none'],
    ['%27%22%60', 'none'],
    ['__proto__', 'none'],
    ['constructor', 'none'],
    ['%00', 'none'],
    ['', 'none'],
    ['%20%20', 'none'],
    ['%F0%9F%99%82', 'none'],
    ['%3Cscript%3Ealert(1)%3C%2Fscript%3E', undefined],
    ["x'%20OR%20'1'='1", undefined],
    ['ffff0-999', 'none'],
    ['x'.repeat(2_000), undefined],
  ])('searches and suggests for %j as for any text', async (query, kind) => {
    const q = query === '%' ? '%25' : query;
    const found = await get(bot.url, `/search?q=${q}`);
    expect(found.status).toBe(200);
    if (kind !== undefined) expect(found.json).toMatchObject({ kind, total: 0, results: [], confidence: 0 });
    expect((await get(bot.url, `/suggest?q=${q}`)).status).toBe(200);
    if (q !== '' && q.length <= 200) expect((await get(bot.url, `/terms?q=${q}`)).status).toBe(200);
  });

  it('takes half an escape for what it is', async () => {
    const answer = await call(bot.url, { method: 'GET', path: '/api/v1/search?q=%E0%A4' });
    expect([200, 400]).toContain(answer.status);
    const path = await call(bot.url, { method: 'GET', path: '/api/v1/spans/%E0%A4' });
    expect(path.status).toBe(404);
    expect(path.headers['content-type']).toBe('application/problem+json');
  });

  it('refuses a query of 60 kB with a problem document, and lives on', async () => {
    const path = `/api/v1/search?q=${'x'.repeat(60_000)}`;
    const answer = await call(bot.url, { method: 'GET', path });
    expect([answer.status, answer.headers['content-type']]).toEqual([414, 'application/problem+json']);
    expect(JSON.parse(answer.body)).toMatchObject({ status: 414, title: 'URI Too Long' });
    expect((await get(bot.url, '/locales')).status).toBe(200);
  });

  it.each([
    ['sv-SE', /inget heltal från 1 till/],
    ['ko-KR', /정수가 아닙니다/],
    ['zh-TW', /之間的整數/],
    ['fr-FR', /n’est pas un nombre entier/],
    ['de-DE', /not a whole number/],
  ])('says so in the language asked for, %s', async (locale, detail) => {
    const named = await get(bot.url, `/search?q=x&page=-1&replyLocale=${locale}`);
    expect((named.json as { detail: string }).detail).toMatch(detail);
    const accepted = await get(bot.url, '/search?q=x&page=-1', { 'accept-language': `${locale},en;q=0.5` });
    expect((accepted.json as { detail: string }).detail).toMatch(detail);
  });

  it('names every parameter that cannot be used', async () => {
    const { json } = await get(bot.url, '/search?q=x&page=-1&locale=1&sort=x');
    const { errors, detail } = json as {
      errors: { parameter: string; code: string; detail: string }[];
      detail: string;
    };
    expect(errors.map(({ parameter, code }) => [parameter, code])).toEqual([
      ['locale', 'locale'],
      ['page', 'number'],
      ['sort', 'unknown'],
    ]);
    expect(detail).toBe(errors[0]?.detail);
  });

  it.each([['PUT'], ['DELETE'], ['PATCH'], ['OPTIONS']])('takes no %s', async (method) => {
    const answer = await call(bot.url, { method, path: '/api/v1/documents' });
    expect([answer.status, answer.headers['content-type']]).toEqual([405, 'application/problem+json']);
  });

  it('has nothing at other addresses', async () => {
    for (const path of ['/api/v1', '/api/v1/', '/api/v1/nothing', '/api/v2/search?q=x']) {
      expect((await call(bot.url, { method: 'GET', path })).status).toBe(404);
    }
  });

  it.each([
    ['/spans/none', 'id'],
    ['/receipts/none', 'code'],
  ])('%s: names the part of the address as the contract does', async (path, parameter) => {
    expect((await get(bot.url, path)).json).toMatchObject({ errors: [{ parameter }] });
  });

  it.each(['locale', 'today', 'inputs', 'parts'])(
    'takes a body that is nested too deep in %s for bad',
    async (name) => {
      const depth = 100_000;
      const answer = await call(bot.url, {
        path: '/api/v1/policies/refund',
        headers: { 'content-type': 'application/json' },
        body: `{"${name}":${'['.repeat(depth)}${']'.repeat(depth)}}`,
      });
      expect([answer.status, answer.headers['content-type']]).toEqual([400, 'application/problem+json']);
      expect(answer.body.length).toBeLessThan(1_500);
    },
  );

  it('tells what is wrong with a check as before', async () => {
    const { status, json } = await post(bot.url, '/policies/refund', { inputs: {}, today: '2021-03-01' });
    expect([status, (json as { errors: unknown[] }).errors[0]]).toMatchObject([
      400,
      { pointer: '#/inputs/purchase-date' },
    ]);
  });

  it('logs nothing that was asked', async () => {
    await get(bot.url, '/search?q=very-secret-question');
    await get(bot.url, '/entries/very-secret-question');
    expect(bot.logs()).not.toContain('very-secret-question');
  });
});

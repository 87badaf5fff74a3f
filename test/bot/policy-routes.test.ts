/** Policy checks over HTTP: the JSON of CLI.md, and one problem document for everything wrong. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyListShape, policyProblemShape, policyResultShape } from '../../bot/api/policy-shapes.js';
import type { LoadedIndex } from '../../src/index.js';
import { indexOf, ownFiles, ownIndex } from '../support/own-content.js';
import { edited } from '../support/policy.js';
import { call, startBot, type Harness, type HttpAnswer } from './support/bot-harness.js';
import { ownApi, ownRoutes } from './support/own-routes.js';

let index: LoadedIndex;
let bot: Harness;
beforeAll(async () => {
  index = await ownIndex();
  bot = await startBot({ api: ownApi(index) });
});
afterAll(() => bot.close());

const PATH = '/api/v1/policies';
const JSON_TYPE = { 'content-type': 'application/json' };
const TODAY = '2021-03-01';

describe('GET /api/v1/policies', () => {
  it('names every check with its inputs, their types and values', async () => {
    const answer = await call(bot.url, { method: 'GET', path: PATH });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json']);
    const { policies } = policyListShape.parse(JSON.parse(answer.body));
    expect(policies.map(({ check }) => check)).toHaveLength(11);
    expect(policies.find(({ check }) => check === 'refund')).toMatchObject({
      title: 'Cancellation and refund',
      inputs: [
        { name: 'purchase-date', type: 'date', mustBePast: true },
        { name: 'activated', type: 'choice', values: ['yes', 'no'], form: 'one of yes or no' },
      ],
    });
    expect(policies.find(({ check }) => check === 'hardship-extension')?.inputs[1]).toMatchObject({
      name: 'competency',
      optional: true,
    });
  });

  it('names them in the language asked for, and their choices too', async () => {
    const answer = await call(bot.url, { method: 'GET', path: `${PATH}?locale=sv-SE` });
    expect(answer.body).toContain('När ni kan förnya');
    expect(answer.body).toContain('{"value":"yes","label":"Ja"}');
  });

  it.each(['klingonish', '', '%F0%9F%99%82'])('refuses %j as a locale', async (tag) => {
    const answer = await call(bot.url, { method: 'GET', path: `${PATH}?locale=${tag}` });
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(answer.body)).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/“locale”.*ko-KR/) as string,
      errors: [{ parameter: 'locale' }],
    });
  });
});

describe('POST /api/v1/policies/{check}', () => {
  it('answers one check, the text in the language asked for', async () => {
    const body = { inputs: { 'purchase-date': '2020-02-29' }, today: '2022-03-01', locale: 'fr-CA' };
    const answer = await ask('renewal-window', body);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/json']);
    const result = policyResultShape.parse(JSON.parse(answer.body));
    expect(result).toMatchObject({
      check: 'renewal-window',
      verdict: 'open',
      inputs: { 'purchase-date': '2020-02-29' },
      dates: { anniversary: '2022-02-28', windowOpens: '2022-03-01', windowCloses: '2022-03-30' },
      days: { left: 29 },
      assumptions: ['leap-day-clamped', 'renewed-each-year'],
      text: expect.stringMatching(/^Votre période de renouvellement est ouverte/) as string,
    });
    expect(Object.keys(result)).toEqual([
      ...['check', 'verdict', 'inputs', 'dates', 'days', 'facts', 'assumptions', 'evidence', 'text'],
    ]);
  });

  it('tells the result part by part where that is asked for', async () => {
    const inputs = { 'purchase-date': '2020-02-29' };
    const answer = await ask('renewal-window', { inputs, today: '2022-03-01', locale: 'ko-KR', parts: true });
    const { parts } = policyResultShape.parse(JSON.parse(answer.body));
    expect(parts).toMatchObject({
      locale: 'ko-KR',
      inputs: [{ name: 'purchase-date', value: '2020년 2월 29일' }],
      days: expect.stringContaining('29') as string,
      assumptions: [expect.any(String), expect.any(String)],
    });
    expect(parts?.dates.map(({ name }) => name).slice(0, 3)).toEqual([
      ...['anniversary', 'windowOpens', 'windowCloses'],
    ]);
    expect(parts?.rules[0]).toMatchObject({ locale: 'ko-KR', english: expect.any(String) as string });
    expect((await ask('renewal-window', { inputs, parts: 'yes' })).status).toBe(400);
  });

  it('takes the date in UTC for today where none is given, and English where no locale is', async () => {
    const answer = await ask('license-use', { inputs: { 'membership-ends': '1999-12-31' } });
    expect(JSON.parse(answer.body)).toMatchObject({
      verdict: 'must-license-or-uninstall',
      text: expect.stringMatching(/^Your right to use/) as string,
    });
  });

  it('answers under review, without dates, where a rule is gone', async () => {
    const files = edited(ownFiles(), /within 30 days/g, 'soon');
    const changed = await startBot({ api: ownApi(await indexOf(files)) });
    const inputs = { 'purchase-date': '2021-03-01', activated: 'no' };
    const answer = await ask('refund', { inputs, today: TODAY }, changed);
    await changed.close();
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ verdict: 'under-review', dates: {} });
  });

  it.each<[check: string, body: unknown, input: string | undefined, detail: RegExp]>([
    ['refund', {}, 'purchase-date', /“purchase-date” is missing.*YYYY-MM-DD/],
    ['refund', { inputs: {} }, 'purchase-date', /“purchase-date” is missing/],
    [
      'renewal-window',
      dated('2021-02-30'),
      'purchase-date',
      /2021-02-30.*purchase-date.*calendar.*YYYY-MM-DD/,
    ],
    ['renewal-window', dated('2021-03-02'), 'purchase-date', /in the future/],
    ['renewal-window', dated('0019-01-01'), 'purchase-date', /out of range/],
    ['renewal-window', dated('soon'), 'purchase-date', /soon.*not a date.*YYYY-MM-DD/],
    ['renewal-window', dated('2021-02-30', 'sv-SE'), 'purchase-date', /finns inte i kalendern.*ÅÅÅÅ-MM-DD/],
    ['renewal-window', dated('2021-02-30', 'fr-FR'), 'purchase-date', /n’existe pas.*AAAA-MM-JJ/],
    ['renewal-window', dated('2021-02-30', 'ko-KR'), 'purchase-date', /달력에 없습니다.*YYYY-MM-DD/],
    ['renewal-window', dated('2021-02-30', 'zh-TW'), 'purchase-date', /不存在於日曆上.*YYYY-MM-DD/],
    ['token-split', { inputs: { seats: '0', parts: '1' } }, 'seats', /“0”.*seats.*from 1 to 1,000,000/],
    ['token-split', { inputs: { seats: '1000000000', parts: '1' } }, 'seats', /1,000,000/],
    [
      'token-split',
      { inputs: { seats: 25, parts: '1' } },
      'seats',
      /“seats” is not given as a JSON string.*from 1/,
    ],
    [
      'refund',
      { inputs: { 'purchase-date': '2021-01-01', activated: true } },
      'activated',
      /“activated”.*yes or no/,
    ],
    ['refund', { inputs: { 'purchase-date': null, activated: 'no' } }, 'purchase-date', /JSON string/],
    [
      'refund',
      { inputs: { 'purchase-date': '2021-01-01', activated: 'maybe' } },
      'activated',
      /maybe.*yes or no/,
    ],
    ['refund', { inputs: { bought: '2021-01-01' } }, 'bought', /bought.*purchase-date or activated/],
    ['refund', { inputs: { 'a/b~c': 'x' }, locale: 'zh-TW' }, 'a/b~c', /a\/b~c/],
    ['refund', { inputs: {}, today: '2021-02-30' }, 'today', /2021-02-30.*today.*calendar/],
    ['refund', { inputs: {}, today: 5 }, undefined, /“today”.*YYYY-MM-DD/],
    ['refund', { inputs: [] }, undefined, /“inputs”/],
    ['refund', { inputs: 'purchase-date', locale: 'ko-KR' }, undefined, /요청 본문.*“inputs”/],
    ['refund', { inputs: {}, now: '2021-02-01' }, undefined, /now.*inputs, today,? or locale/],
    ['refund', { inputs: {}, locale: 'klingonish' }, undefined, /klingonish.*ko-KR/],
    ['refund', { inputs: {}, locale: 5 }, undefined, /“5” for “locale”/],
    ['refund', [], undefined, /“inputs”/],
    ['refund', null, undefined, /“inputs”/],
    ['refund', 'refund', undefined, /“inputs”/],
  ])('refuses %s %j, naming the input and the accepted form', async (check, body, input, detail) => {
    const inDay =
      typeof body === 'object' && body !== null && !Array.isArray(body) ? { today: TODAY, ...body } : body;
    const problem = problemOf(await ask(check, inDay));
    expect(problem).toMatchObject({ status: 400, detail: expect.stringMatching(detail) as string });
    expect(problem.errors?.[0]?.input).toBe(input);
    if (problem.errors !== undefined) expect(problem.detail).toBe(problem.errors[0]?.detail);
    expect(problem.detail).not.toContain('--');
  });

  it('names every input that cannot be used, with a pointer to it', async () => {
    const { errors } = problemOf(
      await ask('refund', { inputs: { 'a/b': '', activated: 'x' }, today: TODAY }),
    );
    expect(errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['#/inputs/activated', 'not-a-choice'],
      ['#/inputs/purchase-date', 'missing'],
      ['#/inputs/a~1b', 'unknown-input'],
    ]);
  });

  it.each([
    ['refunds', 'en-US', /refunds.*renewal-window/],
    ['refunds', 'ko-KR', /refunds.*없습니다.*renewal-window/],
    ['__proto__', 'en-US', /renewal-window/],
    ['x'.repeat(90), 'en-US', /x…/],
  ])('answers 400 for the check %s in %s', async (check, locale, detail) => {
    const problem = problemOf(await ask(check, { inputs: {}, locale }));
    expect(problem).toMatchObject({ status: 400, detail: expect.stringMatching(detail) as string });
  });

  it('repeats little of what was sent', async () => {
    const long = 'x'.repeat(100_000);
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`input${at}`, 'x']));
    for (const body of [
      { inputs: { [long]: long } },
      { inputs: many },
      { inputs: {}, [long]: 1 },
      { locale: long },
    ]) {
      const answer = await ask('refund', body);
      expect(answer.status).toBe(400);
      expect(answer.body.length).toBeLessThan(8_000);
    }
  });

  it.each<[string, number, Parameters<typeof call>[1]]>([
    ['gzip', 415, { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: '{}' }],
    ['a form', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'inputs=1' }],
    ['an upload', 415, { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
    ['no content type', 415, { body: '{}' }],
    ['300 kB', 413, { headers: JSON_TYPE, body: `"${'x'.repeat(300_000)}"` }],
    ['300 kB of untold length', 413, { headers: JSON_TYPE, body: `"${'x'.repeat(300_000)}"`, chunked: true }],
    ['malformed JSON', 400, { headers: JSON_TYPE, body: '{"inputs": "secret' }],
    ['no body', 400, { headers: JSON_TYPE }],
    ['another method', 405, { method: 'PUT', headers: JSON_TYPE, body: '{}' }],
  ])('is guarded like messages are: %s', async (_name, status, request) => {
    const answer = await call(bot.url, { path: `${PATH}/refund`, ...request });
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.body).not.toMatch(/secret|activity/);
    expect((await call(bot.url, { method: 'GET', path: '/healthz' })).status).toBe(200);
  });

  it.each(['{"inputs": {', '', 'inputs=1', '{}{}', '\ufeff{}'])(
    'says what to send instead of %j',
    async (body) => {
      const answer = await call(bot.url, { path: `${PATH}/refund`, headers: JSON_TYPE, body });
      expect(problemOf(answer).detail).toMatch(/JSON object with “inputs”/);
    },
  );

  it('logs the pattern of the address and nothing that was asked', async () => {
    await ask('refund', { inputs: { 'purchase-date': '2019-04-05', activated: 'no' }, today: '2019-04-06' });
    expect(bot.logs()).toContain('/api/v1/policies/:check');
    expect(bot.logs()).not.toContain('2019-04-0');
  });
});

describe('beyond loopback', () => {
  it('nobody is answered without a key', async () => {
    const open = await startBot(
      { routes: ownRoutes(index), api: ownApi(index) },
      {
        HOST: '0.0.0.0',
        MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
        MicrosoftAppPassword: 'x',
        MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000002',
      },
    );
    const url = `http://127.0.0.1:${new URL(open.url).port}`;
    const list = await call(url, { method: 'GET', path: PATH });
    const one = await call(url, { path: `${PATH}/refund`, headers: JSON_TYPE, body: '{}' });
    const file = await call(url, {
      method: 'GET',
      path: '/calendar/renewal-window.ics?opens=2021-09-02&closes=2021-10-01&locale=ko-KR',
    });
    await open.close();
    expect([list.status, one.status, file.status]).toEqual([401, 401, 200]);
    expect(one.headers['content-type']).toBe('application/problem+json');
  });
});

function dated(date: string, locale = 'en-US'): object {
  return { inputs: { 'purchase-date': date }, locale };
}

async function ask(check: string, body: unknown, of: Harness = bot): Promise<HttpAnswer> {
  return call(of.url, { path: `${PATH}/${check}`, headers: JSON_TYPE, body: JSON.stringify(body) });
}

function problemOf(answer: HttpAnswer): ReturnType<typeof policyProblemShape.parse> {
  expect(answer.headers['content-type']).toBe('application/problem+json');
  return policyProblemShape.parse(JSON.parse(answer.body));
}

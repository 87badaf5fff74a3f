/** Who may ask: this machine, whoever has a key, and holders of tokens of one tenant for this application. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotParts } from '../../../bot/main.js';
import type { Store } from '../../../bot/store/open-store.js';
import type { LoadedIndex } from '../../../src/index.js';
import { indexOf } from '../../support/own-content.js';
import { call, startBot, type Harness } from '../support/bot-harness.js';
import {
  newKey,
  signToken,
  startOpenIdServer,
  type OpenIdServer,
  type TokenParts,
} from '../support/openid-server.js';
import { ownApi } from '../support/own-routes.js';
import { openTestStore } from '../support/test-store.js';
import { handbook } from './content.js';
import { get, post } from './support.js';

const NOW = new Date('2021-03-01T12:00:00Z');
const SECONDS = NOW.getTime() / 1_000;
const TENANT = '00000000-0000-0000-0000-00000000000a';
const AUDIENCE = 'api://spanwise';
const ISSUER = `https://login.example/${TENANT}/v2.0`;
const OPEN = {
  HOST: '0.0.0.0',
  MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
  MicrosoftAppPassword: 'x',
  MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000002',
};

let index: LoadedIndex;
let store: Store;
let login: OpenIdServer;
beforeAll(async () => {
  index = await indexOf(handbook());
  login = await startOpenIdServer();
});
afterAll(() => login.close());

async function startApi(
  env: NodeJS.ProcessEnv,
  parts: Partial<BotParts> = {},
): Promise<Harness & { api: string }> {
  store = await openTestStore(() => NOW);
  const authority = { issuer: ISSUER, keys: new URL('/keys', login.metadataUrl).href };
  const bot = await startBot({ api: { ...ownApi(index), authority }, store, now: () => NOW, ...parts }, env);
  return { ...bot, api: `http://127.0.0.1:${new URL(bot.url).port}` };
}

describe('on this machine', () => {
  let bot: Harness;
  beforeAll(async () => (bot = await startApi({})));
  afterAll(() => bot.close());

  it('nobody is asked who they are', async () => {
    expect((await get(bot.url, '/locales')).status).toBe(200);
  });

  it.each<[why: string, headers: Record<string, string>]>([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a name that leads here since a moment ago', { host: 'evil.example' }],
    ['a proxy that lets others in', { 'x-forwarded-for': '203.0.113.7' }],
  ])('%s is refused', async (_why, headers) => {
    const answer = await get(bot.url, '/locales', headers);
    expect([answer.status, answer.headers['content-type']]).toEqual([403, 'application/problem+json']);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect((await post(bot.url, '/policies/refund', {}, headers)).status).toBe(403);
  });

  it('a key that is none is refused here too', async () => {
    const answer = await get(bot.url, '/locales', { authorization: 'Bearer spanwise_nothing' });
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });
});

describe('pages of other servers', () => {
  const DESK = 'https://desk.example.com';
  let bot: Harness;
  beforeAll(async () => (bot = await startApi({ SPANWISE_API_ORIGINS: `${DESK}, https://other.example` })));
  afterAll(() => bot.close());

  it('may ask where they are named', async () => {
    const answer = await get(bot.url, '/locales', { origin: DESK });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, DESK]);
    expect(answer.headers['vary']).toContain('Origin');
    const refused = await get(bot.url, '/spans/none', { origin: DESK });
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([400, DESK]);
  });

  it('may not where they are not', async () => {
    const answer = await get(bot.url, '/locales', { origin: 'https://desk.example.com.evil.example' });
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  });

  it('are told so before they ask', async () => {
    const preflight = { method: 'OPTIONS', path: '/api/v1/policies/refund' };
    const headers = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    };
    const named = await call(bot.url, { ...preflight, headers: { ...headers, origin: DESK } });
    expect([named.status, named.body, named.headers['access-control-allow-origin']]).toEqual([204, '', DESK]);
    expect(named.headers['access-control-allow-headers']).toMatch(/Authorization/);
    const other = await call(bot.url, {
      ...preflight,
      headers: { ...headers, origin: 'https://evil.example' },
    });
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('beyond this machine', () => {
  let bot: Harness & { api: string };
  beforeAll(async () => (bot = await startApi(OPEN)));
  afterAll(() => bot.close());

  it('nobody is answered without a key', async () => {
    for (const path of [
      '/locales',
      '/search?q=x',
      '/spans/none',
      '/policies',
      '/feedback/summary',
      '/questions/unanswered',
    ]) {
      const answer = await get(bot.api, path, { 'accept-language': 'fr' });
      expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
      expect((answer.json as { detail: string }).detail).toMatch(/Identifiez-vous/);
    }
    expect((await call(bot.api, { method: 'GET', path: '/api/v1/openapi.json' })).status).toBe(401);
  });

  it('a key opens everything until it is revoked', async () => {
    const key = await store.apiKeys.create('support-desk', NOW);
    const headers = { authorization: `Bearer ${key}` };
    expect((await get(bot.api, '/locales', headers)).status).toBe(200);
    expect((await get(bot.api, '/locales', { authorization: `bearer  ${key}` })).status).toBe(200);
    const body = { inputs: { 'purchase-date': '2020-02-29' }, today: '2022-03-01' };
    expect((await post(bot.api, '/policies/renewal-window', body, headers)).status).toBe(200);
    expect(bot.logs()).not.toContain(key);
    await store.apiKeys.revoke('support-desk', NOW);
    expect((await get(bot.api, '/locales', headers)).status).toBe(401);
  });

  it.each([
    'Basic dXNlcjpwYXNz',
    'Bearer',
    'Bearer ',
    'Bearer a b',
    `Bearer spanwise_${'x'.repeat(43)}`,
    'Bearer a.b.c',
  ])('refuses %s', async (authorization) => {
    expect((await get(bot.api, '/locales', { authorization })).status).toBe(401);
  });

  it('guessing has an allowance, too', async () => {
    const slow = await startApi({ ...OPEN, SPANWISE_API_RATE: '20' });
    const statuses: number[] = [];
    for (let at = 0; at < 3; at += 1)
      statuses.push((await get(slow.api, '/locales', { authorization: `Bearer guess${at}` })).status);
    // Whoever has a key has an allowance of their own.
    const key = await store.apiKeys.create('desk', NOW);
    statuses.push((await get(slow.api, '/locales', { authorization: `Bearer ${key}` })).status);
    await slow.close();
    expect(statuses).toEqual([401, 401, 429, 200]);
  });
});

describe('tokens of Microsoft Entra ID', () => {
  const CLAIMS = {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'agent',
    oid: 'agent-1',
    roles: ['Support.Read'],
    nbf: SECONDS - 60,
    exp: SECONDS + 3_600,
  };
  let bot: Harness & { api: string };
  beforeAll(async () => {
    const env = {
      SPANWISE_API_TENANT: TENANT,
      SPANWISE_API_AUDIENCE: AUDIENCE,
      SPANWISE_API_ROLE: 'Support.Read',
    };
    bot = await startApi({ ...OPEN, ...env });
  });
  afterAll(() => bot.close());

  const ask = async (parts: Omit<TokenParts, 'key'> & { key?: TokenParts['key'] }): Promise<number> => {
    const token = signToken({ key: login.key, ...parts });
    return (await get(bot.api, '/locales', { authorization: `Bearer ${token}` })).status;
  };

  it('open the API to their holders', async () => {
    expect(await ask({ claims: CLAIMS })).toBe(200);
    expect(await ask({ claims: { ...CLAIMS, roles: ['Other', 'Support.Read'], aud: [AUDIENCE] } })).toBe(200);
    // Clocks differ by some seconds.
    expect(await ask({ claims: { ...CLAIMS, exp: SECONDS - 30 } })).toBe(200);
  });

  it.each<[why: string, parts: Omit<TokenParts, 'key'> & { key?: TokenParts['key'] }, status: number]>([
    ['expired', { claims: { ...CLAIMS, exp: SECONDS - 120 } }, 401],
    ['without an end', { claims: { ...CLAIMS, exp: undefined } }, 401],
    ['not valid yet', { claims: { ...CLAIMS, nbf: SECONDS + 600 } }, 401],
    ['for another application', { claims: { ...CLAIMS, aud: 'api://other' } }, 401],
    ['for nobody', { claims: { ...CLAIMS, aud: undefined } }, 401],
    ['of another tenant', { claims: { ...CLAIMS, iss: 'https://login.example/other/v2.0' } }, 401],
    ['of nobody', { claims: { ...CLAIMS, iss: undefined } }, 401],
    ['by an unknown key', { key: newKey(), claims: CLAIMS }, 401],
    ['by another key under a known name', { key: newKey('known'), header: {}, claims: CLAIMS }, 401],
    ['unsigned', { claims: CLAIMS, signature: 'none' }, 401],
    ['signed with the public key as a secret', { claims: CLAIMS, signature: 'HS256' }, 401],
    ['without the role', { claims: { ...CLAIMS, roles: ['Other'] } }, 403],
    ['without any role', { claims: { ...CLAIMS, roles: undefined } }, 403],
    ['with the role as a text', { claims: { ...CLAIMS, roles: 'Support.Read' } }, 403],
  ])('%s: refused', async (_why, parts, status) => {
    expect(await ask(parts)).toBe(status);
  });

  it('by another key under the name of the right one: refused', async () => {
    expect(await ask({ key: newKey(login.key.id), claims: CLAIMS })).toBe(401);
  });

  it('changed on the way: refused', async () => {
    const [head = '', , signature = ''] = signToken({ key: login.key, claims: CLAIMS }).split('.');
    const claims = Buffer.from(JSON.stringify({ ...CLAIMS, oid: 'admin' })).toString('base64url');
    const authorization = `Bearer ${head}.${claims}.${signature}`;
    expect((await get(bot.api, '/locales', { authorization })).status).toBe(401);
  });

  it('keys are fetched once, however many tokens come', () => {
    expect(login.fetches()).toBeLessThanOrEqual(3);
  });

  it('API keys go on beside them', async () => {
    const key = await store.apiKeys.create('desk', NOW);
    expect((await get(bot.api, '/locales', { authorization: `Bearer ${key}` })).status).toBe(200);
  });
});

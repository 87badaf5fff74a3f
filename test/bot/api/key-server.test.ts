/** A key server that is down, hangs or talks nonsense: nobody is let in, nobody is called a forger, and it is logged. */
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LoadedIndex } from '../../../src/index.js';
import { indexOf } from '../../support/own-content.js';
import { startBot, type Harness } from '../support/bot-harness.js';
import { newKey, signToken } from '../support/openid-server.js';
import { ownApi } from '../support/own-routes.js';
import { openTestStore } from '../support/test-store.js';
import { handbook } from './content.js';
import { get, type ApiAnswer } from './support.js';

const START = Date.parse('2021-03-01T12:00:00Z');
const TENANT = '00000000-0000-0000-0000-00000000000a';
const AUDIENCE = 'api://spanwise';
const ISSUER = `https://login.example/${TENANT}/v2.0`;
const ENV = {
  HOST: '0.0.0.0',
  MicrosoftAppId: '00000000-0000-0000-0000-000000000001',
  MicrosoftAppPassword: 'x',
  MicrosoftAppTenantId: '00000000-0000-0000-0000-000000000002',
  SPANWISE_API_TENANT: TENANT,
  SPANWISE_API_AUDIENCE: AUDIENCE,
};

const key = newKey();
const jwk = { ...key.publicKey.export({ format: 'jwk' }), kid: key.id, use: 'sig' };
let time = START;
let respond: RequestListener;
let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  respond(request, response);
});
let index: LoadedIndex;
beforeAll(async () => {
  index = await indexOf(handbook());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const well = answering(200, JSON.stringify({ keys: [jwk] }));
const hanging: RequestListener = () => undefined;

function keysAt(port: number): string {
  return `http://127.0.0.1:${port}/keys`;
}

async function startApi(keys: string): Promise<Harness & { api: string }> {
  const now = (): Date => new Date(time);
  const authority = { issuer: ISSUER, keys, timeoutMs: 100 };
  const store = await openTestStore(now);
  const bot = await startBot({ api: { ...ownApi(index), authority }, store, now }, ENV);
  return { ...bot, api: `http://127.0.0.1:${new URL(bot.url).port}` };
}

async function ask(bot: { readonly api: string }, signer = key, locale = 'en'): Promise<ApiAnswer> {
  const seconds = START / 1_000;
  const claims = { iss: ISSUER, aud: AUDIENCE, oid: 'agent-1', nbf: seconds - 60, exp: seconds + 3_600 };
  const authorization = `Bearer ${signToken({ key: signer, claims })}`;
  return get(bot.api, '/locales', { authorization, 'accept-language': locale });
}

beforeEach(() => {
  time = START;
  asked = 0;
});

describe('a key server', () => {
  const cases: [why: string, answers: RequestListener | undefined][] = [
    ['that is down', undefined],
    ['that hangs', hanging],
    ['that hangs after the head', answering(200, '{"keys":', (response) => response)],
    ['that ends half-way', answering(200, '{"keys":', (response) => response.socket?.destroy())],
    ['with a fault', answering(500, '')],
    ['that knows no such tenant', answering(400, '{"error":"x"}')],
    ['that leads elsewhere', answering(302, '')],
    ['behind a page to log in', answering(200, '<html>')],
    ['without keys', answering(200, '{}')],
    ['with a key that is none', answering(200, JSON.stringify({ keys: [{ ...jwk, n: 7 }] }))],
  ];

  it.each(cases)('%s: 503 and when to ask again, logged by its code', async (_why, answers) => {
    respond = answers ?? well;
    const bot = await startApi(answers === undefined ? keysAt(await freePort()) : keysAt(port()));
    const answer = await ask(bot, key, 'sv');
    const fromPrograms = await get(bot.api, '/locales', { authorization: 'Bearer spanwise_none' });
    const logs = bot.logs();
    await bot.close();
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '10']);
    expect(answer.headers['www-authenticate']).toBeUndefined();
    expect(answer.json).toMatchObject({ title: 'Service Unavailable' });
    expect((answer.json as { detail: string }).detail).toMatch(/nyckelservern .* svarar inte.* 10/);
    expect(fromPrograms.status).toBe(401);
    expect(logs.match(/"code":"key-server-unavailable"/g)).toHaveLength(1);
    expect(logs).not.toContain('eyJ');
  });

  it('that hangs is asked for one of many, then left alone for a while', async () => {
    respond = hanging;
    const bot = await startApi(keysAt(port()));
    const answers = await Promise.all([1, 2, 3].map(async () => ask(bot)));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    time += 4_000;
    const later = await ask(bot);
    expect([later.status, later.headers['retry-after']]).toEqual([503, '6']);
    expect(asked).toBe(1);
    expect(bot.logs().match(/key-server-unavailable/g)).toHaveLength(1);
    await bot.close();
  });

  it('that comes back lets holders in again, and nobody else', async () => {
    respond = hanging;
    const bot = await startApi(keysAt(port()));
    expect((await ask(bot)).status).toBe(503);
    respond = well;
    time += 10_000;
    expect((await ask(bot)).status).toBe(200);
    expect((await ask(bot, newKey(key.id))).status).toBe(401);
    await bot.close();
  });

  it('that goes away does not shut out whose key is known', async () => {
    respond = well;
    const bot = await startApi(keysAt(port()));
    expect((await ask(bot)).status).toBe(200);
    respond = hanging;
    expect((await ask(bot, newKey('unknown'))).status).toBe(401);
    expect((await ask(bot)).status).toBe(200);
    await bot.close();
  });
});

function answering(
  status: number,
  body: string,
  end: (response: ServerResponse) => unknown = (response) => response.end(),
): RequestListener {
  return (_request, response) => {
    response.statusCode = status;
    response.setHeader('location', '/elsewhere');
    response.write(body, () => end(response));
  };
}

function port(): number {
  return (server.address() as AddressInfo).port;
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const other = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = other.address() as AddressInfo;
      other.close(() => resolve(free));
    });
  });
}

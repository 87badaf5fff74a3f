import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Readiness } from '../../bot/server.js';
import { pino } from 'pino';
import { call, message, startBot, type Call, type Harness } from './support/bot-harness.js';

let bot: Harness;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(() => bot.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const BIG = JSON.stringify({ text: 'x'.repeat(300_000) });

describe('without authentication', () => {
  it.each([
    ['a proxy on this machine', { 'x-forwarded-for': '203.0.113.7' }],
    ['a name that leads here since a moment ago', { host: 'rebound.example.com' }],
    ['a page of another site', { origin: 'https://elsewhere.example.com' }],
  ])('nobody comes by %s', async (_way, headers) => {
    const answer = await call(bot.url, {
      headers: { ...JSON_TYPE, ...headers },
      body: JSON.stringify(message(bot.teams.serviceUrl)),
    });
    expect(answer.status).toBe(403);
    expect(bot.teams.replies).toEqual([]);
  });
});

describe('guards', () => {
  it.each<[string, number, Call]>([
    ['gzip', 415, { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: gzipSync('{}') }],
    [
      'a body that is not the gzip it claims',
      415,
      { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: '{}' },
    ],
    ['another encoding', 415, { headers: { ...JSON_TYPE, 'content-encoding': 'br' }, body: '{}' }],
    [
      'an encoding on another route',
      415,
      { method: 'GET', path: '/healthz', headers: { 'content-encoding': 'gzip' } },
    ],
    [
      'a form',
      415,
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'type=message' },
    ],
    ['an upload', 415, { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
    ['no content type', 415, { body: '{}' }],
    ['nearly JSON', 415, { headers: { 'content-type': 'application/jsonp' }, body: '{}' }],
    ['300 kB', 413, { headers: JSON_TYPE, body: BIG }],
    ['300 kB of untold length', 413, { headers: JSON_TYPE, body: BIG, chunked: true }],
    ['malformed JSON', 400, { headers: JSON_TYPE, body: '{"text": "secret' }],
    ['no body', 400, { headers: JSON_TYPE }],
    ['a number', 400, { headers: JSON_TYPE, body: '7' }],
    ['a list', 400, { headers: JSON_TYPE, body: '[]' }],
    ['null', 400, { headers: JSON_TYPE, body: 'null' }],
    ['an unknown address', 404, { method: 'GET', path: '/secret?name=Kim' }],
    ['another method', 405, { method: 'GET' }],
  ])('refuse %s with %i and a problem document', async (_name, status, request) => {
    const answer = await call(bot.url, request);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(answer.body)).toEqual({
      type: 'about:blank',
      status,
      title: expect.any(String) as string,
      detail: expect.any(String) as string,
    });
    expect(answer.body).not.toMatch(/secret|Kim/);
    await expectAlive();
  });

  it.each<[string, Record<string, unknown>]>([
    ['no type', { type: undefined }],
    ['a numeric type', { type: 7 }],
    ['an empty type', { type: '' }],
    ['no service address', { serviceUrl: undefined }],
    ['a numeric service address', { serviceUrl: 1 }],
    ['a foreign service host', { serviceUrl: 'https://evil.example/' }],
    ['a host that only ends alike', { serviceUrl: 'https://evilbotframework.com/' }],
    ['a host in front of an allowed one', { serviceUrl: 'https://smba.trafficmanager.net.evil.example/' }],
    ['a user name that looks like the host', { serviceUrl: 'https://smba.trafficmanager.net@evil.example/' }],
    ['http to a foreign host', { serviceUrl: 'http://smba.trafficmanager.net/' }],
    ['a script as service address', { serviceUrl: 'javascript:alert(1)' }],
    ['a file as service address', { serviceUrl: 'file:///etc/passwd' }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without ID', { conversation: {} }],
    ['a conversation that is a text', { conversation: 'x' }],
    ['no recipient', { recipient: undefined }],
    ['no channel', { channelId: undefined }],
    ['text that is none', { text: { toString: 1 } }],
    ['members that are none', { type: 'conversationUpdate', membersAdded: [null] }],
    ['entities that are no list', { entities: 'x' }],
  ])('refuse an activity with %s', async (_name, changes) => {
    const answer = await bot.send(message(bot.teams.serviceUrl, changes));
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(bot.teams.requests()).toBe(0);
  });

  it.each([
    ['GET http://[ HTTP/1.1\r\nHost: x', '400'],
    ['GET / HTTP/1.1\r\nHost: [', '400'],
    ['GET // HTTP/1.1\r\nHost: x', '404'],
    ['GET /%E0%A4%A HTTP/1.1\r\nHost: x', '404'],
    ['POST /healthz?__proto__=1 HTTP/1.1\r\nHost: x', '405'],
    ['nonsense', '400'],
  ])('survive the request line %j', async (head, status) => {
    expect(await sendRaw(`${head}\r\nConnection: close\r\n\r\n`)).toContain(`HTTP/1.1 ${status}`);
    await expectAlive();
  });

  it('survive a client that leaves in the middle of a body', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n{"a"';
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1');
    await new Promise<void>((resolve) => socket.write(head, () => resolve()));
    socket.destroy();
    await expectAlive();
  });
});

describe('health', () => {
  it('is told', async () => {
    const answer = await call(bot.url, { method: 'GET', path: '/healthz' });
    expect([answer.status, answer.body]).toEqual([200, '{"status":"ok"}']);
  });

  it('readiness tells the index and its locales', async () => {
    const answer = await call(bot.url, { method: 'GET', path: '/readyz' });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({
      status: 'ready',
      index: 'test-1',
      locales: { 'en-US': 12, 'ko-KR': 9 },
      store: 'there',
    });
  });

  it('readiness is refused until there is an index', async () => {
    const state: { readiness?: Readiness } = {};
    const server = createServer({
      logger: pino({ enabled: false }),
      maxBodyBytes: 1_024,
      serviceHosts: [],
      handle: () => Promise.resolve({ status: 200 }),
      readiness: () => Promise.resolve(state.readiness),
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const ask = async () => (await call(server.url, { method: 'GET', path: '/readyz' })).status;
    expect(await ask()).toBe(503);
    state.readiness = { index: 'a', locales: {}, store: 'there' };
    expect(await ask()).toBe(200);
    server.close();
  });
});

describe('every response', () => {
  it.each<[string, Call]>([
    ['of a health check', { method: 'GET', path: '/healthz' }],
    ['of an unknown address', { method: 'GET', path: '/x' }],
    ['of a guard', { headers: { 'content-encoding': 'gzip' } }],
    ['of the body parser', { headers: JSON_TYPE, body: '{' }],
  ])('%s bears a correlation ID and does not name the server', async (_name, request) => {
    const { headers } = await call(bot.url, request);
    expect(headers['x-correlation-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers.server).toBeUndefined();
  });

  it.each([
    ['abc.DEF_123-x', true],
    ['a'.repeat(64), true],
    ['a'.repeat(65), false],
    ['a b', false],
    ['"x"', false],
    ['', false],
  ])('takes over the correlation ID %j: %s', async (given, taken) => {
    const headers = { 'x-correlation-id': given };
    const answer = await call(bot.url, { method: 'GET', path: '/healthz', headers });
    expect(answer.headers['x-correlation-id'] === given).toBe(taken);
    expect(bot.logs().includes(`"correlationId":"${given}"`)).toBe(taken);
  });
});

describe('the log', () => {
  it('has method, route, status, time and correlation ID of each request, and nothing a user wrote', async () => {
    const id = 'log-test-1';
    const text = 'my secret question';
    await bot.send(message(bot.teams.serviceUrl, { text }), { 'x-correlation-id': id });
    await call(bot.url, { method: 'GET', path: '/healthz?token=secret' });
    const line = bot.logs().split('\n').find((entry) => entry.includes(id)) ?? '{}'; // prettier-ignore
    expect(JSON.parse(line)).toMatchObject({
      method: 'POST',
      route: '/api/messages',
      status: 200,
      ms: expect.any(Number) as number,
      correlationId: id,
    });
    expect(bot.logs()).not.toMatch(/secret|Kim|29:user/);
  });
});

async function expectAlive(): Promise<void> {
  expect((await call(bot.url, { method: 'GET', path: '/healthz' })).status).toBe(200);
}

async function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(new URL(bot.url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (received += chunk.toString()));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

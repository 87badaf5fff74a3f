import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { message, startBot, type Harness, type HttpAnswer } from './support/bot-harness.js';
import { APP_ID, CHANNEL_ISSUER, newKey, signToken, startOpenIdServer, type OpenIdServer, type TokenParts } from './support/openid-server.js'; // prettier-ignore

let openId: OpenIdServer;
let bot: Harness;

const ENVIRONMENT = {
  MicrosoftAppId: APP_ID,
  MicrosoftAppPassword: 'secret',
  MicrosoftAppType: 'MultiTenant',
  SPANWISE_SERVICE_HOSTS: '127.0.0.1,*.botframework.com',
};

beforeAll(async () => {
  openId = await startOpenIdServer();
  bot = await startBot(
    { adapter: { openIdMetadataUrl: openId.metadataUrl, credentials: new TestCredentials() } },
    ENVIRONMENT,
  );
});
afterAll(async () => {
  await bot.close();
  await openId.close();
});

/** Now, in the seconds of tokens. */
const now = Math.floor(Date.now() / 1_000);

describe('a token of the channel', () => {
  it('opens the door', async () => {
    const { status, body } = await sendWith({});
    expect([status, body]).toEqual([200, '']);
    expect(bot.teams.replies).toMatchObject([{ text: 'You asked: When do benefits expire?' }]);
  });

  it.each([
    ['ended four minutes ago, which clocks may differ by', { exp: now - 240 }],
    ['begins in four minutes', { nbf: now + 240 }],
  ])('that %s is good', async (_name, claims) => {
    expect((await sendWith({ claims })).status).toBe(200);
  });
});

describe('is refused with 401 and nothing else:', () => {
  it.each<[string, () => Partial<TokenParts>]>([
    ['an expired token', () => ({ claims: { exp: now - 3_600 } })],
    ['a token that never expires', () => ({ claims: { exp: undefined } })],
    ['a token not valid yet', () => ({ claims: { nbf: now + 3_600 } })],
    ['a token for another bot', () => ({ claims: { aud: '99999999-2222-3333-4444-555555555555' } })],
    ['a token for several bots', () => ({ claims: { aud: [APP_ID, 'x'] } })],
    ['a token of another issuer', () => ({ claims: { iss: 'https://evil.example' } })],
    [
      'a token of any tenant, as the emulator has',
      () => ({ claims: { iss: 'https://sts.windows.net/evil/', tid: 'evil', appid: APP_ID, ver: '1.0' } }),
    ],
    [
      'a token for another service address',
      () => ({ claims: { serviceurl: 'https://smba.trafficmanager.net/' } }),
    ],
    ['a token without service address', () => ({ claims: { serviceurl: undefined } })],
    ['an unknown key', () => ({ key: newKey() })],
    ['a foreign key under the name of a known one', () => ({ key: newKey(openId.key.id) })],
    ['no algorithm', () => ({ signature: 'none' })],
    ['no algorithm, yet a signature', () => ({ header: { alg: 'none' } })],
    ['the public key as shared secret', () => ({ signature: 'HS256' })],
    [
      'the public key as shared secret, said to be RS256',
      () => ({ signature: 'HS256', header: { alg: 'RS256' } }),
    ],
    ['no key name', () => ({ header: { kid: undefined } })],
  ])('%s', async (_name, parts) => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = bot.teams.requests();
    expectRefusal(await sendWith(parts()));
    expect(bot.teams.requests()).toBe(before);
    errors.mockRestore();
  });

  it.each([
    ['no header', ''],
    ['a header without token', 'Bearer'],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
    ['no token at all', 'Bearer x.y.z'],
    ['JSON that is no object', `Bearer ${Buffer.from('null').toString('base64url').repeat(1)}.bnVsbA.eA`],
    ['a very long header', `Bearer ${'a'.repeat(9_000)}.b.c`],
  ])('%s', async (_name, authorization) => {
    expectRefusal(await bot.send(message(bot.teams.serviceUrl), { authorization }));
  });

  it('a changed payload', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const [head, , signature] = token({}).split('.');
    const claims = Buffer.from(
      JSON.stringify({ ...goodClaims(), serviceurl: bot.teams.serviceUrl, extra: 1 }),
    );
    const forged = `${head}.${claims.toString('base64url')}.${signature}`;
    expectRefusal(await bot.send(message(bot.teams.serviceUrl), { authorization: `Bearer ${forged}` }));
    errors.mockRestore();
  });

  it('a channel that the key is not meant for', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expectRefusal(
      await bot.send(message(bot.teams.serviceUrl, { channelId: 'webchat' }), {
        authorization: `Bearer ${token({})}`,
      }),
    );
    expectRefusal(
      await bot.send(message(bot.teams.serviceUrl, { channelId: 'AseChannel' }), {
        authorization: `Bearer ${token({})}`,
      }),
    );
    errors.mockRestore();
  });

  it('and what cannot be a token of ours never reaches the keys', async () => {
    const before = openId.fetches();
    for (let count = 0; count < 20; count += 1) {
      await sendWith({
        key: openId.key,
        claims: { iss: 'https://sts.windows.net/x/', tid: `tenant-${count}` },
      });
    }
    expect(openId.fetches()).toBe(before);
  });
});

describe('keys that cannot be fetched', () => {
  it('are no fault of the sender: 503, without a word', async () => {
    const away = await startBot(
      { adapter: { openIdMetadataUrl: 'http://127.0.0.1:9/none', credentials: new TestCredentials() } },
      ENVIRONMENT,
    );
    const claims = { serviceurl: away.teams.serviceUrl };
    const { status, body } = await away.send(message(away.teams.serviceUrl), {
      authorization: `Bearer ${token({ claims })}`,
    });
    expect([status, body]).toEqual([503, '']);
    await away.close();
  });
});

function expectRefusal({ status, body, headers }: HttpAnswer): void {
  expect([status, body]).toEqual([401, '']);
  expect(headers['www-authenticate']).toBe('Bearer');
}

async function sendWith(parts: Partial<TokenParts>): Promise<HttpAnswer> {
  return bot.send(message(bot.teams.serviceUrl), { authorization: `Bearer ${token(parts)}` });
}

function token({ claims = {}, ...parts }: Partial<TokenParts>): string {
  return signToken({ key: openId.key, ...parts, claims: { ...goodClaims(), ...claims } });
}

function goodClaims(): Record<string, unknown> {
  return {
    iss: CHANNEL_ISSUER,
    aud: APP_ID,
    nbf: now - 60,
    exp: now + 3_600,
    serviceurl: bot.teams.serviceUrl,
  };
}

/** Knows the bot's ID, and lets replies go without a token: no test reaches for a real one. */
class TestCredentials extends ConfigurationServiceClientCredentialFactory {
  constructor() {
    super({ MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'secret', MicrosoftAppType: 'MultiTenant' });
  }

  override createCredentials(): ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']> {
    return Promise.resolve({ signRequest: (request) => Promise.resolve(request) });
  }
}

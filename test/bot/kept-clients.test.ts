/** Clients of the SDK go on from turn to turn, and never from one app, address or audience to another. */
import { beforeEach, describe, expect, it } from 'vitest';
import { KeepingAuthentication } from '../../bot/kept-clients.js';

type Claims = Parameters<KeepingAuthentication['createConnectorFactory']>[0];

let authentication: KeepingAuthentication;
beforeEach(() => {
  authentication = new KeepingAuthentication({});
});

describe('a connector', () => {
  it.each<[string, readonly [string, string, string], boolean]>([
    ['the same', ['app', 'https://a.example/', 'audience'], true],
    ['another app', ['other', 'https://a.example/', 'audience'], false],
    ['another address', ['app', 'https://b.example/', 'audience'], false],
    ['another audience', ['app', 'https://a.example/', 'other'], false],
  ])('of %s', async (_name, [app, url, audience], isSame) => {
    const first = await connector('app', 'https://a.example/', 'audience');
    expect((await connector(app, url, audience)) === first).toBe(isSame);
  });

  it('is made again after a hundred others', async () => {
    const first = await connector('app', 'https://a.example/', 'audience');
    for (let other = 0; other < 100; other += 1)
      await connector('app', `https://${other}.example/`, 'audience');
    expect(await connector('app', 'https://a.example/', 'audience')).not.toBe(first);
  });

  it('is the same for whoever sends a message', async () => {
    const activity = { channelId: 'emulator', serviceUrl: 'http://127.0.0.1/', recipient: {} };
    const made = await Promise.all(
      [1, 2].map(async () => {
        const sender = await authentication.authenticateRequest(activity as never, '');
        return sender.connectorFactory?.create('http://127.0.0.1/', sender.audience);
      }),
    );
    expect(made[0]).toBeDefined();
    expect(made[1]).toBe(made[0]);
  });
});

it('a client that could not be made is tried for again', async () => {
  let tries = 0;
  const failing = new KeepingAuthentication({}, {
    createCredentials: () => Promise.reject(new TypeError(`try ${(tries += 1)}`)),
  } as never);
  const claims = claimsOf('app');
  await expect(failing.createUserTokenClient(claims)).rejects.toThrow('try 1');
  await expect(failing.createUserTokenClient(claims)).rejects.toThrow('try 2');
});

async function connector(app: string, url: string, audience: string): Promise<object> {
  return authentication.createConnectorFactory(claimsOf(app)).create(url, audience);
}

function claimsOf(app: string): Claims {
  return { getClaimValue: (name: string) => (name === 'aud' ? app : null) } as never;
}

/** A local OpenID server with keys of our own, and tokens signed with them: authentication is tested for real. */
import { createHmac, createSign, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const CHANNEL_ISSUER = 'https://api.botframework.com';

export interface OpenIdServer {
  readonly metadataUrl: string;
  /** The key that the server vouches for. */
  readonly key: SigningKey;
  /** How often the keys were fetched. */
  readonly fetches: () => number;
  close(): Promise<void>;
}

export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export async function startOpenIdServer(): Promise<OpenIdServer> {
  const key = newKey();
  let fetches = 0;
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const keys = `http://127.0.0.1:${port}/keys`;
    if (request.url === '/keys') fetches += 1;
    const answer =
      request.url === '/keys' ? { keys: [jwkOf(key)] } : { issuer: CHANNEL_ISSUER, jwks_uri: keys };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    metadataUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/openid`,
    key,
    fetches: () => fetches,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function newKey(id: string = randomUUID()): SigningKey {
  return { id, ...generateKeyPairSync('rsa', { modulusLength: 2_048 }) };
}

export interface TokenParts {
  readonly key: SigningKey;
  readonly header?: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
  readonly signature?: 'RS256' | 'HS256' | 'none';
}

/** A signed token; `HS256` signs with the public key, which a careless verifier takes for the shared secret. */
export function signToken({ key, header = {}, claims, signature = 'RS256' }: TokenParts): string {
  const head = encode({ typ: 'JWT', alg: signature, kid: key.id, ...header });
  const content = `${head}.${encode(claims)}`;
  return `${content}.${signatureOf(content, key, signature)}`;
}

function signatureOf(content: string, key: SigningKey, signature: 'RS256' | 'HS256' | 'none'): string {
  switch (signature) {
    case 'none':
      return '';
    case 'HS256': {
      const secret = key.publicKey.export({ type: 'spki', format: 'pem' });
      return createHmac('sha256', secret).update(content).digest('base64url');
    }
    case 'RS256':
      return createSign('sha256').update(content).sign(key.privateKey, 'base64url');
  }
}

function jwkOf({ id, publicKey }: SigningKey): Record<string, unknown> {
  return { ...publicKey.export({ format: 'jwk' }), kid: id, use: 'sig', endorsements: ['msteams'] };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

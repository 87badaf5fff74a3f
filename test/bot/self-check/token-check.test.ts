import { createVerify, X509Certificate } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../bot/config.js';
import { checkToken } from '../../../bot/self-check/token-check.js';
import { checkCredentials } from '../../../bot/self-check/watch-credentials.js';
import { makeCertificate } from '../support/certificates.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const APP = '11111111-2222-3333-4444-555555555555';
const TENANT = '99999999-2222-3333-4444-555555555555';
const CONFIG = readConfig({
  MicrosoftAppId: APP,
  MicrosoftAppTenantId: TENANT,
  MicrosoftAppPassword: 'hidden~value',
});

let server: Server;
let authority: string;
let answer: { status: number; body: string };
let asked: { path: string; form: URLSearchParams }[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.push({ path: request.url ?? '', form: new URLSearchParams(Buffer.concat(chunks).toString()) });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  answer = { status: 200, body: '{"access_token":"x"}' };
});

describe('the check of a token', () => {
  it('asks as the bot will, and says nothing where it gets one', async () => {
    expect(await checkToken({ config: CONFIG, now: NOW, authority })).toBeUndefined();
    expect(asked.map(({ path, form }) => [path, Object.fromEntries(form)])).toEqual([
      [
        `/${TENANT}/oauth2/v2.0/token`,
        {
          client_id: APP,
          client_secret: 'hidden~value',
          grant_type: 'client_credentials',
          scope: 'https://api.botframework.com/.default',
        },
      ],
    ]);
  });

  it('proves itself by a certificate where there is one', async () => {
    const { certificate, key } = makeCertificate(new Date('2026-01-01'), new Date('2027-01-01'));
    const { fingerprint, publicKey } = new X509Certificate(certificate);
    const thumbprint = fingerprint.replaceAll(':', '');
    await checkToken({ config: CONFIG, now: NOW, authority, certificate: { thumbprint, privateKey: key } });
    const [head = '', claims = '', signature = ''] = asked[0]?.form.get('client_assertion')?.split('.') ?? [];
    expect(createVerify('sha256').update(`${head}.${claims}`).verify(publicKey, signature, 'base64url')).toBe(
      true,
    );
    expect(partOf(head)).toMatchObject({ x5t: Buffer.from(thumbprint, 'hex').toString('base64url') });
    expect(partOf(claims)).toMatchObject({
      iss: APP,
      sub: APP,
      aud: `${authority}/${TENANT}/oauth2/v2.0/token`,
    });
    expect(asked[0]?.form.has('client_secret')).toBe(false);
  });

  it.each([
    [
      'a bot of many tenants, at the one they share',
      { MicrosoftAppType: 'MultiTenant' },
      ['/botframework.com/oauth2/v2.0/token'],
    ],
    [
      'not a managed identity, which asks elsewhere',
      { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: '' },
      [],
    ],
    ['not without an app ID', { MicrosoftAppId: '', MicrosoftAppPassword: '' }, []],
  ])('asks for %s', async (_name, changes, paths) => {
    const env = { MicrosoftAppId: APP, MicrosoftAppTenantId: TENANT, MicrosoftAppPassword: 'x', ...changes };
    await checkToken({ config: readConfig(env), now: NOW, authority });
    expect(asked.map(({ path }) => path)).toEqual(paths);
  });

  it.each<[number, string, RegExp]>([
    [7000215, 'secret-wrong', /MicrosoftAppPassword .* not its ID/],
    [7000222, 'secret-expired', /MicrosoftAppPassword has expired/],
    [700016, 'app-unknown', /MicrosoftAppId .* MicrosoftAppTenantId/],
    [90002, 'tenant-unknown', /MicrosoftAppTenantId/],
    [700027, 'certificate-unknown', /MicrosoftAppCertificateFile/],
    [700024, 'clock-wrong', /clock/],
    [50053, 'token-refused', /AADSTS50053/],
  ])('names the setting behind AADSTS%i: %s', async (code, expected, sentence) => {
    const told = `AADSTS${code}: words of theirs. Trace ID: x`;
    answer = {
      status: 401,
      body: JSON.stringify({ error: 'x', error_description: told, error_codes: [code] }),
    };
    const notice = await checkToken({ config: CONFIG, now: NOW, authority });
    expect(notice?.code).toBe(expected);
    expect(notice?.sentence).toMatch(sentence);
    expect(notice?.sentence).not.toMatch(/hidden|words of theirs/);
  });

  it.each([['<html>'], ['{}'], ['null'], ['{"error_codes":["x"]}']])(
    'takes %s for a refusal',
    async (body) => {
      answer = { status: 400, body };
      expect(await checkToken({ config: CONFIG, now: NOW, authority })).toMatchObject({
        code: 'token-refused',
      });
    },
  );

  it('says so where nobody answers', async () => {
    const notice = await checkToken({ config: CONFIG, now: NOW, authority: 'http://127.0.0.1:9' });
    expect(notice?.code).toBe('token-unreachable');
  });
});

describe('what the self-check finds', () => {
  it('is told by its code to the log, in a sentence on the terminal, without a secret', async () => {
    const logs: string[] = [];
    const lines: string[] = [];
    answer = { status: 401, body: '{"error_codes":[7000222]}' };
    await checkCredentials({
      config: CONFIG,
      logger: pino({}, { write: (line: string) => logs.push(line) }),
      certificate: { thumbprint: 'AA', privateKey: keyOfTests(), endsAt: new Date('2026-12-01T00:00:00Z') },
      now: () => NOW,
      write: (line) => lines.push(line),
      authority,
    });
    expect(lines).toEqual([
      'The certificate of MicrosoftAppCertificateFile ends on 2026-12-01, in 10 days; register the next one and set it. [certificate-ends-soon]\n',
      'MicrosoftAppPassword has expired; make a new client secret and set its value. [secret-expired]\n',
    ]);
    expect(logs.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual([
      'certificate-ends-soon',
      'secret-expired',
    ]);
  });
});

function keyOfTests(): string {
  return makeCertificate(NOW, NOW).key;
}

function partOf(encoded: string): unknown {
  return JSON.parse(Buffer.from(encoded, 'base64url').toString());
}

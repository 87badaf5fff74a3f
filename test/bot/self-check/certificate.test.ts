import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCertificate, noticeOfEnd } from '../../../bot/self-check/certificate.js';
import { SpanwiseError } from '../../../src/index.js';
import { makeCertificate } from '../support/certificates.js';

const NOW = new Date('2026-11-21T08:00:00Z');
const BEFORE = new Date('2026-01-01T00:00:00Z');
const AFTER = new Date('2027-11-01T00:00:00Z');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spanwise-certificate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a certificate', () => {
  it('is none where none is set', () => {
    expect(loadCertificate({ certificateFile: '', certificateKeyFile: '' }, NOW)).toBeUndefined();
  });

  it.each(['one file', 'two files'])('is read with its key from %s', (files) => {
    const { certificate, key } = makeCertificate(BEFORE, AFTER);
    const loaded =
      files === 'one file'
        ? loadCertificate({ certificateFile: file(certificate + key), certificateKeyFile: '' }, NOW)
        : loadCertificate({ certificateFile: file(certificate), certificateKeyFile: file(key) }, NOW);
    expect(loaded).toEqual({
      thumbprint: new X509Certificate(certificate).fingerprint.replaceAll(':', ''),
      privateKey: key,
      endsAt: AFTER,
    });
    expect(loaded?.thumbprint).toMatch(/^[0-9A-F]{40}$/);
  });

  const good = makeCertificate(BEFORE, AFTER);
  const encrypted = generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
  }).privateKey;
  it.each<[string, string | undefined, string | undefined, RegExp]>([
    ['has no file', undefined, good.key, /MicrosoftAppCertificateFile \(it cannot be read: ENOENT\)/],
    ['is no certificate', 'MIIC', good.key, /MicrosoftAppCertificateFile \(it cannot be read/],
    ['has no key', good.certificate, '', /MicrosoftAppCertificateFile \(it cannot be read/],
    [
      'has a key without file',
      good.certificate,
      undefined,
      /MicrosoftAppCertificateKeyFile \(it cannot be read: ENOENT/,
    ],
    [
      'has a key behind a passphrase',
      good.certificate,
      encrypted,
      /KeyFile \(it cannot be read.* without a passphrase/,
    ],
    [
      'has the key of another',
      good.certificate,
      makeCertificate(BEFORE, AFTER).key,
      /KeyFile \(the key is that of another/,
    ],
    ['ended', ...partsOf(makeCertificate(BEFORE, new Date('2026-11-20T00:00:00Z'))), /ended on 2026-11-20/],
    [
      'has not begun',
      ...partsOf(makeCertificate(new Date('2026-12-01T00:00:00Z'), AFTER)),
      /not valid before 2026-12-01/,
    ],
  ])('that %s is refused by the name of its setting', (_name, certificate, key, sentence) => {
    const config = {
      certificateFile: file(certificate),
      certificateKeyFile: key === '' ? '' : file(key),
    };
    const error = thrownBy(() => loadCertificate(config, NOW));
    expect(error.code).toBe('setting-invalid');
    expect(error.toSentence()).toMatch(sentence);
    expect(error.toSentence()).not.toContain('PRIVATE');
  });

  it.each([
    ['2026-12-22T08:00:01Z', undefined],
    ['2026-12-21T08:00:00Z', 'certificate-ends-soon'],
    ['2026-11-22T08:00:00Z', 'certificate-ends-soon'],
    ['2026-11-21T07:59:59Z', 'certificate-ended'],
  ])('that ends at %s is worth the warning %s', (end, code) => {
    expect(noticeOfEnd({ endsAt: new Date(end) }, NOW)?.code).toBe(code);
  });
});

let count = 0;

function file(content: string | undefined): string {
  count += 1;
  const path = join(folder, `${count}.pem`);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

function partsOf({ certificate, key }: { certificate: string; key: string }): [string, string] {
  return [certificate, key];
}

function thrownBy(work: () => unknown): SpanwiseError {
  try {
    work();
  } catch (error) {
    if (error instanceof SpanwiseError) return error;
    throw error;
  }
  throw new TypeError('The certificate was taken.');
}

/** Reads the certificate that stands in place of a client secret, and says what is wrong with it before the channel does. */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SpanwiseError } from '../../src/index.js';
import type { Config } from '../config.js';
import type { ClientCertificate } from '../credentials.js';
import type { Notice } from './notice.js';

export interface LoadedCertificate extends ClientCertificate {
  readonly endsAt: Date;
}

/**
 * @returns `undefined` where no certificate is set
 * @throws SpanwiseError `setting-invalid`, naming the setting
 */
export function loadCertificate(
  { certificateFile, certificateKeyFile }: Pick<Config, 'certificateFile' | 'certificateKeyFile'>,
  now: Date,
): LoadedCertificate | undefined {
  if (certificateFile === '') return undefined;
  const certificate = readCertificate(certificateFile);
  const keySetting = certificateKeyFile === '' ? FILE : KEY_FILE;
  const key = readKey(certificateKeyFile === '' ? certificateFile : certificateKeyFile, keySetting);
  if (!certificate.checkPrivateKey(key))
    throw wrong(keySetting, 'the key is that of another certificate', 'Set the key that belongs to it.');
  const [begins, endsAt] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (begins > now)
    throw wrong(FILE, `the certificate is not valid before ${dayOf(begins)}`, 'Set one that is valid now.');
  if (endsAt <= now)
    throw wrong(FILE, `the certificate ended on ${dayOf(endsAt)}`, 'Set one that is valid now.');
  const privateKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { thumbprint: certificate.fingerprint.replaceAll(':', ''), privateKey, endsAt };
}

/** A warning where the certificate ends within thirty days. */
export function noticeOfEnd({ endsAt }: Pick<LoadedCertificate, 'endsAt'>, now: Date): Notice | undefined {
  const days = Math.ceil((endsAt.getTime() - now.getTime()) / DAY_MS);
  if (days > WARN_DAYS) return undefined;
  const when = days <= 0 ? `ended on ${dayOf(endsAt)}` : `ends on ${dayOf(endsAt)}, in ${days} days`;
  return {
    code: days <= 0 ? 'certificate-ended' : 'certificate-ends-soon',
    sentence: `The certificate of ${FILE} ${when}; register the next one and set it.`,
  };
}

function readCertificate(file: string): X509Certificate {
  try {
    return new X509Certificate(readFileSync(file));
  } catch (cause) {
    throw unreadable(FILE, cause, 'a PEM file with the certificate');
  }
}

function readKey(file: string, setting: string): KeyObject {
  try {
    return createPrivateKey(readFileSync(file));
  } catch (cause) {
    throw unreadable(setting, cause, 'a PEM file with the private key, without a passphrase');
  }
}

function unreadable(setting: string, cause: unknown, expected: string): SpanwiseError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  const problem = `Wrong setting: ${setting} (it cannot be read: ${code}).`;
  return new SpanwiseError('setting-invalid', problem, `Set ${expected}.`, { cause });
}

function wrong(setting: string, why: string, remedy: string): SpanwiseError {
  return new SpanwiseError('setting-invalid', `Wrong setting: ${setting} (${why}).`, remedy);
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

const FILE = 'MicrosoftAppCertificateFile';
const KEY_FILE = 'MicrosoftAppCertificateKeyFile';
const WARN_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

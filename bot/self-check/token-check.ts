/** Asks for a token as the bot will need one, and says which setting is wrong where there is none to be had. */
import { createSign, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../config.js';
import type { ClientCertificate } from '../credentials.js';
import type { Notice } from './notice.js';

export interface TokenCheckParts {
  readonly config: Pick<Config, 'appId' | 'appPassword' | 'appTenantId' | 'appType'>;
  readonly certificate?: ClientCertificate;
  readonly now: Date;
  /** For tests: where tokens are given out. */
  readonly authority?: string;
  readonly timeoutMs?: number;
}

/** @returns nothing where a token was given, or none can be asked for from here: a managed identity has another way */
export async function checkToken({
  authority = AUTHORITY,
  timeoutMs = TIMEOUT_MS,
  ...parts
}: TokenCheckParts): Promise<Notice | undefined> {
  const { appId, appType, appTenantId } = parts.config;
  if (appId === '' || appType === 'UserAssignedMSI') return undefined;
  const tenant = appType === 'MultiTenant' ? CHANNEL_TENANT : appTenantId;
  const url = `${authority}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
  const body = new URLSearchParams({
    client_id: appId,
    grant_type: 'client_credentials',
    scope: SCOPE,
    ...proofOf(parts, url),
  });
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return response.ok ? undefined : noticeOf(await response.text());
  } catch {
    // Named by what it means: neither the library's words nor its codes help to mend it.
    return { code: 'token-unreachable', sentence: `${new URL(url).host} did not answer; without it no reply can be sent.` }; // prettier-ignore
  }
}

function proofOf(
  { config, certificate, now }: Omit<TokenCheckParts, 'authority' | 'timeoutMs'>,
  audience: string,
): Record<string, string> {
  if (certificate === undefined) return { client_secret: config.appPassword };
  const seconds = Math.floor(now.getTime() / 1_000);
  const head = {
    alg: 'RS256',
    typ: 'JWT',
    x5t: Buffer.from(certificate.thumbprint, 'hex').toString('base64url'),
  };
  const claims = { aud: audience, iss: config.appId, sub: config.appId, jti: randomUUID(), nbf: seconds - 60, exp: seconds + 600 }; // prettier-ignore
  const content = [head, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const signature = createSign('sha256').update(content).sign(certificate.privateKey, 'base64url');
  return { client_assertion_type: ASSERTION, client_assertion: `${content}.${signature}` };
}

function noticeOf(body: string): Notice {
  const codes = codesIn(body);
  const known = codes.map((code) => REASONS[code]).find((notice) => notice !== undefined);
  if (known !== undefined) return known;
  const named = codes[0] === undefined ? '' : ` (AADSTS${codes[0]})`;
  return {
    code: 'token-refused',
    sentence: `Microsoft Entra gave the bot no token${named}; check its registration.`,
  };
}

function codesIn(body: string): number[] {
  try {
    return REFUSAL.parse(JSON.parse(body)).error_codes;
  } catch {
    // Not Entra's own answer: the status alone says that there is no token.
    return [];
  }
}

const AUTHORITY = 'https://login.microsoftonline.com';
/** Where bots of many tenants are known. */
const CHANNEL_TENANT = 'botframework.com';
const SCOPE = 'https://api.botframework.com/.default';
const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const TIMEOUT_MS = 10_000;

const REFUSAL = z.object({ error_codes: z.array(z.number()) });

const SECRET_WRONG: Notice = {
  code: 'secret-wrong',
  sentence: 'MicrosoftAppPassword is no secret of this app; set the value of a client secret, not its ID.',
};
const CERTIFICATE_UNKNOWN: Notice = {
  code: 'certificate-unknown',
  sentence:
    'MicrosoftAppCertificateFile is not registered with this app, or its key is wrong; upload it to the registration.',
};
const APP_UNKNOWN: Notice = {
  code: 'app-unknown',
  sentence: 'MicrosoftAppId is no app of the tenant in MicrosoftAppTenantId; one of the two is wrong.',
};

/** The codes of Microsoft Entra (AADSTS…) for what a setting can cause. */
const REASONS: Readonly<Record<number, Notice>> = {
  7000215: SECRET_WRONG,
  7000216: SECRET_WRONG,
  7000222: {
    code: 'secret-expired',
    sentence: 'MicrosoftAppPassword has expired; make a new client secret and set its value.',
  },
  700016: APP_UNKNOWN,
  7000229: APP_UNKNOWN,
  90002: {
    code: 'tenant-unknown',
    sentence: 'MicrosoftAppTenantId names no tenant; set that of the registration.',
  },
  900023: {
    code: 'tenant-unknown',
    sentence: 'MicrosoftAppTenantId names no tenant; set that of the registration.',
  },
  700027: CERTIFICATE_UNKNOWN,
  700030: CERTIFICATE_UNKNOWN,
  700024: {
    code: 'clock-wrong',
    sentence: 'The clock of this machine is too far from that of Microsoft Entra; set it right.',
  },
};

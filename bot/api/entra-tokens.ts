/** Checks tokens of Microsoft Entra ID: who issued them, for whom, until when, and which role they give. */
import { errors, jwtVerify, type JWTPayload } from 'jose';
import { KeySource, KeysUnavailable, type KeySourceParts } from './key-source.js';

export interface EntraSettings {
  /** The ID of the tenant. */
  readonly tenant: string;
  /** The application ID that tokens must be for, or its URI. */
  readonly audience: string;
  /** The application role that a token must give, or empty. */
  readonly role: string;
}

export interface EntraParts extends EntraSettings, Pick<KeySourceParts, 'now' | 'onUnavailable'> {
  /** For tests: another issuer, with another address of its keys, waited for so many milliseconds. */
  readonly authority?: { readonly issuer: string; readonly keys: string; readonly timeoutMs?: number };
}

/** Whose token it is, why it is none, that its holder lacks the role, or that nobody can tell for so long. */
export type TokenOutcome =
  | { readonly kind: 'holder'; readonly id: string }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'no-role' }
  | { readonly kind: 'unknown'; readonly retrySeconds: number };

export type CheckToken = (token: string) => Promise<TokenOutcome>;

export function createTokenCheck({
  tenant,
  audience,
  role,
  authority,
  now,
  onUnavailable,
}: EntraParts): CheckToken {
  const address = authority?.keys ?? `${LOGIN}${tenant}/discovery/v2.0/keys`;
  const timeoutMs = authority?.timeoutMs ?? KEYS_TIMEOUT_MS;
  // Tokens of either version of the platform; which one an application gets its manifest says.
  const issuers = authority ? [authority.issuer] : [`${LOGIN}${tenant}/v2.0`, `${OLD_ISSUER}${tenant}/`];
  const keys = new KeySource({ address: new URL(address), timeoutMs, now, onUnavailable });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys.keyOf, {
        audience,
        issuer: issuers,
        // The one that Entra signs with: the key of a caller's choice must choose nothing else.
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'iss', 'aud'],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: now(),
      });
      return holderOf(payload, role);
    } catch (error) {
      if (error instanceof errors.JOSEError) return { kind: 'invalid' };
      // Without a key that serves nothing is known of the token: no fault of the caller's.
      const { retrySeconds } = error instanceof KeysUnavailable ? error : keys.unavailable(error);
      return { kind: 'unknown', retrySeconds };
    }
  };
}

function holderOf(payload: JWTPayload, role: string): TokenOutcome {
  const { oid, sub, roles } = payload;
  if (role !== '' && !(Array.isArray(roles) && roles.includes(role))) return { kind: 'no-role' };
  return { kind: 'holder', id: typeof oid === 'string' ? oid : (sub ?? '') };
}

const LOGIN = 'https://login.microsoftonline.com/';
const OLD_ISSUER = 'https://sts.windows.net/';
const KEYS_TIMEOUT_MS = 5_000;
const TOLERANCE_SECONDS = 60;

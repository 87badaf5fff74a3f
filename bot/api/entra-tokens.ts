/** Checks tokens of Microsoft Entra ID: who issued them, for whom, until when, and which role they give. */
import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';

export interface EntraSettings {
  /** The ID of the tenant. */
  readonly tenant: string;
  /** The application ID that tokens must be for, or its URI. */
  readonly audience: string;
  /** The application role that a token must give, or empty. */
  readonly role: string;
}

export interface EntraParts extends EntraSettings {
  readonly now: () => Date;
  /** For tests: another issuer, with another address of its keys. */
  readonly authority?: { readonly issuer: string; readonly keys: string };
}

/** Whose token it is, why it is none, or that its holder lacks the role. */
export type TokenOutcome =
  | { readonly kind: 'holder'; readonly id: string }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'no-role' };

export type CheckToken = (token: string) => Promise<TokenOutcome>;

export function createTokenCheck({ tenant, audience, role, now, authority }: EntraParts): CheckToken {
  const keys = authority?.keys ?? `${LOGIN}${tenant}/discovery/v2.0/keys`;
  // Tokens of either version of the platform; which one an application gets its manifest says.
  const issuers = authority ? [authority.issuer] : [`${LOGIN}${tenant}/v2.0`, `${OLD_ISSUER}${tenant}/`];
  const keySet = createRemoteJWKSet(new URL(keys), { timeoutDuration: KEYS_TIMEOUT_MS });
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keySet, {
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
      if (isAboutToken(error)) return { kind: 'invalid' };
      throw error;
    }
  };
}

function holderOf(payload: JWTPayload, role: string): TokenOutcome {
  const { oid, sub, roles } = payload;
  if (role !== '' && !(Array.isArray(roles) && roles.includes(role))) return { kind: 'no-role' };
  return { kind: 'holder', id: typeof oid === 'string' ? oid : (sub ?? '') };
}

/** A key server that cannot be reached says nothing of the token: that is a fault of ours, not of the caller. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== GENERIC
  );
}

const LOGIN = 'https://login.microsoftonline.com/';
const OLD_ISSUER = 'https://sts.windows.net/';
const KEYS_TIMEOUT_MS = 5_000;
const TOLERANCE_SECONDS = 60;
/** What the library calls an answer of the key server that is not 200. */
const GENERIC = 'ERR_JOSE_GENERIC';

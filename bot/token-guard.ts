/**
 * Refuses tokens that cannot be the channel's before the SDK looks at them.
 *
 * The SDK takes the tenant of any unverified token into its list of trusted issuers, for good, prints every
 * refused token's error to the console, and lets tokens of the emulator by without the service address. So only
 * what claims to come from the channel, for this bot, and in time, is handed on to have its signature checked.
 */

export interface ExpectedToken {
  /** Who signs for the channel. */
  readonly issuer: string;
  /** The bot's application ID. */
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Whether the header bears a token worth verifying. Nothing in it is proven yet. */
export function isPlausibleToken(authorization: string, { issuer, audience, now }: ExpectedToken): boolean {
  if (authorization.length > MAX_HEADER_LENGTH) return false;
  const [, header, payload] = BEARER.exec(authorization) ?? [];
  const { alg } = readPart(header);
  const { iss, aud, exp, nbf } = readPart(payload);
  const seconds = now / 1_000;
  return (
    ALGORITHMS.has(alg) &&
    iss === issuer &&
    aud === audience &&
    typeof exp === 'number' &&
    exp > seconds - TOLERANCE_SECONDS &&
    (nbf === undefined || (typeof nbf === 'number' && nbf < seconds + TOLERANCE_SECONDS))
  );
}

function readPart(part = ''): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // Not JSON, so not a token: an empty record fails every comparison.
    return {};
  }
}

/** Real tokens have some 1,500 characters. */
const MAX_HEADER_LENGTH = 8_192;

/** The clock difference the SDK allows as well. */
const TOLERANCE_SECONDS = 300;

/** Signatures by a public key; with a shared key (`HS256`) the public key itself would sign. */
const ALGORITHMS: ReadonlySet<unknown> = new Set(['RS256', 'RS384', 'RS512']);

/** Matches `Bearer` and the three parts of a signed token, header (1) and payload (2); not one with an empty signature. */
const BEARER = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/;

/** Who sends an activity: proven by a token, before anything is done for it. */
import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Logger } from 'pino';
import { isAuthenticated, type Config } from './config.js';
import { CHANNEL_ISSUER } from './credentials.js';
import { DeadlineError, withinDeadline } from './deadline.js';
import { noteFault } from './faults.js';
import { isPlausibleToken } from './token-guard.js';

export interface Incoming {
  readonly activity: Activity;
  readonly authorization: string;
  readonly correlationId: string;
}

export type SenderIdentity = Awaited<
  ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
>;

export interface SenderParts {
  readonly authentication: Pick<ConfigurationBotFrameworkAuthentication, 'authenticateRequest'>;
  readonly config: Pick<Config, 'appId'>;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** @returns the sender's identity, or the status to refuse with */
export async function authenticateSender(
  { activity, authorization, correlationId }: Incoming,
  { authentication, config, logger, now }: SenderParts,
): Promise<SenderIdentity | 401 | 503> {
  const expected = { issuer: CHANNEL_ISSUER, audience: config.appId, now };
  if (isAuthenticated(config) && !isPlausibleToken(authorization, expected)) return 401;
  try {
    const identity = authentication.authenticateRequest(activity, authorization);
    return await withinDeadline(identity, KEYS_DEADLINE_MS, 'Fetching the channel keys');
  } catch (error) {
    const status = isKeyFault(error) ? 503 : 401;
    logger[status === 503 ? 'error' : 'info'](
      { correlationId, fault: noteFault(error) },
      'sender not authenticated',
    );
    return status;
  }
}

/** Whether the channel's keys could not be fetched, which says nothing about the token. */
function isKeyFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isRefusedByServer = 'statusCode' in error && error.statusCode === 500;
  return isRefusedByServer || error instanceof DeadlineError || KEY_FETCH_ERRORS.has(error.name);
}

const KEYS_DEADLINE_MS = 10_000;

/** What `node-fetch`, by which the SDK fetches keys, throws for a failed connection or an answer that is no JSON. */
const KEY_FETCH_ERRORS: ReadonlySet<string> = new Set(['FetchError', 'AbortError']);

/** Looks after the credentials once the bot serves: a token at the start, the end of the certificate every day. */
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import { noteFault } from '../faults.js';
import { noticeOfEnd, type LoadedCertificate } from './certificate.js';
import { tell, type Notice } from './notice.js';
import { checkToken } from './token-check.js';

export interface WatchParts {
  readonly config: Config;
  readonly logger: Logger;
  readonly certificate?: LoadedCertificate;
  readonly now?: () => Date;
  /** For tests: where sentences go, and where tokens come from. */
  readonly write?: (line: string) => void;
  readonly authority?: string;
}

/** Begins to watch, without holding up the process, neither its start nor its end. */
export function watchCredentials(parts: WatchParts): void {
  checkCredentials(parts).catch((error: unknown) =>
    parts.logger.error({ fault: noteFault(error) }, 'self-check failed'),
  );
  const timer = setInterval(() => {
    tellAll([endOf(parts)], parts);
  }, DAY_MS);
  timer.unref();
}

/** One look at all of it; tells what it finds. */
export async function checkCredentials(parts: WatchParts): Promise<void> {
  const { config, certificate, authority, now = () => new Date() } = parts;
  tellAll([endOf(parts)], parts);
  const notice = await checkToken({
    config,
    now: now(),
    ...(certificate && { certificate }),
    ...(authority !== undefined && { authority }),
  });
  tellAll([notice], parts);
}

function endOf({ certificate, now = () => new Date() }: WatchParts): Notice | undefined {
  return certificate === undefined ? undefined : noticeOfEnd(certificate, now());
}

function tellAll(notices: readonly (Notice | undefined)[], { logger, write = toTerminal }: WatchParts): void {
  for (const notice of notices) if (notice !== undefined) tell(notice, { logger, write });
}

function toTerminal(line: string): void {
  process.stderr.write(line);
}

const DAY_MS = 24 * 60 * 60 * 1_000;

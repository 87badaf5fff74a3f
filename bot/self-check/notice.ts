/** What the self-check has to say to the operator: a code for the log, a sentence for whoever reads the terminal. */
import type { Logger } from 'pino';

export type NoticeCode =
  | 'setting-unknown'
  | 'certificate-ends-soon'
  | 'certificate-ended'
  | 'secret-wrong'
  | 'secret-expired'
  | 'certificate-unknown'
  | 'app-unknown'
  | 'tenant-unknown'
  | 'clock-wrong'
  | 'token-refused'
  | 'token-unreachable';

export interface Notice {
  readonly code: NoticeCode;
  /** One sentence, no secret in it. */
  readonly sentence: string;
}

/** Tells a notice to the log by its code, and in words on standard error. */
export function tell(
  notice: Notice,
  { logger, write }: { readonly logger: Logger; readonly write: (line: string) => void },
): void {
  logger.warn({ code: notice.code }, 'self-check');
  write(`${notice.sentence} [${notice.code}]\n`);
}

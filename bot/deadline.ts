/** Bounds how long the bot waits for another machine. */

/** Another machine did not answer in time. */
export class DeadlineError extends Error {
  readonly code = 'ETIMEDOUT';

  constructor(what: string, milliseconds: number) {
    super(`${what} took longer than ${milliseconds} ms`);
    this.name = 'DeadlineError';
  }
}

/**
 * The work's result, or a `DeadlineError` after `milliseconds`. The work itself goes on unheard: what it does
 * with promises of a library cannot be stopped from outside.
 */
export async function withinDeadline<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(what, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends a server that npm started when npm ends: a signal to npm ends npm and its shell, not what they started. */

/** From here on the process ends itself, in order, as at a signal of its own. */
export function endWithParent(): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  timer.unref();
}

const PARENT_CHECK_MS = 500;

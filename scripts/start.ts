/** `npm start`: builds the index when its sources changed, then runs the bot. */
import { runCommand } from './lib/command.js';
import { ensureIndex } from './lib/ensure-index.js';

export async function main(): Promise<void> {
  await runCommand(async () => {
    // A named index is the operator's own: it is served as it is.
    if ((process.env['SPANWISE_INDEX'] ?? '').trim() === '') await ensureIndex();
    return 0;
  });
  if (process.exitCode === 0) {
    endWithParent();
    const bot = (await import('../bot/main.js')) as { main: () => Promise<void> };
    await bot.main();
  }
}

/** A signal to npm ends npm and its shell, not what they started: then the bot ends itself, in order. */
function endWithParent(): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  timer.unref();
}

const PARENT_CHECK_MS = 500;

/** `npm start`: builds the index when its sources changed, then runs the bot. */
import { runCommand } from './lib/command.js';
import { endWithParent } from './lib/end-with-parent.js';
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

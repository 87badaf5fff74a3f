/** `npm start`: builds the index when its sources changed, then runs the bot. */
import { SpanwiseError } from '../src/index.js';
import { runCommand } from './lib/command.js';
import { endWithParent } from './lib/end-with-parent.js';
import { ensureIndex } from './lib/ensure-index.js';

export async function main([stray]: readonly string[] = []): Promise<void> {
  await runCommand(async () => {
    if (stray !== undefined) {
      const remedy =
        'The bot is set by environment variables: SPANWISE_INDEX, PORT and those of docs/settings.md.';
      throw new SpanwiseError('argument-invalid', `Unexpected argument "${stray}".`, remedy);
    }
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

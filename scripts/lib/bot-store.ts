/** Opens the store that the bot of this machine uses, for commands that look into it. */
import { openStore, type Store } from '../../bot/store/open-store.js';

/**
 * The bot's own settings say where it remembers: what is done elsewhere it would never see.
 * @param file an SQLite file in place of theirs
 * @throws SpanwiseError as {@link openStore}
 */
export async function openBotStore(file: string | undefined): Promise<Store> {
  return openStore({
    databaseUrl: process.env['DATABASE_URL'],
    file: file ?? fileOf(process.env['SPANWISE_DATA']?.trim() ?? ''),
    now: () => new Date(),
    keepDays: 1,
  });
}

/** The bot takes an empty setting for none. */
function fileOf(setting: string): string {
  return setting === '' ? DEFAULT_FILE : setting;
}

/** As the bot has it. */
const DEFAULT_FILE = 'data/spanwise.db';

/** Opens the store that the bot of this machine uses, for commands that look into it. */
import { existsSync } from 'node:fs';
import { openStore, type Store } from '../../bot/store/open-store.js';
import { SpanwiseError } from '../../src/index.js';

/**
 * The bot's own settings say where it remembers: what is done elsewhere it would never see.
 * @param file an SQLite file in place of theirs
 * @param mustExist a file that is named and missing is a slip of the hand: none is made
 * @throws SpanwiseError `argument-invalid`, and as {@link openStore}
 */
export async function openBotStore(
  file: string | undefined,
  { mustExist = false }: { readonly mustExist?: boolean } = {},
): Promise<Store> {
  if (mustExist && file !== undefined && !existsSync(file)) {
    const problem = `There is no file "${file}".`;
    throw new SpanwiseError('argument-invalid', problem, 'Name the file that the bot keeps its data in.');
  }
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

/** The file that an SQLite database lives in: made where there is none, and missed where somebody takes it away. */
import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Libsql from 'libsql';
import { messageOf, SpanwiseError } from '../../src/index.js';

export interface OpenFile {
  readonly database: Libsql.Database;
  /**
   * A file that was deleted while it is open takes writes as ever, and all are lost when the process ends.
   * @throws SpanwiseError `store-file-gone` where there is no such file any more, or another
   */
  readonly mustBeInPlace: () => void;
}

/**
 * Creates it, with its folders, readable by its owner only.
 * @throws SpanwiseError `store-unavailable`
 */
export function openDatabaseFile(path: string): OpenFile {
  try {
    makeFolder(dirname(path));
    // SQLite gives its side files the mode of this one.
    closeSync(openSync(path, 'a', OF_ITS_OWNER));
    const opened = identityOf(path);
    const database = new Libsql(path);
    // Short, because waiting in SQLite stops everything else in the process; the driver waits further.
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
    database.exec('PRAGMA journal_mode = WAL');
    const mustBeInPlace = (): void => {
      if (identityOf(path) !== opened) throw fileGone(path);
    };
    return { database, mustBeInPlace };
  } catch (cause) {
    const problem = `The database file ${path} cannot be opened (${messageOf(cause)}).`;
    const remedy = 'Name a file in a folder that this process may write to, or a database of this version.';
    throw new SpanwiseError('store-unavailable', problem, remedy, { cause });
  }
}

/**
 * Step by step: where a file system takes no folders and says that there is no such place, as `/proc` does, Node's own
 * recursion (20 to 24) never ends and takes all memory.
 */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path, FOLDER_OF_ITS_OWNER);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(path)) throw error;
  }
}

/** @returns the same for one file under any name; `undefined` where there is none */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? undefined : `${found.dev}:${found.ino}`;
}

function fileGone(path: string): SpanwiseError {
  return new SpanwiseError(
    'store-file-gone',
    `The database file ${path} was deleted, moved or replaced while it was open.`,
    'Put it back under its name, or start the bot again: it goes on with the file it finds, or makes a new one.',
  );
}

const OF_ITS_OWNER = 0o600;
const FOLDER_OF_ITS_OWNER = 0o700;
const BUSY_MS = 10;

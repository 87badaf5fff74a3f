/** Brings a database to the schema of this version; several replicas may start at once. */
import { Migrator, sql, type Migration } from 'kysely';
import { messageOf, SpanwiseError } from '../../src/index.js';
import { first } from './migrations/0001-first.js';
import { asked } from './migrations/0002-asked.js';
import { seen } from './migrations/0003-seen.js';
import { keyed } from './migrations/0004-keyed.js';
import { published } from './migrations/0005-published.js';
import { questionDays } from './migrations/0006-question-days.js';
import { SECRET_BYTES } from './secret.js';
import type { Database } from './tables.js';

/**
 * @param randomBytes for the secret of a new store
 * @throws SpanwiseError `store-newer` where a later version of Spanwise has migrated the database before
 * @throws SpanwiseError `store-unavailable` where the database cannot be reached
 */
export async function migrate(db: Database, randomBytes: (size: number) => Buffer): Promise<void> {
  await refuseNewer(db);
  const migrations = migrationsWith(randomBytes(SECRET_BYTES).toString('base64url'));
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  // None builds on another: a database of a build between two releases may have a later one alone.
  const migrator = new Migrator({ db, provider, allowUnorderedMigrations: true });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // Another replica, a newer one, may have been quicker.
  await refuseNewer(db);
  throw error instanceof Error ? error : new TypeError(messageOf(error));
}

async function refuseNewer(db: Database): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = rows.map(({ name }) => name).filter((name) => !KNOWN.includes(name));
  if (unknown.length === 0) return;
  throw new SpanwiseError(
    'store-newer',
    `The database was written by a later version of Spanwise (it has ${unknown.join(', ')}).`,
    'Run that version or a later one, or name another database.',
  );
}

/** In the order of their names, which is the order they run in. */
function migrationsWith(secret: string): Readonly<Record<string, Migration>> {
  return {
    '0001-first': first,
    '0002-asked': asked,
    '0003-seen': seen,
    '0004-keyed': keyed(secret),
    '0005-published': published,
    '0006-question-days': questionDays,
  };
}

const KNOWN = Object.keys(migrationsWith(''));

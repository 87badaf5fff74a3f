/** What was published in PostgreSQL, for several replicas: heard of at once, and looked for should that fail. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type Pg from 'pg';
import { CHANNEL, type PublishedRows } from '../store/published.js';
import type { PublishedSource, Watching } from './published.js';

export interface PublishedRowsParts {
  readonly rows: PublishedRows;
  readonly databaseUrl: string;
  /** Told when the connection that is listened on breaks; another is opened. */
  readonly onLostConnection: (error: unknown) => void;
}

/** Indexes shrink to a fifth; text, since the store keeps text and numbers alone. */
export async function packIndex(text: string): Promise<string> {
  return (await promisify(gzip)(text)).toString('base64');
}

/** @throws where it is none of {@link packIndex} */
export async function unpackIndex(body: string): Promise<string> {
  return (await promisify(gunzip)(Buffer.from(body, 'base64'))).toString('utf8');
}

export function createPublishedRowsSource(parts: PublishedRowsParts): PublishedSource {
  const { rows } = parts;
  return {
    newest: () => rows.newest(),
    text: async (version) => unpackIndex(await rows.body(version)),
    watch: (onNews) => {
      const listening = listen(parts, onNews);
      // A connection may be dead without a word; then this finds what it did not tell.
      const timer = setInterval(onNews, POLL_MS);
      timer.unref();
      return {
        stop: async () => {
          clearInterval(timer);
          await listening.stop();
        },
      };
    },
  };
}

/** Keeps one connection listening, opens another when it breaks. */
function listen({ databaseUrl, onLostConnection }: PublishedRowsParts, onNews: () => void): Watching {
  let client: Pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let isStopped = false;
  const open = async (): Promise<void> => {
    const { default: pg } = await import('pg');
    const own = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'spanwise listens',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    let isLost = false;
    const lost = (error: unknown): void => {
      if (isLost || isStopped) return;
      isLost = true;
      onLostConnection(error);
      own.end().catch(() => undefined);
      again = setTimeout(() => void open(), RECONNECT_MS).unref();
    };
    own.on('error', lost);
    own.on('end', () => lost('connection ended'));
    own.on('notification', onNews);
    try {
      await own.connect();
      await own.query(`listen ${CHANNEL}`);
      client = own;
      if (isStopped) await own.end();
      // What was told between two connections.
      else onNews();
    } catch (error) {
      lost(error);
    }
  };
  const opening = open();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(again);
      await opening;
      await client?.end().catch(() => undefined);
    },
  };
}

const POLL_MS = 5_000;
const RECONNECT_MS = 1_000;

/** Opens the store of the bot: all it remembers, in an SQLite file or in PostgreSQL. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Storage } from 'botbuilder';
import { createApiKeys, type ApiKeys } from './api-keys.js';
import { createAsked, type Asked } from './asked.js';
import { createBotState } from './bot-state.js';
import { connect, type Connection, type ConnectSettings } from './connect.js';
import { createConversations, type Conversations } from './conversations.js';
import { createExperts, type Experts } from './experts.js';
import { createFeedback, type FeedbackStore } from './feedback.js';
import { forget, type Forgotten } from './forget.js';
import { clockOf, type LeaseClock } from './lease-clock.js';
import type { Address, Keys, User, UserConversation } from './keys.js';
import { migrate } from './migrate.js';
import { createPreferences, type Preferences } from './preferences.js';
import { createPublishedRows, type PublishedRows } from './published.js';
import { purge, type Purged } from './purge.js';
import { createQuestions, type Questions } from './questions.js';
import { createReceipts, type Receipts } from './receipts.js';
import { createReminderDelivery, type ReminderDelivery } from './reminder-delivery.js';
import { createReminders, type Reminders } from './reminders.js';
import { readKeys } from './secret.js';
import { createSeen, type Seen } from './seen.js';

export interface StoreSettings extends ConnectSettings {
  readonly now: () => Date;
  /** After how many days `purge` takes away what has an age. */
  readonly keepDays: number;
  /**
   * Which clock leases and due reminders go by in PostgreSQL: its own, which all replicas share, unless told. For
   * tests: `given`, the instants that are passed in, as in an SQLite file.
   */
  readonly leaseClock?: LeaseClock;
  /** For tests: another source of chance. */
  readonly randomBytes?: (size: number) => Buffer;
}

/**
 * A write that has been waited for is on the disk: it survives the end of the process and of the machine. Exceptions,
 * in an SQLite file, are `botState`, receipts and questions without a good answer, which survive the process alone: a
 * machine that loses its power forgets at worst what was said in the last moments, and nothing that it had promised to
 * keep. Feedback makes the receipt that it is about as lasting as itself.
 */
export interface Store {
  readonly preferences: Preferences;
  /** For the SDK's state classes. */
  readonly botState: Storage;
  readonly feedback: FeedbackStore;
  readonly questions: Questions;
  readonly conversations: Conversations;
  readonly reminders: Reminders & ReminderDelivery;
  readonly seen: Seen;
  readonly receipts: Receipts;
  readonly experts: Experts;
  readonly apiKeys: ApiKeys;
  readonly asked: Asked;
  /** The indexes published for all replicas; in PostgreSQL alone. */
  readonly published?: PublishedRows;
  /** How reminders and tickets name one user in one conversation. */
  addressOf(of: UserConversation): Address;
  /** 43 letters that stand for the parts, made with the store's secret: for what names a person outside the store. */
  keyOf(...parts: readonly string[]): string;
  /** Resolves where the database takes writes. */
  ping(): Promise<void>;
  /** Whether it was found to be away: by whoever watches it. */
  isAway(): boolean;
  /** @param user with the conversation they are in, what they wrote to answers there goes as well */
  forget(user: User | UserConversation): Promise<Forgotten>;
  purge(): Promise<Purged>;
  close(): Promise<void>;
}

/**
 * Connects, and brings the database to this version's schema.
 * @throws SpanwiseError `store-unavailable`, `store-newer`, or `setting-invalid` for an address not of PostgreSQL
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const connection = await connect(settings);
  try {
    await migrate(connection.migrating.db, settings.randomBytes ?? randomBytes);
    return storeOn(connection, settings, await readKeys(connection.migrating.db));
  } catch (error) {
    await connection.db.destroy();
    throw error;
  } finally {
    await connection.migrating.close();
  }
}

function storeOn(connection: Connection, settings: StoreSettings, keys: Keys): Store {
  const { db, stateDb } = connection;
  const { now, keepDays } = settings;
  const clock = clockOf(connection.kind, settings.leaseClock);
  const seen = createSeen(db, clock);
  return {
    preferences: createPreferences(db, keys),
    botState: createBotState({ db: stateDb, keys, now, newTag: randomUUID }),
    feedback: createFeedback(db, keys),
    questions: createQuestions(db, stateDb),
    conversations: createConversations(db, keys),
    reminders: {
      ...createReminders(db, keys),
      ...createReminderDelivery({ ...connection, keys, clock }, now),
    },
    seen,
    receipts: createReceipts(stateDb),
    experts: createExperts(db, keys),
    asked: createAsked(db),
    ...(connection.kind === 'postgres' && { published: createPublishedRows(db) }),
    apiKeys: createApiKeys(db, settings.randomBytes ?? randomBytes),
    forget: (user) => forget(db, keys, user),
    addressOf: (of) => keys.address(of),
    keyOf: (...parts) => keys.of(...parts),
    isAway: () => false,
    ping: async () => {
      // No row has the key; a database that only reads refuses it all the same.
      await db.deleteFrom('seen').where('key', '=', '').execute();
    },
    purge: () => purge(db, { now: now(), keepDays, clock }),
    close: async () => {
      await seen.flush();
      await db.destroy();
    },
  };
}

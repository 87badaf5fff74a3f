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
import type { User } from './keys.js';
import { migrate } from './migrate.js';
import { createPreferences, type Preferences } from './preferences.js';
import { createPublishedRows, type PublishedRows } from './published.js';
import { purge, type Purged } from './purge.js';
import { createQuestions, type Questions } from './questions.js';
import { createReceipts, type Receipts } from './receipts.js';
import { createReminderDelivery, type ReminderDelivery } from './reminder-delivery.js';
import { createReminders, type Reminders } from './reminders.js';
import { createSeen, type Seen } from './seen.js';

export interface StoreSettings extends ConnectSettings {
  readonly now: () => Date;
  /** After how many days `purge` takes away what has an age. */
  readonly keepDays: number;
  /** For tests: another source of chance. */
  readonly randomBytes?: (size: number) => Buffer;
}

/**
 * A write that has been waited for is on the disk: it survives the end of the process and of the machine. The one
 * exception is `botState` in an SQLite file, which survives the process alone: a machine that loses its power forgets
 * at worst what its users said in the last moments, and asks them again.
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
  forget(user: User): Promise<Forgotten>;
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
    await migrate(connection.migrating.db);
  } catch (error) {
    await connection.db.destroy();
    throw error;
  } finally {
    await connection.migrating.close();
  }
  return storeOn(connection, settings);
}

function storeOn(connection: Connection, settings: StoreSettings): Store {
  const { db, stateDb } = connection;
  const { now, keepDays } = settings;
  return {
    preferences: createPreferences(db),
    botState: createBotState({ db: stateDb, now, newTag: randomUUID }),
    feedback: createFeedback(db),
    questions: createQuestions(db),
    conversations: createConversations(db),
    reminders: { ...createReminders(db), ...createReminderDelivery(connection, now) },
    seen: createSeen(db),
    receipts: createReceipts(db),
    experts: createExperts(db),
    asked: createAsked(db),
    ...(connection.kind === 'postgres' && { published: createPublishedRows(db) }),
    apiKeys: createApiKeys(db, settings.randomBytes ?? randomBytes),
    forget: (user) => forget(db, user),
    purge: () => purge(db, { now: now(), keepDays }),
    close: () => db.destroy(),
  };
}

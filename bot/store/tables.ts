/** The tables of the store, as every part of it reads and writes them on either database. */
import type { Kysely, Updateable } from 'kysely';

/** A query put into words, to be asked again and again. */
export type { CompiledQuery } from 'kysely';

/** The store's database: Kysely on SQLite or PostgreSQL, the same queries on both. */
export type Database = Kysely<Tables>;

/**
 * Columns hold text and whole numbers only, which both databases keep alike. Instants are milliseconds since 1970;
 * a `user_key` or `conversation_key` is made by `keys.ts`, with the store's secret.
 */
export interface Tables {
  preferences: PreferenceRow;
  bot_state: BotStateRow;
  feedback: FeedbackRow;
  questions: QuestionRow;
  conversations: ConversationRow;
  reminders: ReminderRow;
  seen: SeenRow;
  receipts: ReceiptRow;
  tickets: TicketRow;
  api_keys: ApiKeyRow;
  asked: { entry_id: string; locale: string; day: string; count: number };
  question_days: { locale: string; kind: QuestionRow['kind']; day: string; count: number };
  secrets: { name: string; value: string };
  published: { sequence: number; version: string; body: string; live_at: number };
}

interface PreferenceRow {
  user_key: string;
  locale: string;
  reply_locale: string | null;
  time_zone: string | null;
  updated_at: number;
}

interface BotStateRow {
  key_hash: string;
  /** Whose state it is, where the key says so. */
  user_key: string | null;
  etag: string;
  value: string;
  updated_at: number;
}

interface FeedbackRow {
  id: string;
  entry_id: string;
  locale: string;
  revision: string;
  rating: 'up' | 'down';
  reason: string | null;
  comment: string | null;
  receipt: string | null;
  /** `YYYY-MM-DD` in UTC. */
  day: string;
  at: number;
}

interface QuestionRow {
  id: string;
  text: string;
  locale: string;
  kind: 'none' | 'ambiguous' | 'thumbs-down';
  count: number;
  first_at: number;
  last_at: number;
}

interface ConversationRow {
  user_key: string;
  conversation_key: string;
  reference: string;
  updated_at: number;
}

export interface ReminderRow {
  id: string;
  user_key: string;
  conversation_key: string;
  locale: string;
  time_zone: string;
  check_name: string;
  kind: 'opens' | 'closes-soon';
  date: string;
  due_at: number;
  payload: string;
  state: 'waiting' | 'leased' | 'sending' | 'sent' | 'given-up';
  /** When it may next be claimed: its due time, a later try, or the end of a lease. */
  next_at: number;
  owner: string | null;
  attempts: number;
  /** 1 where the lease before this one ended amid sending. */
  was_begun: number;
  code: string | null;
  updated_at: number;
  /** 1 where only the replica that has the conversation open can send it. */
  only_where_open: number | null;
  /** After this moment there is nothing left to be reminded of. */
  ends_at: number | null;
}

/** What an update of a reminder may set. */
export type ReminderChange = Updateable<ReminderRow>;

interface SeenRow {
  key: string;
  at: number;
  /** Who is at it; null where it is done. */
  owner: string | null;
  lease_until: number | null;
}

interface ReceiptRow {
  code: string;
  entry_id: string;
  locale: string;
  revision: string;
  text: string;
  index_version: string;
  first_at: number;
  last_at: number;
}

export interface TicketRow {
  id: string;
  user_key: string;
  conversation_key: string;
  question: string;
  locale: string;
  expert_conversation_id: string | null;
  expert_activity_id: string | null;
  state: 'open' | 'answered';
  at: number;
  /** The same for the same question of a user on a day; null in rows of older versions. */
  once: string | null;
  answered_at: number | null;
}

interface ApiKeyRow {
  name: string;
  hash: string;
  created_at: number;
  revoked_at: number | null;
  last_used_at: number | null;
}

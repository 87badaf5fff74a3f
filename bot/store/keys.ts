/** Short keys of fixed length for users, conversations and whatever else a channel names at any length. */
import { createHash } from 'node:crypto';

/** A user as a channel names one. */
export interface User {
  readonly channelId: string;
  readonly userId: string;
}

/** One user in one conversation, as a channel names them. */
export interface UserConversation extends User {
  readonly conversationId: string;
}

/** The same as the store keeps it: no ID of a person can be read from it. */
export interface Address {
  readonly userKey: string;
  readonly conversationKey: string;
}

export function userKey({ channelId, userId }: User): string {
  return hashOf('user', channelId, userId);
}

export function addressOf(of: UserConversation): Address {
  return { userKey: userKey(of), conversationKey: hashOf('conversation', of.channelId, of.conversationId) };
}

/**
 * 43 letters that stand for the parts, in order. IDs of channels have no upper length, and an index of PostgreSQL
 * takes less than 3 KB.
 */
export function hashOf(...parts: readonly string[]): string {
  // JSON keeps the parts apart, and half a character stays what it is.
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

/** Short keys of fixed length for users, conversations and whatever else a channel names at any length. */
import { createHash, createHmac } from 'node:crypto';

/** A user as a channel names one. */
export interface User {
  readonly channelId: string;
  readonly userId: string;
}

/** A conversation as a channel names one. */
export interface Place {
  readonly channelId: string;
  readonly conversationId: string;
}

/** One user in one conversation, as a channel names them. */
export interface UserConversation extends User, Place {}

/** The same as the store keeps it: no ID of a person can be read from it, or found by trying. */
export interface Address {
  readonly userKey: string;
  readonly conversationKey: string;
}

/**
 * Keys of what a channel names, made with the secret of one store: a list of a company's user IDs cannot be tried
 * against another's rows, nor against a copy of them that lacks the secret.
 */
export class Keys {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** 43 letters that stand for the parts, in order. */
  of(...parts: readonly string[]): string {
    return this.again(hashOf(...parts));
  }

  /** The key that takes the place of one made before there was a secret. */
  again(hash: string): string {
    return createHmac('sha256', this.#secret).update(hash).digest('base64url');
  }

  user({ channelId, userId }: User): string {
    return this.of('user', channelId, userId);
  }

  conversation({ channelId, conversationId }: Place): string {
    return this.of('conversation', channelId, conversationId);
  }

  address(of: UserConversation): Address {
    return { userKey: this.user(of), conversationKey: this.conversation(of) };
  }
}

/** What a user was kept under before there was a secret; replicas of such a version may still write it. */
export function formerUserKey({ channelId, userId }: User): string {
  return hashOf('user', channelId, userId);
}

/**
 * 43 letters that stand for the parts, in order; of what names no person. IDs of channels have no upper length, and an
 * index of PostgreSQL takes less than 3 KB.
 */
export function hashOf(...parts: readonly string[]): string {
  // JSON keeps the parts apart, and half a character stays what it is.
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

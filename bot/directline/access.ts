/** Who asks: anybody on this machine, the holder of the secret, or a client with the token of a conversation. */
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';
import { isSameSecret, type TokenScope } from './token-list.js';

export type Caller =
  | { readonly kind: 'anybody' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'client'; readonly conversation: Conversation };

export interface AccessParts {
  /** Empty where none is asked for. */
  readonly secret: string;
  readonly conversations: Pick<Conversations, 'find'>;
  readonly clock: () => number;
}

/** @returns the caller, or the status to refuse with */
export function callerOf(authorization: string | undefined, parts: AccessParts): Caller | 401 | 403 {
  if (authorization === undefined) return parts.secret === '' ? { kind: 'anybody' } : 401;
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) return 401;
  if (parts.secret !== '' && isSameSecret(token, parts.secret)) return { kind: 'secret' };
  const conversation = holderOf(token, 'client', parts);
  return conversation === undefined ? 403 : { kind: 'client', conversation };
}

/** The conversation that a token is for, unless it is none, another kind, or too old. */
export function holderOf(
  token: string,
  scope: TokenScope,
  { conversations, clock }: Pick<AccessParts, 'conversations' | 'clock'>,
): Conversation | undefined {
  const conversation = conversations.find(token.slice(0, Math.max(0, token.indexOf('.'))));
  return conversation?.tokens.has(token, scope, clock()) === true ? conversation : undefined;
}

/** A new token for the conversation, whose ID it begins with. */
export function issueToken(
  conversation: Conversation,
  scope: TokenScope,
  { clock, random }: { clock: () => number; random: () => string },
): string {
  const token = `${conversation.id}.${random()}`;
  conversation.tokens.add(token, scope, clock());
  return token;
}

/** Matches `Bearer abc`, the token in (1); not `Basic abc` or a token with blanks. */
const BEARER = /^Bearer ([!-~]{1,512})$/i;

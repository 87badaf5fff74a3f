/** The tokens of one conversation: random, expiring, compared in constant time, kept as digests only. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** A client's token asks and posts; a stream's opens one kind of connection and lives for a minute. */
export type TokenScope = 'client' | 'stream';

interface Token {
  readonly scope: TokenScope;
  readonly digest: Buffer;
  readonly expires: number;
}

export class TokenList {
  #tokens: readonly Token[] = [];

  /** @param now milliseconds since 1970, as every time of the Direct Line */
  add(token: string, scope: TokenScope, now: number): void {
    const added = { scope, digest: digestOf(token), expires: now + LIFETIME_MS[scope] };
    const kept = this.#live(now).filter((other) => other.scope === scope);
    const others = this.#live(now).filter((other) => other.scope !== scope);
    this.#tokens = [...others, ...kept.slice(1 - MOST_TOKENS), added];
  }

  has(token: string, scope: TokenScope, now: number): boolean {
    const digest = digestOf(token);
    // Every token is compared, so that the time taken tells nothing of which is near.
    const same = this.#live(now).filter((known) => timingSafeEqual(known.digest, digest));
    return same.some((known) => known.scope === scope);
  }

  /** Whether anybody can still come back. */
  isEmpty(now: number): boolean {
    return this.#live(now).length === 0;
  }

  #live(now: number): readonly Token[] {
    return this.#tokens.filter(({ expires }) => expires > now);
  }
}

/** Whether two secrets are the same, in a time that does not tell how far. */
export function isSameSecret(given: string, expected: string): boolean {
  return timingSafeEqual(digestOf(given), digestOf(expected));
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export const CLIENT_TOKEN_MS = 30 * 60 * 1_000;
const LIFETIME_MS: Readonly<Record<TokenScope, number>> = { client: CLIENT_TOKEN_MS, stream: 60 * 1_000 };

/** Of each scope, for one conversation; the oldest goes first. */
const MOST_TOKENS = 8;

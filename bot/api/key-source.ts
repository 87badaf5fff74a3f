/** The keys that tokens are signed with, fetched from their server; one that does not answer is left alone for a while. */
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose';
import { SpanwiseError } from '../../src/index.js';

export interface KeySourceParts {
  readonly address: URL;
  readonly timeoutMs: number;
  readonly now: () => Date;
  /** Told once for each time that the server was asked in vain. */
  readonly onUnavailable: (error: SpanwiseError) => void;
}

/** The keys cannot be had; who needs one may ask again in so many seconds. */
export class KeysUnavailable extends SpanwiseError {
  readonly retrySeconds: number;

  constructor(retrySeconds: number, cause?: unknown) {
    super(
      'key-server-unavailable',
      'Unexpected lack of keys, expected them from the key server of Microsoft Entra ID.',
      'Check that this machine reaches the server over HTTPS, and the tenant in SPANWISE_API_TENANT.',
      { cause },
    );
    this.retrySeconds = retrySeconds;
  }
}

export class KeySource {
  readonly #parts: KeySourceParts;
  readonly #keySet: JWTVerifyGetKey;
  /** Milliseconds since 1970 until when the server is left alone. */
  #quietUntil = 0;

  constructor(parts: KeySourceParts) {
    this.#parts = parts;
    const { address, timeoutMs } = parts;
    this.#keySet = createRemoteJWKSet(address, {
      timeoutDuration: timeoutMs,
      [customFetch]: async (url, options) => this.#fetch(url, options),
    });
  }

  /**
   * Finds the key of a token.
   * @throws KeysUnavailable where the server has none to give
   */
  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    try {
      return await this.#keySet(header, token);
    } catch (error) {
      // These tell of the token; anything else came from the server.
      if (ABOUT_TOKEN.some((kind) => error instanceof kind)) throw error;
      throw error instanceof KeysUnavailable ? error : this.unavailable(error);
    }
  };

  /** Callers come faster than a server recovers: it is asked for one of them, and the others are told to wait. */
  async #fetch(url: string, options: RequestInit): Promise<Response> {
    const left = this.#quietUntil - this.#parts.now().getTime();
    if (left > 0) throw new KeysUnavailable(Math.ceil(left / 1_000));
    return fetch(url, options);
  }

  /** What is thrown in place of a fault of the keys, which is told of first. */
  unavailable(cause: unknown): KeysUnavailable {
    const error = new KeysUnavailable(RETRY_SECONDS, cause);
    const now = this.#parts.now().getTime();
    // Several callers waited for the same answer.
    if (now >= this.#quietUntil) this.#parts.onUnavailable(error);
    this.#quietUntil = now + RETRY_SECONDS * 1_000;
    return error;
  }
}

const ABOUT_TOKEN = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

const RETRY_SECONDS = 10;

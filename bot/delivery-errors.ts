/** Why a message did not get to its conversation. None carries a part of the message. */

/** A message could not be delivered. */
export class OutgoingError extends Error {
  /** `HTTP_429` and the like, or `EHOST`, `ETIMEDOUT`, `ECONNECTION`, `EPACE`. */
  readonly code: string;
  /** How long the channel asked to be left alone, where it did. */
  readonly retryAfterMs?: number;

  constructor(code: string, problem: string, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(problem, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'OutgoingError';
    this.code = code;
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
  }
}

/**
 * The conversation does not take messages of the bot (403) or is no more (404): nothing that comes later would
 * get through either, until the user lets it. The code is the channel's own, such as `MessageWritesBlocked` or
 * `BotNotInConversationRoster`, or `HTTP_403` where it gave none.
 */
export class DeliveryRefused extends OutgoingError {
  readonly status: 403 | 404;

  constructor(status: 403 | 404, code: string) {
    super(code, 'The conversation does not take messages of the bot');
    this.name = 'DeliveryRefused';
    this.status = status;
  }
}

/** What a response of 403 or 404 means, by its body as far as it can be read. */
export function refusalOf(status: 403 | 404, body: string): DeliveryRefused {
  // The code stands at the top, or in the error of a service behind the one that answered.
  const codes = codesIn(body);
  return new DeliveryRefused(status, codes.find((code) => KNOWN.has(code)) ?? codes[0] ?? `HTTP_${status}`);
}

/** What the channel itself calls the fault of a refusal, where it says so in a code. */
export function causeOf(body: string): OutgoingError | undefined {
  const [code] = codesIn(body);
  return code === undefined ? undefined : new OutgoingError(code, 'What the channel calls it');
}

function codesIn(body: string): string[] {
  const codes: string[] = [];
  try {
    JSON.parse(body, (key, value: unknown) => {
      // Inner ones come first.
      if (/^(?:error)?code$/i.test(key) && typeof value === 'string' && CODE.test(value)) codes.push(value);
      return value;
    });
  } catch {
    // No JSON: the status says enough.
    return [];
  }
  return codes.reverse();
}

/** Codes that tell more than `Forbidden` around them. */
const KNOWN: ReadonlySet<string> = new Set([
  'MessageWritesBlocked',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'ConversationNotFound',
  'InvalidBotApiHost',
  'NotEnoughPermissions',
]);

/** Matches `BotNotInConversationRoster`; not a sentence, which could quote a message. */
const CODE = /^[A-Za-z][A-Za-z0-9]{2,60}$/;

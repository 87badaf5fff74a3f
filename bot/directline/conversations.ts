/** All conversations of the Direct Line, in memory; those that nobody comes back to are dropped. */
import { Allowance } from './allowance.js';
import { Conversation } from './conversation.js';

export interface ConversationsParts {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Text of letters and digits that nobody guesses. */
  readonly random: () => string;
}

export class Conversations {
  readonly #parts: ConversationsParts;
  readonly #opened = new Allowance({ burst: 60, perSecond: 2 });
  readonly #all = new Map<string, Conversation>();

  constructor(parts: ConversationsParts) {
    this.#parts = parts;
  }

  /** @returns the conversation, or in how many milliseconds to ask again where there are too many */
  open(userId = `dl_${this.#parts.random()}`): Conversation | number {
    const now = this.#parts.clock();
    this.#sweep(now);
    if (this.#all.size >= MOST_CONVERSATIONS) return FULL_WAIT_MS;
    const wait = this.#opened.take(now);
    if (wait > 0) return wait;
    const conversation = new Conversation(this.#parts.random(), userId, now);
    this.#all.set(conversation.id, conversation);
    return conversation;
  }

  /** The conversation, unless there is none any more. */
  find(id: string): Conversation | undefined {
    const found = this.#all.get(id);
    return found === undefined || this.#isOver(found, this.#parts.clock()) ? undefined : found;
  }

  /** The IDs of those that are not over. */
  ids(): string[] {
    const now = this.#parts.clock();
    return [...this.#all.values()].filter((one) => !this.#isOver(one, now)).map(({ id }) => id);
  }

  #sweep(now: number): void {
    for (const [id, conversation] of this.#all) if (this.#isOver(conversation, now)) this.#all.delete(id);
  }

  #isOver(conversation: Conversation, now: number): boolean {
    const isForgotten = now - conversation.touchedAt > LIFETIME_MS;
    return conversation.log.listeners === 0 && isForgotten;
  }
}

const MOST_CONVERSATIONS = 500;
const LIFETIME_MS = 60 * 60 * 1_000;
const FULL_WAIT_MS = 60_000;

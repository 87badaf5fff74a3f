/** Gives every answer its receipt: a code under which the very text that a partner saw can be found again. */
import type { Activity } from 'botbuilder';
import type { Reply } from '../src/index.js';
import { receiptCode } from './store/receipt-code.js';
import type { Store } from './store/open-store.js';

export interface ReceiptDeskParts {
  readonly store: Pick<Store, 'receipts' | 'botState'>;
}

type AnswerReply = Extract<Reply, { kind: 'answer' }>;

export class ReceiptDesk {
  readonly #parts: ReceiptDeskParts;
  /** When each was written last, in milliseconds: an answer that many ask for is not written for each of them. */
  readonly #written = new Map<string, number>();
  /** By the very blocks of an answer, which go on from reply to reply. */
  readonly #codes = new WeakMap<
    AnswerReply['blocks'],
    { readonly question: string; readonly code: string }
  >();

  constructor(parts: ReceiptDeskParts) {
    this.#parts = parts;
  }

  /**
   * @param indexVersion the index that answered
   * @returns `undefined` where another text has the same code: a receipt that lies is worse than none
   */
  async codeOf(reply: AnswerReply, at: Date, indexVersion: string): Promise<string | undefined> {
    const code = this.#codeFor(reply);
    const last = this.#written.get(code);
    if (last !== undefined && at.getTime() - last < REWRITE_MS) return code;
    const isOurs = await this.#parts.store.receipts.put(code, { ...shownIn(reply), indexVersion, at });
    if (!isOurs) return undefined;
    this.#remember(code, at);
    return code;
  }

  #codeFor(reply: AnswerReply): string {
    const known = this.#codes.get(reply.blocks);
    if (known?.question === reply.question) return known.code;
    const { entryId, locale, revision, text } = shownIn(reply);
    const code = receiptCode(JSON.stringify([entryId, locale, revision, text]));
    this.#codes.set(reply.blocks, { question: reply.question, code });
    return code;
  }

  /** Keeps which message bears a receipt: Teams' own thumbs name the message alone. */
  async noteMessage(activity: Activity, messageId: string, receipt: string): Promise<void> {
    await this.#parts.store.botState.write({ [messageKey(activity, messageId)]: { receipt, eTag: '*' } });
  }

  async ofMessage(activity: Activity, messageId: string | undefined): Promise<string | undefined> {
    if (messageId === undefined) return undefined;
    const key = messageKey(activity, messageId);
    const { [key]: item } = (await this.#parts.store.botState.read([key])) as Record<
      string,
      { receipt?: unknown } | undefined
    >;
    return typeof item?.receipt === 'string' ? item.receipt : undefined;
  }

  #remember(code: string, at: Date): void {
    this.#written.delete(code);
    this.#written.set(code, at.getTime());
    for (const [oldest] of this.#written) {
      if (this.#written.size <= MOST_REMEMBERED) break;
      this.#written.delete(oldest);
    }
  }
}

function shownIn({ entryId, contentLocale, source, question, blocks }: AnswerReply): {
  readonly entryId: string;
  readonly locale: string;
  readonly revision: string;
  readonly text: unknown;
} {
  const text = { question, blocks: blocks.map(({ target }) => target) };
  return { entryId, locale: contentLocale, revision: source.revision, text };
}

function messageKey({ channelId, conversation }: Activity, messageId: string): string {
  return `${channelId}/conversations/${conversation.id}/messages/${messageId}`;
}

/** Receipts go by their last use, in days: an hour more or less does not matter. */
const REWRITE_MS = 60 * 60 * 1_000;
const MOST_REMEMBERED = 10_000;

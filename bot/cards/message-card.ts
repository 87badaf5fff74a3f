/** The card of a message with buttons. */
import type { Reply } from '../../src/index.js';
import { buttonsOf } from './buttons.js';
import { card, textBlock, type Card } from './elements.js';
import { shorten } from './escape.js';
import { waitingPart } from './policy-buttons.js';
import { toPlainCardText } from './rich-text.js';

export type MessageReply = Extract<Reply, { kind: 'message' }>;

export function messageCard(reply: MessageReply, fallbackText: string): Card {
  return card(reply.locale, fallbackText, [
    textBlock(toPlainCardText(shorten(reply.text, MAX_TEXT))),
    ...buttonsOf(reply),
    ...waitingPart(reply),
  ]);
}

/** Longer than any sentence of ours. */
const MAX_TEXT = 2_000;

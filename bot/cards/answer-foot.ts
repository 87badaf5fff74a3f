/** What stands below an answer on its card: where it is from, and what can be done from here. */
import type { Reply } from '../../src/index.js';
import { plain } from './answer-head.js';
import { buttonsOf, choiceRow, silentAction } from './buttons.js';
import { textBlock, type CardElement } from './elements.js';
import { startButton, waitingPart } from './policy-buttons.js';
import { toggleButton } from './toggle.js';

type AnswerReply = Extract<Reply, { kind: 'answer' }>;

export function answerFoot(reply: AnswerReply, receipt: string | undefined): CardElement[] {
  return [
    textBlock(plain(reply.sourceLine), { id: 'source', isSubtle: true, size: 'Small', spacing: 'Medium' }),
    ...receiptLine(reply, receipt),
    ...thumbs(reply, receipt),
    ...(reply.checks ?? []).map(startButton),
    ...buttonsOf(reply),
    ...related(reply),
    ...waitingPart(reply),
  ];
}

function receiptLine({ receiptLine: line }: AnswerReply, receipt: string | undefined): CardElement[] {
  if (receipt === undefined) return [];
  const text = plain(line.replace('{receipt}', () => receipt));
  return [textBlock(text, { id: 'receipt', isSubtle: true, size: 'Small', spacing: 'None' })];
}

/** Beside each other in one row: both labels are short. They say nothing in the conversation. */
function thumbs(
  { thumbs: { up, down }, locale, blocks }: AnswerReply,
  receipt: string | undefined,
): CardElement[] {
  if (receipt === undefined) return [];
  // Beside no block of what was translated stands what it was translated from.
  const original = blocks.every(({ source }) => source === undefined) ? { original: true } : {};
  const rate = (rating: 'up' | 'down') => ({ kind: 'feedback', receipt, rating, locale, ...original });
  const actions = [silentAction(up, rate('up')), silentAction(down, rate('down'))];
  return [{ type: 'ActionSet', spacing: 'Small', actions }];
}

/** Behind a button: the answer was what was asked for. */
function related({ related: part }: AnswerReply): CardElement[] {
  if (part === undefined || part.choices.length === 0) return [];
  const items = part.choices.map(choiceRow);
  return [
    toggleButton(part.heading, [RELATED_ID]),
    { type: 'Container', id: RELATED_ID, isVisible: false, spacing: 'Small', items },
  ];
}

const RELATED_ID = 'related';

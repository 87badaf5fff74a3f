/** The card of a message with buttons: its lines one below the other, those of a list set in. */
import type { Button, Reply } from '../../src/index.js';
import { fieldId, LONGEST_COMMENT } from '../pressed.js';
import { buttonsOf, fillingButton, pressButton } from './buttons.js';
import { card, column, textBlock, type ActionSet, type Card, type CardElement } from './elements.js';
import { shorten } from './escape.js';
import { waitingPart } from './policy-buttons.js';
import { toPlainCardText } from './rich-text.js';

export type MessageReply = Extract<Reply, { kind: 'message' }>;

export function messageCard(reply: MessageReply, fallbackText: string): Card {
  return card(reply.locale, fallbackText, [
    ...linesOf(shorten(ownText(reply), MAX_TEXT)),
    ...commentField(reply),
    ...buttonsOf(reply, reply.comment === undefined ? pressButton : besideField),
    ...waitingPart(reply),
  ]);
}

/** Optional, and above the buttons: a press on one of them brings it. */
function commentField({ comment }: MessageReply): CardElement[] {
  if (comment === undefined) return [];
  return [
    textBlock(toPlainCardText(comment), { spacing: 'Medium' }),
    {
      type: 'Input.Text',
      id: fieldId('comment'),
      spacing: 'Small',
      isMultiline: true,
      maxLength: LONGEST_COMMENT,
    },
  ];
}

/** What is written belongs to the reason, not to a question to a person. */
function besideField(button: Button): ActionSet {
  return button.press.kind === 'feedback' ? fillingButton(button) : pressButton(button);
}

/** Without the note on a check that waits: on the card it has a place of its own. */
function ownText({ text, waiting }: MessageReply): string {
  const note = waiting === undefined ? '' : waiting.note;
  return note !== '' && text.endsWith(note) ? text.slice(0, -note.length).trimEnd() : text;
}

/** A block for each line: a block shows all that is in it as one paragraph. */
function linesOf(text: string): CardElement[] {
  let isClose = false;
  return text.split('\n').flatMap((line): CardElement[] => {
    const wasClose = isClose;
    isClose = line.trim() !== '';
    if (!isClose) return [];
    const spacing = wasClose ? ({ spacing: 'Small' } as const) : {};
    const item = ITEM.exec(line)?.[1];
    if (item === undefined) return [textBlock(toPlainCardText(line), spacing)];
    const columns = [column('auto', [textBlock('•')]), column('stretch', [textBlock(toPlainCardText(item))])];
    return [{ type: 'ColumnSet', ...spacing, columns }];
  });
}

/** Longer than any message of ours. */
const MAX_TEXT = 2_000;

/** Matches a line of a list, what it says in (1); not a dot within a line. */
const ITEM = /^\s*•\s*(.+)$/;

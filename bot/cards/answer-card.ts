/** The card of an answer: the text in the reader's language, the English behind a button, and where it is from. */
import { ENGLISH, type Reply } from '../../src/index.js';
import { toElements, type LabelledBlock } from './answer-blocks.js';
import { card, textBlock, type Card, type CardElement } from './elements.js';
import { hiddenEnglish } from './hidden-english.js';
import { shorten } from './escape.js';
import type { LinkBase } from './links.js';
import { startButton, waitingPart } from './policy-buttons.js';
import { toPlainCardText } from './rich-text.js';

export type AnswerReply = Extract<Reply, { kind: 'answer' }>;

export interface AnswerCardOptions {
  readonly docsUrl: string;
  readonly fallbackText: string;
  /** How many blocks of the answer to show; the rest is left out with an ellipsis. */
  readonly blocks: number;
}

export function answerCard(reply: AnswerReply, { docsUrl, fallbackText, blocks }: AnswerCardOptions): Card {
  const shown = reply.blocks.slice(0, blocks);
  const more = blocks < reply.blocks.length ? [textBlock('…')] : [];
  const base: LinkBase = { docsUrl, locale: reply.contentLocale, document: reply.source.document };
  const target = shown.map(({ target: block, alertLabel }) => ({ block, ...(alertLabel && { alertLabel }) }));
  const english = shown.flatMap(({ source, alertLabel }) =>
    source === undefined ? [] : [{ block: source, ...(alertLabel && { alertLabel }) }],
  );
  return card(reply.contentLocale, fallbackText, [
    textBlock(toPlainCardText(shorten(reply.question, MAX_TITLE)), {
      style: 'heading',
      weight: 'Bolder',
      size: 'Medium',
    }),
    ...reply.notices.slice(0, MAX_NOTICES).map(notice),
    ...toElements(target, base),
    ...more,
    ...englishPart(reply, english, { ...base, locale: ENGLISH }),
    textBlock(toPlainCardText(shorten(reply.sourceLine, MAX_NOTE)), {
      isSubtle: true,
      size: 'Small',
      spacing: 'Medium',
    }),
    ...(reply.checks ?? []).map(startButton),
    ...waitingPart(reply),
  ]);
}

function notice(text: string): CardElement {
  return {
    type: 'Container',
    style: 'warning',
    items: [textBlock(toPlainCardText(shorten(text, MAX_NOTE)))],
  };
}

/** The English and the buttons that show and hide it, which needs no round trip to the bot. */
function englishPart(reply: AnswerReply, blocks: readonly LabelledBlock[], base: LinkBase): CardElement[] {
  const { englishQuestion, showEnglish, hideEnglish } = reply;
  const heading = englishQuestion === undefined ? [] : [toPlainCardText(shorten(englishQuestion, MAX_TITLE))];
  const items = [
    ...heading.map((text) => textBlock(text, { weight: 'Bolder' })),
    ...toElements(blocks, base),
  ];
  return hiddenEnglish(items, { showEnglish, hideEnglish });
}

/** Longer than any question of the articles; bounds the card. */
const MAX_TITLE = 500;
/** Longer than any notice or source line. */
const MAX_NOTE = 400;
const MAX_NOTICES = 5;

/** The card that is inserted into a conversation of two languages: each passage, its English beneath it. */
import { ENGLISH } from '../../src/index.js';
import { toElements } from '../cards/answer-blocks.js';
import type { AnswerReply } from '../cards/answer-card.js';
import { card, textBlock, type Card, type CardElement } from '../cards/elements.js';
import { shorten } from '../cards/escape.js';
import { toPlainCardText } from '../cards/rich-text.js';
import { fitting } from './fitting.js';

export interface BilingualCardOptions {
  /** Where the articles stand online, `{locale}` in it. */
  readonly docsUrl: string;
  readonly fallbackText: string;
}

/** At most 28 KB: what does not fit is left out from the end, with an ellipsis. */
export function bilingualCard(reply: AnswerReply, options: BilingualCardOptions): Card {
  return fitting(reply.blocks.length, MAX_BYTES, (blocks) => withBlocks(reply, options, blocks));
}

function withBlocks(
  reply: AnswerReply,
  { docsUrl, fallbackText }: BilingualCardOptions,
  count: number,
): Card {
  const { question, englishQuestion, contentLocale, source, sourceLine, notices, blocks } = reply;
  const base = { docsUrl, locale: contentLocale, document: source.document };
  const pairs = blocks
    .slice(0, count)
    .flatMap(({ target, source: english, alertLabel }): CardElement[] => [
      ...toElements([{ block: target, ...(alertLabel && { alertLabel }) }], base),
      ...(english === undefined
        ? []
        : beneath(toElements([{ block: english }], { ...base, locale: ENGLISH }))),
    ]);
  return card(contentLocale, fallbackText, [
    title(question),
    ...(englishQuestion === undefined ? [] : beneath([title(englishQuestion)])),
    ...notices.slice(0, MAX_NOTICES).map((notice) => plain(notice, MAX_NOTE)),
    ...pairs,
    ...(count < blocks.length ? [textBlock('…')] : []),
    textBlock(toPlainCardText(shorten(sourceLine, MAX_NOTE)), {
      isSubtle: true,
      size: 'Small',
      spacing: 'Medium',
    }),
  ]);
}

function title(text: string): CardElement {
  return textBlock(toPlainCardText(shorten(text, MAX_TITLE)), { weight: 'Bolder' });
}

function plain(text: string, most: number): CardElement {
  return textBlock(toPlainCardText(shorten(text, most)));
}

/** Set off, so that the two languages are told apart at a glance. */
function beneath(items: readonly CardElement[]): CardElement[] {
  return items.length === 0 ? [] : [{ type: 'Container', style: 'emphasis', spacing: 'Small', items }];
}

const MAX_BYTES = 28_000;
const MAX_TITLE = 500;
const MAX_NOTE = 400;
const MAX_NOTICES = 5;

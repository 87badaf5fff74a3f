/** The card of an answer: the short answer first; the whole, the English and related questions behind buttons. */
import { ENGLISH, type BilingualBlock, type Reply } from '../../src/index.js';
import { ENGLISH_STYLE, toElements, toggledIds, type ShownBlock } from './answer-blocks.js';
import { answerFoot } from './answer-foot.js';
import { answerHead, plain } from './answer-head.js';
import { card, textBlock, type Card, type CardElement } from './elements.js';
import { hiddenEnglish } from './hidden-english.js';
import type { LinkBase } from './links.js';
import { toggleButtons } from './toggle.js';

export type AnswerReply = Extract<Reply, { kind: 'answer' }>;

export interface AnswerCardOptions {
  /** Where the articles stand online, `{locale}` in it. */
  readonly docsUrl: string;
  readonly fallbackText: string;
  /** How many blocks of the answer to show; the rest is left out with an ellipsis. All where it is missing. */
  readonly blocks?: number;
  /** The name under which the answer can be rated and reported; without one it cannot. */
  readonly receipt?: string;
  /** Where the English stands: each block's below it, or, which is smaller, all of it behind the answer. */
  readonly english?: 'beside' | 'behind';
}

export function answerCard(reply: AnswerReply, options: AnswerCardOptions): Card {
  const { blocks = reply.blocks.length, english = 'beside' } = options;
  const base = linkBaseOf(reply, options.docsUrl);
  const shown = reply.blocks.slice(0, blocks);
  const cut = blocks < reply.blocks.length ? [textBlock('…')] : [];
  const isBeside = english === 'beside';
  const text = isBeside ? shown.map((block, at) => pairOf(block, at, base)) : shown.map(alone);
  const lead = reply.lead && (isBeside ? pairOf(reply.lead, 'lead', base) : alone(reply.lead));
  return card(reply.contentLocale, options.fallbackText, [
    ...answerHead(reply),
    ...(isBeside ? englishQuestion(reply) : []),
    ...(lead === undefined
      ? shortFirst(reply, toElements(text.slice(0, reply.short), base), [
          ...toElements(text.slice(reply.short), base),
          ...cut,
        ])
      : leadFirst(reply, toElements([lead], base), [...toElements(text, base), ...cut])),
    ...(isBeside
      ? englishButtons(reply, lead === undefined ? text : [lead, ...text])
      : englishBehind(reply, shown, base)),
    ...answerFoot(reply, options.receipt),
  ]);
}

/** Where the links of the text shown lead. */
export function linkBaseOf({ contentLocale, source }: AnswerReply, docsUrl: string): LinkBase {
  return { docsUrl, locale: contentLocale, document: source.document };
}

/** What is hidden needs no round trip to the bot. */
function shortFirst(
  { showAll, showLess }: AnswerReply,
  short: readonly CardElement[],
  rest: readonly CardElement[],
): CardElement[] {
  if (rest.length === 0 || short.length === 0) return [...short, ...rest];
  return [
    ...short,
    { type: 'Container', id: REST_ID, isVisible: false, items: rest },
    ...toggleButtons(REST_ID, [REST_ID], { show: showAll, hide: showLess }),
  ];
}

/** The sentences asked for give way to the whole, in which they stand too. */
function leadFirst(
  { showAll, showLess }: AnswerReply,
  lead: readonly CardElement[],
  whole: readonly CardElement[],
): CardElement[] {
  return [
    { type: 'Container', id: LEAD_ID, items: lead },
    { type: 'Container', id: REST_ID, isVisible: false, items: whole },
    ...toggleButtons(REST_ID, [LEAD_ID, REST_ID], { show: showAll, hide: showLess }),
  ];
}

function pairOf(
  { target, source, alertLabel }: BilingualBlock,
  at: number | 'lead',
  base: LinkBase,
): ShownBlock {
  return {
    block: target,
    ...(alertLabel !== undefined && { alertLabel }),
    ...(source !== undefined && {
      english: { block: source, id: `en${at}`, base: { ...base, locale: ENGLISH } },
    }),
  };
}

function alone({ target, alertLabel }: BilingualBlock): ShownBlock {
  return { block: target, ...(alertLabel !== undefined && { alertLabel }) };
}

function englishQuestion({ englishQuestion: text }: AnswerReply): CardElement[] {
  if (text === undefined) return [];
  return [textBlock(plain(text), { ...ENGLISH_STYLE, id: QUESTION_ID, isVisible: false, spacing: 'None' })];
}

function englishButtons(
  { englishQuestion: question, showEnglish, hideEnglish }: AnswerReply,
  text: readonly ShownBlock[],
): CardElement[] {
  const ids = [...(question === undefined ? [] : [QUESTION_ID]), ...toggledIds(text)];
  if (ids.length === 0) return [];
  return toggleButtons('english', ids, { show: showEnglish, hide: hideEnglish });
}

function englishBehind(
  { englishQuestion: question, showEnglish, hideEnglish }: AnswerReply,
  shown: readonly BilingualBlock[],
  base: LinkBase,
): CardElement[] {
  const blocks = shown.flatMap(({ source, alertLabel }): ShownBlock[] =>
    source === undefined ? [] : [{ block: source, ...(alertLabel !== undefined && { alertLabel }) }],
  );
  const heading = question === undefined ? [] : [textBlock(plain(question), { weight: 'Bolder' })];
  const items = [...heading, ...toElements(blocks, { ...base, locale: ENGLISH })];
  return hiddenEnglish(items, { showEnglish, hideEnglish });
}

const REST_ID = 'rest';
const LEAD_ID = 'lead';
const QUESTION_ID = 'en-question';

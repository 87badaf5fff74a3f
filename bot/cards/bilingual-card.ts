/** The card of an answer for two readers: each part with its English beside it, stacked where it is narrow. */
import { ENGLISH, type BilingualBlock } from '../../src/index.js';
import { toElements, type ShownBlock } from './answer-blocks.js';
import { linkBaseOf, type AnswerReply } from './answer-card.js';
import { answerHead, plain } from './answer-head.js';
import { card, textBlock, type AreaGrid, type Card, type CardElement } from './elements.js';
import { fitting } from './fitting.js';
import type { LinkBase } from './links.js';

/** Blocks that are laid out as one: all of an alert, any other alone. */
type Part = readonly BilingualBlock[];

/**
 * A card that stands alone in any conversation: it has no buttons, which only the bot's own could answer.
 * @returns as much of the answer as 28 KB of JSON hold
 */
export function bilingualCard(
  reply: AnswerReply,
  { docsUrl, fallbackText }: { docsUrl: string; fallbackText: string },
): Card {
  const base = linkBaseOf(reply, docsUrl);
  const parts = partsOf(reply.blocks).map((part) => pair(part, base));
  const [heading, ...notices] = answerHead({ ...reply, newest: undefined });
  return fitting(
    parts.length,
    (count) =>
      card(reply.contentLocale, fallbackText, [
        ...sideBySide(heading === undefined ? [] : [heading], englishQuestion(reply)),
        ...notices,
        ...parts.slice(0, count).flat(),
        ...(count < parts.length ? [textBlock('…')] : []),
        textBlock(plain(reply.sourceLine), { isSubtle: true, size: 'Small', spacing: 'Medium' }),
      ]),
    MAX_BYTES,
  );
}

function partsOf(blocks: readonly BilingualBlock[]): Part[] {
  const parts: BilingualBlock[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    const { alert } = block.target;
    if (alert !== undefined && last?.[0]?.target.alert === alert) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function pair(part: Part, base: LinkBase): CardElement[] {
  const target = part.map(({ target: block, alertLabel }): ShownBlock => labelled(block, alertLabel));
  const english = part.flatMap(({ source, alertLabel }) =>
    source === undefined ? [] : [labelled(source, alertLabel)],
  );
  return sideBySide(
    toElements(target, base),
    toElements(english, { ...base, locale: ENGLISH }, { isSubtle: true }),
  );
}

function labelled(block: BilingualBlock['target'], alertLabel: string | undefined): ShownBlock {
  return { block, ...(alertLabel !== undefined && { alertLabel }) };
}

function englishQuestion({ englishQuestion: text }: AnswerReply): CardElement[] {
  return text === undefined ? [] : [textBlock(plain(text), { weight: 'Bolder', isSubtle: true })];
}

/** In columns only where Teams says there is room: columns of their own would stay narrow on a phone. */
function sideBySide(target: readonly CardElement[], english: readonly CardElement[]): CardElement[] {
  if (target.length === 0 || english.length === 0) return [...target, ...english];
  return [
    {
      type: 'Container',
      separator: true,
      layouts: [GRID],
      items: [
        { type: 'Container', 'grid.area': 'target', items: target },
        { type: 'Container', 'grid.area': 'english', spacing: 'Small', items: english },
      ],
    },
  ];
}

const GRID: AreaGrid = {
  type: 'Layout.AreaGrid',
  targetWidth: 'atLeast:Standard',
  columns: [50],
  areas: [{ name: 'target' }, { name: 'english', column: 2 }],
};

/** What Teams takes of a card in an answer to a message extension. */
const MAX_BYTES = 27_000;

/** Lays the blocks of an answer out as card elements: lists indented, alerts set off, table rows in columns. */
import { blockText, type AnswerBlock } from '../../src/index.js';
import {
  column,
  textBlock,
  type CardElement,
  type ColumnSet,
  type Container,
  type Spacing,
  type TextBlock,
} from './elements.js';
import { escapeText } from './escape.js';
import type { LinkBase } from './links.js';
import { toCardText, toPlainCardText } from './rich-text.js';
import { sentencePairs } from './sentence-pairs.js';

/** A block, and what it is shown with. */
export interface ShownBlock {
  readonly block: AnswerBlock;
  /** For blocks of an alert what the alert is called in the language of the text. */
  readonly alertLabel?: string;
  /** The same block in English, hidden below it under an ID of its own. */
  readonly english?: { readonly block: AnswerBlock; readonly id: string; readonly base: LinkBase };
}

/** How text is shown, and by which ID it can be. */
type TextStyle = Pick<TextBlock, 'isSubtle' | 'size' | 'id' | 'isVisible'>;

/** The blocks in reading order. Images are left out: a card would fetch them from elsewhere. */
export function toElements(
  blocks: readonly ShownBlock[],
  base: LinkBase,
  style: Pick<TextBlock, 'isSubtle' | 'size'> = {},
): CardElement[] {
  const elements: CardElement[] = [];
  let open: { alert: string; items: CardElement[] } | undefined;
  for (const shown of blocks) {
    const { block, alertLabel } = shown;
    const parts = withEnglish(shown, base, style);
    if (parts.length === 0) continue;
    if (block.alert === undefined) {
      open = undefined;
      elements.push(...parts);
    } else if (open?.alert === block.alert) open.items.push(...parts);
    else {
      open = { alert: block.alert, items: [...label(alertLabel), ...parts] };
      elements.push({ type: 'Container', style: 'emphasis', items: open.items } satisfies Container);
    }
  }
  return elements;
}

/** The IDs of what changes with the English: the English itself, and texts that give way to it. */
export function toggledIds(blocks: readonly ShownBlock[]): string[] {
  return blocks.flatMap(({ block, english }) => {
    if (english === undefined || !isTold(block, english)) return [];
    return givesWay(block, english.block) ? [plainId(english.id), english.id] : [english.id];
  });
}

/** A name or number that is the same in English is not shown twice; a link is, as it leads elsewhere. */
function isTold(block: AnswerBlock, english: NonNullable<ShownBlock['english']>): boolean {
  const runs = block.cells.flat().flatMap((sentence) => sentence.runs);
  const isSame =
    runs.every(({ href }) => href === undefined) && blockText(english.block) === blockText(block);
  return hasText(english.block) && !isSame;
}

function hasText({ kind, cells }: AnswerBlock): boolean {
  return (
    kind !== 'image' &&
    cells.some((cell) => cell.some(({ runs }) => runs.some(({ text }) => SEEN.test(text))))
  );
}

/** A text of several sentences is replaced by the same sentences with the English of each below it. */
function givesWay(block: AnswerBlock, english: AnswerBlock): boolean {
  const isText = block.kind === 'paragraph' || block.kind === 'item';
  return isText && hasText(block) && sentencePairs(block, english).length > 1;
}

/** The ID of the text that gives way. */
function plainId(id: string): string {
  return `${id}-off`;
}

function label(text: string | undefined): CardElement[] {
  return text === undefined ? [] : [textBlock(toPlainCardText(text), { weight: 'Bolder' })];
}

function withEnglish(shown: ShownBlock, base: LinkBase, style: TextStyle): CardElement[] {
  const { block, english } = shown;
  const parts = english !== undefined && isTold(block, english) ? paired(block, english, base) : [];
  if (parts.length === 0 && hasText(block)) parts.push(contentOf(block, base, style));
  if (parts.length === 0) return [];
  return block.kind === 'heading' || block.kind === 'row' ? parts : indented(block, parts);
}

function paired(
  block: AnswerBlock,
  english: NonNullable<ShownBlock['english']>,
  base: LinkBase,
): CardElement[] {
  const { id } = english;
  if (!givesWay(block, english.block)) {
    const own = hasText(block) ? [contentOf(block, base, {})] : [];
    return [...own, contentOf(english.block, english.base, { ...ENGLISH_STYLE, id, isVisible: false })];
  }
  const items = sentencePairs(block, english.block).flatMap((pair, at) => [
    textBlock(toCardText(pair.target, base), at === 0 ? tight(block) : {}),
    textBlock(toCardText(pair.english, english.base), { ...ENGLISH_STYLE, spacing: 'None' }),
  ]);
  return [
    contentOf(block, base, { id: plainId(id) }),
    { type: 'Container', id, isVisible: false, ...tight(block), items },
  ];
}

function contentOf(block: AnswerBlock, base: LinkBase, style: TextStyle): CardElement {
  const cells = block.cells.map((cell) =>
    toCardText(
      cell.flatMap((sentence) => sentence.runs),
      base,
    ),
  );
  switch (block.kind) {
    case 'heading':
      return textBlock(cells.join(' '), { weight: 'Bolder', spacing: 'Medium', ...style });
    case 'row':
      return row(cells, style);
    case 'code':
      return { ...codeLines(block), ...named(style) };
    case 'image':
    case 'paragraph':
    case 'item':
      return textBlock(cells.join(' '), {
        ...tight(block),
        ...style,
        ...(style.isVisible === false && { spacing: 'None' }),
      });
  }
}

/** What hides an element that is no text itself. */
function named({ id, isVisible }: TextStyle): Pick<TextBlock, 'id' | 'isVisible'> {
  return { ...(id !== undefined && { id }), ...(isVisible !== undefined && { isVisible }) };
}

/**
 * Puts a block where its list is. The marker has a column of its own, so that a number is shown as the article
 * has it and long items stay in line.
 */
function indented({ level, marker }: AnswerBlock, content: readonly CardElement[]): CardElement[] {
  const depth = Math.min(marker === undefined ? level : level - 1, MAX_DEPTH);
  const indent = depth > 0 ? [column(`${depth * INDENT_PIXELS}px`, [textBlock(NO_BREAK_SPACE)])] : [];
  const mark =
    marker === undefined ? [] : [column('auto', [textBlock(markerText(marker), { spacing: 'None' })])];
  if (indent.length === 0 && mark.length === 0) return [...content];
  return [{ type: 'ColumnSet', spacing: 'Small', columns: [...indent, ...mark, column('stretch', content)] }];
}

/** `3.` alone would be read as a list again and renumbered; the joiner behind it shows nothing. */
function markerText(marker: string): string {
  return BULLET.test(marker) ? '•' : `${escapeText(marker)}${WORD_JOINER}`;
}

/** Line by line, since a TextBlock joins lines and drops the blanks they begin with. */
function codeLines({ cells }: AnswerBlock): Container {
  const code = cells
    .flatMap((cell) => cell.flatMap((sentence) => sentence.runs.map((run) => run.text)))
    .join('');
  const items = code.split('\n').map((line) => {
    const indent = NO_BREAK_SPACE.repeat(line.length - line.trimStart().length);
    return textBlock(`${indent}${toPlainCardText(line)}` || NO_BREAK_SPACE, {
      fontType: 'Monospace',
      spacing: 'None',
    });
  });
  return { type: 'Container', items };
}

function row(cells: readonly string[], style: TextStyle): CardElement {
  // More columns than fit on a phone become one line.
  if (cells.length > MAX_COLUMNS) return textBlock(cells.filter((cell) => cell !== '').join(' · '), style);
  const { id: _id, isVisible: _isVisible, ...text } = style;
  const columns = cells.map((cell) =>
    column('stretch', [textBlock(cell === '' ? NO_BREAK_SPACE : cell, text)]),
  );
  return { type: 'ColumnSet', spacing: 'Small', ...named(style), columns } satisfies ColumnSet;
}

function tight({ kind }: AnswerBlock): { spacing?: Spacing } {
  return kind === 'item' ? { spacing: 'None' } : {};
}

/** The English is told from the text above it by size and shade, without a word. */
export const ENGLISH_STYLE = { isSubtle: true, size: 'Small' } as const;

const MAX_DEPTH = 4;
const INDENT_PIXELS = 20;
const MAX_COLUMNS = 4;
/** Text that takes room but shows nothing: a TextBlock without text is not laid out. */
const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/** Matches the marker of an unnumbered item; not `1.`. */
const BULLET = /^[-*+•]$/;

/** Matches a character that shows; not blanks and control characters. */
const SEEN = /[^\s\p{Cc}\p{Cf}]/u;

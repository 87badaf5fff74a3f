/** Lays the blocks of an answer out as card elements: lists indented, alerts set off, table rows in columns. */
import type { AnswerBlock } from '../../src/index.js';
import { column, textBlock, type CardElement, type Container, type Spacing } from './elements.js';
import { escapeText } from './escape.js';
import type { LinkBase } from './links.js';
import { toCardText, toPlainCardText } from './rich-text.js';

/** A block, and for those of an alert what the alert is called in the language of the text. */
export interface LabelledBlock {
  readonly block: AnswerBlock;
  readonly alertLabel?: string;
}

/** The blocks in reading order. Images are left out: a card would fetch them from elsewhere. */
export function toElements(blocks: readonly LabelledBlock[], base: LinkBase): CardElement[] {
  const elements: CardElement[] = [];
  let open: { alert: string; items: CardElement[] } | undefined;
  for (const { block, alertLabel } of blocks) {
    const element = toElement(block, base);
    if (element === undefined) continue;
    if (block.alert === undefined) {
      open = undefined;
      elements.push(element);
    } else if (open?.alert === block.alert) open.items.push(element);
    else {
      open = { alert: block.alert, items: [...label(alertLabel), element] };
      elements.push({ type: 'Container', style: 'emphasis', items: open.items } satisfies Container);
    }
  }
  return elements;
}

function label(text: string | undefined): CardElement[] {
  return text === undefined ? [] : [textBlock(toPlainCardText(text), { weight: 'Bolder' })];
}

function toElement(block: AnswerBlock, base: LinkBase): CardElement | undefined {
  const cells = block.cells.map((cell) =>
    toCardText(
      cell.flatMap((sentence) => sentence.runs),
      base,
    ),
  );
  if (block.kind === 'image' || cells.every((cell) => cell === '')) return undefined;
  switch (block.kind) {
    case 'heading':
      return textBlock(cells.join(' '), { weight: 'Bolder', spacing: 'Medium' });
    case 'row':
      return row(cells);
    case 'code':
      return indented(block, codeLines(block));
    case 'paragraph':
    case 'item':
      return indented(block, textBlock(cells.join(' '), tight(block)));
  }
}

/**
 * Puts a block where its list is. The marker has a column of its own, so that a number is shown as the article
 * has it and long items stay in line.
 */
function indented({ level, marker }: AnswerBlock, content: CardElement): CardElement {
  const depth = Math.min(marker === undefined ? level : level - 1, MAX_DEPTH);
  const indent = depth > 0 ? [column(`${depth * INDENT_PIXELS}px`, [textBlock(NO_BREAK_SPACE)])] : [];
  const mark =
    marker === undefined ? [] : [column('auto', [textBlock(markerText(marker), { spacing: 'None' })])];
  if (indent.length === 0 && mark.length === 0) return content;
  return { type: 'ColumnSet', spacing: 'Small', columns: [...indent, ...mark, column('stretch', [content])] };
}

/** `3.` alone would be read as a list again and renumbered; the joiner behind it shows nothing. */
function markerText(marker: string): string {
  return BULLET.test(marker) ? '•' : `${escapeText(marker)}${WORD_JOINER}`;
}

/** Line by line, since a TextBlock joins lines and drops the blanks they begin with. */
function codeLines({ cells }: AnswerBlock): CardElement {
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

function row(cells: readonly string[]): CardElement {
  // More columns than fit on a phone become one line.
  if (cells.length > MAX_COLUMNS) return textBlock(cells.filter((cell) => cell !== '').join(' · '));
  const columns = cells.map((cell) => column('stretch', [textBlock(cell === '' ? NO_BREAK_SPACE : cell)]));
  return { type: 'ColumnSet', spacing: 'Small', columns };
}

function tight({ kind }: AnswerBlock): { spacing?: Spacing } {
  return kind === 'item' ? { spacing: 'None' } : {};
}

const MAX_DEPTH = 4;
const INDENT_PIXELS = 20;
const MAX_COLUMNS = 4;
/** Text that takes room but shows nothing: a TextBlock without text is not laid out. */
const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/** Matches the marker of an unnumbered item; not `1.`. */
const BULLET = /^[-*+•]$/;

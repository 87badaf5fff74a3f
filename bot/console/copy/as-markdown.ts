/** An entry as Markdown: one language with its lists, links and notes, or two in a table. */
import { openableLink, type LinkBase } from '../entry/links.js';
import { allPairs, type PairBlock } from '../entry/pairs.js';
import type { Run } from '../entry/pieces.js';
import { withSources } from './as-text.js';
import { halvesOf, sentenceGap, sourceLines, type Copied, type SideName } from './copied.js';

export function asMarkdown(copied: Copied, side: SideName): string {
  const base = copied[side];
  const blocks = copied.blocks.flatMap((block) => {
    const cells = block.cells.map((cell) =>
      halvesOf(cell, side)
        .map(({ runs }) => markdownOf(runs, base))
        .join(sentenceGap(base.locale)),
    );
    return cells.every((cell) => cell === '') ? [] : [{ block, cells }];
  });
  const text = blocks.map(({ block, cells }, at) => {
    const before = blocks[at - 1]?.block;
    return (at === 0 ? '' : between(before, block)) + linesOf(block, cells, before);
  });
  return withSources(text.join(''), sourceLines(copied, [side]).map(escapeMarkdown));
}

/** A row for each pair. */
export function asBilingualMarkdown(copied: Copied): string {
  const cell = (runs: readonly Run[] | undefined, base: LinkBase): string =>
    markdownOf(runs ?? [], base).replace(/\|/g, '\\|');
  const rows = allPairs(copied.blocks).map(
    ({ left, right }) => `| ${cell(left?.runs, copied.left)} | ${cell(right?.runs, copied.right)} |`,
  );
  const head = [`| ${copied.left.locale} | ${copied.right.locale} |`, '| --- | --- |'];
  return withSources(
    [...head, ...rows].join('\n'),
    sourceLines(copied, ['left', 'right']).map(escapeMarkdown),
  );
}

/** What stands in an alert is quoted, lists and tables as well; its label stands once, above all of it. */
function linesOf(block: PairBlock, cells: readonly string[], before: PairBlock | undefined): string {
  const { alert } = block.look;
  const lines = lineOf(block, cells, before?.look.kind !== 'row');
  if (alert === undefined) return lines;
  const isLabelled = alert !== QUOTE && before?.look.alert !== alert;
  return `${isLabelled ? `> [!${alert.toUpperCase()}]\n` : ''}${lines.replace(EACH_LINE, '> ')}`;
}

function lineOf({ look }: PairBlock, cells: readonly string[], isFirstRow: boolean): string {
  const { kind, level, marker } = look;
  if (kind === 'heading') return `${'#'.repeat(Math.min(6, level + 1))} ${cells.join(' ')}`;
  if (kind === 'row') {
    const row = `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
    return isFirstRow ? `${row}\n|${' --- |'.repeat(cells.length)}` : row;
  }
  const text = cells.join(' ');
  const indent = INDENT.repeat(Math.max(0, level - (kind === 'item' ? 1 : 0)));
  return indent + (kind === 'item' ? `${marker ?? '-'} ` : '') + text;
}

function between(before: PairBlock | undefined, { look }: PairBlock): string {
  const kinds = [before?.look.kind, look.kind];
  const isSameAlert = before?.look.alert === look.alert;
  const isClose = kinds.every((kind) => kind === 'item') || kinds.every((kind) => kind === 'row');
  if (isClose && isSameAlert) return '\n';
  return isSameAlert && look.alert !== undefined ? '\n>\n' : '\n\n';
}

function markdownOf(runs: readonly Run[], base: LinkBase): string {
  return runs
    .map(({ text, bold, href }) => {
      const [, before = '', word = '', after = ''] = WORD.exec(text) ?? [];
      if (word === '') return text;
      const strong = bold ? `**${escapeMarkdown(word)}**` : escapeMarkdown(word);
      const address = href === undefined ? undefined : openableLink(href, base);
      return before + (address === undefined ? strong : `[${strong}](<${address}>)`) + after;
    })
    .join('');
}

export function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, '\\$&').replace(LINE_START, '$1\\$2');
}

const INDENT = '   ';

/** What stands quoted without a label of its own. */
const QUOTE = 'quote';

/** Matches the start of every line. */
const EACH_LINE = /^/gm;

/** The text without the blanks around it, which marks of Markdown must not touch. */
const WORD = /^(\s*)([^]*?)(\s*)$/;

/** Matches what Markdown or HTML in it would read as a mark; not a full stop. */
const SIGNS = /[\\`*_[\]<>&]/g;

/** Matches what would begin a list or heading: `#`, `+`, `-`, `1.` at the start; not `a.`. */
const LINE_START = /^(\d*)([#+\-]|(?<=\d)[.)])(?=\s)/;

/** An entry as HTML for editors that take formatted text; every text in it is escaped. */
import { openableLink } from '../entry/links.js';
import { allPairs, type Half, type PairBlock } from '../entry/pairs.js';
import type { Run } from '../entry/pieces.js';
import { halvesOf, sentenceGap, sourceLines, type Copied, type CopiedSide, type SideName } from './copied.js';

export function asHtml(copied: Copied, side: SideName): string {
  const base = copied[side];
  const body = grouped(copied.blocks)
    .map((group) => htmlOfGroup(group, base, side))
    .join('');
  return `<div lang="${escapeHtml(base.locale)}">${body}</div>${sourcesHtml(copied, [side])}`;
}

export function asBilingualHtml(copied: Copied): string {
  const cell = (half: Half | undefined, base: CopiedSide): string =>
    `<td lang="${escapeHtml(base.locale)}">${htmlOf(half?.runs ?? [], base)}</td>`;
  const rows = allPairs(copied.blocks).map(
    ({ left, right }) => `<tr>${cell(left, copied.left)}${cell(right, copied.right)}</tr>`,
  );
  return `<table>${rows.join('')}</table>${sourcesHtml(copied, ['left', 'right'])}`;
}

/** Items that follow each other are one list, rows one table. */
function grouped(blocks: readonly PairBlock[]): PairBlock[][] {
  const groups: PairBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (
      last !== undefined &&
      first !== undefined &&
      groupOf(first) !== '' &&
      groupOf(first) === groupOf(block)
    )
      last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function groupOf({ look }: PairBlock): string {
  if (look.kind === 'row') return 'table';
  return look.kind === 'item' ? `${listTag(look.marker)} ${look.level}` : '';
}

function htmlOfGroup(group: readonly PairBlock[], base: CopiedSide, side: SideName): string {
  const cells = group
    .map(({ look, cells: own }) => ({ look, cells: own.map((cell) => cellHtml(halvesOf(cell, side), base)) }))
    .filter((block) => block.cells.some((cell) => cell !== ''));
  const [first] = cells;
  if (first === undefined) return '';
  const { kind, level, marker, alert } = first.look;
  if (kind === 'heading') return wrap(`h${Math.min(6, level + 1)}`, first.cells.join(' '));
  if (kind === 'row') {
    const rows = cells.map((row) => wrap('tr', row.cells.map((cell) => wrap('td', cell)).join('')));
    return wrap('table', rows.join(''));
  }
  if (kind === 'item') {
    const start = Number.parseInt(marker ?? '', 10);
    const attribute = start > 1 ? ` start="${start}"` : '';
    const items = cells.map((item) => wrap('li', item.cells.join(' '))).join('');
    return `<${listTag(marker)}${attribute}>${items}</${listTag(marker)}>`;
  }
  return wrap(alert === undefined ? 'p' : 'blockquote', first.cells.join(' '));
}

function cellHtml(halves: readonly Half[], base: CopiedSide): string {
  return halves.map(({ runs }) => htmlOf(runs, base)).join(sentenceGap(base.locale));
}

function htmlOf(runs: readonly Run[], base: CopiedSide): string {
  return runs
    .map(({ text, bold, href }) => {
      const shown = bold ? wrap('strong', escapeHtml(text)) : escapeHtml(text);
      const address = href === undefined ? undefined : openableLink(href, base);
      return address === undefined ? shown : `<a href="${escapeHtml(address)}">${shown}</a>`;
    })
    .join('');
}

function sourcesHtml(copied: Copied, sides: readonly SideName[]): string {
  return sourceLines(copied, sides)
    .map((line) => wrap('p', wrap('small', escapeHtml(line))))
    .join('');
}

function listTag(marker: string | undefined): 'ol' | 'ul' {
  return /^\d/.test(marker ?? '') ? 'ol' : 'ul';
}

function wrap(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

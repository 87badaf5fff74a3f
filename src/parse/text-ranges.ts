/** Finds in plain Markdown the stretches of text that a translator sees as one: paragraphs, headings, table cells. */
import type { Nodes, PhrasingContent } from 'mdast';
import { hasWord } from '../text/index.js';
import { parseMarkdown } from './blocks.js';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** @returns the stretches in order; images, code blocks, labels of alerts and directives are in none */
export function textRanges(markdown: string): TextRange[] {
  const ranges: TextRange[] = [];
  visit(parseMarkdown(markdown), markdown, ranges);
  return ranges;
}

function visit(node: Nodes, markdown: string, out: TextRange[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    for (const run of betweenImages(node.children)) out.push(...withoutDirectives(run, markdown));
  } else if ('children' in node) {
    for (const child of node.children) visit(child, markdown, out);
  }
}

/** An image shows between two texts, and the tags before a text are its anchors: neither is part of it. */
function betweenImages(children: readonly PhrasingContent[]): TextRange[] {
  const runs: PhrasingContent[][] = [[]];
  for (const child of children) {
    const run = runs.at(-1) as PhrasingContent[];
    if (holdsImage(child)) runs.push([]);
    else if (child.type !== 'html' || run.length > 0) run.push(child);
  }
  return runs.flatMap((run) => {
    const [start, end] = [run[0]?.position?.start.offset, run.at(-1)?.position?.end.offset];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

function holdsImage(node: PhrasingContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}

function withoutDirectives({ start, end }: TextRange, markdown: string): TextRange[] {
  const label = ALERT_LABEL.exec(markdown.slice(start, end))?.[0].length ?? 0;
  const ranges: TextRange[] = [];
  let from = start + label;
  const text = markdown.slice(from, end);
  const base = from;
  for (const { 0: directive, index } of text.matchAll(DIRECTIVE)) {
    ranges.push({ start: from, end: base + index });
    from = base + index + directive.length;
  }
  return [...ranges, { start: from, end }].flatMap((range) => trimmed(range, markdown));
}

function trimmed({ start, end }: TextRange, markdown: string): TextRange[] {
  const text = markdown.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  return from < to && hasWord(markdown.slice(from, to)) ? [{ start: from, end: to }] : [];
}

/** Matches the label of an alert with the line break behind it, `[!NOTE]`; not the link `[Note]`. */
const ALERT_LABEL = /^\[![a-z]+\](?:[ \t]*\\?\n[ \t>]*)?/i;

/** Matches `:::image source="a.png":::` and `[!div class="a"]`; not a colon in a sentence. */
const DIRECTIVE = /\[![a-z]+[^\]\n]{0,500}\]|:::[^\n]*?(?::::|$)/gim;

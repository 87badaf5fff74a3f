/** Reads card text the way a card renderer does, to see what a user would get. */
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse);

export interface Shown {
  /** What is left to read once the markup is obeyed. */
  readonly text: string;
  /** Every kind of markup found, plain paragraphs of text left out. */
  readonly kinds: readonly string[];
  readonly links: readonly string[];
}

export function show(markdown: string): Shown {
  const root: Root = processor.parse(markdown);
  const shown = { text: '', kinds: [] as string[], links: [] as string[] };
  visit(root, (node) => {
    if (node.type === 'link') shown.links.push(node.url);
    if (!['root', 'paragraph', 'text'].includes(node.type)) shown.kinds.push(node.type);
    if ('value' in node) shown.text += node.value;
  });
  return shown;
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

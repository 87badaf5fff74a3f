/** Turns Markdown, in which every pair stands as one placeholder, into a flat list of blocks. */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Block, Inline } from '../model/index.js';
import { trimEnds } from '../text/index.js';
import { alertOf, dropIncludes, readDirectives } from './directives.js';
import { readHtml } from './html-text.js';

/** Marks where a pair stood: `mark` + its number + `mark`, a word to Markdown, so that nothing reads into it. */
export interface Placeholders {
  readonly mark: string;
}

/** @param markdown the body with placeholders instead of pairs */
export function readBlocks(markdown: string, { mark }: Placeholders): Block[] {
  const tree = parseMarkdown(dropIncludes(markdown));
  const reader = new BlockReader(mark);
  for (const node of tree.children) reader.flow(node, TOP);
  return reader.blocks;
}

/** The syntax tree of a text, tables included. */
export function parseMarkdown(markdown: string): Root {
  return markdownParser.parse(markdown);
}

/** Parses Markdown with tables; one processor for all files. */
const markdownParser = unified()
  .use(remarkParse)
  .use(function tables(this: Processor) {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmTable());
    (data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown()]);
  })
  .freeze();

interface Container {
  readonly level: number;
  readonly marker?: string;
  readonly alert?: string;
}

const TOP: Container = { level: 0 };

/** What emphasis and links around a pair say of it. */
interface Style {
  readonly href?: string;
  readonly bold?: true;
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly #placeholder: RegExp;

  constructor(mark: string) {
    this.#placeholder = new RegExp(`${mark}(\\d+)${mark}`, 'g');
  }

  flow(node: RootContent, container: Container): void {
    switch (node.type) {
      case 'heading':
        this.#add('heading', node.children, { ...container, level: node.depth });
        break;
      case 'paragraph':
        this.#add(container.marker === undefined ? 'paragraph' : 'item', node.children, container);
        break;
      case 'blockquote':
        this.#quote(node.children, container);
        break;
      case 'list':
        this.#list(node, container);
        break;
      case 'table':
        for (const row of node.children)
          this.#row(
            row.children.map((cell) => cell.children),
            container,
          );
        break;
      case 'code':
        this.#code(node.value, container);
        break;
      case 'html':
        this.#html(node.value, container);
        break;
      default:
        // Thematic breaks and link definitions hold no text for people.
        if ('children' in node) for (const child of node.children) this.flow(child, container);
    }
  }

  #list(node: Extract<RootContent, { type: 'list' }>, container: Container): void {
    const start = node.start ?? 1;
    node.children.forEach((item, index) => {
      const marker = node.ordered ? `${start + index}.` : '-';
      const inside = { ...container, level: container.level + 1 };
      item.children.forEach((child, position) => {
        this.flow(child, position === 0 ? { ...inside, marker } : { ...inside, marker: undefined });
      });
    });
  }

  #quote(children: readonly RootContent[], container: Container): void {
    const [first] = children;
    const label =
      first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value : '';
    const alert = alertOf(label) ?? container.alert ?? 'quote';
    for (const child of children) this.flow(child, { ...container, marker: undefined, alert });
  }

  #row(cells: readonly (readonly PhrasingContent[])[], container: Container): void {
    const inlines: RawInline[] = [];
    cells.forEach((cell, index) => {
      if (index > 0) inlines.push({ kind: 'cell' });
      this.#phrasing(cell, inlines, {});
    });
    this.#push('row', inlines, container);
  }

  /** Over-indented paragraphs of pairs come out as code; a fenced block of real code has no pairs. */
  #code(value: string, container: Container): void {
    if (!value.match(this.#placeholder)) {
      this.#push('code', [{ kind: 'text', text: value }], container);
      return;
    }
    for (const line of value.split('\n')) {
      const bullet = BULLET.exec(line);
      const inlines: RawInline[] = [];
      this.#line(line.slice(bullet?.[0].length ?? 0), inlines);
      const marker = bullet?.[1];
      if (marker === undefined) this.#push('paragraph', inlines, container);
      else
        this.#push('item', inlines, {
          ...container,
          level: container.level + 1,
          marker: marker.length > 1 ? marker : '-',
        });
    }
  }

  /** One over-indented line, read as the paragraph that it was meant to be. */
  #line(line: string, out: RawInline[]): void {
    const [node] = markdownParser.parse(line.trim()).children;
    if (node?.type === 'paragraph') this.#phrasing(node.children, out, {});
    else this.#text(line, out, {});
  }

  #html(value: string, container: Container): void {
    for (const { kind, cells } of readHtml(value)) {
      const inlines: RawInline[] = [];
      cells.forEach((cell, index) => {
        if (index > 0) inlines.push({ kind: 'cell' });
        this.#text(cell, inlines, {});
      });
      this.#push(kind, inlines, container);
    }
  }

  #add(
    kind: 'heading' | 'paragraph' | 'item',
    children: readonly PhrasingContent[],
    container: Container,
  ): void {
    const inlines: RawInline[] = [];
    const anchors: string[] = [];
    this.#phrasing(children, inlines, {}, anchors);
    this.#push(kind, inlines, container, anchors);
  }

  #push(
    kind: Block['kind'],
    inlines: RawInline[],
    { level, marker, alert }: Container,
    anchors: string[] = [],
  ): void {
    const images = inlines.filter(isImage);
    const kept = trim(inlines.filter((inline) => !isImage(inline)));
    if (kept.length > 0 || kind === 'heading') {
      this.blocks.push({
        kind,
        level,
        ...(marker === undefined ? {} : { marker }),
        ...(alert === undefined ? {} : { alert }),
        ...(anchors.length === 0 ? {} : { anchors }),
        inlines: kept,
      });
    }
    for (const image of images) {
      const text: Inline[] = image.alt === '' ? [] : [{ kind: 'text', text: image.alt }];
      this.blocks.push({ kind: 'image', level, src: image.src, inlines: text });
    }
  }

  #phrasing(nodes: readonly PhrasingContent[], out: RawInline[], style: Style, anchors: string[] = []): void {
    for (const node of nodes) {
      switch (node.type) {
        case 'text':
          this.#text(node.value, out, style);
          break;
        case 'inlineCode':
          this.#text(node.value, out, style);
          break;
        case 'html':
          anchors.push(...(ANCHOR.exec(node.value)?.slice(1, 2) ?? []));
          if (/^<br\b/i.test(node.value)) out.push({ kind: 'break' });
          break;
        case 'break':
          out.push({ kind: 'break' });
          break;
        case 'image':
          out.push({ kind: 'image', src: node.url, alt: node.alt ?? '' });
          break;
        case 'link':
          this.#phrasing(node.children, out, { ...style, href: node.url }, anchors);
          break;
        case 'strong':
          this.#phrasing(node.children, out, { ...style, bold: true }, anchors);
          break;
        default:
          if ('children' in node) this.#phrasing(node.children, out, style, anchors);
      }
    }
  }

  /** Splits text at its placeholders; directives for the publishing system are left out. */
  #text(value: string, out: RawInline[], style: Style): void {
    const { text, images } = readDirectives(value);
    for (const image of images) out.push({ kind: 'image', ...image });
    let end = 0;
    for (const match of text.matchAll(this.#placeholder)) {
      if (match.index > end) out.push({ kind: 'text', text: text.slice(end, match.index), ...style });
      out.push({ kind: 'pair', pair: Number(match[1]), ...style });
      end = match.index + match[0].length;
    }
    if (end < text.length) out.push({ kind: 'text', text: text.slice(end), ...style });
  }
}

interface ImageInline {
  readonly kind: 'image';
  readonly src: string;
  readonly alt: string;
}

/** What is read inside a block, before its images become blocks of their own. */
type RawInline = Inline | ImageInline;

function isImage(inline: RawInline): inline is ImageInline {
  return inline.kind === 'image';
}

/** Takes white space off both ends; a block of white space only comes out empty. */
function trim(inlines: Inline[]): Inline[] {
  return trimEnds(
    inlines,
    (inline) => inline.kind === 'break' || (inline.kind === 'text' && inline.text.trim() === ''),
  );
}

/** Matches the tags `<a name="slug">` and `<a id="slug">`; not `<a href>` and no comment. */
const ANCHOR = /^<a\s(?:[^>]*?\s)?(?:name|id)\s*=\s*["']([^"']+)["']/i;

/** Matches what stands before an over-indented line: quote marks and a bullet (1); not a hyphen inside a word. */
const BULLET = /^[\s>]*([-*+]|\d{1,3}[.)])\s+|^[\s>]+/;

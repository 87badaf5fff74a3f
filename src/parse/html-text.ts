/** Reads a block of HTML as what it holds for people: rows of cells, and text between them. */
import { plainText } from '../text/index.js';

export interface HtmlPart {
  readonly kind: 'row' | 'paragraph';
  /** The text of the cells, tags gone; one for a paragraph. */
  readonly cells: readonly string[];
}

/** @param html a block that Markdown leaves as it is, with placeholders instead of pairs */
export function readHtml(html: string): HtmlPart[] {
  return html.split(ROW).flatMap((part): HtmlPart[] => {
    const [before = '', ...cells] = part.split(CELL);
    const text: HtmlPart = { kind: 'paragraph', cells: [textOf(before)] };
    return cells.length === 0 ? [text] : [text, { kind: 'row', cells: cells.map(textOf) }];
  });
}

function textOf(html: string): string {
  const text = html.replace(TAG, ' ').replace(ENTITY, (entity) => plainText(entity));
  return text.replace(WHITE_SPACE, ' ').trim();
}

/** Matches where a table row begins or the table ends; not `<track>`. */
const ROW = /<tr\b[^<>]*>|<\/table\s*>/gi;

/** Matches where a cell begins; not `<thead>`. */
const CELL = /<t[dh]\b[^<>]*>/gi;

/** Matches a tag, or a comment even if it never ends. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;

/** Matches `&nbsp;` and `&#160;`; not a lone `&`. */
const ENTITY = /&#?\w{1,31};/g;

/** Matches what HTML shows as one space; not `\u00a0`. */
const WHITE_SPACE = /[ \t\r\n]+/g;

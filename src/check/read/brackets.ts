/** Round brackets of a sentence: what stands in them, and whether each has its twin. */
export interface Brackets {
  /** Inner text of each bracket, in the order of their ends. */
  readonly inner: readonly string[];
  /** The text with all brackets taken out. */
  readonly outer: string;
  /** Where the first bracket without a twin stands. */
  readonly lone?: number;
}

/** @param text a side as a reader sees it, full-width brackets already made ASCII */
export function bracketsIn(text: string): Brackets {
  const open: number[] = [];
  const inner: string[] = [];
  let outer = '';
  let from = 0;
  let lone: number | undefined;
  for (const { 0: mark, index } of text.matchAll(BRACKET)) {
    if (mark === '(') {
      if (open.length === 0) outer += text.slice(from, index);
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start === undefined) lone ??= index;
    // Nobody nests so deep; what is hostile would fill the memory.
    else if (open.length < DEEPEST) inner.push(text.slice(start + 1, index));
    if (start !== undefined && open.length === 0) from = index + 1;
  }
  lone ??= open[0];
  if (open.length === 0) outer += text.slice(from);
  return { inner, outer, ...(lone === undefined ? {} : { lone }) };
}

const DEEPEST = 8;

const BRACKET = /[()]/g;

/** Keeps from the Markdown parser what it would take hours or all of the stack to read. */

/** A stretch of the text that nests deeper than anything written for people; it is taken out. */
export interface DeepNesting {
  readonly start: number;
  readonly end: number;
}

/** Finds the quote marks, list markers and indents beyond the depth that is read. */
export function findDeepNesting(text: string, from: number): DeepNesting[] {
  const found: DeepNesting[] = [];
  LINE_START.lastIndex = from;
  for (let line = LINE_START.exec(text); line !== null; line = LINE_START.exec(text)) {
    const end = line.index + line[0].length;
    const start = line.index + readableLength(line[0]);
    if (start < end) found.push({ start, end });
    const next = text.indexOf('\n', end);
    if (next < 0) break;
    LINE_START.lastIndex = next + 1;
  }
  return found;
}

/** @returns what there is too much of outside the pairs, or nothing where the text can be parsed in seconds */
export function findExcess(markdown: string): { actual: string; expected: string } | undefined {
  for (const { name, pattern, most } of LIMITS) {
    const count = pattern === undefined ? markdown.length : countOf(pattern, markdown, most);
    if (count > most)
      return { actual: `more than ${most} ${name} outside span pairs`, expected: `at most ${most}` };
  }
  return undefined;
}

function readableLength(lineStart: string): number {
  if (lineStart.length <= DEEPEST) return lineStart.length;
  let depth = 0;
  for (const marker of lineStart.matchAll(MARKER)) {
    if (depth === DEEPEST) return Math.min(marker.index, WIDEST);
    depth += 1;
  }
  return Math.min(lineStart.length, WIDEST);
}

function countOf(pattern: RegExp, text: string, most: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count <= most && pattern.test(text)) count += 1;
  pattern.lastIndex = 0;
  return count;
}

/** Deepest nesting that is read; the deepest measured in real files is 4. */
const DEEPEST = 20;

/** Widest indent that is read, markers included; the widest measured in real files is 14. */
const WIDEST = 200;

/**
 * More than this the parser reads in quadratic time, some ten seconds and up. Measured in 533 real files, per
 * file at most: 9,661 characters outside pairs, 15 runs of emphasis, 23 brackets, 1 declaration.
 */
const LIMITS: readonly { readonly name: string; readonly pattern?: RegExp; readonly most: number }[] = [
  { name: 'characters', most: 200_000 },
  // Runs of `*` and `_`; not the underscores inside `ms_date`.
  { name: 'marks of emphasis', pattern: /\*+|(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/g, most: 2_000 },
  { name: 'opening brackets', pattern: /\[/g, most: 2_000 },
  // Runs of many lengths, each of which looks for its like to the end; not the three of a code block.
  { name: 'long runs of backticks', pattern: /`{4,}/g, most: 50 },
  // Openings of comments, declarations and instructions; not tags.
  { name: 'comments', pattern: /<[!?]/g, most: 1_000 },
  // Lines that open two lists at once, `- 1. `; not `> - `.
  {
    name: 'lines with two list markers',
    pattern: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:>[ \t]*)*(?:[-+*]|\d{1,9}[.)])[ \t]/gm,
    most: 500,
  },
];

/** Matches the quote marks, list markers and spaces that a line begins with; not the digits of `2.5`. */
const LINE_START = /(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/y;

const MARKER = />|[-+*]|\d{1,9}[.)]/g;

/**
 * Splits a paragraph into its sentences, the same on every machine: the tables of Intl.Segmenter change with the
 * version of Node, and what is cut otherwise has other IDs.
 */
import { hasWord } from './words.js';

/**
 * @param text one paragraph of Markdown on one line, in any language
 * @returns its sentences without the white space between them; a text that has no end inside is one
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  const open = new OpenMarkup();
  let from = 0;
  let seen = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    open.read(text.slice(seen, to));
    seen = to;
    if (to >= text.length || open.isAny() || !isEnd(text.slice(from, to).trim())) continue;
    sentences.push(text.slice(from, to).trim());
    from = to;
  }
  const rest = text.slice(from).trim();
  const last = sentences.at(-1);
  // What stands behind the last sentence without a word, such as an emoji, belongs to it.
  if (last !== undefined && !hasWord(rest))
    return [...sentences.slice(0, -1), text.slice(text.lastIndexOf(last)).trim()];
  return rest === '' ? sentences : [...sentences, rest];
}

/** Whether a text may end there: its last word is no abbreviation, and it is more than a number. */
function isEnd(sentence: string): boolean {
  if (sentence.length <= SHORT && ONLY_NUMBER.test(sentence)) return false;
  return hasWord(sentence) && !ABBREVIATION.test(sentence.slice(-SHORT));
}

/** Which brackets and marks are open; each part of a text is read once, however many ends it may have. */
class OpenMarkup {
  readonly #paired = PAIRED.map(() => 0);
  readonly #even = EVEN.map(() => 0);

  read(part: string): void {
    PAIRED.forEach(([open, close], at) => {
      this.#paired[at] = (this.#paired[at] ?? 0) + countOf(part, open) - countOf(part, close);
    });
    EVEN.forEach((mark, at) => {
      this.#even[at] = (this.#even[at] ?? 0) + countOf(part, mark);
    });
  }

  isAny(): boolean {
    return this.#paired.some((depth) => depth !== 0) || this.#even.some((count) => count % 2 !== 0);
  }
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** In UTF-16 units: no number or abbreviation is longer, marks around it included. */
const SHORT = 16;

const PAIRED: readonly (readonly [open: string, close: string])[] = [
  ['[', ']'],
  ['(', ')'],
  ['<', '>'],
  ['「', '」'],
  ['（', '）'],
  ['“', '”'],
  ['«', '»'],
];

const EVEN: readonly string[] = ['`', '**', '"'];

/**
 * Matches the end of a sentence with the white space behind it: `. ` before what is no small letter, and `。`; not
 * the point of 2.5, of `e.g. this` or of `shed.md`.
 */
const END =
  /(?<![.!?…])[.!?…]+[)\]"'”’»*_`]*\s+(?=[^\p{Ll}\s])|(?<![。！？])[。！？]+[」』）)"'”’»*_`]*\s*/gu;

/** Matches a text that ends in an abbreviation which a capital or a number may follow; not `etc.`, which ends sentences too. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}.])(?:e\.g|i\.e|vs|no|nr|art|fig|approx|kl|ca|resp|p\. ?ex|t\. ?ex|bl\. ?a|d\. ?v\. ?s|mr|mrs|ms|dr|st|inc|corp)\.$/iu;

/** Matches `1.` and `A.` alone, which number what follows; not `14.` behind other words. */
const ONLY_NUMBER = /^[*_\s]*(?:\p{Lu}|\d{1,3})[.)][*_\s]*$/u;

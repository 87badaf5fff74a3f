/** Writes runs of text in the markup of a card: bold, links, and everything else escaped. */
import type { Run } from '../../src/index.js';
import { escapeLine, escapeText } from './escape.js';
import { resolveLink, type LinkBase } from './links.js';

/** The runs as the text of one TextBlock, on one line. */
export function toCardText(runs: readonly Run[], base: LinkBase): string {
  const text = mergeRuns(runs, base)
    .map((run) => (run.href === undefined ? withBold(run) : withLink(run, run.href)))
    .join('');
  return escapeLine(text.replace(IMAGE, '\\![').replace(/ {2,}/g, ' '));
}

/** Plain text as the text of one TextBlock, on one line. */
export function toPlainCardText(text: string): string {
  return escapeLine(escapeText(text));
}

/** Joins neighbours of one style, their links resolved: `**a****b**` would show its asterisks. */
function mergeRuns(runs: readonly Run[], base: LinkBase): Run[] {
  const merged: Run[] = [];
  for (const { text, bold = false, href } of runs.filter((run) => run.text !== '')) {
    const link = href === undefined ? undefined : resolveLink(href, base);
    const last = merged.at(-1);
    if (last?.bold === bold && last.href === link) {
      merged[merged.length - 1] = { ...last, text: last.text + text };
    } else merged.push({ text, bold, ...(link === undefined ? {} : { href: link }) });
  }
  return merged;
}

function withLink(run: Run, href: string): string {
  const { before, inner, after } = splitOff(run.text, OUTER_SPACE);
  if (inner === '') return escapeText(run.text);
  // Bold stands inside the link: asterisks beside a bracket are not read as bold after a letter.
  return `${escapeText(before)}[${withBold({ ...run, text: inner })}](${href})${escapeText(after)}`;
}

/**
 * Bold without the punctuation at its ends: `**「名」**は` is not read as bold, since its last asterisks stand
 * between punctuation and a letter.
 */
function withBold({ text, bold }: Run): string {
  if (bold !== true) return escapeText(text);
  const { before, inner, after } = splitOff(text, OUTER_PUNCTUATION);
  if (inner === '') return escapeText(text);
  return `${escapeText(before)}**${escapeText(inner)}**${escapeText(after)}`;
}

/** Takes off both ends what `outer` matches, one character at a time: a pattern for all of it is quadratic. */
function splitOff(text: string, outer: RegExp): { before: string; inner: string; after: string } {
  const characters = Array.from(text);
  let from = 0;
  let to = characters.length;
  while (from < to && outer.test(characters[from] as string)) from += 1;
  while (to > from && outer.test(characters[to - 1] as string)) to -= 1;
  return {
    before: characters.slice(0, from).join(''),
    inner: characters.slice(from, to).join(''),
    after: characters.slice(to).join(''),
  };
}

/** Matches an exclamation mark that would make an image of the link behind it; brackets of text are escaped by then. */
const IMAGE = /!\[/g;

/** Matches a blank. */
const OUTER_SPACE = /^\s$/;

/** Matches a blank, a mark of punctuation or a symbol; not a letter or digit. */
const OUTER_PUNCTUATION = /^[\s\p{P}\p{S}]$/u;

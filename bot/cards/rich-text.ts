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
  const { before, inner, after } = splitOff(text, OUTER_PUNCTUATION);
  if (bold !== true || inner === '') return escapeText(text);
  return `${escapeText(before)}**${escapeText(inner)}**${escapeText(after)}`;
}

function splitOff(text: string, outer: RegExp): { before: string; inner: string; after: string } {
  const [, before = '', inner = '', after = ''] = outer.exec(text) ?? [];
  return { before, inner, after };
}

/** Matches an exclamation mark that would make an image of the link behind it; brackets of text are escaped by then. */
const IMAGE = /!\[/g;

/** Matches blanks (1), text (2), blanks (3). */
const OUTER_SPACE = /^(\s*)([\s\S]*?)(\s*)$/;

/** Matches punctuation and blanks (1), text that begins and ends with neither (2), punctuation and blanks (3). */
const OUTER_PUNCTUATION = /^([\s\p{P}\p{S}]*)([\s\S]*?)([\s\p{P}\p{S}]*)$/u;

/** Puts a placeholder where each pair stood, and nothing where something was that cannot be read. */
import type { Scan } from './scan-pairs.js';

/** Stands on both sides of a pair's number: a character that Markdown takes for part of a word. */
export const MARK = '\uE000';

interface Cut {
  readonly start: number;
  readonly end: number;
}

export interface Marked {
  readonly markdown: string;
  /** The first of the stretches that were asked to be dropped and stood outside the pairs. */
  readonly firstDropped?: Cut;
}

/** @param drop stretches to leave out, with the broken spans; those inside a pair stay */
export function withPlaceholders(text: string, from: number, scan: Scan, drop: readonly Cut[]): Marked {
  const cuts = [
    ...scan.pairs.map(({ start, end }, index) => ({ start, end, put: `\0${index}\0`, isDrop: false })),
    ...scan.broken.map(({ start, end }) => ({ start, end, put: '', isDrop: false })),
    ...drop.map(({ start, end }) => ({ start, end, put: '', isDrop: true })),
  ].sort((left, right) => left.start - right.start);
  const pieces: string[] = [];
  let firstDropped: Cut | undefined;
  let at = from;
  for (const { start, end, put, isDrop } of cuts) {
    if (start < at) continue;
    pieces.push(text.slice(at, start).replaceAll('\0', ''), put);
    if (isDrop) firstDropped ??= { start, end };
    at = end;
  }
  pieces.push(text.slice(at).replaceAll('\0', ''));
  const markdown = pieces.join('').replace(MARK_IN_TEXT, '\uFFFD').replaceAll('\0', MARK);
  return { markdown, ...(firstDropped === undefined ? {} : { firstDropped }) };
}

/** Matches the mark and every reference to it, so that no text can pass for a placeholder; not `&#57345;`. */
const MARK_IN_TEXT = /\uE000|&#(?:x0*e000|0*57344);/gi;

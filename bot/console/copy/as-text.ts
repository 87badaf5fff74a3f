/** An entry as plain text: one language as it reads, or two, pair under pair. */
import { allPairs, type PairBlock } from '../entry/pairs.js';
import { textOf, type Look } from '../entry/pieces.js';
import { halvesOf, sentenceGap, sourceLines, type Copied, type SideName } from './copied.js';

/** Paragraphs parted by an empty line, list items below each other. */
export function asText(copied: Copied, side: SideName): string {
  const gap = sentenceGap(copied[side].locale);
  const lines = copied.blocks.flatMap((block) => {
    const text = block.cells
      .map((cell) =>
        halvesOf(cell, side)
          .map(({ runs }) => textOf(runs))
          .join(gap),
      )
      .filter((cell) => cell !== '')
      .join(CELL);
    return text === '' ? [] : [{ text: indented(text, block.look), look: block.look }];
  });
  return withSources(
    lines.reduce(
      (all, { text, look }, at) => (at === 0 ? text : all + between(lines[at - 1]?.look, look) + text),
      '',
    ),
    sourceLines(copied, [side]),
  );
}

/** Each sentence with its counterpart below it. */
export function asBilingualText(copied: Copied): string {
  const pairs = allPairs(copied.blocks).map(({ left, right }) =>
    [left, right].flatMap((half) => (half === undefined ? [] : [textOf(half.runs)])).join('\n'),
  );
  return withSources(pairs.join('\n\n'), sourceLines(copied, ['left', 'right']));
}

export function withSources(text: string, sources: readonly string[]): string {
  return [text, ...(sources.length === 0 ? [] : [sources.join('\n')])].join('\n\n') + '\n';
}

function indented(text: string, { kind, level, marker }: Look): string {
  if (kind === 'heading') return text;
  const indent = '  '.repeat(Math.max(0, level - (kind === 'item' ? 1 : 0)));
  return indent + (kind === 'item' && marker !== undefined ? `${marker} ` : '') + text;
}

function between(before: PairBlock['look'] | undefined, look: Look): string {
  const isList = (one: Look | undefined): boolean =>
    one !== undefined && (one.kind === 'item' || one.kind === 'row');
  return isList(before) && isList(look) ? '\n' : '\n\n';
}

const CELL = ' | ';

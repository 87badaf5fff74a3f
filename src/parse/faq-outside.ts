/** Finds the sections in the text of a YAML FAQ outside its questions, as a Markdown document has them. */
import type { Block, FaqSection } from '../model/index.js';
import { entryKindOf, isEntryHeading } from './find-entries.js';

/**
 * @param blocks of the text
 * @param textOf the text of a pair of theirs
 * @returns a section for each heading that has text below it
 */
export function findSections(blocks: readonly Block[], textOf: (pair: number) => string): FaqSection[] {
  const sections: FaqSection[] = [];
  const above: number[] = [];
  for (const [heading, block] of blocks.entries()) {
    if (!isEntryHeading(block)) continue;
    while (above.length > 0 && (blocks[above.at(-1) as number]?.level ?? 0) >= block.level) above.pop();
    const next = blocks.findIndex((other, at) => at > heading && isEntryHeading(other));
    const end = next < 0 ? blocks.length : next;
    const kind = entryKindOf(pairsOf(block).map(textOf).join(' '));
    const hasText = blocks.slice(heading + 1, end).some((other) => pairsOf(other).length > 0);
    if (kind !== undefined && hasText) sections.push({ kind, heading, path: [...above], end });
    above.push(heading);
  }
  return sections;
}

function pairsOf({ inlines }: Block): number[] {
  return inlines.flatMap((inline) => (inline.kind === 'pair' ? [inline.pair] : []));
}

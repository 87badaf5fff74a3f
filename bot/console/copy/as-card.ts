/** An entry as an Adaptive Card: each sentence with its counterpart beside it. */
import { openableLink } from '../entry/links.js';
import { allPairs, type Half, type Pair } from '../entry/pairs.js';
import type { Run } from '../entry/pieces.js';
import { sourceLines, type Copied, type CopiedSide } from './copied.js';

type Json = Readonly<Record<string, unknown>>;

/** @returns the JSON of the card, to paste where cards are taken */
export function asCard(copied: Copied): string {
  const rows = allPairs(copied.blocks).map((pair) => rowOf(pair, copied));
  const sources = sourceLines(copied, ['left', 'right']).map((line) =>
    richText([{ text: line }], copied.left, SMALL),
  );
  const card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: copied.left.locale,
    body: [...rows, ...sources],
  };
  return `${JSON.stringify(card, null, 2)}\n`;
}

function rowOf({ at, role, left, right }: Pair, copied: Copied): Json {
  const look = role === 'question' || role === 'heading' ? { weight: 'Bolder' } : {};
  return {
    type: 'ColumnSet',
    ...(at > 0 && { separator: true }),
    columns: [column(left, copied.left, look), column(right, copied.right, { ...look, isSubtle: true })],
  };
}

function column(half: Half | undefined, base: CopiedSide, look: Json): Json {
  return {
    type: 'Column',
    width: 'stretch',
    items: half === undefined ? [] : [richText(half.runs, base, look)],
  };
}

/** Rich text takes its runs as they are: nothing in them is read as a mark. */
function richText(runs: readonly Run[], base: CopiedSide, look: Json): Json {
  const inlines = runs.map(({ text, bold, href }) => {
    const url = href === undefined ? undefined : openableLink(href, base);
    return {
      type: 'TextRun',
      text,
      ...look,
      ...(bold && { weight: 'Bolder' }),
      ...(url !== undefined && { selectAction: { type: 'Action.OpenUrl', url } }),
    };
  });
  return { type: 'RichTextBlock', inlines };
}

const SMALL: Json = { size: 'Small', isSubtle: true };

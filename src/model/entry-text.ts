/** The text of entries for people: no tags, no question markers, no stray asterisks; links kept. */
import { plainText, readInline, textWithLinks, trimEnds, type Run } from '../text/index.js';
import type { Block, Document, Entry, Inline, SpanId } from './document.js';
import { answerMarker, questionMarker, withoutMarker } from './markers.js';

export type Side = 'target' | 'source';

/** One sentence of an answer, or literal text between sentences (`spanId` is missing there). */
export interface Sentence {
  readonly runs: readonly Run[];
  readonly spanId?: SpanId;
}

/** One block of an answer, ready to be laid out; table cells come as one list of sentences each. */
export interface AnswerBlock {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly marker?: string;
  readonly alert?: string;
  readonly src?: string;
  readonly cells: readonly (readonly Sentence[])[];
}

/** The question or heading in one line. */
export function questionText(document: Document, entry: Entry, side: Side): string {
  const texts = questionSentences(document, entry, side).map(({ text }) => text);
  return joinSentences(texts.filter((text) => text !== ''));
}

/** The sentences of the question or heading without their marker; what was nothing else is empty. */
export function questionSentences(
  document: Document,
  entry: Entry,
  side: Side,
): { readonly pair: number; readonly text: string }[] {
  let marked = entry.questionMarked;
  return entry.question.map((pair, place) => {
    const text = plainText(document.pairs[pair]?.[side] ?? '');
    const isOnlyMarker = marked && questionMarker(plainText(document.pairs[pair]?.source ?? '')) === 'only';
    // Only the first sentence can begin with a number that was a marker: `17.`
    const rest = marked ? withoutMarker(text, isOnlyMarker, place === 0 ? 'question' : 'answer') : text;
    // A pair that was only the marker leaves its punctuation to the next one at times: `Q` + `) text`.
    marked = marked && rest === '';
    return { pair, text: rest };
  });
}

/** The headings above an entry, outermost first. */
export function pathTexts(document: Document, entry: Entry, side: Side): string[] {
  return entry.path
    .map((pair) => plainText(document.pairs[pair]?.[side] ?? ''))
    .filter((text) => text !== '');
}

/** The answer block by block. Empty sentences and blocks are left out. */
export function answerBlocks(document: Document, entry: Entry, side: Side): AnswerBlock[] {
  return entry.blocks.map((block) => blockOf(document, entry, block, side)).filter(hasContent);
}

function blockOf(document: Document, entry: Entry, block: Block, side: Side): AnswerBlock {
  const { kind, level, marker, alert, src } = block;
  const markerPair = entry.answerMarked ? entry.answer[0] : undefined;
  return {
    kind,
    level,
    ...(marker === undefined ? {} : { marker }),
    ...(alert === undefined ? {} : { alert }),
    ...(src === undefined ? {} : { src }),
    cells: cellsOf(document, block.inlines, side, markerPair),
  };
}

function hasContent(block: AnswerBlock): boolean {
  return block.src !== undefined || block.cells.some((cell) => cell.length > 0);
}

/** The answer block by block in both languages at once; a block is left out only where both sides are empty. */
export function answerBlockPairs(
  document: Document,
  entry: Entry,
): { target: AnswerBlock; source: AnswerBlock }[] {
  return entry.blocks
    .map((block) => ({
      target: blockOf(document, entry, block, 'target'),
      source: blockOf(document, entry, block, 'source'),
    }))
    .filter(({ target, source }) => hasContent(target) || hasContent(source));
}

/** The whole answer as text: one line a block, list markers and indents kept, table cells parted by ` | `. */
export function answerText(document: Document, entry: Entry, side: Side): string {
  return answerBlocks(document, entry, side)
    .filter((block) => block.kind !== 'image')
    .map(blockText)
    .join('\n');
}

/** One block as a line of text. */
export function blockText(block: AnswerBlock): string {
  const indent = '  '.repeat(Math.max(0, block.level - (block.marker === undefined ? 0 : 1)));
  const marker = block.marker === undefined ? '' : `${block.marker} `;
  const text = block.cells
    .map((cell) => textWithLinks(cell.flatMap((sentence) => sentence.runs)))
    .join(' | ');
  return block.kind === 'heading' ? text : `${indent}${marker}${text}`;
}

/** Every sentence of the answer with its ID, in reading order. */
export function answerSentences(document: Document, entry: Entry, side: Side): Sentence[] {
  return answerBlocks(document, entry, side).flatMap((block) => block.cells.flat());
}

function cellsOf(
  document: Document,
  inlines: readonly Inline[],
  side: Side,
  markerPair?: number,
): Sentence[][] {
  const cells: Sentence[][] = [[]];
  for (const inline of inlines) {
    const cell = cells.at(-1) as Sentence[];
    if (inline.kind === 'cell') cells.push([]);
    else if (inline.kind !== 'pair') {
      const text = inline.kind === 'break' ? ' ' : inline.text;
      // Full-width punctuation brings its own space; the English one between pairs would gape.
      if (text.trim() !== '' || !endsFullWidth(cell))
        cell.push({ runs: [inline.kind === 'break' ? { text } : withStyle({ text }, inline)] });
    } else {
      const pair = document.pairs[inline.pair];
      const read = readInline(pair?.[side] ?? '').map((run) => withStyle(run, inline));
      const runs = inline.pair === markerPair ? stripRuns(read, pair?.source ?? '') : read;
      if (pair !== undefined && runs.some((run) => run.text.trim() !== ''))
        cell.push({ runs, spanId: pair.id });
    }
  }
  return cells.map((cell) =>
    cell.some((sentence) => sentence.spanId ?? sentence.runs.some(hasWord)) ? trimBlank(cell) : [],
  );
}

function endsFullWidth(cell: readonly Sentence[]): boolean {
  return FULL_WIDTH_END.test(cell.at(-1)?.runs.at(-1)?.text ?? '');
}

function hasWord(run: Run): boolean {
  return /[\p{L}\p{N}]/u.test(run.text);
}

function trimBlank(cell: readonly Sentence[]): Sentence[] {
  return trimEnds(
    cell,
    (sentence) => sentence.spanId === undefined && sentence.runs.every((run) => run.text.trim() === ''),
  );
}

function withStyle(run: Run, { href, bold }: { readonly href?: string; readonly bold?: true }): Run {
  return {
    ...run,
    ...(bold ? { bold } : {}),
    ...(href === undefined || run.href !== undefined ? {} : { href }),
  };
}

/** The same runs without the marker in front, which can be cut over several runs (`**A:** text`). */
function stripRuns(runs: readonly Run[], english: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  const isOnlyMarker = answerMarker(plainText(english)) === 'only';
  let drop = text.length - withoutMarker(text.trimStart(), isOnlyMarker, 'answer').length;
  const kept: Run[] = [];
  for (const run of runs) {
    const cut = Math.min(drop, run.text.length);
    drop -= cut;
    if (cut < run.text.length) kept.push({ ...run, text: run.text.slice(cut) });
  }
  return kept;
}

/** Joins sentences by a space, but not after full-width punctuation, which brings its own. */
function joinSentences(parts: readonly string[]): string {
  return parts.reduce((joined, part) => {
    if (joined === '') return part;
    return FULL_WIDTH_END.test(joined) ? joined + part : `${joined} ${part}`;
  }, '');
}

/** Matches text that ends in full-width punctuation: `。`, `！`; not `.`. */
const FULL_WIDTH_END = /[\u3000-\u303f\uff00-\uffef]$/u;

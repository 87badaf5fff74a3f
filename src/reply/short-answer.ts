/** Decides how much of an answer is shown at once: what a phone shows, cut where a reader can stop. */
import { blockText, type AnswerBlock } from '../model/index.js';

/**
 * How many of the blocks, from the first, make the short answer: all of them where the answer is short or
 * little would be left over. A cut never parts a list from what leads to it, nor goes through an alert.
 */
export function shortCount(blocks: readonly AnswerBlock[]): number {
  const widths = blocks.map((block) => widthOf(block));
  const upTo = (count: number): number => widths.slice(0, count).reduce((sum, width) => sum + width, 0);
  const total = upTo(blocks.length);
  if (total <= MOST_AT_ONCE) return blocks.length;
  let count = 1;
  while (count < blocks.length && upTo(count + 1) <= SHORT) count += 1;
  // A first sentence alone seldom answers.
  if (upTo(count) < LEAST_SHOWN && upTo(count + 1) <= MOST_FOR_ONE_MORE) count += 1;
  const cut = isGoodCut(blocks, count) ? count : betterCut(blocks, count, upTo);
  return total - upTo(cut) < LEAST_HIDDEN ? blocks.length : cut;
}

/** A little more, else a little less, else as much more as it takes. */
function betterCut(blocks: readonly AnswerBlock[], count: number, upTo: (count: number) => number): number {
  const good = blocks.map((_, at) => at + 1).filter((at) => isGoodCut(blocks, at));
  const more = good.find((at) => at > count);
  if (more !== undefined && upTo(more) <= MOST_AT_ONCE) return more;
  const less = good.findLast((at) => at < count);
  if (less !== undefined && upTo(less) >= LEAST_SHOWN) return less;
  return more ?? blocks.length;
}

/** Whether the answer can end for now behind so many blocks. */
function isGoodCut(blocks: readonly AnswerBlock[], count: number): boolean {
  const last = blocks[count - 1];
  const next = blocks[count];
  if (last === undefined || next === undefined) return true;
  const isOneAlert = next.alert !== undefined && next.alert === last.alert;
  // What continues an item or lists its parts belongs to it.
  const goesDeeper = next.level > depthOf(last) && next.kind !== 'heading';
  return (
    last.kind !== 'heading' &&
    !LEADS_ON.test(blockText(last)) &&
    !isOneAlert &&
    !goesDeeper &&
    !(next.level > 0 && next.kind === 'paragraph') &&
    !isAlone(blocks, count - 1)
  );
}

function depthOf({ kind, level }: AnswerBlock): number {
  return kind === 'heading' ? 0 : level;
}

/** The first item of a list or row of a table, with more behind it: one alone looks like the whole list. */
function isAlone(blocks: readonly AnswerBlock[], at: number): boolean {
  const { kind, level } = blocks[at] as AnswerBlock;
  if (kind !== 'item' && kind !== 'row') return false;
  const isSame = (block: AnswerBlock | undefined): boolean => block?.kind === kind && block.level === level;
  return isSame(blocks[at + 1]) && !isSame(blocks[at - 1]);
}

/** How wide the text is, a Latin letter being 1: a Chinese or Korean character takes the room of two. */
function widthOf(block: AnswerBlock): number {
  if (block.kind === 'image') return 0;
  const text = block.cells
    .flat()
    .flatMap(({ runs }) => runs.map((run) => run.text))
    .join('');
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** In Latin letters. An answer up to here is shown whole: seven lines on a phone. */
const MOST_AT_ONCE = 450;
/** What is shown of a longer one, where a cut allows. */
const SHORT = 320;
/** Less says too little, unless the next block is too long for a phone's screen. */
const LEAST_SHOWN = 120;
const MOST_FOR_ONE_MORE = 700;
/** Less is not worth a button. */
const LEAST_HIDDEN = 120;

/** Matches the end of a sentence that leads to a list: `follow these steps:`, `以下：`; not `10:30`. */
const LEADS_ON = /[:：]\s*$/;

/** Matches a character as wide as two Latin letters: Chinese, Japanese, Korean and their marks; not `é`. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/gu;

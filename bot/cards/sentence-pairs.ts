/** Puts the sentences of a block beside their English, so that they can be read pair by pair. */
import { textOf, type AnswerBlock, type Run, type Sentence } from '../../src/index.js';

export interface SentencePair {
  readonly target: readonly Run[];
  readonly english: readonly Run[];
}

/**
 * The pairs in reading order; literal text and what is no whole sentence in both languages goes with its neighbour.
 * @returns a single pair for a block that cannot be taken apart
 */
export function sentencePairs(target: AnswerBlock, english: AnswerBlock): SentencePair[] {
  const [left, right] = [piecesOf(target), piecesOf(english)];
  const isParallel = left.length === right.length && left.every(({ id }, at) => id === right[at]?.id);
  if (!isParallel || left.length === 0 || target.cells.length > 1)
    return [{ target: runsOf(target), english: runsOf(english) }];
  const pairs: { target: Run[]; english: Run[] }[] = [];
  left.forEach(({ runs }, at) => {
    const last = pairs.at(-1);
    const other = right[at]?.runs ?? [];
    if (last === undefined || isWhole(last)) pairs.push({ target: [...runs], english: [...other] });
    else {
      last.target.push(...runs);
      last.english.push(...other);
    }
  });
  return pairs;
}

/** Sentences by their span IDs, each with the literal text around it. */
function piecesOf(block: AnswerBlock): { id: string; runs: Run[] }[] {
  const pieces: { id: string; runs: Run[] }[] = [];
  let before: Run[] = [];
  for (const { spanId, runs } of block.cells.flat()) {
    const last = pieces.at(-1);
    if (spanId !== undefined) {
      pieces.push({ id: spanId, runs: [...before, ...runs] });
      before = [];
    } else if (last === undefined) before.push(...runs);
    else last.runs.push(...runs);
  }
  return pieces;
}

function runsOf({ cells }: AnswerBlock): Run[] {
  return cells.flat().flatMap((sentence: Sentence) => sentence.runs);
}

/** What is the same in English, such as `a.`, is a number in front of a sentence, or a name in it. */
function isWhole({ target, english }: SentencePair): boolean {
  const [left, right] = [textOf(target), textOf(english)];
  return left !== right && SENTENCE_END.test(left) && SENTENCE_END.test(right);
}

/** Matches the end of a sentence, brackets and quotes behind it included; not `e.g` or `10`. */
const SENTENCE_END = /[.!?:。！？：…][)\]"'’”»）」』\s]*$/u;

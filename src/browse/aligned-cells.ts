/** Lays the sentences of both sides of an answer side by side, pair by pair. */
import {
  answerBlockPairs,
  type AnswerBlock,
  type Document,
  type Entry,
  type Sentence,
} from '../model/index.js';
import type { Run } from '../text/index.js';
import { openable, withOpenableSource } from './openable.js';

/** A sentence in both languages, or what stands between sentences; a side that says nothing is empty. */
export interface AlignedSentence {
  readonly spanId?: string;
  readonly target: readonly Run[];
  readonly source: readonly Run[];
}

export interface AlignedBlock extends Omit<AnswerBlock, 'cells'> {
  readonly cells: readonly (readonly AlignedSentence[])[];
}

export function alignedBlocks(document: Document, entry: Entry): AlignedBlock[] {
  return answerBlockPairs(document, entry).map(({ target, source }) => {
    const { cells, ...block } = withOpenableSource(target);
    const count = Math.max(cells.length, source.cells.length);
    return {
      ...block,
      cells: Array.from({ length: count }, (_, at) => alignCell(cells[at] ?? [], source.cells[at] ?? [])),
    };
  });
}

function alignCell(target: readonly Sentence[], source: readonly Sentence[]): AlignedSentence[] {
  const told = new Set(source.map(({ spanId }) => spanId));
  const aligned: AlignedSentence[] = [];
  let [left, right] = [0, 0];
  while (left < target.length || right < source.length) {
    const [one, other] = [target[left], source[right]];
    if (one !== undefined && other !== undefined && one.spanId === other.spanId) {
      aligned.push(sentence(one, other));
      left += 1;
      right += 1;
      // What stands alone on its side goes first; both sides name their pairs in the same order.
    } else if (
      one !== undefined &&
      (other === undefined || one.spanId === undefined || !told.has(one.spanId))
    ) {
      aligned.push(sentence(one, undefined));
      left += 1;
    } else {
      aligned.push(sentence(undefined, other));
      right += 1;
    }
  }
  return aligned;
}

function sentence(target: Sentence | undefined, source: Sentence | undefined): AlignedSentence {
  const spanId = target?.spanId ?? source?.spanId;
  return {
    ...(spanId !== undefined && { spanId }),
    target: openable(target?.runs),
    source: openable(source?.runs),
  };
}

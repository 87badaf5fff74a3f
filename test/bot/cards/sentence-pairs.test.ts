/** Which sentences of a block stand beside which English. */
import { describe, expect, it } from 'vitest';
import { sentencePairs } from '../../../bot/cards/sentence-pairs.js';
import { textOf, type AnswerBlock, type SpanId } from '../../../src/index.js';

type Piece = readonly [text: string, id?: number];

function blockOf(...pieces: readonly Piece[]): AnswerBlock {
  const cell = pieces.map(([text, id]) => ({
    runs: [{ text }],
    ...(id !== undefined && { spanId: `7c473-${String(100 + id)}` as SpanId }),
  }));
  return { kind: 'paragraph', level: 0, cells: [cell] };
}

describe('sentence pairs', () => {
  it.each<[because: string, target: AnswerBlock, english: AnswerBlock, pairs: readonly [string, string][]]>([
    [
      'sentences with one ID belong together',
      blockOf(['Ja.', 1], [' ', undefined], ['En gång.', 2]),
      blockOf(['Yes.', 1], [' ', undefined], ['Once.', 2]),
      [
        ['Ja.', 'Yes.'],
        ['En gång.', 'Once.'],
      ],
    ],
    [
      'Chinese ends its sentences with marks of its own',
      blockOf(['可以。', 1], ['只有一次！', 2]),
      blockOf(['Yes.', 1], ['Once only!', 2]),
      [
        ['可以。', 'Yes.'],
        ['只有一次！', 'Once only!'],
      ],
    ],
    [
      'a part of a sentence stays with the rest of it',
      blockOf(['Välj', 1], ['Förmåner', 2], ['i menyn.', 3], ['Klart!', 4]),
      blockOf(['Select', 1], ['Benefits', 2], ['in the menu.', 3], ['Done!', 4]),
      [
        ['VäljFörmåneri menyn.', 'SelectBenefitsin the menu.'],
        ['Klart!', 'Done!'],
      ],
    ],
    [
      'a number in front stays with its sentence',
      blockOf(['a.', 1], ['選取語言。', 2], ['完成。', 3]),
      blockOf(['a.', 1], ['Select the language.', 2], ['Done.', 3]),
      [
        ['a.選取語言。', 'a.Select the language.'],
        ['完成。', 'Done.'],
      ],
    ],
    [
      'a sentence that one side lacks keeps the block together',
      blockOf(['Ja.', 1], ['Mer.', 2]),
      blockOf(['Yes.', 1]),
      [['Ja.Mer.', 'Yes.']],
    ],
    [
      'literal text alone is one pair',
      blockOf(['2021-02-04']),
      blockOf(['2021-02-04']),
      [['2021-02-04', '2021-02-04']],
    ],
  ])('%s', (_because, target, english, pairs) => {
    const shown = sentencePairs(target, english).map((pair) => [textOf(pair.target), textOf(pair.english)]);
    expect(shown).toEqual(pairs);
  });
});

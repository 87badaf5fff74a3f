/** What is marked of a sentence: nothing of it is lost, and marks that fit badly harm nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../bot/console/terms/pieces.js';

describe('a marked sentence', () => {
  it.each<[string, [number, number][], string]>([
    ['Renew it now', [[0, 5]], '[Renew] it now'],
    ['갱신 기간', [[3, 5]], '갱신 [기간]'],
    ['no marks', [], 'no marks'],
    [
      'twice and twice',
      [
        [10, 15],
        [0, 5],
      ],
      '[twice] and [twice]',
    ],
    [
      'overlapping',
      [
        [0, 4],
        [2, 6],
      ],
      '[over][la]pping',
    ],
    ['beyond', [[3, 99]], 'bey[ond]'],
    ['', [[0, 3]], ''],
  ])('%s %j', (text, marks, shown) => {
    const told = piecesOf(text, marks).map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text));
    expect(told.join('')).toBe(shown);
  });

  it('is whole again when its pieces are put together', () => {
    const mark = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        expect(
          piecesOf(text, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

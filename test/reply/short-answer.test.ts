/** Where long answers are cut: a table of shapes that published answers have. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortCount } from '../../src/reply/short-answer.js';
import { block } from '../support/stub-assistant.js';
import type { AnswerBlock } from '../../src/model/index.js';

const text = (length: number, changes: Partial<AnswerBlock> = {}): AnswerBlock =>
  block(`${'x'.repeat(length - 1)}.`, changes);
const leadIn = (length: number): AnswerBlock => block(`${'x'.repeat(length - 1)}:`);
const item = (length: number, level = 1): AnswerBlock => text(length, { kind: 'item', level, marker: '1.' });
const row = (length: number): AnswerBlock => text(length, { kind: 'row' });
const heading = text(20, { kind: 'heading', level: 3 });
const alert = (length: number): AnswerBlock => text(length, { alert: 'warning' });
const image = block('', { kind: 'image', src: 'a.png' });

describe('the short answer', () => {
  it.each<[because: string, blocks: readonly AnswerBlock[], short: number]>([
    ['nothing', [], 0],
    ['a short answer is whole', [text(200), text(250)], 2],
    ['a long one is its first paragraphs', [text(150), text(150), text(400)], 2],
    ['one long paragraph has no place to cut', [text(2_000)], 1],
    ['a long first paragraph stays whole', [text(600), text(400)], 1],
    ['little left over is shown at once', [text(400), text(100)], 2],
    ['a single short sentence takes the next paragraph along', [text(40), text(500), text(300)], 2],
    ['but not one that fills the screen', [text(40), text(1_500)], 1],
    ['a lead-in keeps its first two items', [leadIn(290), item(50), item(50), item(50), item(200)], 3],
    ['a list is cut behind its items', [text(100), item(100), item(100), item(100), item(100)], 3],
    ['an item keeps its parts', [text(150), item(100), item(60), item(50, 2), item(60, 2), item(300)], 5],
    [
      'where a list is too long, the cut is in front of its lead-in',
      [text(200), leadIn(60), item(300), item(300)],
      1,
    ],
    [
      'where nothing is in front of it, the list begins all the same',
      [leadIn(60), item(400), item(400), item(300)],
      3,
    ],
    ['no heading is left at the end', [text(300), heading, text(300)], 1],
    ['an alert is not cut', [text(200), alert(100), alert(300), text(200)], 1],
    ['an alert that comes first is whole', [alert(300), alert(300), text(200)], 2],
    ['a table is not its head alone', [text(280), row(30), row(60), row(300)], 3],
    ['images take no room', [text(150), image, text(150), image, text(300)], 4],
  ])('%s', (_because, blocks, short) => {
    expect(shortCount(blocks)).toBe(short);
  });

  it.each([
    ['Chinese', '合'],
    ['Korean', '한'],
    ['Japanese', 'の'],
  ])('counts a character of %s as two letters', (_language, char) => {
    const blocks = [block(char.repeat(100)), block(char.repeat(100)), block(char.repeat(100))];
    expect(shortCount(blocks)).toBe(1);
    expect(shortCount(blocks.slice(1))).toBe(2);
  });

  it('is never nothing and never more than there is', () => {
    const kind = fc.constantFrom('heading', 'paragraph', 'item', 'row', 'code', 'image');
    const any = fc
      .record({ kind, length: fc.nat(600), level: fc.nat(3), alert: fc.constantFrom(undefined, 'note') })
      .map(({ length, ...changes }) => block('x'.repeat(length), changes as Partial<AnswerBlock>));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), (blocks) => {
        const short = shortCount(blocks);
        expect(short).toBeGreaterThan(0);
        expect(short).toBeLessThanOrEqual(blocks.length);
      }),
    );
  });
});

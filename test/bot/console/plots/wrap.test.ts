/** Breaking labels into lines, in languages with blanks between words and without. */
import { describe, expect, it } from 'vitest';
import { roughMeasure, wrap } from '../../../../bot/console/plots/wrap.js';

const measure = (text: string): number => Array.from(text).length;

describe('a label is broken', () => {
  it.each([
    ['not where it fits', 'Bought on', 20, ['Bought on']],
    ['between words', 'Renewal window opens', 14, ['Renewal window', 'opens']],
    ['not within a word', 'Förnyelseperioden öppnar', 8, ['Förnyelseperioden', 'öppnar']],
    ['between any signs of Chinese, not before a mark', '續約期間開始。', 6, ['續約期間開', '始。']],
    ['not within Korean words', '갱신 기간 시작', 5, ['갱신 기간', '시작']],
    ['into nothing where it is empty', ' ', 5, []],
  ])('%s', (_what, text, width, lines) => {
    expect(wrap(text, width, measure)).toEqual(lines);
  });

  it('by a width that is never too small where none can be measured', () => {
    expect(roughMeasure(10)('갱신')).toBe(20);
    expect(roughMeasure(10)('abc')).toBeCloseTo(18.6);
  });
});

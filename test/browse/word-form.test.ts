/** The form that words are compared in, and the marks that are found by it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf, marksOf, wordForm } from '../../src/browse/word-form.js';

describe('the word form', () => {
  it.each([
    ['Renew, renew!', ' renew renew ', 'marks and capitals go'],
    ['Förnyelse', ' fornyelse ', 'people type without accents'],
    ['Fo\u0308rnyelse', ' fornyelse ', 'accents of their own go as well'],
    [
      'Visual Studio訂閱',
      ' visual studio 订阅 ',
      'a blank where two scripts meet, and simplified characters',
    ],
    ['Studio를', ' studio 를 ', 'a particle is no part of a Latin word'],
    ['ＭＰＮ', ' mpn ', 'full width'],
    ['㏠', ' 1 日 ', 'one sign that stands for two scripts'],
    ['%&"', ' ', 'no word'],
    ['', ' ', 'nothing'],
  ])('of %j is %j: %s', (text, form) => {
    expect(wordForm(text)).toBe(form);
  });

  it('stays as it is when it is taken again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => wordForm(wordForm(text)) === wordForm(text)),
    );
  });
});

describe('marks', () => {
  it.each([
    ['Renewal of benefits', ['renew'], ['Renewal'], 'the whole word that begins so'],
    ['the prerenewal', ['renew'], [], 'not within a word'],
    ['갱신 기간은', ['갱신', '기간'], ['갱신', '기간'], 'in running scripts the letters alone'],
    ['續約期間', ['续约'], ['續約'], 'traditional by simplified'],
    ['Förnyelse', ['fornyelse'], ['Förnyelse'], 'accents do not matter'],
    ['ﬁle', ['file'], ['ﬁle'], 'a sign that stands for two'],
    ['a+b (c)', [], [], 'nothing to look for'],
  ])('in %j of %j are %j: %s', (text, words, marked) => {
    expect(beginningsOf(words)(text).map(([from, to]) => text.slice(from, to))).toEqual(marked);
  });

  it('are those that a pattern finds', () => {
    const word = fc.constantFrom('se', 'seat', 'renew', '갱신', '갱', '续约', '续', '1', 'fo');
    const text = fc
      .array(fc.oneof(word, fc.constantFrom(' ', ', ', '-', 'ö', 'Seats', '續', 'x', '。')), {
        maxLength: 12,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word), text, (words, told) => {
        expect(beginningsOf(words)(told)).toEqual(marksOf(told, slowPattern(words)));
      }),
    );
  });

  it('take a sign whole that folds to several', () => {
    expect(beginningsOf(['3'])('\u{1f104} 3')).toEqual([
      [0, 2],
      [3, 4],
    ]);
  });

  it('lie in the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, word) => {
        const words = wordForm(word)
          .trim()
          .split(' ')
          .filter((one) => one !== '');
        let last = 0;
        for (const [from, to] of beginningsOf(words)(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
    );
  });
});

/** What the marks mean, as a pattern: its making takes longer than all of its use. */
function slowPattern(words: readonly string[]): RegExp {
  const parts = [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => (/^[a-z0-9]/.test(word) ? `(?<![\\p{L}\\p{N}])${word}[\\p{L}\\p{M}\\p{N}]*` : word));
  return new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'gu');
}

/** Patterns looked up by the letters that their matches need: none that matches is left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAIR_CHECKS } from '../../src/check/checks/index.js';
import { LIMIT_TABLES } from '../../src/check/limits/index.js';
import { neededBy, PatternIndex } from '../../src/check/pattern-index.js';
import { createPartReader } from '../../src/index.js';
import { ownFiles } from '../support/own-content.js';

describe('what a match needs', () => {
  it.each<[RegExp, readonly string[] | undefined]>([
    [/\bwithin the\b/i, ['within the']],
    [/\b(?:up to|at most)\b/i, ['up to', 'at most']],
    [/\bactivat(?:e|ed)s?\b/i, ['activat']],
    [/colou?r of/, ['colo']],
    [/\d+ days?/, [' day']],
    [/(?<!no )later than(?! that)/, ['later than']],
    [/a+bcd/, ['bcd']],
    [/abc{2}/, ['abc']],
    [/abc{0,2}/, undefined],
    [/(?:abc)?de/, undefined],
    [/(?:abc|d)ef/, undefined],
    [/[abc]def\.\s/, ['def.']],
    [/\p{L}+nnn/u, ['nnn']],
    [/no|none/, undefined],
    [/./, undefined],
  ])('%s is %j', (pattern, needed) => {
    expect(neededBy(pattern)).toEqual(needed);
  });
});

describe('an index of patterns', () => {
  const piece = fc.constantFrom('abc', 'bcd', 'x', 'day', ' ', 'é', '12');
  const atom = fc.oneof(piece, fc.constantFrom('[a-c]', '\\d', '\\b', '.', '(?!q)', '(?<=x)', '\\s'));
  const part = fc
    .tuple(atom, fc.constantFrom('', '?', '*', '+', '{2}', '{0,1}'))
    .map(([one, times]) => (/^(?:\\b|\(\?)/.test(one) ? one : `(?:${one})${times}`));
  const source = fc
    .array(fc.array(part, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((alternatives) => alternatives.map((parts) => parts.join('')).join('|'));
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  it('leaves out no pattern that matches, and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(source, { maxLength: 6 }), text, (sources, sentence) => {
        const patterns = sources.map((one) => new RegExp(one, 'i'));
        const found = new PatternIndex(patterns, (pattern) => pattern).in(sentence.toUpperCase());
        expect(found).toEqual(patterns.filter((pattern) => found.includes(pattern)));
        for (const pattern of patterns)
          if (pattern.test(sentence.toUpperCase())) expect(found).toContain(pattern);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every limit that an English sentence of the content or of an example has', async () => {
    const read = await createPartReader();
    const sentences = [
      ...ownFiles().flatMap((file) => read(file).document?.pairs.map((pair) => pair.source) ?? []),
      ...PAIR_CHECKS.flatMap(({ examples }) => examples.map((example) => example.source)),
    ];
    for (const limits of LIMIT_TABLES) {
      const index = new PatternIndex(limits, ({ english }) => english);
      for (const sentence of sentences) {
        const found = new Set(index.in(sentence));
        const missed = limits.filter((limit) => sentence.search(limit.english) >= 0 && !found.has(limit));
        expect(missed).toEqual([]);
      }
    }
  });
});

/** Which English word a word stands for, learned from sentences that stand in both languages. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/search/analyzer.js';
import { learnTranslations, type TermPair, type Translations } from '../../src/search/learn-translations.js';
import type { Locale } from '../../src/text/index.js';
import { ENGLISH, KOREAN, SWEDISH, termOf, WORLD_SENTENCES } from '../support/search.js';

const OPTIONS = { rounds: 8, leastProbability: 0.05, most: 5, leastCount: 2 };

let swedish: TermPair[];
let korean: TermPair[];
beforeAll(async () => {
  swedish = await pairsOf(SWEDISH);
  korean = await pairsOf(KOREAN);
});

describe('the most probable translation', () => {
  it.each([
    [SWEDISH, 'cykel', 'bicycle', 'they stand together and with nothing else in common'],
    [SWEDISH, 'hjul', 'wheel', 'though it shares a sentence with the bicycle'],
    [SWEDISH, 'vägen', 'road', 'the definite form is no matter'],
    [SWEDISH, 'lagar', 'repair', 'a verb like a noun'],
    [SWEDISH, 'soppa', 'soup', 'of the other half of the world'],
    [SWEDISH, 'salt', 'salt', 'a word that both languages spell alike'],
    [KOREAN, '자전거', 'bicycle', 'a pair of syllables of the word'],
    [KOREAN, '수리', 'repair', 'a word that is one pair'],
    [KOREAN, '국물', 'soup', 'again'],
    [KOREAN, '부엌', 'kitchen', 'in another order of words'],
  ])('%s %s → %s: %s', async (locale, word, english) => {
    const learned = learnTranslations(locale === SWEDISH ? swedish : korean, OPTIONS);
    const [best] = learned.get(await termOf(locale, word)) ?? [];
    expect(best?.[0]).toBe(await termOf(ENGLISH, english));
  });

  it('is told by what stands beside it in other sentences, not in one', () => {
    const pairs = [
      { target: ['grön', 'hatt'], source: ['green', 'hat'] },
      { target: ['grön', 'båt'], source: ['green', 'boat'] },
      { target: ['ny', 'hatt'], source: ['new', 'hat'] },
    ];
    const learned = learnTranslations(pairs, { ...OPTIONS, leastCount: 1 });
    expect([...learned].map(([term, [best]]) => [term, best?.[0]])).toEqual([
      ['båt', 'boat'],
      ['grön', 'green'],
      ['hatt', 'hat'],
      ['ny', 'new'],
    ]);
  });
});

describe('what is learned', () => {
  it('is sorted by term, each best first, no surer than 1 in all', () => {
    fc.assert(
      fc.property(corpus(), (pairs) => {
        const learned = learnTranslations(pairs, { ...OPTIONS, leastCount: 1, most: 3 });
        expectOrdered(learned);
        for (const list of learned.values()) {
          expect(list.length).toBeLessThanOrEqual(3);
          expect(list.every(([, probability]) => probability >= OPTIONS.leastProbability)).toBe(true);
          expect(list.reduce((sum, [, probability]) => sum + probability, 0)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(corpus(), (pairs) => {
        const options = { ...OPTIONS, leastCount: 1 };
        expect([...learnTranslations(pairs, options)]).toEqual([...learnTranslations(pairs, options)]);
      }),
      { seed: 32, numRuns: 100 },
    );
  });

  it('translates only what stands beside it', () => {
    fc.assert(
      fc.property(corpus(), (pairs) => {
        for (const [term, list] of learnTranslations(pairs, { ...OPTIONS, leastCount: 1 })) {
          for (const [translation] of list) {
            const together = pairs.some(
              ({ target, source }) => target.includes(term) && source.includes(translation),
            );
            expect(together).toBe(true);
          }
        }
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  it.each<[name: string, pairs: TermPair[], because: string]>([
    ['no pairs', [], 'there is nothing to learn from'],
    ['empty sentences', [{ target: [], source: [] }], 'nor here'],
    ['no English', [{ target: ['cykel'], source: [] }], 'nothing to translate to'],
    ['only English', [{ target: [], source: ['bicycle'] }], 'nothing to translate'],
    ['a word seen once', [{ target: ['cykel'], source: ['bicycle'] }], 'once is an accident'],
  ])('is nothing where there are %s: %s', (_name, pairs) => {
    expect([...learnTranslations(pairs, OPTIONS)]).toEqual([]);
  });

  it.each([
    ['__proto__', 'constructor', 'names of properties are words like any other'],
    ['toString', '__proto__', 'again'],
  ])('holds %s → %s: %s', (target, source) => {
    const pairs = [1, 2].map(() => ({ target: [target], source: [source] }));
    expect(learnTranslations(pairs, OPTIONS).get(target)?.[0]?.[0]).toBe(source);
  });

  it('is trusted the more the oftener it was seen', () => {
    const sureAfter = (times: number): number => {
      const pairs = Array.from({ length: times }, () => ({ target: ['cykel'], source: ['bicycle'] }));
      return learnTranslations(pairs, OPTIONS).get('cykel')?.[0]?.[1] ?? 0;
    };
    expect(sureAfter(2)).toBeLessThan(sureAfter(4));
    expect(sureAfter(4)).toBeLessThan(sureAfter(16));
  });
});

async function pairsOf(locale: Locale): Promise<TermPair[]> {
  const [own, english] = [await createAnalyzer(locale), await createAnalyzer(ENGLISH)];
  return WORLD_SENTENCES.map((sentence) => ({
    target: own.terms(sentence.get(locale) ?? '').map(({ text }) => text),
    source: english.terms(sentence.get(ENGLISH) ?? '').map(({ text }) => text),
  }));
}

function corpus(): fc.Arbitrary<TermPair[]> {
  const target = fc.array(fc.constantFrom('cykel', 'hjul', 'väg', 'salt', 'soppa'), { maxLength: 5 });
  const source = fc.array(fc.constantFrom('bicycle', 'wheel', 'road', 'salt', 'soup'), { maxLength: 5 });
  return fc.array(fc.record({ target, source }), { maxLength: 8 });
}

function expectOrdered(learned: Translations): void {
  expect([...learned.keys()]).toEqual([...learned.keys()].sort());
  for (const list of learned.values()) {
    const probabilities = list.map(([, probability]) => probability);
    expect(probabilities).toEqual([...probabilities].sort((left, right) => right - left));
  }
}

/** Words that keep the same company come to lie near each other, whatever their language. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/search/analyzer.js';
import { learnVectors, type TermCounts, type TermVectors } from '../../src/search/learn-vectors.js';
import { cosine, normalize } from '../../src/search/lexicon.js';
import { languageOf, type Locale } from '../../src/text/index.js';
import { ENGLISH, KOREAN, SWEDISH, termOf, WORLD_SENTENCES } from '../support/search.js';

const OPTIONS = { dimensions: 2, leastCount: 2, rounds: 4 };

let sentences: TermCounts[];
let vectors: TermVectors;
beforeAll(async () => {
  sentences = await Promise.all(WORLD_SENTENCES.map(countsOf));
  vectors = learnVectors(sentences, OPTIONS);
});

describe('nearness', () => {
  type Word = readonly [locale: Locale, word: string];
  it.each<[of: Word, near: Word, far: Word, because: string]>([
    [[ENGLISH, 'bicycle'], [SWEDISH, 'cykel'], [SWEDISH, 'soppa'], 'a word and its translation'],
    [[SWEDISH, 'hjul'], [KOREAN, '바퀴'], [KOREAN, '소금'], 'two languages without English between them'],
    [[KOREAN, '국물'], [ENGLISH, 'soup'], [ENGLISH, 'road'], 'Korean and English'],
    [[ENGLISH, 'wheel'], [ENGLISH, 'bicycle'], [ENGLISH, 'salt'], 'two words of one language and matter'],
    [[SWEDISH, 'salt'], [KOREAN, '끓임'], [KOREAN, '도로'], 'no translation, but of the same company'],
  ])('%j is nearer to %j than to %j: %s', async (of, near, far) => {
    const from = await vectorOf(of);
    expect(cosine(from, await vectorOf(near))).toBeGreaterThan(cosine(from, await vectorOf(far)) + 0.2);
  });
});

describe('vectors', () => {
  it('are sorted by term and leave rare terms out', () => {
    expect(vectors.terms).toEqual([...vectors.terms].sort());
    const rare = learnVectors(sentences, { ...OPTIONS, leastCount: 4 });
    expect(rare.terms.length).toBeLessThan(vectors.terms.length);
    for (const term of rare.terms) {
      expect(sentences.filter((sentence) => sentence.has(term)).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('say how rare a term is: the fewer sentences, the rarer', () => {
    vectors.terms.forEach((term, row) => {
      const count = sentences.filter((sentence) => sentence.has(term)).length;
      expect(vectors.rarity[row]).toBeCloseTo(Math.log(sentences.length / count), 5);
    });
  });

  it.each<[name: string, sentences: TermCounts[], terms: number]>([
    ['nothing', [], 0],
    ['a sentence of nothing', [new Map()], 0],
    ['one word once', [new Map([['en:bicycle', 1]])], 1],
    ['one word in every sentence', [1, 2, 3].map(() => new Map([['en:bicycle', 1]])), 1],
    ['two words', [new Map([['en:road', 1]]), new Map([['sv:väg', 2]])], 2],
    ['a word that counts nothing', [new Map([['en:road', 0]])], 1],
  ])('of %s are finite', (_name, few, terms) => {
    const learned = learnVectors(few, { ...OPTIONS, leastCount: 1 });
    expect(learned.terms).toHaveLength(terms);
    expect(learned.rows).toHaveLength(terms * learned.dimensions);
    expect([...learned.rows, ...learned.rarity].every(Number.isFinite)).toBe(true);
  });

  it('are finite and the same each time, whatever the text', () => {
    fc.assert(
      fc.property(corpus(), (few) => {
        const options = { ...OPTIONS, leastCount: 1 };
        const learned = learnVectors(few, options);
        expect(learned.dimensions).toBeLessThanOrEqual(options.dimensions);
        expect(learned.rows).toHaveLength(learned.terms.length * learned.dimensions);
        expect([...learned.rows, ...learned.rarity].every(Number.isFinite)).toBe(true);
        expect(learnVectors(few, options)).toEqual(learned);
      }),
      { seed: 41, numRuns: 200 },
    );
  });
});

async function countsOf(sentence: ReadonlyMap<Locale, string>): Promise<TermCounts> {
  const counts = new Map<string, number>();
  for (const [locale, text] of sentence) {
    for (const { text: term } of (await createAnalyzer(locale)).terms(text))
      counts.set(`${languageOf(locale)}:${term}`, 1);
  }
  return counts;
}

async function vectorOf([locale, word]: readonly [locale: Locale, word: string]): Promise<Float32Array> {
  const row = vectors.terms.indexOf(`${languageOf(locale)}:${await termOf(locale, word)}`);
  expect(row, `${word} is known`).toBeGreaterThanOrEqual(0);
  return normalize(vectors.rows.slice(row * vectors.dimensions, (row + 1) * vectors.dimensions));
}

function corpus(): fc.Arbitrary<TermCounts[]> {
  const term = fc.constantFrom('en:bicycle', 'en:road', 'sv:cykel', 'sv:väg', 'ko:도로', 'en:__proto__');
  const sentence = fc
    .array(fc.tuple(term, fc.integer({ min: 1, max: 9 })), { maxLength: 6 })
    .map((entries) => new Map(entries));
  return fc.array(sentence, { maxLength: 10 });
}

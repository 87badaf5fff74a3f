/** New terms of a lexicon, learned again and again: what is kept of earlier times changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kept } from '../../src/model/index.js';
import { extendLexicon, type Company } from '../../src/search/extend-lexicon.js';
import { learnLexicon } from '../../src/search/learn-lexicon.js';
import type { Locale } from '../../src/text/index.js';

/** More sentences than a build learns translations from. */
const MANY = undefined;

const term = fc.constantFrom('order', 'seat', 'cancel', 'quorvex', 'zebra', 'frobnic', 'blimp');
const company: fc.Arbitrary<Company> = fc
  .array(fc.tuple(fc.constantFrom('en', 'sv', 'ko'), fc.array(term, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (languages) =>
      new Map(
        languages.map(([language, terms]) => [
          language,
          terms.map((text) => ({ text, weight: 1, word: text })),
        ]),
      ),
  );

describe('new terms', () => {
  it('are placed alike with and without what was kept, whatever entries came, went or moved', async () => {
    const general = await learnLexicon(
      ['order a seat', 'cancel an order', 'order a seat and cancel'].flatMap((text) =>
        ['one', 'two', 'three'].map(
          (more) =>
            new Map([
              ['en-US', `${text} ${more}`],
              ['sv-SE', `beställ plats ${more}`],
            ] as [Locale, string][]),
        ),
      ),
      { dimensions: 4, leastCount: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(company, { minLength: 4, maxLength: 8 }),
        fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 8 }), { minLength: 2, maxLength: 6 }),
        async (companies, builds) => {
          const kept = new Kept();
          for (const places of builds) {
            const chosen = [...new Set(places)].flatMap((place) => companies[place] ?? []);
            expect(await extendLexicon(general, chosen, MANY, kept)).toEqual(
              await extendLexicon(general, chosen, MANY),
            );
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

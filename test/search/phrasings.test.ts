/** Known phrasings are compared one by one; what the lists say quickly must be what comparing by hand says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/search/asked.js';
import {
  PhrasingIndex,
  storePhrasings,
  UNANSWERED,
  type StoredPhrasings,
} from '../../src/search/phrasings.js';

const DIMENSIONS = 2;

describe('the nearest phrasings', () => {
  const index = indexOf([
    { entry: 0, ...asked({ 'en:renew': 1, 'en:pack': 1 }) },
    { entry: 0, ...asked({ 'en:extend': 1, 'en:pack': 1 }) },
    { entry: 1, ...asked({ 'en:refund': 1, '=money-back': 2 }, [0, 1]) },
    { entry: UNANSWERED, ...asked({ 'en:price': 1, 'en:pack': 1 }) },
  ]);

  it.each<[cues: Record<string, number>, entry: number, because: string]>([
    [{ 'en:extend': 1 }, 0, 'the second of its phrasings has the word'],
    [{ 'ko:환불': 1, '=money-back': 2 }, 1, 'a concept is the same in every language'],
    [{ 'en:refund': 1, '=money-back': 2, 'en:pack': 1 }, 1, 'rare cues tell more than a common one'],
  ])('of %j are those of entry %i: %s', (cues, entry) => {
    const near = index.nearness(asked(cues), 3).cues;
    expect(near.indexOf(Math.max(...near))).toBe(entry);
  });

  it('weigh more together than one alone', () => {
    const near = index.nearness(asked({ 'en:pack': 1 }), 3).cues;
    const alone = indexOf([{ entry: 0, ...asked({ 'en:renew': 1, 'en:pack': 1 }) }]);
    expect(near[0]).toBeGreaterThan(0);
    expect(near[1]).toBe(0);
    expect(alone.nearness(asked({ 'en:renew': 1, 'en:pack': 1 }), 1).cues[0]).toBeCloseTo(1, 2);
  });

  it('say which entry alone has a phrasing in the very same words', () => {
    const one = { 'en:renew': 1, 'en:pack': 1, 'en:early': 1 };
    const known = [{ entry: 1, ...asked(one) }];
    expect(indexOf(known).nearness(asked(one), 3).verbatim).toBe(1);
    expect(indexOf(known).nearness(asked({ ...one, 'en:late': 1 }), 3).verbatim).toBeUndefined();
    expect(indexOf([...known, { entry: 2, ...asked(one) }]).nearness(asked(one), 3).verbatim).toBeUndefined();
    expect(index.nearness(asked({ 'en:renew': 1, 'en:pack': 1 }), 3).verbatim).toBeUndefined();
  });

  it('tell how near a question without an answer is', () => {
    const price = index.nearness(asked({ 'en:price': 1, 'en:pack': 1 }), 3);
    expect(price.unanswered.cues).toBeCloseTo(1, 2);
    expect(index.nearness(asked({ 'en:refund': 1 }), 3).unanswered.cues).toBe(0);
  });

  it('are compared by meaning too', () => {
    const { meaning } = index.nearness(asked({}, [0, 1]), 3);
    expect(meaning[1]).toBeCloseTo(1, 2);
    expect([meaning[0], meaning[2]]).toEqual([0, 0]);
  });
});

describe('nearness', () => {
  it('is what a comparison with every phrasing gives', () => {
    const cue = fc.constantFrom('en:a', 'en:b', 'ko:가', '=c', 'en:__proto__', 'en:constructor');
    const cues = fc.dictionary(
      cue,
      fc.integer({ min: 1, max: 200 }).map((weight) => weight / 100),
    );
    const phrasing = fc.record({ entry: fc.integer({ min: UNANSWERED, max: 3 }), cues });
    fc.assert(
      fc.property(fc.array(phrasing, { minLength: 1, maxLength: 12 }), cues, (known, question) => {
        const index = indexOf(known.map((one) => ({ entry: one.entry, ...asked(one.cues) })));
        const { cues: near, unanswered } = index.nearness(asked(question), 4);
        const hand = known.map((one) => ({
          entry: one.entry,
          likeness: likenessByHand(one.cues, question, known),
        }));
        for (let entry = 0; entry < 4; entry += 1) {
          const [first = 0, second = 0, third = 0] = hand
            .filter((one) => one.entry === entry)
            .map(({ likeness }) => likeness)
            .sort((left, right) => right - left);
          const whole = [1, 0.5, 0.8, 1][Math.min(known.filter((one) => one.entry === entry).length, 3)] ?? 1;
          expect(near[entry]).toBeCloseTo((0.5 * first + 0.3 * second + 0.2 * third) / whole, 4);
        }
        const against = hand.filter((one) => one.entry === UNANSWERED).map(({ likeness }) => likeness);
        expect(unanswered.cues).toBeCloseTo(Math.max(0, ...against), 4);
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it('of nothing known is nothing', () => {
    const index = new PhrasingIndex(storePhrasings([], 0));
    const near = index.nearness(asked({ 'en:renew': 1 }), 2);
    expect([...near.cues, ...near.meaning, near.unanswered.cues, near.unanswered.meaning]).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
  });
});

describe('the stored form', () => {
  it('is plain JSON, the same whatever the order of the cues', () => {
    const one = storePhrasings([{ entry: 0, ...asked({ 'en:b': 1, 'en:a': 0.5 }) }], DIMENSIONS);
    const other = storePhrasings([{ entry: 0, ...asked({ 'en:a': 0.5, 'en:b': 1 }) }], DIMENSIONS);
    expect(one).toEqual(other);
    const read = new PhrasingIndex(JSON.parse(JSON.stringify(one)) as StoredPhrasings);
    expect(read.nearness(asked({ 'en:b': 1 }), 1)).toEqual(
      new PhrasingIndex(one).nearness(asked({ 'en:b': 1 }), 1),
    );
  });
});

function asked(cues: Readonly<Record<string, number>>, meaning: readonly number[] = [1, 0]): Asked {
  return { cues: new Map(Object.entries(cues)), meaning: Float32Array.from(meaning) };
}

function indexOf(phrasings: readonly (Asked & { readonly entry: number })[]): PhrasingIndex {
  return new PhrasingIndex(storePhrasings(phrasings, DIMENSIONS));
}

/** The cosine of two bags of cues, each weighed by its rarity among the known ones. */
function likenessByHand(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
  known: readonly { readonly cues: Readonly<Record<string, number>> }[],
): number {
  const weigh = (cues: Readonly<Record<string, number>>): Map<string, number> =>
    new Map(
      Object.entries(cues).map(([cue, weight]) => {
        const count = known.filter((each) => Object.hasOwn(each.cues, cue)).length;
        return [cue, weight * Math.log(1 + (count === 0 ? 2 * known.length : known.length / (count + 0.5)))];
      }),
    );
  const [left, right] = [weigh(one), weigh(other)];
  const length = (weights: Map<string, number>): number => Math.hypot(...weights.values()) || 1;
  let sum = 0;
  for (const [cue, weight] of left) sum += weight * (right.get(cue) ?? 0);
  return sum / length(left) / length(right);
}

/** One language's half of the index: what is stored is what was counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, Side, storeSide, TermCounter, type StoredSide } from '../../src/search/side.js';

/** Entries as a test writes them: term, field, times. */
type Written = readonly (readonly [term: string, field: number, times: number])[];

describe('a side', () => {
  it('is read from its JSON as it was counted', () => {
    fc.assert(
      fc.property(content(), (entries) => {
        const side = read(entries);
        entries.forEach((written, entry) => {
          for (const term of side.terms) {
            const id = side.idOf(term) ?? -1;
            expect(side.counts(entry, id)).toEqual(countsByHand(written, term));
          }
          const own = [...new Set(written.map(([term]) => term))].sort();
          expect(side.termsOf(entry).map((id) => side.terms[id])).toEqual(own);
        });
        for (const [id, term] of side.terms.entries()) {
          const holding = entries.flatMap((written, entry) =>
            written.some(([other]) => other === term) ? [entry] : [],
          );
          expect([...side.entriesWith(id)].sort((left, right) => left - right)).toEqual(holding);
        }
        expect(side.size).toBe(entries.filter((written) => written.length > 0).length);
      }),
      { seed: 71, numRuns: 200 },
    );
  });

  it('stores its terms sorted, the same whatever the order they came in', () => {
    fc.assert(
      fc.property(content(), (entries) => {
        const stored = store(entries);
        const terms = stored.terms === '' ? [] : stored.terms.split('\n');
        expect(terms).toEqual([...new Set(terms)].sort());
        expect(store(entries.map((written) => [...written].reverse()))).toEqual(stored);
      }),
      { seed: 72, numRuns: 100 },
    );
  });

  it.each([
    [1, 1, 'as it is'],
    [7, 7, 'the most that is told apart'],
    [8, 7, 'more is as seven'],
    [1000, 7, 'far more does not spill into the next field'],
  ])('counts a term that stands %i times as %i: %s', (times, counted) => {
    for (const field of FIELDS.keys()) {
      const side = read([[['token', field, times]], Array.from({ length: times }, () => ['key', field, 1])]);
      const expected = FIELDS.map((_, other) => (other === field ? counted : 0));
      expect(side.counts(0, side.idOf('token') ?? -1)).toEqual(expected);
      expect(side.counts(1, side.idOf('key') ?? -1)).toEqual(expected);
    }
  });

  it.each(['__proto__', 'constructor', 'toString', '續約', '𠀀', 'a b'])('holds %s like any term', (term) => {
    const side = read([[[term, 0, 2]], [['other', 0, 1]]]);
    expect(side.counts(0, side.idOf(term) ?? -1)).toEqual([2, 0, 0]);
    expect(side.entriesWith(side.idOf(term) ?? -1)).toEqual([0]);
  });

  it('knows no term that nobody wrote', () => {
    const side = read([[['token', 0, 1]]]);
    expect(side.idOf('tok')).toBeUndefined();
    expect(side.idOf('__proto__')).toBeUndefined();
    expect(side.entriesWith(99)).toEqual([]);
    expect(side.counts(0, 99)).toEqual([0, 0, 0]);
    expect(side.counts(99, 0)).toEqual([0, 0, 0]);
    expect(side.termsOf(99)).toEqual([]);
  });

  it('is warm or cold without a difference', () => {
    const entries: Written[] = [[['token', 0, 1]], [['token', 2, 1]]];
    const warm = read(entries);
    warm.warm();
    expect(warm.entriesWith(0)).toEqual(read(entries).entriesWith(0));
  });
});

describe('rarity', () => {
  const side = read([
    [
      ['token', 0, 1],
      ['pack', 0, 1],
    ],
    [['pack', 2, 5]],
    [['pack', 1, 1]],
    [],
  ]);

  it.each<[rarer: string | undefined, than: string, because: string]>([
    ['token', 'pack', 'one entry against three'],
    [undefined, 'token', 'none against one'],
  ])('of %s is above that of %s: %s', (rarer, than) => {
    const [more, less] = [rarer, than].map((term) =>
      side.rarity(term === undefined ? undefined : side.idOf(term)),
    );
    expect(more).toBeGreaterThan(less ?? NaN);
  });

  it('counts entries that have anything, and never falls below 0', () => {
    expect(side.size).toBe(3);
    expect(side.rarity(side.idOf('token'))).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12);
    expect(side.rarity(side.idOf('pack'))).toBeGreaterThan(0);
  });
});

describe('relative length', () => {
  it('is 1 for a field of average length and counts each field by itself', () => {
    const side = read([
      [
        ['token', 0, 2],
        ['key', 2, 6],
      ],
      [['token', 0, 6]],
      [['pack', 0, 4]],
    ]);
    expect([0, 1, 2].map((entry) => side.relativeLength(entry, 0))).toEqual([0.5, 1.5, 1]);
    expect([0, 1, 2].map((entry) => side.relativeLength(entry, 2))).toEqual([3, 0, 0]);
  });
});

describe('an empty side', () => {
  it.each<[name: string, entries: Written[]]>([
    ['no entries', []],
    ['entries without terms', [[], []]],
  ])('of %s answers every question', (_name, entries) => {
    const side = read(entries);
    expect(side.size).toBe(0);
    expect(side.terms).toEqual([]);
    expect(side.idOf('')).toBeUndefined();
    expect(side.entriesWith(0)).toEqual([]);
    expect(Number.isFinite(side.rarity(undefined))).toBe(true);
    expect(side.rarity(undefined)).toBeGreaterThanOrEqual(0);
    side.warm();
  });
});

function store(entries: readonly Written[]): StoredSide {
  const counters = entries.map((written) => {
    const counter = new TermCounter();
    for (const [term, field, times] of written) counter.add(term, field, times);
    return counter;
  });
  return storeSide('sv-SE', counters);
}

function read(entries: readonly Written[]): Side {
  return new Side(JSON.parse(JSON.stringify(store(entries))) as StoredSide);
}

function countsByHand(written: Written, wanted: string): number[] {
  return FIELDS.map((_, wantedField) =>
    Math.min(
      7,
      written
        .filter(([term, field]) => term === wanted && field === wantedField)
        .reduce((sum, [, , times]) => sum + times, 0),
    ),
  );
}

function content(): fc.Arbitrary<Written[]> {
  const term = fc.constantFrom('token', 'key', 'pack', 'förnya', '續約', '갱신', '__proto__', '2021');
  const written = fc.tuple(term, fc.nat({ max: FIELDS.length - 1 }), fc.integer({ min: 1, max: 9 }));
  return fc.array(fc.array(written, { maxLength: 12 }), { maxLength: 8 });
}

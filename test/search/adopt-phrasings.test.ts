/** Phrasings written for other names find their entries by what they ask, or none. */
import { describe, expect, it } from 'vitest';
import { adoptPhrasings, type PhrasingSet } from '../../src/search/adopt-phrasings.js';
import { FEATURES, NO_RANKING, type Features, type Ranking } from '../../src/search/rank.js';
import { ENGLISH } from '../support/search.js';

/** Entries 0 to 2 are of a FAQ, 3 and 4 of a manual. */
const DOCUMENTS = ['faq', 'faq', 'faq', 'manual', 'manual'];

describe('adopting', () => {
  it('gives a set the entry that most of its phrasings find', async () => {
    const sets = [set('ours/renew', ['r1', 'r2', 'r3']), set('ours/refund', ['m1', 'm2'])];
    const found = { r1: [0], r2: [0], r3: [1], m1: [2], m2: [2] };
    expect([...(await adopt(sets, found))]).toEqual([
      ['ours/refund', 2],
      ['ours/renew', 0],
    ]);
  });

  it('gives an entry to the surer of two sets, and the other its next', async () => {
    const sets = [set('ours/during', ['d1', 'd2', 'd3']), set('ours/missed', ['n1', 'n2', 'n3'])];
    const found = { d1: [0], d2: [0], d3: [1], n1: [0], n2: [0], n3: [0] };
    expect((await adopt(sets, found)).get('ours/missed')).toBe(0);
    expect((await adopt(sets, found)).get('ours/during')).toBe(1);
  });

  it('keeps to the document that most sets of a document find', async () => {
    const sets = ['a', 'b', 'c'].map((name) => set(`ours/${name}`, [`${name}1`, `${name}2`, `${name}3`]));
    const found = { a1: [0], a2: [0], a3: [3], b1: [1], b2: [3], b3: [1], c1: [3], c2: [3], c3: [2] };
    expect(Object.fromEntries(await adopt(sets, found))).toEqual({ 'ours/a': 0, 'ours/b': 1, 'ours/c': 2 });
  });

  it('takes none where the finds are strewn over unlike content', async () => {
    const documents = Array.from({ length: 8 }, (_, entry) => `page-${entry}`);
    const sets = Array.from({ length: 8 }, (_, at) => set(`ours/${at}`, [`q${at}`]));
    const found = Object.fromEntries(sets.map((_, at) => [`q${at}`, [at]]));
    expect((await adopt(sets, found, documents)).size).toBe(0);
  });

  it('leaves out a set that finds nothing', async () => {
    const sets = [set('ours/renew', ['r1', 'r2']), set('ours/mute', ['x'])];
    expect([...(await adopt(sets, { r1: [0], r2: [0] })).keys()]).toEqual(['ours/renew']);
  });

  it('of no sets is nothing', async () => {
    expect((await adopt([], {})).size).toBe(0);
  });
});

function set(name: string, texts: readonly string[]): PhrasingSet {
  return {
    name,
    document: name.slice(0, name.lastIndexOf('/')),
    phrasings: texts.map((text) => ({ locale: ENGLISH, text })),
  };
}

/** @param found the entries that each text finds, equally well */
function adopt(
  sets: readonly PhrasingSet[],
  found: Readonly<Record<string, readonly number[]>>,
  documents: readonly string[] = DOCUMENTS,
): Promise<ReadonlyMap<string, number>> {
  const rank = (text: string): Ranking => ({
    ...NO_RANKING,
    scored: (found[text] ?? []).map((entry) => ({ entry, score: 1, features: noFeatures() })),
  });
  return adoptPhrasings(sets, {
    rank: () => Promise.resolve(rank),
    first: { locale: ENGLISH, rank },
    documents,
  });
}

function noFeatures(): Features {
  return Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
}

/** Entries that another thread analysed: they come back as they were, and make the same index. */
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWordLists } from '../../scripts/lib/word-lists.js';
import { buildFromParts, createPartReader, readConceptsAhead, type AnalysedParts } from '../../src/index.js';
import type { FilePart } from '../../src/file-part.js';
import type { AnalysedEntry } from '../../src/search/analyse-entry.js';
import { createDocumentAnalysis, GivenAnalyses, pack, unpack } from '../../src/search/packed-analysis.js';
import { ownFiles, ROOT } from '../support/own-content.js';
import { SWEDISH } from '../support/search.js';

const LISTS = readWordLists([join(ROOT, 'content')]);

let parts: readonly FilePart[];
let analysed: AnalysedParts;
beforeAll(async () => {
  const read = await createPartReader();
  parts = ownFiles().map(read);
  const concepts = await readConceptsAhead(LISTS);
  const analyse = await createDocumentAnalysis(concepts);
  const all: AnalysedParts['parts'][number][] = [];
  for (const part of parts)
    if (part.document !== undefined) all.push({ part, packed: await analyse(part.document) });
  analysed = { concepts, parts: all };
});

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .filter((text) => !/[\n\r]/.test(text));
const term = word.map((text) => ({ text, weight: text.length === 1 ? 0.25 : 0.7 }));
const threeOf = <Value>(item: fc.Arbitrary<Value>): fc.Arbitrary<Value[][]> =>
  fc.array(fc.array(item, { maxLength: 5 }), { minLength: 3, maxLength: 3 });
const entry: fc.Arbitrary<AnalysedEntry> = fc.record({
  locale: fc.constant(SWEDISH),
  words: fc.array(fc.tuple(word, fc.integer({ min: 1, max: 9 }))).map((pairs) => new Map(pairs)),
  fields: threeOf(term),
  concepts: threeOf(word),
});

describe('an analysis that is packed', () => {
  it('unpacks to what it was, whatever the entries hold', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
        expect(unpack(pack(SWEDISH, entries), new Map())).toEqual(entries);
      }),
    );
  });

  it('has one object for each term, those that were known before among them', () => {
    const known = new Map([['plats', { text: 'plats', weight: 1 }]]);
    const twice = { text: 'plats', weight: 1 };
    const packed = pack(SWEDISH, [
      { locale: SWEDISH, words: new Map(), fields: [[twice], [], [twice]], concepts: [[], [], []] },
    ]);
    const [unpacked] = unpack(packed, known);
    expect(unpacked?.fields[0]?.[0]).toBe(known.get('plats'));
    expect(unpacked?.fields[2]?.[0]).toBe(known.get('plats'));
  });

  it('is given once for each entry, and none for entries that nobody analysed', () => {
    const documents = analysed.parts.flatMap(({ part: { document }, packed }) =>
      document === undefined ? [] : [{ entries: document.entries, packed }],
    );
    const given = new GivenAnalyses(analysed.concepts, documents.slice(1));
    const [first, second] = documents;
    for (const one of second?.entries ?? []) {
      expect(given.take(one, new Map())?.fields).toHaveLength(3);
      expect(given.take(one, new Map())).toBeUndefined();
    }
    for (const one of first?.entries ?? []) expect(given.take(one, new Map())).toBeUndefined();
  });
});

describe('an index', () => {
  it('is the same with entries that another thread analysed', async () => {
    const alone = await buildFromParts(parts, { lists: LISTS });
    const together = await buildFromParts(parts, { lists: LISTS, analysed: Promise.resolve(analysed) });
    expect(together.text).toBe(alone.text);
  });

  it('takes no analysis that was made with other concepts', async () => {
    const lists = { ...LISTS, terms: [] };
    const alone = await buildFromParts(parts, { lists });
    const together = await buildFromParts(parts, { lists, analysed: Promise.resolve(analysed) });
    expect(together.text).toBe(alone.text);
  });
});

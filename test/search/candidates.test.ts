/** Candidates are a shortcut: ranking them must give what ranking everything gives. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSearchData, createSearch, SEARCH_WEIGHTS, type Search } from '../../src/search/index.js';
import type { KnowledgeBase } from '../../src/model/index.js';
import { OWN_ENTRIES, ownIndex } from '../support/own-content.js';
import { indexOf } from '../support/own-content.js';
import { localizedFile, numbered } from '../support/markdown.js';

/** Words of our content and around it, to be strung together at random. */
const WORDS = [
  'Action Pack',
  'token',
  'tenant',
  'renew',
  'subscription',
  'Visual Studio',
  'key',
  'merge',
  'competency',
  'the',
  '續約',
  '權杖',
  '授權',
  '退款',
  '갱신',
  '토큰을',
  '역량',
  'förnya',
  'kompetens',
  'jeton',
  'renouveler',
  'xylophone',
];

let knowledgeBase: KnowledgeBase;
let few: Search;
let all: Search;

beforeAll(async () => {
  ({ knowledgeBase } = await ownIndex());
  const data = await buildSearchData(knowledgeBase);
  few = await createSearch(knowledgeBase, data);
  all = await createSearch(knowledgeBase, data, { ...SEARCH_WEIGHTS, candidates: Infinity });
});

describe('candidates', () => {
  it('lose nothing beside ranking all entries', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), (words) => {
        const question = words.join(' ');
        expect(few.answer(question)).toEqual(all.answer(question));
      }),
      { seed: 28, numRuns: 300 },
    );
  });

  it('hold the entry of a rare word even where a common one fills them', async () => {
    const index = await indexOf([manyOrders()]);
    const { search, knowledgeBase: many } = index;
    const rare = search.answer('seat orders for zeppelins').hits[0]?.entry ?? -1;
    expect(many.entries.length).toBeGreaterThan(SEARCH_WEIGHTS.candidates);
    expect(many.entries[rare]?.id).toBe('seat-orders/order-seat-zeppelin');
  });

  it('never hold an entry twice', () => {
    for (const question of ['Action Pack 續約 renewal', 'token token token 토큰']) {
      const entries = few.answer(question).hits.map((hit) => hit.entry);
      expect(new Set(entries).size).toBe(entries.length);
    }
  });

  it('may be few: then the rarest words choose', async () => {
    const narrow = await createSearch(knowledgeBase, await buildSearchData(knowledgeBase), {
      ...SEARCH_WEIGHTS,
      candidates: 1,
    });
    const first = narrow.answer('which entry has a tenant and the Action Pack').hits[0]?.entry ?? -1;
    expect(knowledgeBase.entries[first]?.id).toBe(OWN_ENTRIES.wrongTenant);
  });
});

/** More entries of one kind than there are candidates, and one among them with a word of its own. */
function manyOrders(): ReturnType<typeof localizedFile> {
  const write = numbered();
  const entries = Array.from({ length: 260 }, (_, at) => {
    const [target, source] =
      at === 230 ? ['zeppelinare', 'zeppelins'] : [`avdelning ${at}`, `department ${at}`];
    return `## ${write(`Hur beställer jag platser för ${target}?`, `How do I order seats for ${source}?`)}\n\n${write('Öppna sidan.', 'Open the page.')}\n`;
  });
  return localizedFile({ body: entries.join('\n') });
}

/** Ranking takes short cuts over lists of entries; it must give what comparing every entry by hand gives. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '../../src/model/index.js';
import { createAnalyzer } from '../../src/search/analyzer.js';
import { fieldTexts } from '../../src/search/field-texts.js';
import { buildSearchData, createSearch, SEARCH_WEIGHTS, type Search } from '../../src/search/index.js';
import { Lexicon } from '../../src/search/lexicon.js';
import { rankEntries, scoreOf, type RankedSides, type Scored } from '../../src/search/rank.js';
import { readQuestion, type QuestionSides, type Unit } from '../../src/search/read-question.js';
import { Side } from '../../src/search/side.js';
import { Speller } from '../../src/search/speller.js';
import type { Locale } from '../../src/text/index.js';
import { localizedFile, numbered } from '../support/markdown.js';
import { indexOf, OWN_ENTRIES, ownIndex } from '../support/own-content.js';
import { ENGLISH } from '../support/search.js';

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
let search: Search;
let sides: RankedSides;
/** What a question in each language is read with. */
let reading: ReadonlyMap<Locale, QuestionSides>;
/** How often each term stands in each field of each entry, counted here; by side. */
let counted: ReadonlyMap<Side, Counted>;

beforeAll(async () => {
  ({ knowledgeBase } = await ownIndex());
  const data = await buildSearchData(knowledgeBase);
  search = await createSearch(knowledgeBase, data);
  const lexicon = new Lexicon(data.lexicon);
  const halves = await Promise.all(
    data.sides.map(async (stored) => {
      const side = new Side(stored);
      const analyzer = await createAnalyzer(stored.name as Locale);
      return { side, analyzer, speller: new Speller(side) };
    }),
  );
  const english = halves.find(({ analyzer }) => analyzer.locale === ENGLISH);
  if (english === undefined) throw new RangeError('our content has no English');
  reading = new Map(
    halves.map((half) => {
      const { locale } = half.analyzer;
      return [locale, { locale, own: half === english ? undefined : half, english, lexicon }];
    }),
  );
  sides = {
    english: english.side,
    concepts: new Side(data.conceptSide),
    count: knowledgeBase.entries.length,
    questionWeight: new Float32Array(knowledgeBase.entries.length).fill(1),
  };
  counted = new Map(
    halves.map(({ side, analyzer }) => {
      const entries = knowledgeBase.entries.map((entry) => {
        const version = entry.versions.find(({ locale }) => locale === analyzer.locale);
        const texts = version === undefined ? undefined : fieldTexts(knowledgeBase, version);
        return [texts?.question ?? '', texts?.path ?? '', texts?.answer ?? ''].map((text) =>
          countedTerms(analyzer.terms(text).map((term) => term.text)),
        );
      });
      return [side, entries];
    }),
  );
});

describe('ranking', () => {
  it('is what brute force over every entry gives, term by term', () => {
    const locale = fc.constantFrom<Locale>(...knowledgeBase.locales);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
        locale,
        (words, asked) => {
          const units = readQuestion(
            words.join(' '),
            reading.get(asked) as QuestionSides,
            SEARCH_WEIGHTS.reading,
          );
          const expected = byHand(units);
          const ranked = rank(units);
          expect(ranked.map(({ entry }) => entry).sort((left, right) => left - right)).toEqual(
            expected.filter(({ lexical }) => lexical > 0).map(({ entry }) => entry),
          );
          for (const { entry, features } of ranked) {
            const { lexical, lexicalQuestion, lexicalAnswer, coverage } = features;
            const hand = expected[entry];
            expect(lexical).toBeCloseTo(hand?.lexical ?? -1, 9);
            expect(lexicalQuestion).toBeCloseTo(hand?.lexicalQuestion ?? -1, 9);
            expect(lexicalAnswer).toBeCloseTo(hand?.lexicalAnswer ?? -1, 9);
            expect(coverage).toBeCloseTo(hand?.coverage ?? -1, 9);
          }
        },
      ),
      { seed: 28, numRuns: 300 },
    );
  });

  it('is by score, then in the order of the entries, and the score is the weighted sum of the features', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), (words) => {
        const ranked = search.rank(words.join(' ')).scored;
        for (const [at, { entry, score, features }] of ranked.entries()) {
          expect(score).toBe(scoreOf(features, SEARCH_WEIGHTS.rank.features));
          const next = ranked[at + 1];
          if (next === undefined) continue;
          expect(score > next.score || (score === next.score && entry < next.entry)).toBe(true);
        }
      }),
      { seed: 29, numRuns: 200 },
    );
  });

  it('finds the entry of a rare word among three hundred of a common one', async () => {
    const { search: searchOrders, knowledgeBase: many } = await indexOf([manyOrders()]);
    const rare = searchOrders.answer('seat orders for zeppelins').hits[0]?.entry ?? -1;
    expect(many.entries).toHaveLength(300);
    expect(many.entries[rare]?.id).toBe('seat-orders/order-seat-zeppelin');
    expect(searchOrders.rank('seat orders for zeppelins').scored).toHaveLength(300);
  });

  it('never holds an entry twice', () => {
    for (const question of ['Action Pack 續約 renewal', 'token token token 토큰']) {
      const entries = search.rank(question).scored.map((hit) => hit.entry);
      expect(new Set(entries).size).toBe(entries.length);
    }
  });

  it('lets the rarest words choose', () => {
    const first = search.answer('which entry has a tenant and the Action Pack').hits[0]?.entry ?? -1;
    expect(knowledgeBase.entries[first]?.id).toBe(OWN_ENTRIES.wrongTenant);
  });
});

function rank(units: readonly Unit[]): readonly Scored[] {
  const nothing = new Float32Array(sides.count);
  const question = {
    units,
    words: units.length,
    known: units.length,
    concepts: [],
    unknownConcepts: 0,
    nearness: { question: nothing, answer: nothing },
    phrasings: { cues: nothing, meaning: nothing, unanswered: { cues: 0, meaning: 0 } },
  };
  return rankEntries(question, sides, SEARCH_WEIGHTS.rank).scored;
}

type Counted = readonly (readonly ReadonlyMap<string, number>[])[];

interface ByHand {
  readonly entry: number;
  readonly lexical: number;
  readonly lexicalQuestion: number;
  readonly lexicalAnswer: number;
  readonly coverage: number;
}

/** BM25F as the books have it, over every entry, without lists, packing or binary search. */
function byHand(units: readonly Unit[]): ByHand[] {
  const asked = units.reduce((sum, { weight }) => sum + weight, 0);
  const sums = knowledgeBase.entries.map((_, entry) => {
    const sum = { all: 0, question: 0, answer: 0, matched: 0 };
    for (const unit of units) {
      const matches = unit.readings.map((meant) => matchByHand(meant, entry));
      const [best] = matches.filter(({ all }) => all > 0).sort((left, right) => right.all - left.all);
      if (best === undefined) continue;
      sum.all += best.all;
      sum.question += best.question;
      sum.answer += best.answer;
      sum.matched += Math.min(best.matched, unit.weight);
    }
    return sum;
  });
  const shareOf = (field: 'all' | 'question' | 'answer', entry: number): number => {
    const best = Math.max(...sums.map((sum) => sum[field]));
    return best === 0 ? 0 : (sums[entry]?.[field] ?? 0) / best;
  };
  return sums.map(({ matched }, entry) => ({
    entry,
    lexical: shareOf('all', entry),
    lexicalQuestion: shareOf('question', entry),
    lexicalAnswer: shareOf('answer', entry),
    coverage: asked === 0 ? 0 : matched / asked,
  }));
}

function matchByHand(
  { side, trust, terms }: Unit['readings'][number],
  entry: number,
): Record<'all' | 'question' | 'answer' | 'matched', number> {
  const entries = counted.get(side) ?? [];
  const match = { all: 0, question: 0, answer: 0, matched: 0 };
  for (const { id, share } of terms) {
    const term = side.terms[id] ?? '';
    const fields = entries[entry] ?? [];
    if (!fields.some((field) => field.has(term))) continue;
    const worth = trust * share * rarityByHand(entries, term);
    const [question = 0, path = 0, answer = 0, phrasing = 0] = fields.map((_, field) =>
      frequencyByHand(entries, entry, field, term),
    );
    match.all += worth * saturated(question + path + answer + phrasing);
    match.question += worth * saturated(question + phrasing);
    match.answer += worth * saturated(answer);
    match.matched += worth;
  }
  return match;
}

function rarityByHand(entries: Counted, term: string): number {
  const holding = entries.filter((fields) => fields.some((field) => field.has(term))).length;
  const size = entries.filter((fields) => fields.some((field) => field.size > 0)).length;
  return Math.log(1 + (size - holding + 0.5) / (holding + 0.5));
}

function frequencyByHand(entries: Counted, entry: number, field: number, term: string): number {
  const { fields, lengthPenalty } = SEARCH_WEIGHTS.rank.terms;
  const lengths = entries.map((counts) =>
    [...(counts[field]?.values() ?? [])].reduce((sum, count) => sum + count, 0),
  );
  const size = entries.filter((counts) => counts.some((terms) => terms.size > 0)).length;
  const average = Math.max(lengths.reduce((sum, length) => sum + length, 0) / size, 1);
  const penalty = lengthPenalty[field] ?? NaN;
  const count = entries[entry]?.[field]?.get(term) ?? 0;
  return ((fields[field] ?? NaN) * count) / (1 - penalty + (penalty * (lengths[entry] ?? 0)) / average);
}

function saturated(frequency: number): number {
  const { saturation } = SEARCH_WEIGHTS.rank.terms;
  return (frequency * (1 + saturation)) / (frequency + saturation);
}

/** Counts of terms; more than seven of one in a field say no more than seven. */
function countedTerms(terms: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, Math.min(7, (counts.get(term) ?? 0) + 1));
  return counts;
}

/** Three hundred entries of one kind, and one among them with a word of its own. */
function manyOrders(): ReturnType<typeof localizedFile> {
  const write = numbered();
  const entries = Array.from({ length: 300 }, (_, at) => {
    const [target, source] =
      at === 230 ? ['zeppelinare', 'zeppelins'] : [`avdelning ${at}`, `department ${at}`];
    return `## ${write(`Hur beställer jag platser för ${target}?`, `How do I order seats for ${source}?`)}\n\n${write('Öppna sidan.', 'Open the page.')}\n`;
  });
  return localizedFile({ body: entries.join('\n') });
}

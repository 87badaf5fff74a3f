/** When an answer is given outright, when a choice is offered, when nothing is said. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadedIndex } from '../../src/index.js';
import { confidenceOf, decide } from '../../src/search/decide.js';
import { EVIDENCE, type EvidenceName } from '../../src/search/index.js';
import { FEATURES, NO_RANKING, type Features, type Scored } from '../../src/search/rank.js';
import type { Calibration, DecideWeights } from '../../src/search/weights.js';
import { ENGLISH } from '../../src/text/index.js';
import { OWN_ENTRIES, ownIndex } from '../support/own-content.js';

/** Of this test's own, so that tuning the real ones changes no example here. */
const BARE: Calibration = {
  bias: -3,
  evidence: { ...noEvidence(), coverage: 4, lead: 4, strength: 0.6 },
};
const WEIGHTS: DecideWeights = {
  bare: BARE,
  asked: { bias: -2, evidence: { ...noEvidence(), phrasings: 6, unanswered: -6 } },
  found: 0.6,
  ambiguous: 0.35,
};

let index: LoadedIndex;
beforeAll(async () => {
  index = await ownIndex();
});

describe('deciding', () => {
  it.each<[kind: string, scored: Scored[], because: string]>([
    ['found', [hit(8, 1), hit(2, 0.3)], 'everything matches and nothing comes near'],
    ['ambiguous', [hit(4, 0.6), hit(4, 0.6), hit(4, 0.6)], 'three match alike, and not all of it'],
    ['none', [hit(1, 0.2), hit(0.9, 0.2)], 'little of the question matches'],
    ['none', [], 'nothing matches'],
  ])('%s where %j, because %s', (kind, scored) => {
    expect(decideOn(scored).kind).toBe(kind);
  });

  it('offers no more choices than there are hits, and at most three', () => {
    const two = decideOn([hit(4, 0.6), hit(4, 0.6)]);
    const five = decideOn(Array.from({ length: 5 }, () => hit(4, 0.6)));
    expect(two).toMatchObject({ kind: 'ambiguous', choices: 2 });
    expect(five).toMatchObject({ kind: 'ambiguous', choices: 3 });
  });

  it('keeps ten hits, with those of a question it does not answer', () => {
    const answer = decideOn(Array.from({ length: 14 }, () => hit(0.5, 0.1)));
    expect(answer.kind).toBe('none');
    expect(answer.hits).toHaveLength(10);
  });

  it.each<[hasWords: boolean, reason: string, because: string]>([
    [true, 'nothing-close', 'there were words'],
    [false, 'empty', 'there were none'],
  ])('says why there is no answer: has words %j → %s, because %s', (hasWords, reason) => {
    const answer = decide({
      locale: ENGLISH,
      detectedLocale: ENGLISH,
      hasWords,
      ranking: NO_RANKING,
      weights: WEIGHTS,
    });
    expect(answer).toMatchObject({ kind: 'none', reason, confidence: 0 });
  });

  it('is surer the more of the question matches and the further the first leads', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        share,
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        share,
        (a, b, score, behind) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const second = hit(score * behind, 0.5);
          expect(confidence([hit(score, more), second])).toBeGreaterThanOrEqual(
            confidence([hit(score, less), second]),
          );
          expect(confidence([hit(score, a)])).toBeGreaterThanOrEqual(confidence([hit(score, a), second]));
        },
      ),
      { seed: 11, numRuns: 500 },
    );
  });

  type Row = readonly [evidence: EvidenceName, features: Partial<Features>, because: string];
  it.each<Row>([
    ['coverage', { coverage: 0.5 }, 'the entry holds half of the question'],
    ['conceptCoverage', { conceptCoverage: 0.5 }, 'it holds half of its concepts'],
    ['meaning', { meaningQuestion: 0.5 }, 'its question means the like'],
    ['meaning', { meaningAnswer: 0.5 }, 'its answer means the like: the nearer of both counts'],
    ['reverse', { reverse: 0.5 }, 'half of its question was asked for'],
    ['strength', { lexical: 1, coverage: 0.5 }, 'a match counts by what it covers'],
  ])('takes %s as evidence where %j: %s', (name, features) => {
    const weights = { ...WEIGHTS, bare: { ...BARE, evidence: { ...noEvidence(), [name]: 4 } } };
    const bare = [{ entry: 0, score: 1, features: noFeatures() }];
    const spoken = [{ entry: 0, score: 1, features: { ...noFeatures(), ...features } }];
    expect(confidenceOf({ ...NO_RANKING, scored: spoken }, weights)).toBeCloseTo(
      1 / (1 + Math.exp(3 - 4 * 0.5)),
      12,
    );
    expect(confidenceOf({ ...NO_RANKING, scored: bare }, weights)).toBeCloseTo(1 / (1 + Math.exp(3)), 12);
  });

  it('goes by known phrasings where the first hit has any, against the nearest question without an answer', () => {
    const asked = [{ ...hit(1, 1), features: { ...noFeatures(), phrasings: 0.5 } }];
    const unanswered = { cues: 0.25, meaning: 0 };
    expect(confidenceOf({ ...NO_RANKING, scored: asked }, WEIGHTS)).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
    expect(confidenceOf({ ...NO_RANKING, scored: asked, unanswered }, WEIGHTS)).toBeCloseTo(
      1 / (1 + Math.exp(0.5)),
      12,
    );
  });

  it.each<[words: number, rivals: Partial<Features>, kind: string, because: string]>([
    [1, { coverage: 1, lexicalQuestion: 0.9 }, 'ambiguous', 'one word that two questions hold names a topic'],
    [1, { coverage: 1, lexicalQuestion: 0.1 }, 'found', 'the other only mentions it'],
    [1, { coverage: 0.5, lexicalQuestion: 0.9 }, 'found', 'the other holds half of it'],
    [2, { coverage: 1, lexicalQuestion: 0.9 }, 'found', 'two words ask something'],
  ])('of %i words where another entry has %j is %s: %s', (words, rival, kind) => {
    const second = { ...hit(1, 0), features: { ...noFeatures(), ...rival } };
    const ranking = { ...NO_RANKING, words, scored: [hit(9, 1), second] };
    const answer = decide({
      locale: ENGLISH,
      detectedLocale: ENGLISH,
      hasWords: true,
      ranking,
      weights: WEIGHTS,
    });
    expect(answer.kind).toBe(kind);
    expect(answer.confidence >= WEIGHTS.found).toBe(kind === 'found');
  });

  it('takes a field of like scores for a reason to doubt the first', () => {
    const weights = { ...WEIGHTS, bare: { bias: 0, evidence: { ...noEvidence(), share: 1 } } };
    const scored = [hit(2, 0), hit(2, 0), hit(2, 0), hit(2, 0)];
    expect(confidenceOf({ ...NO_RANKING, scored }, weights)).toBeCloseTo(1 / (1 + Math.exp(-0.25)), 12);
  });

  it('stays between 0 and 1', () => {
    const scores = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { maxLength: 5 });
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (values, coverage) => {
        const sure = confidence(
          values.sort((left, right) => right - left).map((score) => hit(score, coverage)),
        );
        expect(sure).toBeGreaterThanOrEqual(0);
        expect(sure).toBeLessThanOrEqual(1);
      }),
      { seed: 12, numRuns: 500 },
    );
  });
});

describe('confidence on our own index', () => {
  it.each([
    [
      'how do we renew our competency',
      'how do we renew our competency and the roof tiles',
      'words nobody wrote are held against the entry',
    ],
    ['action pack refund', 'action pack refund for giraffes', 'one of them is enough'],
    ['退款', '退款 火鍋 麻辣', 'in Chinese'],
    ['환불 신청', '환불 신청 떡볶이 포장', 'in Korean'],
    ['återbetalning av Action Pack', 'återbetalning av Action Pack blåbärspaj', 'in Swedish'],
    ['remboursement Action Pack', 'remboursement Action Pack parapluie', 'in French'],
  ])('%s is surer than %s: %s', (plain, strange) => {
    expect(index.search.answer(strange).confidence).toBeLessThan(index.search.answer(plain).confidence);
  });

  it.each([
    ['best recipe for pancakes', 'English'],
    ['明天會下雨嗎', 'Chinese'],
    ['강아지 산책 시간', 'Korean'],
    ['var köper jag vinterdäck', 'Swedish'],
    ['quel temps fera-t-il demain à Lyon', 'French'],
  ])('%s is not answered outright (%s, wholly out of scope)', (question) => {
    expect(index.search.answer(question).kind).not.toBe('found');
  });

  it.each([
    ['Visual Studio', 'a name of two words that three entries are about'],
    ['product key', 'a known phrase counts as one word'],
    ['產品金鑰', 'in Chinese'],
    ['갱신', 'in Korean'],
    ['제품 라이선스', 'in Korean with a space'],
    ['合作夥伴 中心', 'in Chinese with one'],
    ['förnyelse', 'in Swedish'],
    ['renouvellement', 'in French'],
  ])('%s is a topic, not a question, and gets a choice: %s', (topic) => {
    expect(index.search.answer(topic).kind).toBe('ambiguous');
  });

  it.each(['refund', '退款', '환불', 'återbetalning', 'remboursement'])(
    '%s is answered: one entry is about it and no other',
    (topic) => {
      const answer = index.search.answer(topic);
      expect(answer.kind).toBe('found');
      expect(index.knowledgeBase.entries[answer.hits[0]?.entry ?? -1]?.id).toBe(OWN_ENTRIES.refund);
    },
  );

  it('answers a question asked in the very words of an entry', () => {
    const answer = index.search.answer('Can we use one token to unlock more than one subscription?');
    expect(answer.kind).toBe('found');
    expect(index.knowledgeBase.entries[answer.hits[0]?.entry ?? -1]?.id).toBe(OWN_ENTRIES.oneToken);
  });
});

function hit(score: number, coverage: number): Scored {
  return { entry: 0, score, features: { ...noFeatures(), lexical: 1, coverage } };
}

function noFeatures(): Features {
  return Object.fromEntries(FEATURES.map((name) => [name, 0])) as Features;
}

function noEvidence(): Calibration['evidence'] {
  return Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Calibration['evidence'];
}

function confidence(scored: readonly Scored[]): number {
  return confidenceOf({ ...NO_RANKING, scored }, WEIGHTS);
}

function decideOn(scored: readonly Scored[]): ReturnType<typeof decide> {
  return decide({
    locale: ENGLISH,
    detectedLocale: ENGLISH,
    hasWords: true,
    ranking: { ...NO_RANKING, scored },
    weights: WEIGHTS,
  });
}

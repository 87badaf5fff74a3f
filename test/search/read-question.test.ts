/** A question is read word by word, with everything each word may stand for. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  correctSpelling,
  readQuestion,
  type Half,
  type QuestionSides,
  type Unit,
} from '../../src/search/read-question.js';
import {
  CHINESE,
  ENGLISH,
  halfOf,
  KOREAN,
  localeOf,
  SWEDISH,
  termOf,
  translating,
} from '../support/search.js';

const WEIGHTS = { english: 0.9, translation: 0.5, spelling: 0.8 };

let english: Half;
let inEnglish: QuestionSides;
let inSwedish: QuestionSides;
let inChinese: QuestionSides;
let inKorean: QuestionSides;
let inGerman: QuestionSides;

beforeAll(async () => {
  english = await halfOf(ENGLISH, [
    ['Can we renew a subscription?', 'Renew it in the portal.'],
    ['Can we cancel the Action Pack?', 'Cancel the subscription.'],
    ['Where is the token?'],
  ]);
  const swedish = await halfOf(SWEDISH, [
    ['Kan vi förnya en prenumeration?', 'Förnya den i portalen.'],
    ['Kan vi avbryta Action Pack?'],
    ['Var finns nyckeln?'],
  ]);
  const chinese = await halfOf(CHINESE, [['續約訂閱'], ['取消訂閱'], ['權杖']]);
  const korean = await halfOf(KOREAN, [['구독 갱신'], ['구독 취소']]);
  const lexicon = translating({
    sv: {
      [await termOf(SWEDISH, 'uppsäga')]: {
        [await termOf(ENGLISH, 'cancel')]: 0.7,
        [await termOf(ENGLISH, 'renew')]: 0.2,
      },
      [await termOf(SWEDISH, 'okänd')]: { unheard: 0.9 },
    },
    en: {},
  });
  inEnglish = { locale: ENGLISH, own: undefined, english, lexicon };
  inSwedish = { locale: SWEDISH, own: swedish, english, lexicon };
  inChinese = { locale: CHINESE, own: chinese, english, lexicon };
  inKorean = { locale: KOREAN, own: korean, english, lexicon };
  inGerman = { locale: localeOf('de-DE'), own: undefined, english, lexicon };
});

describe('the readings of a word', () => {
  it('is one in full trust where the word is known', () => {
    expect(described(read('renew', inEnglish))).toEqual(['renew: en-US renew ×1']);
  });

  it.each<[text: string, readings: readonly string[], because: string]>([
    ['förnya', ['sv-SE forny ×1'], 'a Swedish word that no lexicon translates'],
    ['token', ['en-US token ×0.9'], 'an English word in a Swedish question, trusted a little less'],
    ['action', ['sv-SE action ×1', 'en-US action ×0.9'], 'a word that both sides have'],
    ['uppsäga', ['en-US cancel+renew ×0.5'], 'translations add up, each with its share'],
    ['okänd', [], 'a translation that no entry holds leads nowhere'],
  ])('of %s in Swedish are %j: %s', (text, readings) => {
    const [unit] = read(text, inSwedish);
    expect(unit === undefined ? [] : readingsOf(unit)).toEqual(readings);
  });

  it('share a translated word out by probability', () => {
    const [unit] = read('uppsäga', inSwedish);
    expect(unit?.readings[0]?.terms.map(({ share }) => share)).toEqual([0.7, 0.2]);
  });

  it.each<[sides: () => QuestionSides, text: string, near: string, because: string]>([
    [() => inEnglish, 'subcription', 'subscription', 'a letter left out'],
    [() => inSwedish, 'prenumerasion', 'prenumeration', 'a letter mistaken'],
    [() => inSwedish, 'tokken', 'token', 'misspelt English, where Swedish has nothing near'],
    [() => inGerman, 'subcription', 'subscription', 'a language without content is read as English'],
  ])('%#: %s finds its nearest word with less trust', async (sides, text, near) => {
    const [unit] = read(text, sides());
    const [reading] = unit?.readings ?? [];
    expect(reading?.side.terms[reading.terms[0]?.id ?? -1]).toBe(
      await termOf(near === 'prenumeration' ? SWEDISH : ENGLISH, near),
    );
    expect(reading?.trust).toBeGreaterThan(0);
    expect(reading?.trust).toBeLessThan(1);
    expect(reading?.trust).toBeLessThanOrEqual(WEIGHTS.spelling);
  });

  it.each<[text: string, because: string]>([
    ['xylophone', 'nobody wrote it'],
    ['2019', 'a number mistyped is another number'],
    ['__proto__', 'the name of a property'],
  ])('of %s are none, yet it weighs: %s', (text) => {
    const units = read(text, inEnglish);
    expect(units.flatMap(({ readings }) => readings)).toEqual([]);
    for (const { weight } of units) expect(weight).toBeCloseTo(english.side.rarity(undefined), 12);
  });
});

describe('the units of a question', () => {
  it('are bounded, also where a page of text is one word for want of blanks', () => {
    const page = read('續約訂閱'.repeat(500), inChinese);
    expect(page.length).toBeGreaterThan(400);
    expect(page.length).toBeLessThan(500);
    expect(read('訂閱', inChinese)).not.toEqual([]);
  });

  it.each<[sides: () => QuestionSides, text: string, words: readonly string[], because: string]>([
    [() => inEnglish, 'renew RENEW renewing', ['renew', 'renewing'], 'a word said twice counts once'],
    [() => inEnglish, 'the and of', [], 'stop words are none'],
    [() => inSwedish, 'och att', [], 'nor those of the own language, in any other'],
    [() => inEnglish, '', [], 'nothing'],
    [() => inEnglish, '🙂 \u0000 ?', [], 'no words'],
  ])('%#: %j → %j: %s', async (sides, text, words) => {
    const stems = await Promise.all(words.map((word) => termOf(ENGLISH, word)));
    expect(read(text, sides()).map(({ word }) => word)).toEqual(words);
    expect(stems.every((stem) => stem !== '')).toBe(true);
  });

  it('are at most of a hundred and twenty words', () => {
    const text = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
    expect(read(text, inEnglish)).toHaveLength(120);
  });

  it('weigh the more the rarer the word', () => {
    const [common, rare] = ['subscription', 'token'].map((word) => read(word, inEnglish)[0]?.weight);
    expect(rare).toBeGreaterThan(common ?? NaN);
  });

  it('weigh an unknown pair of Chinese characters at three tenths: it is mostly grammar', () => {
    const units = read('火鍋', inChinese);
    const rarity = inChinese.own?.side.rarity(undefined) ?? NaN;
    expect(units.map(({ weight }) => weight)).toEqual(
      [0.7, 0.25, 0.25].map((weight) => expect.closeTo(weight * 0.3 * rarity, 9) as number),
    );
  });

  it('weigh an unknown pair of Korean syllables likewise, and an unknown Latin word in full', () => {
    const rarity = inKorean.own?.side.rarity(undefined) ?? NaN;
    expect(read('떡볶', inKorean)[0]?.weight).toBeCloseTo(0.7 * 0.3 * rarity, 9);
    expect(read('xylophone', inKorean)[0]?.weight).toBeCloseTo(
      Math.max(rarity, english.side.rarity(undefined)),
      9,
    );
  });

  it('weigh a known pair in full', () => {
    const { own } = inChinese;
    const [pair] = read('续约', inChinese);
    expect(pair?.weight).toBeCloseTo(0.7 * (own?.side.rarity(own.side.idOf('续约')) ?? NaN), 9);
    expect(readingsOf(pair as Unit)).toEqual(['zh-TW 续约 ×1']);
  });

  it('are whole whatever is typed', () => {
    const sides = fc.constantFrom(inEnglish, inSwedish, inChinese, inKorean, inGerman);
    const text = fc.array(
      fc.oneof(
        fc.constantFrom('renew', 'tokken', 'förnya', '續約', '갱신', 'uppsäga'),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(text, sides, (parts, asked) => {
        const units = read(parts.join(' '), asked);
        expect(read(parts.join(' '), asked)).toEqual(units);
        for (const { weight, readings } of units) {
          expect(weight).toBeGreaterThanOrEqual(0);
          for (const { side, trust, terms } of readings) {
            expect(trust).toBeGreaterThan(0);
            expect(trust).toBeLessThanOrEqual(1);
            expect(terms.every(({ id, share }) => side.terms[id] !== undefined && share <= 1)).toBe(true);
          }
        }
      }),
      { seed: 81, numRuns: 300 },
    );
  });
});

describe('corrected spelling', () => {
  it.each<[sides: () => QuestionSides, text: string, corrected: string, because: string]>([
    [() => inEnglish, 'renew the token', 'renew the token', 'known words are left as they are'],
    [() => inEnglish, 'where is the tokken', 'where is the token', 'one that is known to be near is put in'],
    [() => inEnglish, 'xylophone', 'xylophone', 'nothing is near: left alone'],
    [() => inEnglish, 'the of and', 'the of and', 'stop words stay, for phrases hold them'],
    [() => inSwedish, 'uppsäga', 'uppsaga', 'the lexicon knows it: only folded'],
    [() => inSwedish, 'abvryta', 'abvryta', 'too far from anything to be sure'],
    [() => inChinese, '续约火锅', '续约火锅', 'Chinese has no spelling to mistake'],
    [() => inKorean, '갱신을', '갱신을', 'nor has Korean'],
    [() => inEnglish, '', '', 'nothing'],
  ])('%#: %j → %j: %s', (sides, text, corrected) => {
    expect(correctSpelling(text, sides())).toBe(corrected);
  });

  it('leaves the text alone where there is neither language', () => {
    const { lexicon } = inEnglish;
    const bare = { locale: ENGLISH, own: undefined, english: undefined, lexicon };
    expect(correctSpelling('Tokken!', bare)).toBe('Tokken!');
    expect(readQuestion('Tokken!', bare, WEIGHTS)).toEqual([]);
  });
});

function read(text: string, sides: QuestionSides): Unit[] {
  return readQuestion(text, sides, WEIGHTS);
}

function described(units: readonly Unit[]): string[] {
  return units.map((unit) => `${unit.word}: ${readingsOf(unit).join(', ')}`);
}

function readingsOf({ readings }: Unit): string[] {
  return readings.map(
    ({ side, trust, terms }) =>
      `${side.name} ${terms.map(({ id }) => side.terms[id]).join('+')} ×${Number(trust.toFixed(3))}`,
  );
}

/** What a question means is compared with what entries mean, across languages. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer, type Analyzer } from '../../src/search/analyzer.js';
import { readAsked, type AskedTools } from '../../src/search/asked.js';
import { ConceptFinder } from '../../src/search/concepts.js';
import { learnLexicon } from '../../src/search/learn-lexicon.js';
import { Lexicon } from '../../src/search/lexicon.js';
import { buildMeanings, Meanings, type EntryTerms, type StoredMeanings } from '../../src/search/meaning.js';
import type { Locale } from '../../src/text/index.js';
import { ENGLISH, KOREAN, localeOf, SWEDISH, WORLD_SENTENCES } from '../support/search.js';

let lexicon: Lexicon;
let stored: StoredMeanings;
let meanings: Meanings;
beforeAll(async () => {
  lexicon = new Lexicon(await learnLexicon(WORLD_SENTENCES, { dimensions: 2, leastCount: 2 }));
  stored = buildMeanings(
    [
      [await entry(ENGLISH, 'The bicycle wheel', 'Boil the soup')],
      [await entry(ENGLISH, 'The soup', 'Repair the wheel'), await entry(SWEDISH, 'En soppa', '')],
      [await entry(SWEDISH, '', 'laga vägen')],
      [],
    ],
    lexicon,
  );
  meanings = new Meanings(stored);
});

describe('the nearest entry', () => {
  it.each<[locale: Locale, text: string, question: number, answer: number, because: string]>([
    [ENGLISH, 'bicycle', 0, 1, 'the word itself stands in one question, its company in the other answer'],
    [ENGLISH, 'salt', 1, 0, 'a word that no entry has, of the company of soup'],
    [SWEDISH, 'cykel', 0, 1, 'in another language'],
    [KOREAN, '소금', 1, 0, 'in a language that no entry has'],
    [localeOf('sv-FI'), 'soppa', 1, 0, 'in another region'],
  ])('%s %s is near the question of %i and the answer of %i: %s', async (locale, text, question, answer) => {
    const near = meanings.nearness(await meaningOf(locale, text));
    expect(best(near.question)).toBe(question);
    expect(best(near.answer)).toBe(answer);
  });

  it('adds up what each language makes of a question', async () => {
    const both = meanings.nearness(await meaningOf(KOREAN, '수리 soup')).question;
    const one = meanings.nearness(await meaningOf(KOREAN, '수리')).question;
    expect(both[1]).toBeGreaterThan(one[1] ?? 1);
  });
});

describe('nearness', () => {
  it('has one place for every entry, those without words too', async () => {
    const { question, answer } = meanings.nearness(await meaningOf(ENGLISH, 'bicycle'));
    expect([question.length, answer.length]).toEqual([4, 4]);
    expect([question[3], answer[3], question[2]]).toEqual([0, 0, 0]);
  });

  it.each(['', 'xylophone', '🙂', '__proto__'])('of %j, of which nothing is known, is 0', async (text) => {
    const { question, answer } = meanings.nearness(await meaningOf(ENGLISH, text));
    expect([...question, ...answer].every((value) => value === 0)).toBe(true);
  });

  it('lies between -1 and 1, whatever is asked', async () => {
    const tools = await toolsFor(ENGLISH);
    const word = fc.constantFrom('bicycle', 'soup', 'salt', 'road', 'repair', 'unheard');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const meant = readAsked(words.join(' '), ENGLISH, tools).meaning;
        const { question, answer } = meanings.nearness(meant);
        expect([...question, ...answer].every((value) => Math.abs(value) <= 1 + 1e-6)).toBe(true);
      }),
      { seed: 61, numRuns: 200 },
    );
  });

  it('of an entry to its own words is nearly 1, though stored in bytes', async () => {
    const { question } = meanings.nearness(await meaningOf(ENGLISH, 'The bicycle wheel'));
    expect(question[0]).toBeGreaterThan(0.999);
  });
});

describe('stored meanings', () => {
  it('are plain JSON, the same each time', () => {
    const read = new Meanings(JSON.parse(JSON.stringify(stored)) as StoredMeanings);
    const meant = new Float32Array(lexicon.dimensions).fill(0.4);
    expect(read.nearness(meant)).toEqual(meanings.nearness(meant));
  });

  it('of no entries are none', () => {
    const none = new Meanings(buildMeanings([], lexicon));
    expect(none.nearness(new Float32Array(lexicon.dimensions)).question).toHaveLength(0);
  });

  it('of an empty lexicon are nothing', async () => {
    const empty = new Lexicon({ dimensions: 1, languages: [] });
    const blank = new Meanings(buildMeanings([[await entry(ENGLISH, 'The soup', '')]], empty));
    const { question } = blank.nearness(new Float32Array(1));
    expect([...question]).toEqual([0]);
  });
});

async function entry(locale: Locale, question: string, answer: string): Promise<EntryTerms> {
  const { terms } = await createAnalyzer(locale);
  return { locale, question: terms(question), answer: terms(answer) };
}

async function meaningOf(locale: Locale, text: string): Promise<Float32Array> {
  return readAsked(text, locale, await toolsFor(locale)).meaning;
}

async function toolsFor(locale: Locale): Promise<AskedTools> {
  const analyzers = new Map<Locale, Analyzer>();
  for (const each of [ENGLISH, locale]) analyzers.set(each, await createAnalyzer(each));
  return { analyzers, lexicon, finder: await ConceptFinder.create({ locales: [], kept: '' }) };
}

function best(values: Float32Array): number {
  return values.indexOf(Math.max(...values));
}

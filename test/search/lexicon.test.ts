/** What is known of words is stored, read again, and extended by the content at hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../src/search/analyzer.js';
import { extendLexicon, type Company } from '../../src/search/extend-lexicon.js';
import { learnLexicon } from '../../src/search/learn-lexicon.js';
import { cosine, Lexicon, normalize, type StoredLexicon } from '../../src/search/lexicon.js';
import { languageOf, type Locale } from '../../src/text/index.js';
import {
  ENGLISH,
  FRENCH,
  KOREAN,
  localeOf,
  plainTerms,
  SWEDISH,
  termOf,
  WORLD_SENTENCES,
} from '../support/search.js';

const OPTIONS = { dimensions: 6, leastCount: 2 };
const EMPTY: StoredLexicon = { dimensions: 1, languages: [] };

let stored: StoredLexicon;
let lexicon: Lexicon;
beforeAll(async () => {
  stored = await learnLexicon(WORLD_SENTENCES, OPTIONS);
  lexicon = new Lexicon(stored);
});

describe('a lexicon', () => {
  it('is read from its JSON as it was learned', async () => {
    const read = new Lexicon(JSON.parse(JSON.stringify(stored)) as StoredLexicon);
    for (const { language, terms } of stored.languages) {
      for (const term of terms.split('\n')) {
        const locale = language as Locale;
        expect(read.has(locale, term)).toBe(true);
        expect(read.translations(locale, term)).toEqual(lexicon.translations(locale, term));
        expect(meaning(read, locale, term)).toEqual(meaning(lexicon, locale, term));
      }
    }
    expect(await learnLexicon(WORLD_SENTENCES, OPTIONS)).toEqual(stored);
  });

  it('keeps its languages and their terms sorted', () => {
    expect(stored.languages.map(({ language }) => language)).toEqual(['en', 'ko', 'sv']);
    for (const { terms } of stored.languages) expect(terms.split('\n')).toEqual(terms.split('\n').toSorted());
  });

  it.each([
    [SWEDISH, 'cykel', 'bicycle'],
    [SWEDISH, 'soppa', 'soup'],
    [KOREAN, '수리', 'repair'],
  ])('translates %s %s to %s, for any region of the language', async (locale, word, english) => {
    const term = await termOf(locale, word);
    const region = localeOf(`${languageOf(locale)}-FI`);
    expect(lexicon.translations(locale, term)[0]?.term).toBe(await termOf(ENGLISH, english));
    expect(lexicon.translations(region, term)).toEqual(lexicon.translations(locale, term));
  });

  it('has probabilities from 0 to 1, best first', () => {
    for (const { language, terms } of stored.languages) {
      for (const term of terms.split('\n')) {
        const probabilities = lexicon
          .translations(language as Locale, term)
          .map(({ probability }) => probability);
        expect(probabilities.every((value) => value > 0 && value <= 1)).toBe(true);
        expect(probabilities).toEqual([...probabilities].sort((left, right) => right - left));
      }
    }
  });

  it.each<[locale: Locale, term: string, because: string]>([
    [SWEDISH, 'xylofon', 'nobody wrote it'],
    [FRENCH, 'soupe', 'the language is not in it'],
    [SWEDISH, '', 'nothing'],
    [SWEDISH, '__proto__', 'names of properties are no words'],
    [KOREAN, 'cykel', 'the word is of another language'],
  ])('knows nothing of %s %j: %s', (locale, term) => {
    expect(lexicon.has(locale, term)).toBe(false);
    expect(lexicon.translations(locale, term)).toEqual([]);
    expect([...meaning(lexicon, locale, term)].every((value) => value === 0)).toBe(true);
  });

  it('translates no English into English', async () => {
    expect(lexicon.translations(ENGLISH, await termOf(ENGLISH, 'bicycle'))).toEqual([]);
  });

  it('learns the same of a sentence that stands there twice', async () => {
    expect(await learnLexicon([...WORLD_SENTENCES, ...WORLD_SENTENCES], OPTIONS)).toEqual(stored);
  });

  it('keeps no sentence: its terms are single', () => {
    for (const { terms } of stored.languages) expect(terms).not.toMatch(/[^\S\n]/);
  });
});

describe('an empty lexicon', () => {
  it('knows nothing and says so quietly', () => {
    const empty = new Lexicon(EMPTY);
    expect(empty.has(ENGLISH, 'bicycle')).toBe(false);
    expect(empty.translations(SWEDISH, 'cykel')).toEqual([]);
    expect([...meaning(empty, ENGLISH, 'bicycle')]).toEqual([0]);
  });

  it('is what no sentences teach', async () => {
    const learned = await learnLexicon([], OPTIONS);
    expect(learned.languages).toEqual([]);
    expect(new Lexicon(learned).has(ENGLISH, '')).toBe(false);
  });

  it('can be extended: words are known then, without a meaning', async () => {
    const company = await companyOf([[ENGLISH, 'a bicycle with a bell']]);
    const extended = new Lexicon(await extendLexicon(EMPTY, [company], []));
    expect(extended.has(ENGLISH, await termOf(ENGLISH, 'bell'))).toBe(true);
    expect([...meaning(extended, ENGLISH, 'bell')].every((value) => Object.is(value, 0))).toBe(true);
  });

  it('learns translations from the content at hand', async () => {
    const extended = new Lexicon(
      await extendLexicon(
        EMPTY,
        await Promise.all(WORLD_SENTENCES.map(async (sentence) => companyOf([...sentence]))),
        WORLD_SENTENCES,
      ),
    );
    const [best] = extended.translations(SWEDISH, await termOf(SWEDISH, 'soppa'));
    expect(best?.term).toBe(await termOf(ENGLISH, 'soup'));
  });
});

describe('an extended lexicon', () => {
  let extendedStore: StoredLexicon;
  let extended: Lexicon;
  beforeAll(async () => {
    const companies = await Promise.all([
      companyOf([
        [ENGLISH, 'bicycle wheel road gizmo'],
        [FRENCH, 'machin'],
      ]),
      companyOf([
        [ENGLISH, 'soup salt kitchen ladle'],
        [SWEDISH, 'soppa slev'],
      ]),
    ]);
    extendedStore = await extendLexicon(stored, companies, []);
    extended = new Lexicon(extendedStore);
  });

  it.each<[locale: Locale, word: string, near: string, far: string, because: string]>([
    [ENGLISH, 'gizmo', 'bicycle', 'soup', 'it stands with the bicycle'],
    [ENGLISH, 'ladle', 'soup', 'bicycle', 'it stands with the soup'],
    [SWEDISH, 'slev', 'salt', 'wheel', 'the company may be English'],
    [FRENCH, 'machin', 'road', 'kitchen', 'of a language that the lexicon has not'],
  ])('places %s %s near %s, not %s: %s', async (locale, word, near, far) => {
    const placed = normalize(meaning(extended, locale, await termOf(locale, word)));
    const toNear = cosine(placed, await englishMeaning(near));
    const toFar = cosine(placed, await englishMeaning(far));
    expect(toNear).toBeGreaterThan(toFar + 0.2);
  });

  it('keeps every English number, so that translations still mean the same', () => {
    const english = (from: StoredLexicon): string =>
      from.languages.find(({ language }) => language === 'en')?.terms ?? '';
    expect(english(extendedStore).startsWith(`${english(stored)}\n`)).toBe(true);
    for (const { language, terms } of stored.languages) {
      for (const term of terms.split('\n')) {
        const locale = language as Locale;
        expect(extended.translations(locale, term)).toEqual(lexicon.translations(locale, term));
        expect(meaning(extended, locale, term)).toEqual(meaning(lexicon, locale, term));
      }
    }
  });

  it('leaves the one it was made of alone', async () => {
    expect(stored).toEqual(await learnLexicon(WORLD_SENTENCES, OPTIONS));
  });

  it('is itself where there is nothing new', async () => {
    expect(await extendLexicon(stored, [], [])).toEqual(stored);
    const known = await companyOf([[ENGLISH, 'bicycle wheel']]);
    expect(await extendLexicon(stored, [known], [])).toEqual(stored);
  });

  async function englishMeaning(word: string): Promise<Float32Array> {
    return normalize(meaning(extended, ENGLISH, await termOf(ENGLISH, word)));
  }
});

function meaning(of: Lexicon, locale: Locale, term: string): Float32Array {
  const vector = new Float32Array(of.dimensions);
  of.addMeaning(vector, locale, plainTerms(term));
  return vector;
}

async function companyOf(texts: readonly (readonly [locale: Locale, text: string])[]): Promise<Company> {
  return new Map(
    await Promise.all(
      texts.map(
        async ([locale, text]) => [languageOf(locale), (await createAnalyzer(locale)).terms(text)] as const,
      ),
    ),
  );
}

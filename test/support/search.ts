/** Small sides, lexicons and sentences of our own for tests of single parts of the search. */
import { createAnalyzer, type Analyzer, type Term } from '../../src/search/analyzer.js';
import type { AlignedSentence } from '../../src/search/learn-lexicon.js';
import { Lexicon, type StoredLexicon } from '../../src/search/lexicon.js';
import type { Half } from '../../src/search/read-question.js';
import { Side, storeSide, TermCounter } from '../../src/search/side.js';
import { Speller } from '../../src/search/speller.js';
import { parseLocale, type Locale } from '../../src/text/index.js';

export const ENGLISH = localeOf('en-US');
export const SWEDISH = localeOf('sv-SE');
export const KOREAN = localeOf('ko-KR');
export const CHINESE = localeOf('zh-TW');
export const FRENCH = localeOf('fr-FR');

export function localeOf(tag: string): Locale {
  const locale = parseLocale(tag);
  if (locale === undefined) throw new RangeError(`${tag} is no locale`);
  return locale;
}

/** The same small world in three languages: things on the road and things in the kitchen. */
const WORLD: readonly (readonly [english: string, swedish: string, korean: string])[] = [
  ['The bicycle needs a wheel', 'En cykel behöver ett hjul', '자전거 바퀴 필요'],
  ['We repair the bicycle', 'Vi lagar en cykel', '자전거 수리'],
  ['The bicycle stands on the road', 'En cykel står på vägen', '자전거 도로'],
  ['We repair the wheel', 'Vi lagar ett hjul', '바퀴 수리'],
  ['A wheel rolls on the road', 'Ett hjul rullar på vägen', '바퀴 도로'],
  ['They repair the road', 'De lagar vägen', '도로 수리'],
  ['The soup needs salt', 'En soppa behöver salt', '국물 소금 필요'],
  ['We boil the soup', 'Vi kokar en soppa', '국물 끓임'],
  ['The soup is in the kitchen', 'En soppa finns i köket', '국물 부엌'],
  ['We boil salt', 'Vi kokar salt', '소금 끓임'],
  ['The salt is in the kitchen', 'Ett salt finns i köket', '소금 부엌'],
  ['They boil water in the kitchen', 'De kokar vatten i köket', '부엌 끓임'],
];

export const WORLD_SENTENCES: readonly AlignedSentence[] = WORLD.map(
  ([english, swedish, korean]) =>
    new Map([
      [ENGLISH, english],
      [SWEDISH, swedish],
      [KOREAN, korean],
    ]),
);

/** The term that a single word becomes; the first pair of a Korean one. */
export async function termOf(locale: Locale, word: string): Promise<string> {
  const { terms } = await createAnalyzer(locale);
  return terms(word)[0]?.text ?? '';
}

/** A language whose entries have these questions and answers. */
export async function halfOf(
  locale: Locale,
  entries: readonly (readonly [question: string, answer?: string])[],
): Promise<Half> {
  const analyzer = await createAnalyzer(locale);
  const side = new Side(
    storeSide(
      locale,
      entries.map(([question, answer = '']) => counterOf(analyzer, [question, '', answer])),
    ),
  );
  return { side, analyzer, speller: new Speller(side) };
}

/** @param fields texts in the order of the fields */
export function counterOf(analyzer: Analyzer, fields: readonly string[]): TermCounter {
  const counter = new TermCounter();
  fields.forEach((text, field) => {
    for (const term of analyzer.terms(text)) counter.add(term.text, field);
  });
  return counter;
}

/** A lexicon without meanings: only translations, by language, term and English term. */
export function translating(
  words: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>,
): Lexicon {
  const english = [
    ...new Set(Object.values(words).flatMap((terms) => Object.values(terms).flatMap(Object.keys))),
  ].sort();
  const languages = Object.entries(words).map(([language, terms]) => {
    const sorted = Object.keys(terms).sort();
    return vocabulary(
      language,
      sorted,
      sorted.map((term) =>
        Object.entries(terms[term] ?? {})
          .map(([word, probability]) => `${english.indexOf(word)}.${Math.round(100 * probability)}`)
          .join(','),
      ),
    );
  });
  return new Lexicon({ dimensions: 1, languages: [vocabulary('en', english, []), ...languages] });
}

function vocabulary(
  language: string,
  terms: readonly string[],
  translations: readonly string[],
): StoredLexicon['languages'][number] {
  const zeros = (size: number): string => Buffer.alloc(size).toString('base64');
  return {
    language,
    terms: terms.join('\n'),
    vectors: zeros(terms.length),
    scales: zeros(4 * terms.length),
    rarity: zeros(terms.length),
    translations: translations.join('\n'),
  };
}

/** Plain terms, as an analyzer gives them for Latin words. */
export function plainTerms(...texts: readonly string[]): Term[] {
  return texts.map((text) => ({ text, weight: 1, word: text }));
}

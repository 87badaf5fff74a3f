/** Question in, answer out: read, rank, decide. */
import type { Answer, KnowledgeBase } from '../model/index.js';
import { ENGLISH, finish, hasWord, languageOf, matchLocale, type Locale, type Work } from '../text/index.js';
import { createAnalyzer } from './analyzer.js';
import type { SearchData } from './build-search.js';
import { ConceptFinder } from './concepts.js';
import { decide } from './decide.js';
import { CLEAR, LanguageDetector, type Detection } from './detect-language.js';
import { Engine } from './engine.js';
import type { Ranking } from './rank.js';
import type { Half } from './read-question.js';
import type { SentencePlace, SentenceShare } from './sentence-shares.js';
import { Side } from './side.js';
import { Speller } from './speller.js';
import { SEARCH_WEIGHTS, type SearchWeights } from './weights.js';

/** An answer with everything that was ranked for it. */
export interface Answered {
  readonly answer: Answer;
  readonly ranking: Ranking;
}

export interface Search {
  /**
   * @param question text from outside, of any length and content
   * @param locale the locale asked in; missing: the detected one
   */
  readonly answer: (question: string, locale?: Locale) => Answer;
  /** The same with all that was found beside it: what lists results needs both, and ranks but once. */
  readonly answerAndRank: (question: string, locale?: Locale) => Answered;
  /** What the text alone says of its language, and how clearly. */
  readonly detect: (question: string) => Detection;
  /** Every entry that anything speaks for, best first, with what does; for fitting and tests. */
  readonly rank: (question: string, locale?: Locale) => Ranking;
  /**
   * How much of the question each sentence of an entry's answer holds, in the order of the sentences.
   */
  readonly sentences: (question: string, locale: Locale, place: SentencePlace) => readonly SentenceShare[];
  /** Prepares every language for its first question. */
  readonly warm: () => void;
  /** The same in steps, the longest of them about a tenth of a second. */
  readonly warming: () => Work<void>;
}

export async function createSearch(
  knowledgeBase: KnowledgeBase,
  data: SearchData,
  weights: SearchWeights = SEARCH_WEIGHTS,
): Promise<Search> {
  const detector = await LanguageDetector.create(knowledgeBase.locales, data.profiles, ENGLISH);
  const halves = await createHalves(knowledgeBase.locales, data);
  const finder = await ConceptFinder.create(data.concepts);
  const engine = new Engine(knowledgeBase, data, halves, finder, weights);
  const read = (
    question: string,
    locale?: Locale,
  ): { text: string; detected: Detection; asked: Locale; words: Locale } => {
    const text = cut(question);
    const detected = detector.detect(text);
    const asked = locale ?? detected.locale;
    return { text, detected, asked, words: languageOfWords(detected, asked, [...halves.keys()]) };
  };
  const rank = (
    question: string,
    locale?: Locale,
  ): { detected: Detection; asked: Locale; ranking: Ranking } => {
    const { text, detected, asked, words } = read(question, locale);
    return { detected, asked, ranking: engine.rank(text, words) };
  };
  const answerAndRank = (question: string, locale?: Locale): Answered => {
    const { detected, asked, ranking } = rank(question, locale);
    const hasWords = hasWord(cut(question));
    const answer = decide({
      locale: asked,
      detectedLocale: detected.locale,
      hasWords,
      ranking,
      weights: weights.decide,
    });
    return { answer, ranking };
  };
  return {
    answer: (question, locale) => answerAndRank(question, locale).answer,
    answerAndRank,
    detect: (question) => detector.detect(cut(question)),
    rank: (question, locale) => rank(question, locale).ranking,
    sentences: (question, locale, place) => {
      const { text, words } = read(question, locale);
      return engine.sentences(text, words, place);
    },
    warm: () => finish(warming(halves, engine)),
    warming: () => warming(halves, engine),
  };
}

function* warming(halves: ReadonlyMap<Locale, Half>, engine: Engine): Work<void> {
  for (const [locale, { side, speller }] of halves) {
    side.warm();
    yield;
    speller.warm();
    yield;
    engine.rank('warm', locale);
    yield;
  }
}

async function createHalves(locales: readonly Locale[], { sides }: SearchData): Promise<Map<Locale, Half>> {
  const halves = new Map<Locale, Half>();
  for (const locale of locales) {
    const stored = sides.find(({ name }) => name === locale);
    if (stored === undefined) continue;
    const side = new Side(stored);
    halves.set(locale, { side, analyzer: await createAnalyzer(locale), speller: new Speller(side) });
  }
  return halves;
}

/** The locale whose words the question is made of: the detected language, in the reader's own locale of it. */
function languageOfWords(detected: Detection, asked: Locale, available: readonly Locale[]): Locale {
  const own = matchLocale(asked, available);
  if (own !== undefined && (detected.margin < CLEAR || languageOf(own) === languageOf(detected.locale)))
    return own;
  return detected.locale;
}

/** A question longer than this is a document; its beginning says what is asked. */
function cut(question: string): string {
  return question.length > LONGEST_QUESTION ? question.slice(0, LONGEST_QUESTION) : question;
}

const LONGEST_QUESTION = 2000;

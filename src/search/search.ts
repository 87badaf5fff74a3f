/** Question in, answer out: read, rank, decide. */
import type { Answer, KnowledgeBase } from '../model/index.js';
import { ENGLISH, finish, hasWord, languageOf, matchLocale, type Locale, type Work } from '../text/index.js';
import { createAnalyzer } from './analyzer.js';
import { readAsked, type AskedTools } from './asked.js';
import type { SearchData } from './build-search.js';
import { ConceptFinder } from './concepts.js';
import { countThings } from './count-things.js';
import { decide } from './decide.js';
import { CLEAR, LanguageDetector, type Detection } from './detect-language.js';
import { Lexicon } from './lexicon.js';
import { Meanings } from './meaning.js';
import { PhrasingIndex } from './phrasings.js';
import { PublishedQuestions } from './published-questions.js';
import { NO_RANKING, rankEntries, type RankedSides, type Ranking, type ReadQuestion } from './rank.js';
import { correctSpelling, readQuestion, type Half } from './read-question.js';
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
  const rank = (
    question: string,
    locale?: Locale,
  ): { detected: Detection; asked: Locale; ranking: Ranking } => {
    const text = cut(question);
    const detected = detector.detect(text);
    const asked = locale ?? detected.locale;
    return {
      detected,
      asked,
      ranking: engine.rank(text, languageOfWords(detected, asked, [...halves.keys()])),
    };
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

class Engine {
  readonly #halves: ReadonlyMap<Locale, Half>;
  readonly #finder: ConceptFinder;
  readonly #weights: SearchWeights;
  readonly #knowledgeBase: KnowledgeBase;
  readonly #data: SearchData;
  #parts: Parts | undefined;

  constructor(
    knowledgeBase: KnowledgeBase,
    data: SearchData,
    halves: ReadonlyMap<Locale, Half>,
    finder: ConceptFinder,
    weights: SearchWeights,
  ) {
    this.#knowledgeBase = knowledgeBase;
    this.#data = data;
    this.#halves = halves;
    this.#finder = finder;
    this.#weights = weights;
  }

  /** @param language the locale whose words the question is made of; English words are understood in all */
  rank(text: string, language: Locale): Ranking {
    const parts = (this.#parts ??= prepare(this.#knowledgeBase, this.#data, this.#halves, this.#finder));
    const english = this.#halves.get(ENGLISH);
    const own = language === ENGLISH ? undefined : this.#halves.get(language);
    const phrases = this.#finder.find(text, language);
    const kept = phrases.filter(({ keep }) => keep);
    const sides = {
      locale: language,
      own,
      english,
      lexicon: parts.lexicon,
      kept: new Set(kept.flatMap(({ words }) => words)),
    };
    const units = readQuestion(text, sides, this.#weights.reading);
    if (units.length === 0) return NO_RANKING;
    const meant = correctSpelling(text, sides);
    const asked = readAsked(meant, language, parts.tools);
    const question: ReadQuestion = {
      units,
      words: countThings(units, phrases),
      ...this.#concepts(meant, language, parts.sides.concepts),
      nearness: parts.meanings.nearness(asked.meaning),
      phrasings: parts.phrasings.nearness(asked, parts.sides.count),
    };
    const ranking = rankEntries(question, parts.sides, this.#weights.rank);
    const published = parts.published.entryOf(text) ?? question.phrasings.verbatim;
    return published === undefined ? ranking : withFirst(ranking, published);
  }

  #concepts(text: string, language: Locale, side: Side): { concepts: number[]; unknownConcepts: number } {
    const names = [...new Set(this.#finder.find(text, language).map(({ name }) => name))];
    const ids = names.map((name) => side.idOf(name));
    const unknown = ids.filter((id) => id === undefined).length;
    return {
      concepts: ids.filter((id) => id !== undefined),
      unknownConcepts: unknown * side.rarity(undefined),
    };
  }
}

/** Who asks in the words of an entry, or of a phrasing of it, means that entry, whatever the words weigh. */
function withFirst(ranking: Ranking, entry: number): Ranking {
  const { scored } = ranking;
  const first = scored.find((one) => one.entry === entry);
  if (first === undefined) return ranking;
  const score = Math.max(first.score, scored[0]?.score ?? 0);
  return {
    ...ranking,
    scored: [{ ...first, score }, ...scored.filter((one) => one !== first)],
    isPublished: true,
  };
}

/** What is unpacked at the first question, not when the process starts. */
interface Parts {
  readonly lexicon: Lexicon;
  readonly meanings: Meanings;
  readonly phrasings: PhrasingIndex;
  readonly published: PublishedQuestions;
  readonly tools: AskedTools;
  readonly sides: RankedSides;
}

function prepare(
  knowledgeBase: KnowledgeBase,
  data: SearchData,
  halves: ReadonlyMap<Locale, Half>,
  finder: ConceptFinder,
): Parts {
  const { entries } = knowledgeBase;
  const lexicon = new Lexicon(data.lexicon);
  const concepts = new Side(data.conceptSide);
  const english = halves.get(ENGLISH)?.side ?? concepts;
  const questionWeight = Float32Array.from(entries, (_, entry) =>
    english
      .termsOf(entry)
      .reduce((sum, id) => sum + (english.counts(entry, id)[0] > 0 ? english.rarity(id) : 0), 0),
  );
  return {
    lexicon,
    meanings: new Meanings(data.meanings),
    phrasings: new PhrasingIndex(data.phrasings),
    published: new PublishedQuestions(knowledgeBase),
    tools: {
      analyzers: new Map([...halves].map(([locale, { analyzer }]) => [locale, analyzer])),
      lexicon,
      finder,
    },
    sides: { english, concepts, count: entries.length, questionWeight },
  };
}

/** A question longer than this is a document; its beginning says what is asked. */
function cut(question: string): string {
  return question.length > LONGEST_QUESTION ? question.slice(0, LONGEST_QUESTION) : question;
}

const LONGEST_QUESTION = 2000;

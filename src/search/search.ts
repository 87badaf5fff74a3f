/** Question in, answer out: analyse, find candidates, rank, decide. */
import type { Answer, KnowledgeBase } from '../model/index.js';
import { ENGLISH, type Locale } from '../text/index.js';
import { createAnalyzer, wordsOf, type Analyzer } from './analyzer.js';
import { Candidates } from './candidates.js';
import { decide } from './decide.js';
import { LanguageDetector, learnProfile, type Detection, type LanguageProfile } from './detect-language.js';
import { rankEntries, type QuestionWord, type Reading, type Scored } from './rank.js';
import { buildSide, fieldTexts, FIELDS, Side, type KnowledgeBaseContent, type StoredSide } from './side.js';
import { Speller } from './speller.js';
import { SEARCH_WEIGHTS, type SearchWeights } from './weights.js';

/** What the build keeps for searching. */
export interface SearchData {
  readonly sides: readonly StoredSide[];
  readonly profiles: readonly LanguageProfile[];
}

export interface Search {
  /**
   * @param question text from outside, of any length and content
   * @param locale the locale asked in; missing: the detected one
   */
  readonly answer: (question: string, locale?: Locale) => Answer;
  /** What the text alone says of its language, and how clearly. */
  readonly detect: (question: string) => Detection;
  /** Prepares every language for its first question. */
  readonly warm: () => void;
}

/** Analyses a knowledge base for searching. Same content, same data. */
export async function buildSearchData(knowledgeBase: KnowledgeBaseContent): Promise<SearchData> {
  const sides: StoredSide[] = [];
  const profiles: LanguageProfile[] = [];
  for (const locale of knowledgeBase.locales) {
    const analyzer = await createAnalyzer(locale);
    sides.push(buildSide(knowledgeBase, locale, analyzer));
    profiles.push(learnProfile(locale, textsOf(knowledgeBase, locale)));
  }
  return { sides, profiles };
}

function* textsOf(knowledgeBase: KnowledgeBaseContent, locale: Locale): Generator<string> {
  for (const entry of knowledgeBase.entries) {
    const version = entry.versions.find((candidate) => candidate.locale === locale);
    if (version === undefined) continue;
    const texts = fieldTexts(knowledgeBase, version);
    for (const field of FIELDS) yield texts[field];
  }
}

export async function createSearch(
  knowledgeBase: KnowledgeBase,
  data: SearchData,
  weights: SearchWeights = SEARCH_WEIGHTS,
): Promise<Search> {
  const profiles = data.profiles;
  const detector = await LanguageDetector.create(knowledgeBase.locales, profiles, ENGLISH);
  const halves = new Map<Locale, Half>();
  for (const stored of data.sides) {
    const side = new Side(stored);
    const candidates = new Candidates(side, knowledgeBase.entries.length);
    halves.set(stored.locale, {
      side,
      candidates,
      analyzer: await createAnalyzer(stored.locale),
      speller: new Speller(side),
    });
  }
  const engine = new Engine(halves, weights);
  return {
    answer: (question, locale) => {
      const text = cut(question);
      const detected = detector.detect(text);
      const detectedLocale = detected.locale;
      const asked = locale ?? detectedLocale;
      const { words, scored } = engine.rank(text, detected.margin > 0 ? detectedLocale : asked);
      return decide({ locale: asked, detectedLocale, words, scored, weights });
    },
    detect: (question) => detector.detect(cut(question)),
    warm: () => {
      for (const { candidates, speller } of halves.values()) {
        candidates.warm();
        speller.warm();
      }
    },
  };
}

/** One language ready for questions. */
interface Half {
  readonly side: Side;
  readonly candidates: Candidates;
  readonly analyzer: Analyzer;
  readonly speller: Speller;
}

class Engine {
  readonly #halves: ReadonlyMap<Locale, Half>;
  readonly #weights: SearchWeights;

  constructor(halves: ReadonlyMap<Locale, Half>, weights: SearchWeights) {
    this.#halves = halves;
    this.#weights = weights;
  }

  /** @param language the locale whose words the question is made of; English words are understood in all */
  rank(text: string, language: Locale): { words: QuestionWord[]; scored: Scored[] } {
    const own = language === ENGLISH ? undefined : this.#halves.get(language);
    const english = this.#halves.get(ENGLISH);
    const words = this.#read(text, own, english);
    const found = new Set<number>();
    for (const half of [own, english]) {
      if (half === undefined) continue;
      const ids = words.flatMap((word) =>
        word.readings
          .filter(({ side }) => side === half.side)
          .flatMap(({ terms }) => terms.map(({ id }) => id)),
      );
      half.candidates.collect(ids, found, found.size + this.#weights.candidates);
    }
    return { words, scored: rankEntries(words, found, this.#weights.rank) };
  }

  /** Reads every word of the question on its own side and, where it is Latin, on the English side. */
  #read(text: string, own: Half | undefined, english: Half | undefined): QuestionWord[] {
    const words = new Map<string, QuestionWord>();
    for (const { text: word, script } of wordsOf(text).slice(0, MOST_WORDS)) {
      if (words.has(word)) continue;
      const ownReading = own === undefined ? undefined : readWord(word, own, 1, this.#weights);
      const stopped = own !== undefined && ownReading === undefined;
      const readsEnglish = english !== undefined && script === 'latin' && !stopped;
      const trust = own === undefined ? 1 : this.#weights.englishTrust;
      const englishReading = readsEnglish ? readWord(word, english, trust, this.#weights) : undefined;
      const read = [ownReading, englishReading].filter((reading) => reading !== undefined);
      if (read.length === 0) continue;
      // A word that one side knows is as heavy as it is there; one that none knows as the rarest.
      const known = read.filter(({ readings }) => readings.length > 0);
      const weight = Math.max(...(known.length > 0 ? known : read).map((reading) => reading.weight));
      words.set(word, { word, weight, readings: read.flatMap(({ readings }) => readings) });
    }
    return [...words.values()];
  }
}

/** @returns nothing for words without meaning of their own */
function readWord(
  word: string,
  { side, analyzer, speller }: Half,
  trust: number,
  weights: SearchWeights,
): { weight: number; readings: Reading[] } | undefined {
  const analysed = analyzer.terms(word);
  if (analysed.length === 0) return undefined;
  const terms = analysed.map(({ text, weight }) => ({ id: side.idOf(text), weight }));
  const weight = terms.reduce((sum, term) => sum + term.weight * side.rarity(term.id), 0);
  const known = terms.flatMap((term) =>
    term.id === undefined ? [] : [{ id: term.id, weight: term.weight }],
  );
  if (known.length > 0) return { weight, readings: [{ side, trust, terms: known }] };
  const near = speller.near(analysed[0]?.text ?? word).map(({ id, likeness }): Reading => ({
    side,
    trust: trust * likeness * weights.spellingTrust,
    terms: [{ id, weight: 1 }],
  }));
  return { weight, readings: near };
}

/** A question longer than this is a document; its beginning says what is asked. */
function cut(question: string): string {
  return question.length > LONGEST_QUESTION ? question.slice(0, LONGEST_QUESTION) : question;
}

const LONGEST_QUESTION = 2000;
const MOST_WORDS = 120;

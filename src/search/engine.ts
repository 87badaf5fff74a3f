/** Ranks the entries for a question, and the sentences of one: all that is unpacked of an index at the first question. */
import type { KnowledgeBase } from '../model/index.js';
import { ENGLISH, type Locale } from '../text/index.js';
import { readAsked, type AskedTools } from './asked.js';
import type { SearchData } from './build-search.js';
import type { ConceptFinder } from './concepts.js';
import { countThings } from './count-things.js';
import { Lexicon } from './lexicon.js';
import { Meanings } from './meaning.js';
import { PhrasingIndex } from './phrasings.js';
import { PublishedQuestions } from './published-questions.js';
import { NO_RANKING, rankEntries, type RankedSides, type Ranking, type ReadQuestion } from './rank.js';
import { correctSpelling, readQuestion, type Half, type QuestionSides } from './read-question.js';
import { SentenceShares, type SentencePlace, type SentenceShare } from './sentence-shares.js';
import { Side } from './side.js';
import type { SearchWeights } from './weights.js';

export class Engine {
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
    const parts = this.#prepared();
    const phrases = this.#finder.find(text, language);
    const sides = this.#sidesOf(phrases, language);
    const units = readQuestion(text, sides, this.#weights.reading);
    if (units.length === 0) return NO_RANKING;
    const meant = correctSpelling(text, sides);
    const asked = readAsked(meant, language, parts.tools);
    const question: ReadQuestion = {
      units,
      words: countThings(units, phrases),
      known: countThings(
        units.filter(({ readings }) => readings.length > 0),
        phrases,
      ),
      ...this.#concepts(meant, language, parts.sides.concepts),
      nearness: parts.meanings.nearness(asked.meaning),
      phrasings: parts.phrasings.nearness(asked, parts.sides.count),
    };
    const ranking = rankEntries(question, parts.sides, this.#weights.rank);
    const published = parts.published.entryOf(text) ?? question.phrasings.verbatim;
    return published === undefined ? ranking : withFirst(ranking, published);
  }

  sentences(text: string, language: Locale, place: SentencePlace): SentenceShare[] {
    const sides = this.#sidesOf(this.#finder.find(text, language), language);
    return this.#prepared().sentences.of(correctSpelling(text, sides), language, place);
  }

  #prepared(): Parts {
    return (this.#parts ??= prepare(this.#knowledgeBase, this.#data, this.#halves, this.#finder));
  }

  #sidesOf(phrases: ReturnType<ConceptFinder['find']>, language: Locale): QuestionSides {
    const kept = phrases.filter(({ keep }) => keep);
    return {
      locale: language,
      own: language === ENGLISH ? undefined : this.#halves.get(language),
      english: this.#halves.get(ENGLISH),
      lexicon: this.#prepared().lexicon,
      kept: new Set(kept.flatMap(({ words }) => words)),
    };
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
  readonly sentences: SentenceShares;
  readonly sides: RankedSides;
}

function prepare(
  knowledgeBase: KnowledgeBase,
  data: SearchData,
  halves: ReadonlyMap<Locale, Half>,
  finder: ConceptFinder,
): Parts {
  const { entries } = knowledgeBase;
  const lexicon = Lexicon.of(data.lexicon);
  const concepts = new Side(data.conceptSide);
  const english = halves.get(ENGLISH)?.side ?? concepts;
  const questionWeight = Float32Array.from(entries, (_, entry) =>
    english
      .termsOf(entry)
      .reduce((sum, id) => sum + (english.counts(entry, id)[0] > 0 ? english.rarity(id) : 0), 0),
  );
  const tools: AskedTools = {
    analyzers: new Map([...halves].map(([locale, { analyzer }]) => [locale, analyzer])),
    lexicon,
    finder,
  };
  return {
    lexicon,
    meanings: new Meanings(data.meanings),
    phrasings: new PhrasingIndex(data.phrasings),
    published: new PublishedQuestions(knowledgeBase),
    tools,
    sentences: new SentenceShares(knowledgeBase, tools),
    sides: { english, concepts, count: entries.length, questionWeight },
  };
}

/** Tells which sentences of an answer hold what a question asks, by its words, their English, and the kind of thing asked for. */
import {
  answerSentences,
  placeOf,
  versionFor,
  type AlignedEntry,
  type KnowledgeBase,
  type Sentence,
  type SpanId,
} from '../model/index.js';
import { ENGLISH, Recent, type Locale } from '../text/index.js';
import { readAsked, type AskedTools, type Cues } from './asked.js';
import { framesOf, type Frame } from './question-frame.js';

/** One sentence of an answer. */
export interface SentenceShare {
  readonly spanId: SpanId;
  /** How much of the question it holds that not every sentence of the answer does, 0 to 1. */
  readonly share: number;
}

/** An answer, and the locale that it is read in. */
export interface SentencePlace {
  /** Place in `KnowledgeBase.entries`. */
  readonly entry: number;
  readonly shown: Locale;
}

interface ReadSentence {
  readonly spanId: SpanId;
  readonly cues: Cues;
  /** In English, which every sentence has. */
  readonly english: string;
}

interface ReadAnswer {
  readonly sentences: readonly ReadSentence[];
  /** In how many sentences each cue is. */
  readonly counts: ReadonlyMap<string, number>;
}

export class SentenceShares {
  readonly #knowledgeBase: KnowledgeBase;
  readonly #tools: AskedTools;
  readonly #answers = new Recent<ReadAnswer>(MOST_ANSWERS);

  constructor(knowledgeBase: KnowledgeBase, tools: AskedTools) {
    this.#knowledgeBase = knowledgeBase;
    this.#tools = tools;
  }

  /**
   * @param question with its spelling put right
   * @param language the locale whose words the question is made of
   * @returns the sentences in their order
   */
  of(question: string, language: Locale, { entry, shown }: SentencePlace): SentenceShare[] {
    const { sentences, counts } = this.#answers.of(`${entry} ${shown}`, () => this.#read(entry, shown));
    const asked = [...readAsked(question, language, this.#tools).cues].filter(
      ([cue]) => !cue.startsWith('?'),
    );
    const frames = framesOf(question, language);
    const rarity = (cue: string): number => Math.log(1 + sentences.length / ((counts.get(cue) ?? 0) + 0.5));
    const whole = asked.reduce((sum, [cue, weight]) => sum + weight * rarity(cue), 0);
    return sentences.map(({ spanId, cues, english }) => {
      const held = asked.reduce(
        (sum, [cue, weight]) => sum + Math.min(weight, cues.get(cue) ?? 0) * rarity(cue),
        0,
      );
      const says = frames.some((frame) => ANSWERS[frame]?.test(english) === true) ? SAYS : 0;
      return { spanId, share: whole === 0 ? 0 : Math.min(1, held / whole + says) };
    });
  }

  #read(entry: number, shown: Locale): ReadAnswer {
    const version = versionFor(this.#knowledgeBase.entries[entry] as AlignedEntry, shown);
    const { document, place } = placeOf(this.#knowledgeBase, version);
    const english = new Map(
      answerSentences(document, place, 'source').map((one) => [one.spanId, textOf(one)]),
    );
    const sentences = answerSentences(document, place, version.side).flatMap((one): ReadSentence[] => {
      if (one.spanId === undefined) return [];
      const source = english.get(one.spanId) ?? '';
      const cues = readAsked(textOf(one), version.locale, this.#tools).cues;
      return [
        {
          spanId: one.spanId,
          english: source,
          cues: merged(cues, readAsked(source, ENGLISH, this.#tools).cues),
        },
      ];
    });
    const counts = new Map<string, number>();
    for (const { cues } of sentences)
      for (const cue of cues.keys()) counts.set(cue, (counts.get(cue) ?? 0) + 1);
    return { sentences, counts };
  }
}

function textOf({ runs }: Sentence): string {
  return runs.map(({ text }) => text).join('');
}

function merged(one: Cues, other: Cues): Cues {
  const cues = new Map(one);
  for (const [cue, weight] of other) cues.set(cue, Math.max(cues.get(cue) ?? 0, weight));
  return cues;
}

const MOST_ANSWERS = 200;

/** What a sentence counts that says the kind of thing asked for: a number of days, a role. */
const SAYS = 0.15;

/** Over the English of a sentence: what it says to a question of the kind. */
const ANSWERS: Readonly<Partial<Record<Frame, RegExp>>> = {
  // Matches `the Global admin`, `your team`; not `administration`.
  who: /\b(?:admins?|roles?|people|person|users?|contact|team)\b/iu,
  // Matches `the Benefits page`; not `pages of text`.
  where: /\b(?:page|section|site|portal|dashboard|Partner Center|menu|link)\b/u,
  // Matches `starts on`, `30 days`; not `started`.
  when: /\b(?:starts?|begins?|opens?|days?|while|until|anniversary)\b/iu,
  // Matches `30 days`, `a few days`, `once only`; not `daily`.
  'how-long': /\b(?:days?|weeks?|months?|any time|until|once)\b/iu,
  // Matches `the annual fee`; not `feedback`.
  price: /\b(?:fee|fees|pay|price|cost)\b/iu,
  // Matches `one Action Pack`, `25-seat`; not `only`.
  'how-many': /\b(?:one|two|number|limit|limited|\d+)\b/iu,
  // Matches `because`, `so that`; not `cause`.
  why: /\b(?:because|so that|since|to help)\b/iu,
  // Matches `If no benefits are shown`; not `notice`.
  not: /\b(?:not|no|if|only|must)\b/iu,
  // Matches `when a membership expires`; not `whenever`.
  if: /\b(?:if|when|once|after)\b/iu,
};

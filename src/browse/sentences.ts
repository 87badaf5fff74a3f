/** Every different pair of sentences of the content, once, in the form that words are compared in. */
import {
  answerMarker,
  placesOfSpans,
  questionMarker,
  stripMarker,
  type KnowledgeBase,
  type Side,
  type SpanPlace,
} from '../model/index.js';
import { ENGLISH, inSteps, plainText, type Locale, type Work } from '../text/index.js';
import { lettersOf, wordForm } from './word-form.js';

/** A sentence with its English, as they stand in at least one place of a locale. */
export interface DistinctPair {
  readonly locale: Locale;
  readonly target: string;
  readonly source: string;
  /** The word forms of both. */
  readonly forms: { readonly target: string; readonly source: string };
  /** In the order of the documents; never empty. */
  readonly places: readonly SpanPlace[];
}

/** A sentence somebody copied, where it stands. */
export interface NamedSentence {
  readonly locale: Locale;
  readonly place: SpanPlace;
}

export class Sentences {
  readonly pairs: readonly DistinctPair[];
  readonly #knowledgeBase: KnowledgeBase;
  /** Places in `pairs` by the letters of a sentence, the English ones apart. */
  readonly #byText = new Map<string, { pair: number; isSource: boolean }>();
  /** The same of a pair that holds several sentences, by each of them. */
  readonly #byPart = new Map<string, { pair: number; isSource: boolean }>();

  private constructor(knowledgeBase: KnowledgeBase, pairs: readonly DistinctPair[]) {
    this.#knowledgeBase = knowledgeBase;
    this.pairs = pairs;
  }

  static *of(knowledgeBase: KnowledgeBase): Work<Sentences> {
    const sentences = new Sentences(knowledgeBase, yield* distinctPairs(knowledgeBase));
    yield* inSteps(sentences.pairs.keys(), (pair) => sentences.#add(pair));
    return sentences;
  }

  #add(pair: number): void {
    const distinct = this.pairs[pair] as DistinctPair;
    for (const { side, letters } of spellings(distinct)) this.#put(this.#byText, letters, { pair, side });
    for (const side of ['source', 'target'] as const)
      for (const letters of partsOf(distinct[side])) this.#put(this.#byPart, letters, { pair, side });
  }

  #put(
    table: Map<string, { pair: number; isSource: boolean }>,
    letters: string,
    { pair, side }: { readonly pair: number; readonly side: Side },
  ): void {
    const known = table.get(letters);
    // An entry is what is looked for; a sentence outside all of them serves for want of another.
    if (known === undefined || (!isOutside(this.pairs[pair]) && isOutside(this.pairs[known.pair])))
      table.set(letters, { pair, isSource: side === 'source' });
  }

  /**
   * A sentence as it was copied from anywhere: its capitals, blanks and marks do not matter, and of several sentences
   * the first that is known counts.
   * @returns `undefined` where the text is none of the sentences; a word or two is a search, even if a cell says the same
   */
  named(text: string): NamedSentence | undefined {
    if (text.length > LONGEST_COPY) return undefined;
    return this.#exact(text) ?? this.#firstOf(text.split(SENTENCE_END));
  }

  #firstOf(parts: readonly string[]): NamedSentence | undefined {
    if (parts.length < 2) return undefined;
    for (const part of parts.slice(0, MOST_PARTS)) {
      const found = this.#exact(part);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #exact(text: string): NamedSentence | undefined {
    const letters = lettersOf(wordForm(text));
    if (letters.length < leastOf(letters)) return undefined;
    const known = this.#byText.get(letters) ?? this.#byPart.get(letters);
    const pair = known === undefined ? undefined : this.pairs[known.pair];
    if (known === undefined || pair === undefined) return undefined;
    const place = newestPlace(this.#knowledgeBase, pair.places);
    return { locale: known.isSource ? ENGLISH : pair.locale, place };
  }
}

function* distinctPairs(knowledgeBase: KnowledgeBase): Work<DistinctPair[]> {
  const pairs = new Map<string, DistinctPair & { places: SpanPlace[] }>();
  const read = createReader();
  yield* inSteps(placesOfSpans(knowledgeBase), ({ place }) => {
    const document = knowledgeBase.documents[place.document];
    const pair = document?.pairs[place.pair];
    if (document === undefined || pair === undefined) return;
    const key = `${document.locale}\n${pair.target}\n${pair.source}`;
    const known = pairs.get(key);
    if (known !== undefined) {
      known.places.push(place);
      return;
    }
    const [target, source] = [read(pair.target), read(pair.source)];
    const forms = { target: target.form, source: source.form };
    pairs.set(key, {
      locale: document.locale,
      target: target.text,
      source: source.text,
      forms,
      places: [place],
    });
  });
  return [...pairs.values()];
}

/** Every locale repeats the English: what was worked out once is kept while the table is made. */
function createReader(): (markdown: string) => { readonly text: string; readonly form: string } {
  const known = new Map<string, { text: string; form: string }>();
  return (markdown) => {
    let read = known.get(markdown);
    if (read === undefined) {
      const text = plainText(markdown);
      read = { text, form: wordForm(text) };
      known.set(markdown, read);
    }
    return read;
  };
}

/** What people can have copied: the sentence as it stands, or as it is shown, without its `A:`. */
function spellings({
  source,
  target,
  forms,
}: DistinctPair): { side: 'source' | 'target'; letters: string }[] {
  const asItStands = (['source', 'target'] as const).map((side) => ({
    side,
    letters: lettersOf(forms[side]),
  }));
  const of = questionMarker(source) !== 'none' ? 'question' : 'answer';
  if (of === 'answer' && answerMarker(source) === 'none') return asItStands;
  const shown = { source: stripMarker(source, of), target: stripMarker(target, of) };
  return [
    ...asItStands,
    ...(['source', 'target'] as const).map((side) => ({ side, letters: lettersOf(wordForm(shown[side])) })),
  ];
}

/** The letters of each sentence of a text that has several; a few words are too little to tell it by. */
function partsOf(text: string): string[] {
  const parts = text.split(SENTENCE_END);
  if (parts.length < 2) return [];
  return parts
    .map((part) => lettersOf(wordForm(part)))
    .filter((letters) => letters.length >= LONGER * leastOf(letters));
}

/** How many letters and digits make a sentence of such. */
function leastOf(letters: string): number {
  return BEYOND_LATIN.test(letters) ? SHORTEST_RUNNING : SHORTEST;
}

function isOutside(pair: DistinctPair | undefined): boolean {
  return pair === undefined || pair.places.every(({ entry }) => entry < 0);
}

/** Of an entry before anything else, and of the newest file of it. */
function newestPlace({ entries }: KnowledgeBase, places: readonly SpanPlace[]): SpanPlace {
  const rank = ({ entry, document }: SpanPlace): number => {
    if (entry < 0) return Infinity;
    const at = entries[entry]?.versions.findIndex((version) => version.document === document) ?? -1;
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return places.reduce((best, place) => (rank(place) < rank(best) ? place : best));
}

const LONGEST_COPY = 2_000;
const MOST_PARTS = 20;

/** Letters and digits that make a sentence to be found as one. */
const SHORTEST = 14;
const SHORTEST_RUNNING = 6;

/** By how much more a part of a pair must have. */
const LONGER = 2;

/** Matches a letter of a script whose signs say more each. */
const BEYOND_LATIN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Matches the blank behind a full stop, what is full-width itself, and line ends; not the point of `3.5`. */
const SENTENCE_END = /(?<=[.!?])\s+|(?<=[。！？])|\s*[\r\n\t|]+\s*/u;

/**
 * Tells how a term is rendered: the words that stand in the translations of sentences with the term, and seldom in
 * others (Dice's coefficient).
 */
import type { Work } from '../text/index.js';
import { startsWhole } from './word-form.js';

export interface Rendering {
  /** In word form, without blanks around. */
  readonly form: string;
  /** In how many of the sentences with the term it stands. */
  readonly count: number;
  /** 0 to 1: how much term and form go together. */
  readonly strength: number;
}

/**
 * @param within word forms of the translations of the sentences that have the term
 * @param all word forms of the translations of every sentence
 * @param term the term itself in word form: a name may stay as it is
 * @returns up to five, the likeliest first
 */
export function* renderings(
  within: readonly string[],
  all: readonly string[],
  term: string,
): Work<Rendering[]> {
  const texts: Texts = {
    within: `\n${within.join('\n')}\n`,
    all: `\n${all.join('\n')}\n`,
    count: within.length,
  };
  const kept = withStrength(countedIn(texts, term.trim()), texts);
  const isKept = kept.count / Math.max(1, within.length) >= KEPT;
  if (within.length < FEW) return isKept ? [kept] : [];
  yield;
  const counted = candidates(within).map((form) => countedIn(texts, form));
  yield;
  const chosen = new Differing(within);
  if (isKept) chosen.offer(kept);
  yield* offerLikeliestFirst(counted, texts, chosen);
  return chosen.all();
}

/** Each next one explains sentences that those before it do not. */
class Differing {
  readonly #chosen: Rendering[] = [];
  readonly #least: number;
  #open: readonly string[];

  constructor(within: readonly string[]) {
    this.#open = within;
    this.#least = Math.max(2, LEAST_SHARE * within.length);
  }

  get isFull(): boolean {
    return this.#chosen.length === MOST || this.#open.length < this.#least;
  }

  /** Whether one so often found still explains enough; once it does not, it never will again. */
  takes({ form, count }: Pick<Counted, 'form' | 'count'>): boolean {
    const covered = this.#open.filter((sentence) => holds(sentence, form)).length;
    return covered >= this.#least && covered >= count / 2;
  }

  offer(one: Rendering): void {
    if (one.strength < WEAKEST || !this.takes(one)) return;
    this.#chosen.push(one);
    this.#open = this.#open.filter((sentence) => !holds(sentence, one.form));
  }

  all(): Rendering[] {
    return this.#chosen.sort((left, right) => right.count - left.count);
  }
}

/**
 * How strong one is only a look through every sentence tells, which takes longest; how strong it is at most is known
 * before. So only those are looked for that can be the next.
 */
function* offerLikeliestFirst(counted: readonly Counted[], texts: Texts, chosen: Differing): Work<void> {
  const waiting = [...counted].sort((one, other) => other.atMost - one.atMost);
  const known: Rendering[] = [];
  while (!chosen.isFull) {
    const next = waiting[0];
    const [best] = known.sort(likelierFirst);
    if (next !== undefined && (best === undefined || next.atMost >= best.strength)) {
      waiting.shift();
      if (next.atMost < WEAKEST || !chosen.takes(next)) continue;
      known.push(withStrength(next, texts));
      yield;
    } else if (best === undefined) return;
    else chosen.offer(known.shift() as Rendering);
  }
}

function likelierFirst(one: Rendering, other: Rendering): number {
  return other.strength - one.strength || other.form.length - one.form.length || compare(one, other);
}

/** The pieces that most of the sentences share, weighed by their length. */
export function candidates(within: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(within.length / SAMPLE));
  const counts = new Map<string, number>();
  for (let at = 0; at < within.length; at += step) {
    for (const piece of new Set(piecesOf(within[at] ?? ''))) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2)
    .sort(
      ([one, left], [other, right]) =>
        right * Math.sqrt(other.length) - left * Math.sqrt(one.length) || (one < other ? -1 : 1),
    )
    .slice(0, MOST_CANDIDATES)
    .map(([piece]) => piece);
}

/** Up to four words in a row, and parts of what is written without blanks. */
function piecesOf(form: string): string[] {
  const words = form.trim().split(' ').slice(0, MOST_WORDS);
  const pieces: string[] = [];
  words.forEach((word, at) => {
    if (HAN.test(word)) pieces.push(...partsOf(word));
    for (let count = 1; count <= LONGEST_ROW && at + count <= words.length; count += 1) {
      const row = words.slice(at, at + count).join(' ');
      pieces.push(row);
      const last = words[at + count - 1] ?? '';
      // Korean hangs particles on its words: the word is what stands before them.
      if (HANGUL.test(last)) {
        for (let cut = 1; cut <= LONGEST_PARTICLE && last.length - cut >= 2; cut += 1)
          pieces.push(row.slice(0, -cut));
      }
    }
  });
  return pieces;
}

function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < word.length; from += 1)
    for (let size = 2; size <= LONGEST_PART && from + size <= word.length; size += 1)
      parts.push(word.slice(from, from + size));
  return parts;
}

/** All sentences in one text, each on a line: a single search through it is quicker than many small ones. */
interface Texts {
  readonly within: string;
  readonly all: string;
  /** Lines of `within`. */
  readonly count: number;
}

interface Counted {
  readonly form: string;
  readonly count: number;
  /** What its strength is where it stands in no other sentence. */
  readonly atMost: number;
}

function countedIn({ within, count: lines }: Texts, form: string): Counted {
  const count = linesWith(within, needleOf(form));
  return { form, count, atMost: strengthOf(count, lines + count) };
}

function withStrength({ form, count }: Counted, { all, count: lines }: Texts): Rendering {
  return { form, count, strength: strengthOf(count, lines + linesWith(all, needleOf(form))) };
}

/** @param places in how many sentences the one stands, and in how many the other */
function strengthOf(both: number, places: number): number {
  return Math.min(1, Math.round(((2 * both) / Math.max(1, places)) * 1_000) / 1_000);
}

function linesWith(text: string, needle: string): number {
  let count = 0;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, text.indexOf('\n', at))) count += 1;
  return count;
}

/** Whole words where words are parted by blanks; Korean ones with whatever hangs on them. */
export function needleOf(form: string): string {
  if (!startsWhole(form)) return form;
  return startsWhole(form.slice(form.lastIndexOf(' ') + 1)) ? ` ${form} ` : ` ${form}`;
}

function holds(sentence: string, form: string): boolean {
  return sentence.includes(needleOf(form));
}

function compare(one: Rendering, other: Rendering): number {
  return one.form < other.form ? -1 : 1;
}

const MOST = 5;
const MOST_CANDIDATES = 60;
const MOST_WORDS = 60;
/** So many sentences say what the others would. */
const SAMPLE = 150;
/** From one sentence alone any of its words could be the rendering. */
const FEW = 2;
const WEAKEST = 0.12;
const LEAST_SHARE = 0.03;
/** A term that stays as it is in so many of the sentences is one that is not translated. */
const KEPT = 0.1;
const LONGEST_ROW = 4;
const LONGEST_PART = 8;
const LONGEST_PARTICLE = 3;

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /^\p{Script=Hangul}/u;

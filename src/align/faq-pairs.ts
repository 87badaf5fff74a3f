/** The pairs of one YAML FAQ file as they come together, numbered after the English so that languages agree. */
import { createHash } from 'node:crypto';
import {
  isSyntheticId,
  spanNumber,
  type FaqEntry,
  type FaqFile,
  type FaqUnit,
  type SpanId,
  type SpanPair,
} from '../model/index.js';
import { leavesOf } from './faq-order.js';
import { alignedSentences, MOST_SENTENCES } from './faq-sentences.js';

/** An entry of a file with the one of its English. */
export interface PairedEntry {
  readonly own: FaqEntry;
  readonly english: FaqEntry;
}

interface NumberedText {
  readonly unit: number;
  readonly partner: number | undefined;
  readonly number: number;
}

export class FaqPairs {
  readonly own: FaqFile;
  readonly english: FaqFile;
  readonly entries: PairedEntry[] = [];
  readonly #prefix: string;
  /** The English of each text that has one. */
  readonly #partners = new Map<number, number>();
  /** Texts that may hold several sentences. */
  readonly #paragraphs = new Set<number>();

  constructor(own: FaqFile, english: FaqFile, byPosition: boolean) {
    this.own = own;
    this.english = english;
    const { name, locale, revision } = own;
    const digest = createHash('sha256').update([name, locale, revision].join('\n')).digest('hex');
    this.#prefix = `${byPosition ? 'yml' : 'seq'}${digest.slice(0, DIGITS)}`;
  }

  /** @param isParagraph where both have as many sentences, each is a pair of its own */
  join(unit: number, english: number, isParagraph = false): void {
    if (this.#partners.has(unit)) return;
    this.#partners.set(unit, english);
    if (isParagraph) this.#paragraphs.add(unit);
  }

  take(own: FaqEntry, english: FaqEntry): void {
    this.entries.push({ own, english });
  }

  /** The pairs of the entries taken, in the order of the file, and where among them the sentences of each text are. */
  finish(): { readonly pairs: readonly SpanPair[]; readonly placesOf: (unit: number) => readonly number[] } {
    const places = new Map<number, readonly number[]>();
    const pairs: SpanPair[] = [];
    const taken = new Set<number>();
    for (const unit of this.#unitsInOrder()) {
      const { line, column } = this.own.units[unit] as FaqUnit;
      const partner = this.#partners.get(unit);
      const number = this.#numberOf(unit, partner, taken);
      const sentences = this.#sentencesOf({ unit, partner, number });
      places.set(
        unit,
        sentences.map((_, at) => pairs.length + at),
      );
      for (const [at, sentence] of sentences.entries()) {
        const own = sentences.length === 1 ? number : sentenceNumber(number, at);
        pairs.push({ id: `${this.#prefix}-${own}` as SpanId, ...sentence, line, column });
      }
    }
    return { pairs, placesOf: (unit) => places.get(unit) ?? [] };
  }

  /** Those of entries that were taken, and around them, as in the file, the text outside the questions. */
  #unitsInOrder(): number[] {
    const { units, outside } = this.own;
    const taken = this.entries.flatMap(({ own }) => [
      ...(own.heading === undefined ? [] : [own.heading]),
      own.question,
      ...leavesOf(own.blocks).map(({ unit }) => unit),
    ]);
    const asked = [...new Set(taken)].sort((left, right) => left - right);
    const first = units[asked[0] ?? -1]?.line ?? 1;
    const around = leavesOf(outside).map(({ unit }) => unit);
    const isBefore = (unit: number): boolean => (units[unit]?.line ?? 0) < first;
    return [...around.filter(isBefore), ...asked, ...around.filter((unit) => !isBefore(unit))];
  }

  /** A text with its English, sentence by sentence where both have as many; whole where its number leaves no room. */
  #sentencesOf({ unit, partner, number }: NumberedText): Pick<SpanPair, 'target' | 'source'>[] {
    const target = this.own.units[unit]?.text ?? '';
    const source = this.english.units[partner ?? -1]?.text ?? '';
    const isSplit = number < FIRST + MOST_SPLIT && this.#paragraphs.has(unit);
    return (isSplit ? alignedSentences(target, source) : undefined) ?? [{ target, source }];
  }

  /** That of the English; a text without any, or with one that has gone to another, is counted elsewhere. */
  #numberOf(unit: number, partner: number | undefined, taken: Set<number>): number {
    const number = partner === undefined || taken.has(partner) ? ALONE + unit : FIRST + partner;
    if (partner !== undefined) taken.add(partner);
    return number;
  }
}

/**
 * Sentences are counted apart from whole texts: in one language a paragraph may be split, in another not, and what
 * bears one number must be one English text.
 */
function sentenceNumber(number: number, sentence: number): number {
  return SENTENCES + (number - FIRST) * MOST_SENTENCES + sentence;
}

/** The number of the text that a sentence is of; of any other ID its own. */
export function textNumber(id: SpanId): number {
  const number = spanNumber(id);
  if (!isSyntheticId(id) || number < SENTENCES || number >= ALONE) return number;
  return FIRST + Math.floor((number - SENTENCES) / MOST_SENTENCES);
}

/** Enough that 1,000 files share one by a chance of one in 500. */
const DIGITS = 7;

/** Where published IDs begin, title and description before them. */
const FIRST = 103;

/** No English file has so many texts. */
const ALONE = 500_000;

/** Where the sentences of texts are counted from: those of texts below the most that are split end before `ALONE`. */
const SENTENCES = 100_000;
const MOST_SPLIT = (ALONE - SENTENCES) / MOST_SENTENCES;

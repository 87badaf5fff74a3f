/** The pairs of one YAML FAQ file as they come together, numbered after the English so that languages agree. */
import { createHash } from 'node:crypto';
import type { FaqEntry, FaqFile, SpanId, SpanPair } from '../model/index.js';

/** An entry of a file with the one of its English. */
export interface PairedEntry {
  readonly own: FaqEntry;
  readonly english: FaqEntry;
}

export class FaqPairs {
  readonly own: FaqFile;
  readonly english: FaqFile;
  readonly entries: PairedEntry[] = [];
  readonly #prefix: string;
  /** The English of each text that has one. */
  readonly #partners = new Map<number, number>();

  constructor(own: FaqFile, english: FaqFile, byPosition: boolean) {
    this.own = own;
    this.english = english;
    const { name, locale, revision } = own;
    const digest = createHash('sha256').update([name, locale, revision].join('\n')).digest('hex');
    this.#prefix = `${byPosition ? 'yml' : 'seq'}${digest.slice(0, DIGITS)}`;
  }

  join(unit: number, english: number): void {
    if (!this.#partners.has(unit)) this.#partners.set(unit, english);
  }

  take(own: FaqEntry, english: FaqEntry): void {
    this.entries.push({ own, english });
  }

  /** The pairs of the entries taken, in the order of the file, and where among them each text is. */
  finish(): { readonly pairs: readonly SpanPair[]; readonly placeOf: (unit: number) => number } {
    const used = new Set(
      this.entries.flatMap(({ own }) => [
        ...(own.heading === undefined ? [] : [own.heading]),
        own.question,
        ...own.blocks.flatMap(({ inlines }) =>
          inlines.flatMap((inline) => (inline.kind === 'pair' ? [inline.pair] : [])),
        ),
      ]),
    );
    const places = new Map<number, number>();
    const pairs: SpanPair[] = [];
    const taken = new Set<number>();
    for (const [unit, { text, line, column }] of this.own.units.entries()) {
      if (!used.has(unit)) continue;
      const partner = this.#partners.get(unit);
      const source = this.english.units[partner ?? -1]?.text ?? '';
      const number = this.#numberOf(unit, partner, taken);
      places.set(unit, pairs.length);
      pairs.push({ id: `${this.#prefix}-${number}` as SpanId, target: text, source, line, column });
    }
    return { pairs, placeOf: (unit) => places.get(unit) as number };
  }

  /** That of the English; a text without any, or with one that has gone to another, is counted elsewhere. */
  #numberOf(unit: number, partner: number | undefined, taken: Set<number>): number {
    const number = partner === undefined || taken.has(partner) ? ALONE + unit : FIRST + partner;
    if (partner !== undefined) taken.add(partner);
    return number;
  }
}

/** Enough that 1,000 files share one by a chance of one in 500. */
const DIGITS = 7;

/** Where published IDs begin, title and description before them. */
const FIRST = 103;

/** No English file has so many texts. */
const ALONE = 500_000;

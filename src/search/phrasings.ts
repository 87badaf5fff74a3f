/**
 * Compares a question with the other ways that people are known to ask, one by one: the nearest few of an entry
 * speak for it, the nearest of those without an answer speaks against them all.
 */
import { compareText, type Locale } from '../text/index.js';
import type { Asked, Cues } from './asked.js';
import { normalize, toSignedBytes } from './lexicon.js';
import { UnitRows } from './unit-rows.js';

/** One known way to ask. */
export interface KnownPhrasing {
  readonly locale: Locale;
  readonly text: string;
  /** Place of the entry that answers it in the knowledge base, or {@link UNANSWERED}. */
  readonly entry: number;
}

/** In place of an entry: the content does not answer this. */
export const UNANSWERED = -1;

/** The stored form: plain JSON, the same for the same phrasings. */
export interface StoredPhrasings {
  readonly dimensions: number;
  /** For every phrasing the place of its entry, or -1. */
  readonly entries: readonly number[];
  /** All cues, sorted, joined by line breaks. */
  readonly cues: string;
  /** For every phrasing its cues in base64: number of the cue × 256 plus weight × 100, 32 bits each. */
  readonly rows: readonly string[];
  /** Meanings, one row of signed bytes a phrasing, base64. */
  readonly meanings: string;
}

export function storePhrasings(
  phrasings: readonly (Asked & Pick<KnownPhrasing, 'entry'>)[],
  dimensions: number,
): StoredPhrasings {
  const all = [...new Set(phrasings.flatMap(({ cues }) => [...cues.keys()]))].sort(compareText);
  const numbers = new Map(all.map((cue, number) => [cue, number]));
  return {
    dimensions,
    entries: phrasings.map(({ entry }) => entry),
    cues: all.join('\n'),
    rows: phrasings.map(({ cues }) => {
      const packed = Uint32Array.from(cues, ([cue, weight]) => {
        const hundredths = Math.min(WEIGHT_MASK, Math.round(100 * weight));
        return (((numbers.get(cue) as number) << WEIGHT_BITS) | hundredths) >>> 0;
      }).sort();
      const bytes = Buffer.alloc(4 * packed.length);
      packed.forEach((value, at) => bytes.writeUInt32LE(value, 4 * at));
      return bytes.toString('base64');
    }),
    meanings: Buffer.concat(
      phrasings.map(({ meaning }) => Buffer.from(toSignedBytes(meaning).bytes.buffer)),
    ).toString('base64'),
  };
}

/** How near a question comes to what is known, each 0 to 1. */
export interface PhrasingNearness {
  /** By place of the entry: the nearest few of its phrasings, by their cues. */
  readonly cues: Float32Array;
  /** The same by their meanings. */
  readonly meaning: Float32Array;
  /** The one entry that has a phrasing of the very same cues, of three at least; several are none. */
  readonly verbatim?: number;
  /** The nearest question without an answer, by its cues and by its meaning. */
  readonly unanswered: { readonly cues: number; readonly meaning: number };
}

/** The phrasings that have a cue, and its weight in each. */
interface Posting {
  readonly phrasings: Uint32Array;
  readonly weights: Float64Array;
}

export class PhrasingIndex {
  readonly #entries: readonly number[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** How rare each cue is among the phrasings. */
  readonly #rarity: Float32Array;
  /** For each cue its phrasings and their weights, brought to unit length by phrasing. */
  readonly #postings: readonly Posting[];
  /** One row a phrasing, each a unit vector: products with another are cosines. */
  readonly #meanings: UnitRows;
  /** For every entry how many of the shares its phrasings can fill. */
  #shares = new Float32Array(0);

  constructor(stored: StoredPhrasings) {
    const cues = stored.cues === '' ? [] : stored.cues.split('\n');
    this.#entries = stored.entries;
    this.#numbers = new Map(cues.map((cue, number) => [cue, number]));
    const rows = stored.rows.map(unpack);
    const counts = new Uint32Array(cues.length);
    for (const row of rows) for (const value of row) (counts[value >>> WEIGHT_BITS] as number)++;
    this.#rarity = Float32Array.from(counts, (count) => Math.log(1 + rows.length / (count + 0.5)));
    this.#postings = Array.from(counts, (count) => ({
      phrasings: new Uint32Array(count),
      weights: new Float64Array(count),
    }));
    const filled = new Uint32Array(cues.length);
    rows.forEach((row, phrasing) => {
      const weights = Float32Array.from(row, (value) => this.#weight(value));
      const length = lengthOf(weights);
      row.forEach((value, at) => {
        const cue = value >>> WEIGHT_BITS;
        const { phrasings, weights: shares } = this.#postings[cue] as Posting;
        const place = (filled[cue] as number)++;
        phrasings[place] = phrasing;
        shares[place] = (weights[at] as number) / length;
      });
    });
    this.#meanings = new UnitRows(unitRows(stored), stored.dimensions);
  }

  /** @param count how many entries the knowledge base has */
  nearness({ cues, meaning }: Asked, count: number): PhrasingNearness {
    this.#shares = this.#shares.length === count ? this.#shares : wholeShares(count, this.#entries);
    const byCues = this.#nearest(this.#likeness(cues));
    const byMeaning = this.#nearest(this.#meanings.products(meaning));
    const verbatim = cues.size >= LEAST_CUES ? byCues.onlyOneAt(SAME) : undefined;
    return {
      cues: byCues.sums(),
      meaning: byMeaning.sums(),
      ...(verbatim === undefined ? {} : { verbatim }),
      unanswered: { cues: byCues.unanswered, meaning: byMeaning.unanswered },
    };
  }

  #nearest(likeness: Float32Array | Float64Array): Nearest {
    const nearest = new Nearest(this.#shares);
    const entries = this.#entries;
    for (let at = 0; at < entries.length; at += 1) {
      const value = likeness[at] as number;
      if (value > 0) nearest.add(entries[at] as number, value);
    }
    return nearest;
  }

  /** Cosines of a question with every phrasing, by cues weighed with their rarity. */
  #likeness(cues: Cues): Float32Array {
    const weighed = Array.from(cues, ([cue, weight]) => {
      const number = this.#numbers.get(cue);
      const rarity =
        number === undefined ? Math.log(1 + 2 * this.#entries.length) : (this.#rarity[number] as number);
      return { number, weight: weight * rarity };
    });
    const length = lengthOf(weighed.map(({ weight }) => weight));
    const sums = new Float32Array(this.#entries.length);
    for (const { number, weight } of weighed) {
      const posting = number === undefined ? undefined : this.#postings[number];
      if (posting === undefined) continue;
      const share = weight / length;
      const { phrasings, weights } = posting;
      for (let at = 0; at < phrasings.length; at += 1) {
        (sums[phrasings[at] as number] as number) += share * (weights[at] as number);
      }
    }
    return sums;
  }

  #weight(packed: number): number {
    return ((packed & WEIGHT_MASK) / 100) * (this.#rarity[packed >>> WEIGHT_BITS] as number);
  }
}

/** Keeps the nearest few phrasings of every entry: one alone of many may be near by chance. */
class Nearest {
  readonly #best: Float32Array;
  readonly #whole: Float32Array;
  unanswered = 0;

  /** @param whole of {@link wholeShares} */
  constructor(whole: Float32Array) {
    this.#best = new Float32Array(whole.length * SHARES.length);
    this.#whole = whole;
  }

  add(entry: number, likeness: number): void {
    if (entry === UNANSWERED) {
      this.unanswered = Math.max(this.unanswered, likeness);
      return;
    }
    let carried = likeness;
    for (let at = entry * SHARES.length; at < (entry + 1) * SHARES.length; at += 1) {
      const before = this.#best[at] as number;
      if (carried <= before) continue;
      this.#best[at] = carried;
      carried = before;
    }
  }

  sums(): Float32Array {
    return this.#whole.map(
      (whole, entry) =>
        SHARES.reduce(
          (sum, share, at) => sum + share * (this.#best[entry * SHARES.length + at] as number),
          0,
        ) / whole,
    );
  }

  /** The entry whose nearest phrasing is at least so near, where it is the only one. */
  onlyOneAt(least: number): number | undefined {
    const near = Array.from(this.#whole.keys()).filter(
      (entry) => (this.#best[entry * SHARES.length] as number) >= least,
    );
    return near.length === 1 && this.unanswered < least ? near[0] : undefined;
  }
}

/** How many of the shares an entry's phrasings can fill: an only phrasing counts in full. */
function wholeShares(count: number, entries: readonly number[]): Float32Array<ArrayBuffer> {
  const known = new Uint32Array(count);
  for (const entry of entries) if (entry !== UNANSWERED) (known[entry] as number)++;
  return Float32Array.from(known, (phrasings) =>
    SHARES.slice(0, Math.max(phrasings, 1)).reduce((sum, share) => sum + share, 0),
  );
}

function unitRows({ meanings, dimensions, entries }: StoredPhrasings): Float32Array {
  const bytes = Int8Array.from(Buffer.from(meanings, 'base64'));
  const rows = new Float32Array(bytes.length);
  for (let row = 0; row < entries.length; row += 1) {
    const values = Float32Array.from(bytes.subarray(row * dimensions, (row + 1) * dimensions));
    rows.set(normalize(values), row * dimensions);
  }
  return rows;
}

function lengthOf(weights: Iterable<number>): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum) || 1;
}

function unpack(stored: string): Uint32Array {
  const bytes = Buffer.from(stored, 'base64');
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(4 * at));
}

/** What the nearest phrasing of an entry, the next and the third count. */
const SHARES = [0.5, 0.3, 0.2] as const;

/** Cosine of two texts with the same cues, stored in hundredths. */
const SAME = 0.995;
const LEAST_CUES = 3;

const WEIGHT_BITS = 8;
const WEIGHT_MASK = 255;

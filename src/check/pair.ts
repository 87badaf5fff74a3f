/** What a pair check is given and what it gives back. */
import type { MarkedSide, Severity } from '../model/index.js';
import type { Locale } from '../text/index.js';
import type { Language, Quantity } from './read/quantity.js';

/** One side of a pair: as it stands, and as a reader sees it. */
export interface Side {
  readonly raw: string;
  /** As long as `raw`, markup and addresses blanked out: a place in one is the same place in the other. */
  readonly text: string;
  /** `text` without white space: machine translation splits Korean words and Swedish compounds. */
  readonly squeezed: string;
  /** Its figures, in the order of the text. */
  readonly figures: readonly Quantity[];
}

export interface CheckedPair {
  readonly locale: Locale;
  readonly language: Language | undefined;
  readonly source: Side;
  readonly target: Side;
}

/** What is wrong with one pair; offsets count from the start of a side as it stands. */
export interface Fault {
  /** Reads "Unexpected X, expected Y". */
  readonly message: string;
  /** Where it is less or more than the check's own. */
  readonly severity?: Severity;
  readonly expected?: string;
  readonly actual?: string;
  readonly sourceMark?: Mark;
  readonly targetMark?: Mark;
}

export type Mark = Pick<MarkedSide, 'start' | 'end'>;

/** One example of a check: at once its test and its page of the manual. */
export interface Example {
  readonly locale: string;
  readonly source: string;
  readonly target: string;
  readonly faults: number;
  readonly reason: string;
}

/** A check as the manual and the reports name it. */
export interface CheckDescription {
  /** Stable, such as `number-changed`: baselines and pipelines name it. */
  readonly name: string;
  readonly severity: Severity;
  /** What it looks for and what it costs a reader. */
  readonly describe: string;
}

export interface PairCheck extends CheckDescription {
  readonly examples: readonly Example[];
  readonly run: (pair: CheckedPair) => Fault[];
}

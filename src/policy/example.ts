/** Examples that the published text works out itself, such as a date of purchase with the day that follows from it. */
import type { RuleParameters } from '../model/index.js';
import type { PlainDate } from './calendar.js';

/** What a sentence holds in one language: its dates in order of time, and the numbers that are part of no date. */
export interface ExampleParts {
  readonly dates: readonly PlainDate[];
  readonly numbers: readonly number[];
}

export interface TextExample {
  /** Short patterns on the English; a sentence that matches all of them is the example. */
  readonly topic: readonly RegExp[];
  /** The rules it works out. */
  readonly rules: readonly string[];
  /** The English holds what an example must; other sentences of the same words are none. */
  readonly isExample: (english: ExampleParts) => boolean;
  /**
   * Works it out anew.
   * @param parts one side of the pair
   * @param english the English side of it
   * @param parameters of the rules it works out; a rule that cannot be read there is missing
   * @returns what does not agree; nothing where all does
   */
  readonly faults: (
    parts: ExampleParts,
    english: ExampleParts,
    parameters: Readonly<Record<string, RuleParameters>>,
  ) => readonly ExampleFault[];
}

/** One value that does not follow from the others: what stands there, and what should. */
export interface ExampleFault {
  readonly actual: string;
  readonly expected: string;
}

/** What the API tells of a term, as the parts of the page take it. */
import type { Told } from '../data/api.js';

type Terms = Told['Terms'];

/** `[from, to)` in UTF-16 units. The client's types make lists of pairs. */
type Marks = readonly (readonly number[])[];

export type FoundSentence = Omit<Terms['sentences'][number], 'marks'> & {
  readonly marks: { readonly source: Marks; readonly target: Marks };
};

export type FoundTerm = Omit<Terms, 'sentences'> & { readonly sentences: readonly FoundSentence[] };

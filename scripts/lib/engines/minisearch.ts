/** MiniSearch with its own tokenizer: splits at spaces and punctuation, in any language. */
import MiniSearch, { type Options } from 'minisearch';
import { FIELD_WEIGHTS, type Engine, type EngineDocument, type Searcher } from './engine.js';

export const minisearch: Engine = {
  name: 'MiniSearch',
  build: (_locale, documents) => Promise.resolve(searcherOf(documents)),
};

/** Prefixes and typos from four letters on, as its documentation advises. */
export function searcherOf(
  documents: readonly EngineDocument[],
  options: Pick<Options, 'tokenize'> = {},
): Searcher {
  const index = new MiniSearch<EngineDocument>({
    ...options,
    fields: Object.keys(FIELD_WEIGHTS),
    searchOptions: {
      boost: FIELD_WEIGHTS,
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  index.addAll(documents);
  return { search: (question) => index.search(question).map(({ id }) => id as number) };
}

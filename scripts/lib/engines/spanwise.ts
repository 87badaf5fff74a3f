/** Spanwise, searching the index that the documents were read from. */
import type { LoadedIndex } from '../../../src/index.js';
import type { Engine } from './engine.js';

/** @param preparedMs what building and loading the index took, all locales at once */
export function spanwise(name: string, { search }: LoadedIndex, preparedMs: number): Engine {
  return {
    name,
    preparedMs,
    build: (locale) => {
      search.warm();
      return Promise.resolve({
        search: (question) => search.answer(question, locale).hits.map(({ entry }) => entry),
      });
    },
  };
}

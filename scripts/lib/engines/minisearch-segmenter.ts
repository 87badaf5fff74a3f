/** MiniSearch with the words that Intl.Segmenter finds: what the platform knows of Chinese and Korean. */
import type { Engine } from './engine.js';
import { searcherOf } from './minisearch.js';

export const minisearchSegmenter: Engine = {
  name: 'MiniSearch + Segmenter',
  build: (locale, documents) => {
    const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
    const tokenize = (text: string): string[] =>
      [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
    return Promise.resolve(searcherOf(documents, { tokenize }));
  },
};

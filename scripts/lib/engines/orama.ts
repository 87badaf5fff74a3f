/** Orama with its stemmers and stop words where it has the language; prefixes are always on, typos off. */
import { create, insertMultiple, search, type DefaultTokenizerConfig } from '@orama/orama';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import { stopwords as swedishStops } from '@orama/stopwords/swedish';
import { languageOf } from '../../../src/index.js';
import { FIELD_WEIGHTS, MOST_HITS, type Engine } from './engine.js';

export const orama: Engine = {
  name: 'Orama',
  build: async (locale, documents) => {
    const tokenizer = TOKENIZERS[languageOf(locale)];
    const index = create({
      schema: { question: 'string', path: 'string', answer: 'string' } as const,
      components: { tokenizer: tokenizer ?? { language: 'english' } },
    });
    const stored = documents.map(({ id, ...texts }) => ({ id: String(id), ...texts }));
    await insertMultiple(index, stored);
    return {
      search: async (question) => {
        const found = await search(index, { term: question, boost: FIELD_WEIGHTS, limit: MOST_HITS });
        return found.hits.map(({ id }) => Number(id));
      },
      ...(tokenizer === undefined
        ? { note: 'no such language in @orama/orama: only Latin words are indexed' }
        : {}),
    };
  },
};

const TOKENIZERS: Readonly<Partial<Record<string, DefaultTokenizerConfig>>> = {
  en: { language: 'english', stemming: true, stemmer: english, stopWords: englishStops },
  fr: { language: 'french', stemming: true, stemmer: french, stopWords: frenchStops },
  sv: { language: 'swedish', stemming: true, stemmer: swedish, stopWords: swedishStops },
};

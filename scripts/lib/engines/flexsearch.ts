/**
 * FlexSearch alone. `suggest` lets a question miss some of its words, without which hardly one is answered.
 * It has no field boosts: merged results take the fields in turn, the question first.
 */
import { Charset, Document, Encoder, type EncoderOptions } from 'flexsearch';
import english from 'flexsearch/lang/en';
import french from 'flexsearch/lang/fr';
import { languageOf } from '../../../src/index.js';
import { FIELD_WEIGHTS, MOST_HITS, type Engine } from './engine.js';

export const flexsearch: Engine = {
  name: 'FlexSearch',
  build: (locale, documents) => {
    const language = languageOf(locale);
    const encoder = encoderOf(language);
    const fields = Object.keys(FIELD_WEIGHTS);
    const index = new Document({
      document: {
        id: 'id',
        index: fields.map((field) => ({ field, tokenize: 'forward' as const, encoder })),
      },
    });
    for (const document of documents) index.add({ ...document });
    const options = { suggest: true, merge: true, limit: MOST_HITS } as const;
    return Promise.resolve({
      search: (question) => index.search(question, options).map(({ id }) => Number(id)),
      ...(language === 'zh' || LANGUAGES[language] !== undefined ? {} : { note: 'no language pack' }),
    });
  },
};

/** Its CJK encoder cuts Korean into syllables, which serves it worse than words between spaces. */
function encoderOf(language: string): Encoder {
  if (language === 'zh') return new Encoder(Charset.CJK);
  const pack = LANGUAGES[language];
  const encoder = new Encoder(Charset.Normalize);
  return pack === undefined ? encoder : encoder.assign(pack);
}

const LANGUAGES: Readonly<Partial<Record<string, EncoderOptions>>> = { en: english, fr: french };

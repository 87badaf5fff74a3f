/**
 * NLP.js, its classifier trained with one intent an entry and the entry's question as what people say. It
 * has no fields: headings as further utterances found less, and so did answers, which train for minutes.
 */
import { containerBootstrap, type LanguagePlugin } from '@nlpjs/core';
import { LangEn } from '@nlpjs/lang-en';
import { LangFr } from '@nlpjs/lang-fr';
import { LangKo } from '@nlpjs/lang-ko';
import { LangSv } from '@nlpjs/lang-sv';
import { LangZh } from '@nlpjs/lang-zh';
import { Nlp } from '@nlpjs/nlp';
import { languageOf, SpanwiseError } from '../../../src/index.js';
import type { Engine } from './engine.js';

export const nlpjs: Engine = {
  name: 'NLP.js',
  build: async (locale, documents) => {
    const language = languageOf(locale);
    const plugin = LANGUAGES[language];
    if (plugin === undefined) {
      throw new SpanwiseError(
        'argument-invalid',
        `Unexpected language ${language}, expected one of NLP.js's packages.`,
        'Install its package and name it in scripts/lib/engines/nlpjs.ts.',
      );
    }
    const container = await containerBootstrap();
    container.use(plugin);
    const nlp = new Nlp({
      container,
      languages: [language],
      autoSave: false,
      autoLoad: false,
      calculateSentiment: false,
      nlu: { log: false },
    });
    for (const { id, question } of documents) nlp.addDocument(language, question, String(id));
    await nlp.train();
    return {
      search: async (question) => {
        const { classifications } = await nlp.process(language, question);
        return classifications.filter(({ intent }) => intent !== 'None').map(({ intent }) => Number(intent));
      },
    };
  },
};

const LANGUAGES: Readonly<Partial<Record<string, LanguagePlugin>>> = {
  en: LangEn,
  fr: LangFr,
  ko: LangKo,
  sv: LangSv,
  zh: LangZh,
};

/** Lunr with lunr-languages. A word counts most as it stands, less as a prefix, least with a typo. */
import lunr from 'lunr';
import french from 'lunr-languages/lunr.fr.js';
import korean from 'lunr-languages/lunr.ko.js';
import support from 'lunr-languages/lunr.stemmer.support.js';
import swedish from 'lunr-languages/lunr.sv.js';
import chinese from 'lunr-languages/lunr.zh.js';
import { languageOf } from '../../../src/index.js';
import { FIELD_WEIGHTS, type Engine } from './engine.js';

for (const plugin of [support, french, korean, swedish, chinese]) plugin(lunr);

export const lunrLanguages: Engine = {
  name: 'Lunr + languages',
  build: (locale, documents) => {
    const language = languageOf(locale);
    const pack = (lunr as unknown as Readonly<Record<string, Pack | undefined>>)[language];
    const builder = new lunr.Builder();
    if (language === 'en' || pack === undefined) useEnglish(builder);
    else builder.use(pack);
    for (const [field, boost] of Object.entries(FIELD_WEIGHTS)) builder.field(field, { boost });
    for (const document of documents) builder.add(document);
    const index = builder.build();
    const tokenizer = pack?.tokenizer ?? lunr.tokenizer;
    const note = NOTES[language];
    return Promise.resolve({
      search: (question) =>
        index
          .query((query) => {
            for (const token of tokenizer(question.replace(PUNCTUATION, ' ')))
              addTerm(query, token.toString());
          })
          .map(({ ref }) => Number(ref)),
      ...(note === undefined ? {} : { note }),
    });
  },
};

/** What a language pack adds to Lunr: a plugin with parts hanging on it. */
type Pack = lunr.Builder.Plugin & { readonly tokenizer?: typeof lunr.tokenizer };

/** What `lunr()` does by itself. */
function useEnglish(builder: lunr.Builder): void {
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
}

function addTerm(query: lunr.Query, term: string): void {
  if (term === '') return;
  query.term(term, { boost: 10 });
  if (term.length <= 3) return;
  query.term(term, { boost: 2, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
  query.term(term, { boost: 1, editDistance: 1 });
}

const NOTES: Readonly<Partial<Record<string, string>>> = {
  ko: 'stop words, but no stemmer',
  zh: 'cut by Intl.Segmenter and in bigrams, for want of the native @node-rs/jieba',
};

/** Matches what Lunr would take for operators or leave on words: `?`, `+`, `:`; not letters or digits. */
const PUNCTUATION = /[^\p{L}\p{N}]+/gu;

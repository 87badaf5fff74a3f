/** NLP.js ships no types: what of it we name. */
declare module '@nlpjs/core' {
  /** A language: tokenizer, stemmer and stop words, put into a container. */
  export type LanguagePlugin = new () => object;

  export interface Container {
    use(plugin: LanguagePlugin): void;
  }

  export function containerBootstrap(): Promise<Container>;
}

declare module '@nlpjs/nlp' {
  import type { Container } from '@nlpjs/core';

  export interface NlpSettings {
    readonly container: Container;
    readonly languages: readonly string[];
    readonly autoSave: boolean;
    readonly autoLoad: boolean;
    readonly calculateSentiment: boolean;
    readonly nlu: { readonly log: boolean };
  }

  export class Nlp {
    constructor(settings: NlpSettings);
    addDocument(language: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(
      language: string,
      utterance: string,
    ): Promise<{ readonly classifications: readonly { readonly intent: string; readonly score: number }[] }>;
  }
}

declare module '@nlpjs/lang-en' {
  import type { LanguagePlugin } from '@nlpjs/core';

  export const LangEn: LanguagePlugin;
}

declare module '@nlpjs/lang-fr' {
  import type { LanguagePlugin } from '@nlpjs/core';

  export const LangFr: LanguagePlugin;
}

declare module '@nlpjs/lang-ko' {
  import type { LanguagePlugin } from '@nlpjs/core';

  export const LangKo: LanguagePlugin;
}

declare module '@nlpjs/lang-sv' {
  import type { LanguagePlugin } from '@nlpjs/core';

  export const LangSv: LanguagePlugin;
}

declare module '@nlpjs/lang-zh' {
  import type { LanguagePlugin } from '@nlpjs/core';

  export const LangZh: LanguagePlugin;
}

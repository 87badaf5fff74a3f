/** Finds the entry whose question, as published in any language, is the text asked, word for word. */
import { questionText, placeOf, type KnowledgeBase } from '../model/index.js';
import { textKey } from '../text/index.js';

export class PublishedQuestions {
  readonly #entries = new Map<string, number>();

  constructor(knowledgeBase: KnowledgeBase) {
    knowledgeBase.entries.forEach(({ versions }, entry) => {
      for (const version of versions) {
        const { document, place } = placeOf(knowledgeBase, version);
        const key = textKey(questionText(document, place, version.side));
        const other = this.#entries.get(key);
        this.#entries.set(key, other === undefined || other === entry ? entry : SEVERAL);
      }
    });
  }

  /** @returns the entry's place; nothing where none or several have the question */
  entryOf(text: string): number | undefined {
    const entry = this.#entries.get(textKey(text));
    return entry === SEVERAL ? undefined : entry;
  }
}

/** A heading such as "Next steps" stands in many documents and means none of them. */
const SEVERAL = -1;

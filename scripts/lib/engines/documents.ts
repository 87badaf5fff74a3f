/** The documents every engine is given: one an entry, in the reader's language. */
import {
  answerText,
  pathTexts,
  placeOf,
  questionText,
  versionFor,
  type KnowledgeBase,
  type Locale,
} from '../../../src/index.js';
import type { EngineDocument } from './engine.js';

/** All entries as a reader of `locale` has them: in English where the locale lacks one. */
export function documentsOf(knowledgeBase: KnowledgeBase, locale: Locale): EngineDocument[] {
  return knowledgeBase.entries.map((entry, id) => {
    const version = versionFor(entry, locale);
    const { document, place } = placeOf(knowledgeBase, version);
    return {
      id,
      question: questionText(document, place, version.side),
      path: pathTexts(document, place, version.side).join(' '),
      answer: answerText(document, place, version.side),
    };
  });
}

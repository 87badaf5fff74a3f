/** The texts of an entry's versions by field: what is analysed, and what profiles are learned from. */
import {
  answerText,
  pathTexts,
  placeOf,
  questionText,
  type EntryVersion,
  type KnowledgeBase,
} from '../model/index.js';
import { ENGLISH } from '../text/index.js';

/** A knowledge base in the making: it has no version yet. */
export type KnowledgeBaseContent = Omit<KnowledgeBase, 'version'>;

export interface FieldTexts {
  readonly question: string;
  readonly path: string;
  readonly answer: string;
}

/** The English side is read for the English version, the target side for all others. */
export function fieldTexts(knowledgeBase: KnowledgeBaseContent, version: EntryVersion): FieldTexts {
  const { document, place } = placeOf(knowledgeBase as KnowledgeBase, version);
  const side = version.locale === ENGLISH ? 'source' : version.side;
  return {
    question: questionText(document, place, side),
    path: pathTexts(document, place, side).join('\n'),
    answer: answerText(document, place, side).replace(LINK_ADDRESS, ']'),
  };
}

/** Matches the address behind a link's text; its words are no words of the answer. */
const LINK_ADDRESS = /\]\([^()\s]*\)/g;

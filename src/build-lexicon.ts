/** Composes the learning of lexicons: files in, a lexicon to be kept out. */
import { alignDocuments } from './align/index.js';
import { ContentEmptyError, readMemories, type WordLists } from './build.js';
import { joinParts, readParts } from './file-part.js';
import type { Finding } from './model/index.js';
import type { SourceFile } from './parse/index.js';
import {
  GENERAL,
  learnForKeeping,
  learnLexicon,
  sentencesAtHand,
  sentencesOf,
  type LearnedLexicon,
  type StoredLexicon,
} from './search/index.js';

/**
 * Learns a general lexicon from localized files, to be shipped.
 * @throws SpanwiseError `content-empty` where no file can be read
 */
export async function buildGeneralLexicon(
  files: Iterable<SourceFile>,
  onProgress?: (done: number) => void,
): Promise<StoredLexicon> {
  const { documents, faqs, findings } = joinParts(await readParts(files, onProgress));
  const { knowledgeBase } = alignDocuments(documents, undefined, { faqs });
  if (knowledgeBase.documents.length === 0) throw new ContentEmptyError(findings);
  return learnLexicon(sentencesOf(knowledgeBase), GENERAL);
}

/**
 * Learns from content and its memories on top of the general lexicon, to be kept beside its index.
 * @returns the findings of the memories; those of the content are for the build
 * @throws SpanwiseError `content-empty` where no file can be read
 */
export async function buildLexicon(
  files: Iterable<SourceFile>,
  { lexicon: general, memories = [] }: Pick<WordLists, 'lexicon' | 'memories'>,
  onProgress?: (done: number) => void,
): Promise<{ learned: LearnedLexicon; findings: readonly Finding[] }> {
  const { documents, faqs, findings } = joinParts(await readParts(files, onProgress));
  const { knowledgeBase } = alignDocuments(documents, undefined, { faqs });
  if (knowledgeBase.documents.length === 0) throw new ContentEmptyError(findings);
  const memory = await readMemories(memories);
  const sentences = sentencesAtHand(knowledgeBase, memory.units);
  return { learned: await learnForKeeping(general, sentences), findings: memory.findings };
}

/** Composes the content checks: files in, findings and coverage out. */
import { alignDocuments } from './align/index.js';
import {
  checkContentWide,
  checkDocument,
  checkDocuments,
  checkTogether,
  coverageOf,
  describeChecks,
  type CheckDescription,
  type LocaleCoverage,
  type PolicySpans,
} from './check/index.js';
import { checkPart, joinParts, readParts, type FilePart } from './file-part.js';
import {
  checksBySpan,
  compareFindings,
  isSyntheticId,
  Kept,
  type Document,
  type Finding,
  type KnowledgeBase,
  type PolicyRules,
  type SpanId,
} from './model/index.js';
import type { ListFile, SourceFile } from './parse/index.js';
import { ENGLISH } from './text/index.js';

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** Every check that ran, for the reports. */
  readonly checks: readonly CheckDescription[];
  readonly coverage: readonly LocaleCoverage[];
  /** How many pairs were read. */
  readonly pairs: number;
}

/**
 * Runs the content checks: what parsing and aligning find, and what the two sides of each pair say of each other.
 * @param files read lazily, in any order: the result is the same
 */
export async function checkContent(
  files: Iterable<SourceFile>,
  onProgress?: (done: number) => void,
): Promise<CheckResult> {
  const parts = await readParts(files, onProgress);
  return checkParts(parts, parts.flatMap(checkPart));
}

/** What the checks of whole content are told beside the content. */
export interface CheckContext {
  /** The writers' lists; what is wrong in them is for the build to say. */
  readonly terms?: readonly ListFile[];
  /** The rules of the policy checks: what a policy rests on comes first. */
  readonly rules?: PolicyRules;
  /** Of builds before. */
  readonly kept?: Kept;
}

/**
 * The same, of files that were read and checked one by one elsewhere.
 * @param single what {@link checkPart} found in each file
 * @param rulesOf reads the rules of the policy checks out of the content
 */
export async function checkParts(
  parts: readonly FilePart[],
  single: readonly Finding[],
  {
    rulesOf,
    ...context
  }: Omit<CheckContext, 'rules'> & {
    readonly rulesOf?: (aligned: Pick<KnowledgeBase, 'documents'>) => PolicyRules;
  } = {},
): Promise<CheckResult> {
  const { documents, faqs, findings } = joinParts(parts);
  const aligned = alignDocuments(documents, undefined, { faqs });
  const rules = rulesOf?.(aligned.knowledgeBase);
  const told = { ...context, ...(rules === undefined ? {} : { rules }) };
  const checked = await checkBuilt(single, aligned.knowledgeBase, told);
  const all = [...findings, ...aligned.findings, ...checked.findings];
  return { ...checked, findings: all.sort(compareFindings) };
}

/**
 * The findings of the checks alone, for content that was aligned already.
 * @param single what {@link checkPart} found in each file
 * @param aligned with its files named as they were given
 */
export async function checkBuilt(
  single: readonly Finding[],
  aligned: Omit<KnowledgeBase, 'version'>,
  { terms = [], rules, kept = new Kept() }: CheckContext = {},
): Promise<CheckResult> {
  const { parseConcepts } = await import('./parse/index.js');
  const concepts = terms.flatMap((list) => parseConcepts(list).concepts);
  const wide = checkContentWide({ ...aligned, terms: concepts, kept });
  const translations = aligned.documents.flatMap(translationOf);
  const joined = translations.filter(({ pairs }) => pairs.some(({ id }) => isSyntheticId(id)));
  const policies: PolicySpans = rules === undefined ? new Map<string, never>() : checksBySpan(rules);
  const together = checkTogether(translations, policies, kept);
  return {
    findings: [...single, ...joined.flatMap(checkDocument), ...together, ...wide].sort(compareFindings),
    checks: describeChecks(),
    coverage: coverageOf(aligned),
    pairs: aligned.documents.reduce((sum, { pairs }) => sum + pairs.length, 0),
  };
}

/** What of a document is a translation to check: nothing of an English file, and no text that stands alone. */
function translationOf(document: Document): Document[] {
  if (document.locale === ENGLISH) return [];
  if (!isSyntheticId(document.pairs[0]?.id as SpanId)) return [document];
  return [
    { ...document, pairs: document.pairs.filter(({ target, source }) => target !== '' && source !== '') },
  ];
}

/** @returns what the checks find in the sentences of an index as it was built */
export function checkKnowledgeBase({ documents }: Pick<KnowledgeBase, 'documents'>): Finding[] {
  return checkDocuments(documents.flatMap(translationOf));
}

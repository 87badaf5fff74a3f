/** Policy checks on our own content, on the real documents, and on copies of either with an edit. */
import { join } from 'node:path';
import { listContent, readContent } from '../../scripts/lib/content-files.js';
import { alignDocuments } from '../../src/align/index.js';
import type {
  Finding,
  KnowledgeBase,
  PolicyCheckName,
  PolicyResult,
  PolicyRules,
} from '../../src/model/index.js';
import { parseDocument, type SourceFile } from '../../src/parse/index.js';
import { evaluatePolicy, resolvePolicies, type PolicyOutcome } from '../../src/policy/index.js';
import { sharedFolder } from './shared.js';

export interface Resolved {
  readonly rules: PolicyRules;
  readonly findings: readonly Finding[];
  readonly documents: KnowledgeBase['documents'];
}

export function resolved(files: readonly SourceFile[]): Resolved {
  const documents = files.flatMap((file) => parseDocument(file).document ?? []);
  const { knowledgeBase } = alignDocuments(documents);
  return { ...resolvePolicies(knowledgeBase), documents: knowledgeBase.documents };
}

/** The real documents, or nothing where they are not there. */
export function referenceFiles(): SourceFile[] | undefined {
  const shared = sharedFolder();
  if (shared === undefined) return undefined;
  const { files } = listContent([join(shared, 'reference')]);
  return [
    ...readContent(files, ({ message }) => {
      throw new RangeError(message);
    }),
  ];
}

/** Files with every match replaced in those whose path matches. */
export function edited(files: readonly SourceFile[], from: RegExp, to: string, path = /./): SourceFile[] {
  return files.map((file) => {
    if (!path.test(file.path)) return file;
    const text = Buffer.from(file.bytes).toString('utf8').replace(from, to);
    return { ...file, bytes: Buffer.from(text) };
  });
}

export function outcomeOf(
  rules: PolicyRules,
  check: PolicyCheckName,
  inputs: Readonly<Record<string, string>>,
  today: string,
): PolicyOutcome {
  return evaluatePolicy({ check, inputs, today, rules });
}

/** A result, where the inputs are right. */
export function resultOf(...args: Parameters<typeof outcomeOf>): PolicyResult {
  const outcome = outcomeOf(...args);
  if (outcome.kind === 'result') return outcome.result;
  throw new RangeError(`not a result: ${JSON.stringify(outcome.faults)}`);
}

/** Runs all checks over documents and places what they find. */
import {
  compareFindings,
  type Document,
  type Finding,
  type MarkedSide,
  type SpanPair,
  type Severity,
} from '../model/index.js';
import { PAIR_CHECKS } from './checks/index.js';
import type { Fault, Mark, PairCheck } from './pair.js';
import { preparePair } from './prepare-pair.js';

/** @returns what all checks find, in the order of files and places */
export function checkDocuments(documents: readonly Document[]): Finding[] {
  return documents.flatMap(checkPairs).sort(compareFindings);
}

export interface CheckDescription {
  readonly name: string;
  readonly severity: Severity;
  readonly describe: string;
}

/** Every check by name, as the manual and the reports have it. */
export function describeChecks(): CheckDescription[] {
  return PAIR_CHECKS.map(({ name, severity, describe }) => ({ name, severity, describe }));
}

/** @returns what the checks of single pairs find in one document, in the order of its pairs */
export function checkPairs(document: Pick<Document, 'file' | 'locale' | 'pairs'>): Finding[] {
  return document.pairs.flatMap((pair) => {
    const prepared = preparePair(pair, document.locale);
    return PAIR_CHECKS.flatMap((check) =>
      check.run(prepared).map((fault) => findingOf(fault, { check, pair, document })),
    );
  });
}

interface Context {
  readonly check: Pick<PairCheck, 'name' | 'severity'>;
  readonly pair: SpanPair;
  readonly document: Pick<Document, 'file' | 'locale'>;
}

/** @returns the finding of a fault, with both sentences and their odd parts */
export function findingOf(
  { message, severity, expected, actual, sourceMark, targetMark }: Fault,
  { check, pair, document }: Context,
): Finding {
  return {
    check: check.name,
    severity: severity ?? check.severity,
    message,
    file: document.file,
    line: pair.line,
    column: pair.column,
    locale: document.locale,
    spanId: pair.id,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    source: marked(pair.source, sourceMark),
    target: marked(pair.target, targetMark),
  };
}

function marked(text: string, mark: Mark | undefined): MarkedSide {
  return { text, start: mark?.start ?? 0, end: mark?.end ?? 0 };
}

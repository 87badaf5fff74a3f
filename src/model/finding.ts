/** What the build and the checks have to say about content: bad content is data, never an exception. */

import { compareText } from '../text/index.js';

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** One fault with its place. The message reads "Unexpected X, expected Y". */
export interface Finding {
  /** The check that found it, a stable name such as `span-unmatched`. */
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly locale?: string;
  readonly spanId?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** The two sentences of the pair, for findings of the content checks. */
  readonly source?: MarkedSide;
  readonly target?: MarkedSide;
  /** For findings that speak for many places: how much hangs on them. */
  readonly rank?: FindingRank;
}

/** What tells such findings apart that are alike in gravity. */
export interface FindingRank {
  /** In how many places. */
  readonly count: number;
  /** The policy checks whose rules rest on one of them. */
  readonly policies: readonly string[];
}

/** One side of a pair as it stands, with its odd part; `start` and `end` are UTF-16 offsets, equal where none. */
export interface MarkedSide {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How often a check found something: all that the stored index keeps of what its build found. */
export interface FindingCount {
  readonly check: string;
  readonly severity: Severity;
  readonly count: number;
}

/** @returns the gravest first, then by check */
export function countFindings(findings: Iterable<Pick<Finding, 'check' | 'severity'>>): FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const { check, severity } of findings) {
    const key = `${severity} ${check}`;
    counts.set(key, { check, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (left, right) =>
      SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity) ||
      compareText(left.check, right.check),
  );
}

/**
 * Orders for whoever reads a report: notes last, and of each kind the ranked findings first, those of a policy before
 * all, then the most frequent.
 */
export function compareReported(left: Finding, right: Finding): number {
  return (
    Number(left.severity === 'info') - Number(right.severity === 'info') ||
    Number(right.rank !== undefined) - Number(left.rank !== undefined) ||
    Number(isOfPolicy(right)) - Number(isOfPolicy(left)) ||
    (right.rank?.count ?? 0) - (left.rank?.count ?? 0) ||
    compareFindings(left, right)
  );
}

function isOfPolicy({ rank }: Finding): boolean {
  return (rank?.policies.length ?? 0) > 0;
}

/** Orders findings by file, place and check, so that a report is the same whatever the order of the files. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    compareText(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    compareText(left.check, right.check) ||
    compareText(left.message, right.message)
  );
}

/** The report of `check:content` and the forms it takes. */
import type { CheckResult, Severity } from '../../src/index.js';
import type { JudgedFinding } from './check-baseline.js';
import { githubReport } from './check-github.js';
import type { HistoryPoint } from './check-history.js';
import { htmlReport } from './check-html.js';
import { junitReport } from './check-junit.js';
import { sarifReport } from './check-sarif.js';
import { textReport } from './check-text.js';

export interface CheckReport {
  readonly findings: readonly JudgedFinding[];
  readonly checks: CheckResult['checks'];
  readonly coverage: CheckResult['coverage'];
  readonly summary: Readonly<Record<Severity, number>> & {
    readonly files: number;
    readonly pairs: number;
    readonly accepted: number;
    readonly unaccepted: Readonly<Record<Severity, number>>;
    readonly checks: Readonly<Record<string, number>>;
  };
  readonly seconds: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** This build and those before it that the page tells of, the oldest first; a report of no page has none. */
  readonly history?: readonly HistoryPoint[];
}

/** @param seconds how long it took */
export function reportOf(
  findings: readonly JudgedFinding[],
  { checks, coverage, pairs }: Omit<CheckResult, 'findings'>,
  { files, seconds, today }: { readonly files: number; readonly seconds: number; readonly today: string },
): CheckReport {
  return { findings, checks, coverage, summary: summaryOf(findings, files, pairs), seconds, today };
}

function summaryOf(findings: readonly JudgedFinding[], files: number, pairs: number): CheckReport['summary'] {
  const total = { error: 0, warning: 0, info: 0 };
  const unaccepted = { error: 0, warning: 0, info: 0 };
  const checks: Record<string, number> = {};
  for (const { severity, accepted, check } of findings) {
    total[severity] += 1;
    if (!accepted) unaccepted[severity] += 1;
    checks[check] = (checks[check] ?? 0) + 1;
  }
  const accepted = findings.filter((finding) => finding.accepted).length;
  return { ...total, files, pairs, accepted, unaccepted, checks };
}

export type CheckFormat = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'html';

export const FORMATS: Readonly<Record<CheckFormat, (report: CheckReport) => string>> = {
  text: textReport,
  json: ({ findings, summary }) => JSON.stringify({ findings, summary }),
  sarif: sarifReport,
  junit: junitReport,
  github: githubReport,
  html: htmlReport,
};

export function isFormat(name: string): name is CheckFormat {
  return Object.hasOwn(FORMATS, name);
}

/** The form that the name of a file asks for: `.html`, `.sarif`, `.xml` for JUnit, `.json`; text for any other. */
export function formatOf(file: string): CheckFormat {
  return ENDINGS[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'text';
}

const ENDINGS: Readonly<Record<string, CheckFormat>> = {
  html: 'html',
  htm: 'html',
  sarif: 'sarif',
  xml: 'junit',
  json: 'json',
};

/** The report of `check:content` and the forms it takes. */
import type { CheckDescription, LocaleCoverage, Severity } from '../../src/index.js';
import type { JudgedFinding } from './check-baseline.js';
import { githubReport } from './check-github.js';
import { htmlReport } from './check-html.js';
import { junitReport } from './check-junit.js';
import { sarifReport } from './check-sarif.js';
import { textReport } from './check-text.js';

export interface CheckReport {
  readonly findings: readonly JudgedFinding[];
  readonly checks: readonly CheckDescription[];
  readonly coverage: readonly LocaleCoverage[];
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

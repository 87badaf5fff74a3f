/** The findings for a terminal: the file as a line that editors turn into a link, both sentences with the odd part marked. */
import type { MarkedSide } from '../../src/index.js';
import { acceptanceLine, type JudgedFinding } from './check-baseline.js';
import type { CheckReport } from './check-report.js';
import { findingLine, paint } from './terminal.js';

export function textReport({ findings, summary, seconds }: CheckReport): string {
  const open = findings.filter(({ accepted }) => !accepted);
  const { error, warning, info } = summary.unaccepted;
  const tally = `${error} errors, ${warning} warnings, ${info} notes; ${summary.accepted} accepted`;
  const size = `${summary.pairs} pairs of ${summary.files} files in ${seconds.toFixed(1)} s`;
  return [
    ...open.map(block),
    `${paint(process.stdout, error > 0 ? 'red' : 'bold', tally)} (${size})`,
    ...hint(open),
  ].join('\n');
}

function block(finding: JudgedFinding): string {
  const { source, target } = finding;
  return [
    findingLine(finding),
    ...(target === undefined ? [] : [`    ${finding.locale ?? ''}  ${sentence(target)}`]),
    ...(source === undefined ? [] : [`    en-US  ${sentence(source)}`]),
  ].join('\n');
}

function sentence({ text, start, end }: MarkedSide): string {
  const odd =
    end > start
      ? `${text.slice(0, start)}»${paint(process.stdout, 'bold', text.slice(start, end))}«${text.slice(end)}`
      : text;
  return odd.replace(/\s+/g, ' ').trim();
}

function hint(open: readonly JudgedFinding[]): string[] {
  // What is wrong with the baseline itself is mended there.
  const first = open.find(({ check }) => !check.startsWith('baseline-'));
  if (first === undefined) return [];
  return [`To accept one, in check-baseline.yaml: accept: [${acceptanceLine(first)}]`];
}

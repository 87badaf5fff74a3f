/** The findings as workflow commands of GitHub Actions: notes beside the lines of a pull request. */
import type { Severity } from '../../src/index.js';
import type { CheckReport } from './check-report.js';

export function githubReport({ findings }: CheckReport): string {
  return findings
    .filter(({ accepted }) => !accepted)
    .map(({ severity, file, line, column, check, message, spanId }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(check)}`;
      return `::${LEVELS[severity]} ${place}::${data(spanId === undefined ? message : `${message} (${spanId})`)}`;
    })
    .join('\n');
}

/** What a command would read as its end, or as a command of its own. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

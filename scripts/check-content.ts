/** `check:content`: every check on every sentence, for people and for pipelines. */
import { writeFileSync } from 'node:fs';
import { checkContent, compareFindings, messageOf, SpanwiseError, type Finding } from '../src/index.js';
import { acceptFindings, readBaseline, type JudgedFinding } from './lib/check-baseline.js';
import { listContent, readContent } from './lib/content-files.js';
import { print, readArguments, runCommand } from './lib/command.js';
import { FORMATS, isFormat, type CheckReport } from './lib/check-report.js';
import { progressLine } from './lib/terminal.js';
import { machineToday, readToday } from './lib/today.js';

const USAGE =
  'npm run --silent check:content -- [--content DIR]… [--format text|json|sarif|junit|github|html] [--out FILE] [--baseline FILE] [--today YYYY-MM-DD]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        content: { type: 'string', multiple: true },
        format: { type: 'string' },
        out: { type: 'string' },
        baseline: { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean' },
      },
      USAGE,
    );
    if (positionals.length > 0) refuse(`Unexpected argument "${positionals[0]}".`, `Usage: ${USAGE}`);
    const format = values.format ?? (values.json === true ? 'json' : 'text');
    if (!isFormat(format)) {
      refuse(`Unexpected --format "${format}".`, `Choose one of ${Object.keys(FORMATS).join(', ')}.`);
    }
    const today = values.today === undefined ? machineToday() : readToday(values.today);
    const content = values.content ?? ['content'];
    const report = await check({ content, baseline: values.baseline, today });
    deliver(FORMATS[format](report), values.out);
    return report.summary.unaccepted.error > 0 ? 1 : 0;
  });
}

interface CheckArguments {
  readonly content: readonly string[];
  readonly baseline: string | undefined;
  readonly today: string;
}

async function check({ content, baseline, today }: CheckArguments): Promise<CheckReport> {
  const start = performance.now();
  const listing = listContent(content);
  const accepted = readBaseline(baseline, content);
  const extra: Finding[] = [...listing.findings];
  const files = readContent(listing.files, (finding) => extra.push(finding));
  const result = await checkContent(files, progressLine('Checking', listing.files.length));
  const findings = acceptFindings([...extra, ...result.findings], accepted, today);
  findings.sort(compareFindings);
  return {
    findings,
    checks: result.checks,
    coverage: result.coverage,
    summary: summaryOf(findings, listing.files.length, result.pairs),
    seconds: (performance.now() - start) / 1000,
    today,
  };
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
  return {
    ...total,
    files,
    pairs,
    accepted: findings.filter(({ accepted }) => accepted).length,
    unaccepted,
    checks,
  };
}

function deliver(text: string, out: string | undefined): void {
  if (out === undefined) {
    print(text.trimEnd());
    return;
  }
  try {
    writeFileSync(out, text.endsWith('\n') ? text : `${text}\n`);
  } catch (thrown) {
    refuse(
      `Unexpected failure to write --out ${out} (${messageOf(thrown)}).`,
      'Name a file in a folder that can be written.',
    );
  }
}

function refuse(problem: string, remedy: string): never {
  throw new SpanwiseError('argument-invalid', problem, remedy);
}

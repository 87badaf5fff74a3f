/** `check:content`: every check on every sentence, for people and for pipelines. */
import { resolve } from 'node:path';
import { checkParts, compareReported, resolvePolicies, SpanwiseError, type Finding } from '../src/index.js';
import { acceptFindings, readBaseline } from './lib/check-baseline.js';
import { withHistory } from './lib/check-history.js';
import { changedSince } from './lib/changed-files.js';
import { listContent } from './lib/content-files.js';
import { print, printData, readArguments, runCommand } from './lib/command.js';
import { FORMATS, isFormat, reportOf, type CheckReport } from './lib/check-report.js';
import { writeText } from './lib/index-file.js';
import { isPart, readFiles } from './lib/part-pool.js';
import { progressLine } from './lib/terminal.js';
import { machineToday, readToday } from './lib/today.js';
import { readTerms } from './lib/word-lists.js';

const USAGE =
  'npm run --silent check:content -- [--content DIR]… [--format text|json|sarif|junit|github|html] [--out FILE] [--baseline FILE] [--since REV] [--today YYYY-MM-DD]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        content: { type: 'string', multiple: true },
        format: { type: 'string' },
        out: { type: 'string' },
        baseline: { type: 'string' },
        since: { type: 'string' },
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
    const report = await check({ content, baseline: values.baseline, since: values.since, today });
    const told = values.out === undefined ? report : withHistory(report, values.out);
    deliver(FORMATS[format](told), { out: values.out, isData: format !== 'text' });
    return report.summary.unaccepted.error > 0 ? 1 : 0;
  });
}

interface CheckArguments {
  readonly content: readonly string[];
  readonly baseline: string | undefined;
  /** A revision: only findings of files that changed since are told. */
  readonly since: string | undefined;
  readonly today: string;
}

async function check({ content, baseline, since, today }: CheckArguments): Promise<CheckReport> {
  const start = performance.now();
  const listing = listContent(content);
  const accepted = readBaseline(baseline, content);
  const changed = since === undefined ? undefined : changedSince(since, content);
  const read = await readFiles(listing.files, progressLine('Checking', listing.files.length));
  const single = (await read.check()).flat();
  const result = await checkParts(read.parts.filter(isPart), single, {
    terms: readTerms(content),
    rulesOf: (aligned) => resolvePolicies(aligned).rules,
  });
  const unread = read.parts.filter((part): part is Finding => !isPart(part));
  // All files are read all the same: whether two agree shows in the one that changed.
  const judged = acceptFindings([...listing.findings, ...unread, ...result.findings], accepted, today);
  const findings = judged
    .filter(({ file }) => changed === undefined || changed.has(resolve(file)))
    .sort(compareReported);
  const seconds = (performance.now() - start) / 1000;
  return reportOf(findings, result, { files: listing.files.length, seconds, today });
}

/** @param isData for a program: as it is; text is kept from steering the terminal */
function deliver(
  text: string,
  { out, isData }: { readonly out: string | undefined; readonly isData: boolean },
): void {
  if (out !== undefined) writeText(out, text, '--out');
  else if (isData) printData(text.trimEnd());
  else print(text.trimEnd());
}

function refuse(problem: string, remedy: string): never {
  throw new SpanwiseError('argument-invalid', problem, remedy);
}

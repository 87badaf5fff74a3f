/** `build:index`: parse, align, check and write the index, with a report a writer can trust. */
import {
  buildFromParts,
  checkBuilt,
  compareFindings,
  ContentEmptyError,
  readKnowledgeBase,
  SpanwiseError,
  type BuildResult,
  type Finding,
  type KnowledgeBase,
} from '../src/index.js';
import { changesBetween, writeChanges, type OldIndex } from './lib/build-changes.js';
import { buildJson, printBuild, type BuildReport } from './lib/build-report.js';
import { acceptFindings, readBaseline } from './lib/check-baseline.js';
import { formatOf, FORMATS, reportOf, type CheckReport } from './lib/check-report.js';
import { print, printError, readArguments, runCommand } from './lib/command.js';
import { listContent } from './lib/content-files.js';
import { DEFAULT_INDEX, readIndexText, replaceFile, writeText } from './lib/index-file.js';
import { isPart, readFiles } from './lib/part-pool.js';
import { findingLine, progressLine } from './lib/terminal.js';
import { machineToday, readToday } from './lib/today.js';
import { readWordLists } from './lib/word-lists.js';

const USAGE =
  'npm run --silent build:index -- [--content DIR]… [--out FILE] [--strict] [--diff OLD] [--report FILE] [--baseline FILE] [--today YYYY-MM-DD] [--json]';

export async function main(args: readonly string[]): Promise<void> {
  await runCommand(async () => {
    const { values, positionals } = readArguments(
      args,
      {
        content: { type: 'string', multiple: true },
        out: { type: 'string' },
        strict: { type: 'boolean' },
        diff: { type: 'string' },
        report: { type: 'string' },
        baseline: { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean' },
      },
      USAGE,
    );
    if (positionals.length > 0) {
      throw new SpanwiseError(
        'argument-invalid',
        `Unexpected argument "${positionals[0]}".`,
        `Usage: ${USAGE}`,
      );
    }
    return build({
      content: values.content ?? ['content'],
      out: values.out ?? DEFAULT_INDEX,
      strict: values.strict === true,
      diff: values.diff,
      report: values.report,
      baseline: values.baseline,
      today: values.today === undefined ? machineToday() : readToday(values.today),
      json: values.json === true,
    });
  });
}

interface BuildArguments {
  readonly content: readonly string[];
  readonly out: string;
  readonly strict: boolean;
  /** The index to compare with; the changes are then written too. */
  readonly diff: string | undefined;
  /** Where the full report of the checks goes. */
  readonly report: string | undefined;
  readonly baseline: string | undefined;
  readonly today: string;
  readonly json: boolean;
}

async function build(wanted: BuildArguments): Promise<number> {
  const { content, out, strict, json } = wanted;
  const start = performance.now();
  const old = wanted.diff === undefined ? undefined : { file: wanted.diff, text: readIndexText(wanted.diff) };
  const built = await buildFrom(content, out);
  const { result, findings } = built;
  const checked = await checkedReport(wanted, built, start);
  const changes = await changesBetween(old ?? built.previous, {
    text: result.text,
    content,
    isNamed: old !== undefined,
  });
  for (const finding of findings) printError(findingLine(finding));
  const refused = strict && checked.summary.unaccepted.error > 0;
  if (!refused) replaceFile(out, result.text);
  const written = old !== undefined && changes !== undefined ? writeChanges(out, changes) : undefined;
  const seconds = (performance.now() - start) / 1000;
  const report: BuildReport = { index: out, result, findings, checked, changes, written, refused, seconds };
  if (json) print(JSON.stringify(buildJson(report)));
  else printBuild(report);
  return refused ? 1 : 0;
}

export interface Built {
  readonly result: BuildResult;
  readonly findings: readonly Finding[];
  /** How many files were read. */
  readonly files: number;
  /** What the checks find that look at one file alone. */
  readonly checkFiles: () => Promise<readonly Finding[]>;
  /** The index that this one is to replace. */
  readonly previous: OldIndex | undefined;
}

/** Runs the checks on what was built, and writes their report where one is wanted. */
async function checkedReport(
  { content, baseline, today, report }: BuildArguments,
  { result, findings, files, checkFiles }: Built,
  start: number,
): Promise<CheckReport> {
  const accepted = readBaseline(baseline, content);
  const checks = checkBuilt(await checkFiles(), result.aligned);
  const judged = acceptFindings([...findings, ...checks.findings], accepted, today).sort(compareFindings);
  const seconds = (performance.now() - start) / 1000;
  const checked = reportOf(judged, checks, { files, seconds });
  if (report !== undefined) writeText(report, FORMATS[formatOf(report)](checked), '--report');
  return checked;
}

/** Builds from folders; the index at `out`, if it can be read, lends reworded entries their IDs. */
export async function buildFrom(content: readonly string[], out: string): Promise<Built> {
  const listing = listContent(content);
  const previous = previousOf(out);
  const read = await readFiles(listing.files, progressLine('Parsing', listing.files.length));
  const parts = read.parts.filter(isPart);
  const extra = [...listing.findings, ...read.parts.filter((part): part is Finding => !isPart(part))];
  try {
    const lists = readWordLists(content, out);
    const { knowledgeBase } = previous ?? {};
    const result = await buildFromParts(parts, {
      ...(knowledgeBase === undefined ? {} : { previous: knowledgeBase }),
      lists,
    });
    return {
      result,
      files: listing.files.length,
      checkFiles: async () => (await read.check()).flat(),
      previous,
      findings: [...extra, ...result.findings].sort(compareFindings),
    };
  } catch (thrown) {
    if (thrown instanceof ContentEmptyError) {
      for (const finding of [...extra, ...thrown.findings].sort(compareFindings))
        printError(findingLine(finding));
    }
    throw thrown;
  }
}

function previousOf(file: string): (OldIndex & { readonly knowledgeBase: KnowledgeBase }) | undefined {
  try {
    const text = readIndexText(file);
    return { file, text, knowledgeBase: readKnowledgeBase(text, file) };
  } catch (thrown) {
    // No index yet, or one that cannot be read: it is what this build replaces.
    if (thrown instanceof SpanwiseError) return undefined;
    throw thrown;
  }
}
